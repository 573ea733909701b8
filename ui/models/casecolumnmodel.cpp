#include "ui/models/casecolumnmodel.h"

#include "ui/models/caserowwords.h"
#include "ui/models/tooltiptext.h"

namespace ayumi {

bool CaseCard::operator==(const CaseCard& other) const
{
    if (more != other.more || row.has_value() != other.row.has_value())
        return false;
    return !row || sameCase(*row, *other.row);
}

void CaseColumnModel::show(const CaseBoardColumn& column, QDate today)
{
    std::vector<CaseCard> cards;
    cards.reserve(column.rows.size() + 1);
    for (const CaseRow& row : column.rows)
        cards.push_back({row, 0});
    const int more = column.total - static_cast<int>(column.rows.size());
    if (more > 0)
        cards.push_back({std::nullopt, more});
    const bool anotherDay = m_today != today;
    m_total = column.total;
    m_today = today;
    follow(std::move(cards));
    if (anotherDay)
        tellAllChanged();
}

std::optional<CaseId> CaseColumnModel::caseOf(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    const CaseCard& card = rows()[static_cast<size_t>(index.row())];
    return card.row ? std::optional(card.row->id) : std::nullopt;
}

QVariant CaseColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseCard& card = rows()[static_cast<size_t>(index.row())];
    if (!card.row) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("%n more", nullptr, card.more);
        return role == MoreRole ? QVariant(card.more) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return card.row->person.displayName();
    case RowDetailRole:
        return CaseRowWords::detail(*card.row, m_today);
    case RowSideRole:
        return QStringList{CaseRowWords::daysInStage(*card.row, m_today)};
    case RowChipsRole:
        return QVariant::fromValue(CaseRowWords::marks(*card.row, m_today));
    case AgeRole:
        return CaseRowWords::age(*card.row, m_today);
    case AlertRole:
        return card.row->hasDangerAlert;
    case CaseIdRole:
        return card.row->id.value();
    case MoreRole:
        return 0;
    case Qt::AccessibleTextRole:
        return CaseRowWords::spoken(*card.row, m_today);
    case Qt::ToolTipRole:
        return toolTipText(CaseRowWords::spoken(*card.row, m_today));
    default:
        return {};
    }
}

} // namespace ayumi
