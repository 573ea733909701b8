#pragma once

#include "core/desks/auditdesk.h"

#include <QAbstractTableModel>

namespace ayumi {

/// The record of who did and saw what, newest first, read in pages as one scrolls.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Who,
        What,
        Subject,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void begin(std::vector<AuditLine> lines, int asked);
    void append(std::vector<AuditLine> lines, int asked);
    /// The sequence before which the next page begins; 0 while there is nothing yet.
    [[nodiscard]] qint64 earliest() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Somebody scrolled to the end and there is more.
    void moreWanted();

private:
    std::vector<AuditLine> m_lines;
    bool m_more = false;
    bool m_asking = false;
};

} // namespace ayumi
