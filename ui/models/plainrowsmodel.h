#pragma once

#include "ui/models/rowroles.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace ayumi {

/// A row whose words are ready, for short lists that are made anew as a whole.
struct PlainRow
{
    RowKind kind = RowKind::Entry;
    QString lead;
    QString title;
    QString titleDetail;
    QString detail;
    QStringList side;
    QList<RowChip> chips;
    QList<RowAction> actions;
    Tone tone = Tone::Neutral;
};

/// Rows as they were given.
class PlainRowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PlainRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PlainRow> m_rows;
};

} // namespace ayumi
