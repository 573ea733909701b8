#include "ui/settings/auditmodel.h"

#include "ui/models/tooltiptext.h"
#include "ui/models/words.h"
#include "ui/settings/auditwords.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace ayumi {

void AuditModel::begin(std::vector<AuditLine> lines, int asked)
{
    beginResetModel();
    m_more = static_cast<int>(lines.size()) >= asked;
    m_asking = false;
    m_lines = std::move(lines);
    endResetModel();
}

void AuditModel::append(std::vector<AuditLine> lines, int asked)
{
    m_asking = false;
    m_more = static_cast<int>(lines.size()) >= asked;
    if (lines.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

qint64 AuditModel::earliest() const
{
    return m_lines.empty() ? 0 : m_lines.back().sequence;
}

void AuditModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditLine& line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return toolTipText(line.details);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return localTime(line.at, tokyoZone).toString(u"yyyy/MM/dd HH:mm:ss"_s);
    case Who:
        return line.staffName;
    case What:
        return AuditWords::action(line.action);
    case Subject:
        return line.subjectName.isEmpty() ? AuditWords::subject(line.subject) : line.subjectName;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Subject:
        return tr("About");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void AuditModel::fetchMore(const QModelIndex&)
{
    if (std::exchange(m_asking, true))
        return;
    Q_EMIT moreWanted();
}

} // namespace ayumi
