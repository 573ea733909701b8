#include "ui/models/plainrowsmodel.h"

namespace ayumi {

void PlainRowsModel::setRows(std::vector<PlainRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PlainRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlainRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlainRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case RowKindRole:
        return QVariant::fromValue(row.kind);
    case RowLeadRole:
        return row.lead;
    case RowTitleDetailRole:
        return row.titleDetail;
    case RowDetailRole:
        return row.detail;
    case RowSideRole:
        return row.side;
    case RowChipsRole:
        return QVariant::fromValue(row.chips);
    case RowActionsRole:
        return QVariant::fromValue(row.actions);
    case RowToneRole:
        return QVariant::fromValue(row.tone);
    default:
        return {};
    }
}

Qt::ItemFlags PlainRowsModel::flags(const QModelIndex& index) const
{
    const bool heading = checkIndex(index, CheckIndexOption::IndexIsValid) &&
                         m_rows[static_cast<size_t>(index.row())].kind == RowKind::Heading;
    return heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace ayumi
