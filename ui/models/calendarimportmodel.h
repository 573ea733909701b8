#pragma once

#include "core/desks/calendarimport.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace ayumi {

/// What importing a calendar file would do, event by event; each can be left out.
class CalendarImportModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<CalendarImportRow> rows);
    /// Of a row that would do something; otherwise nothing happens.
    void toggle(const QModelIndex& index);
    [[nodiscard]] QStringList leftOut() const { return {m_leftOut.begin(), m_leftOut.end()}; }
    /// How many would do something and are not left out.
    [[nodiscard]] int wanted() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isLeftOut(const CalendarImportRow& row) const;

    std::vector<CalendarImportRow> m_rows;
    QSet<QString> m_leftOut;
};

} // namespace ayumi
