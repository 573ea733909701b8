#include "ui/models/casetablemodel.h"

#include "ui/models/caserowwords.h"
#include "ui/models/words.h"

#include <QSet>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

std::vector<CaseTableRow> tableRows(const CasePage& page)
{
    std::vector<CaseTableRow> rows;
    rows.reserve(page.rows.size());
    for (const CaseRow& row : page.rows)
        rows.push_back({row});
    return rows;
}

} // namespace

bool CaseTableRow::operator==(const CaseTableRow& other) const
{
    return sameCase(row, other.row);
}

void CaseTableModel::show(const CasePage& page, QDate today)
{
    const bool anotherDay = m_today != today;
    m_today = today;
    m_next = page.next;
    m_asked = false;
    follow(tableRows(page));
    if (anotherDay)
        tellAllChanged();
}

void CaseTableModel::add(const CasePage& page)
{
    m_asked = false;
    m_next = page.next;
    // A case that was changed meanwhile may come a second time, further down.
    QSet<qint64> shown;
    for (const CaseTableRow& row : rows())
        shown.insert(row.key());
    std::vector<CaseTableRow> more = tableRows(page);
    std::erase_if(more, [&shown](const CaseTableRow& row) { return shown.contains(row.key()); });
    append(std::move(more));
}

void CaseTableModel::retranslate()
{
    tellAllChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<CaseId> CaseTableModel::caseOf(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return rows()[static_cast<size_t>(index.row())].row.id;
}

std::optional<CaseOrder> CaseTableModel::orderOf(int column)
{
    switch (column) {
    case NumberColumn:
        return CaseOrder::Number;
    case NameColumn:
        return CaseOrder::Name;
    case StageColumn:
        return CaseOrder::Stage;
    case SinceColumn:
        return CaseOrder::StageSince;
    default:
        return std::nullopt;
    }
}

int CaseTableModel::rowsToReload() const
{
    return std::max(pageSize, rowCount());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow& row = rows()[static_cast<size_t>(index.row())].row;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NumberColumn ? CaseRowWords::spoken(row, m_today)
                                              : text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == AgeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CaseIdRole:
        return row.id.value();
    case KanaRole:
        return index.column() == NameColumn ? QVariant(row.person.kana.full()) : QVariant();
    case MarksRole:
        return index.column() == WaitsColumn ? QVariant::fromValue(CaseRowWords::marks(row, m_today))
                                             : QVariant();
    default:
        return {};
    }
}

QString CaseTableModel::text(const CaseRow& row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.number;
    case NameColumn:
        return row.person.displayName();
    case AgeColumn:
        return CaseRowWords::age(row, m_today);
    case StageColumn:
        return Words::numbered(row.stage);
    case SinceColumn:
        return CaseRowWords::daysInStage(row, m_today);
    case JointsColumn:
        return CaseRowWords::joints(row);
    case WaitsColumn: {
        QStringList reasons;
        for (const RowChip& mark : CaseRowWords::marks(row, m_today))
            reasons << mark.text;
        return reasons.join(u" ・ "_s);
    }
    case NextColumn:
        return CaseRowWords::next(row, m_today);
    case ResponsibleColumn:
        return row.responsibleName;
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case NameColumn:
        return tr("Name");
    case AgeColumn:
        return tr("Age");
    case StageColumn:
        return tr("Stage");
    case SinceColumn:
        return tr("In stage");
    case JointsColumn:
        return tr("Joints");
    case WaitsColumn:
        return tr("Waits for");
    case NextColumn:
        return tr("Next");
    case ResponsibleColumn:
        return tr("Responsible");
    default:
        return {};
    }
}

bool CaseTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_asked;
}

void CaseTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT pageWanted(*m_next);
}

} // namespace ayumi
