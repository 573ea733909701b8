#include "ui/models/todaylistmodel.h"

#include "ui/models/followuprowwords.h"

#include <array>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// A call is "now" from this long before its time until it was made.
constexpr qint64 soonMsecs = qint64{30} * 60 * 1000;

TodayGroup groupOf(const FollowUpRow& row, QDate today)
{
    if (row.actOn < today)
        return TodayGroup::PastTheirDate;
    return row.actOn == today ? TodayGroup::Today : TodayGroup::Coming;
}

bool comesBefore(const FollowUpRow& left, const FollowUpRow& right)
{
    if (left.actOn != right.actOn)
        return left.actOn < right.actOn;
    const std::optional<QDateTime> leftTime = FollowUpRowWords::time(left);
    const std::optional<QDateTime> rightTime = FollowUpRowWords::time(right);
    if (leftTime && rightTime)
        return *leftTime < *rightTime;
    return leftTime.has_value() && !rightTime.has_value();
}

bool readsTheSame(const FollowUpRow& left, const FollowUpRow& right)
{
    return left.followUp == right.followUp && left.dueOn == right.dueOn && left.actOn == right.actOn &&
           left.status == right.status && left.caseNumber == right.caseNumber &&
           left.person == right.person && left.contactHours == right.contactHours &&
           left.preferredChannel == right.preferredChannel && left.treatedOn == right.treatedOn &&
           left.treatedJoints == right.treatedJoints && left.lastNrsRight == right.lastNrsRight &&
           left.lastNrsLeft == right.lastNrsLeft && left.openEvent == right.openEvent &&
           left.attempts == right.attempts && left.failedTries == right.failedTries &&
           left.suggestsUnreachable == right.suggestsUnreachable && left.lastAttempt == right.lastAttempt &&
           left.assignedName == right.assignedName;
}

} // namespace

bool TodayLine::operator==(const TodayLine& other) const
{
    if (group != other.group || count != other.count || alarming != other.alarming ||
        call.has_value() != other.call.has_value())
        return false;
    return !call || readsTheSame(*call, *other.call);
}

void TodayListModel::show(const std::vector<FollowUpRow>& calls, QDate today, Instant now)
{
    std::array<std::vector<FollowUpRow>, 3> groups;
    for (const FollowUpRow& row : calls)
        groups.at(static_cast<size_t>(groupOf(row, today))).push_back(row);
    std::vector<TodayLine> lines;
    for (size_t i = 0; i < groups.size(); ++i) {
        std::vector<FollowUpRow>& rows = groups.at(i);
        if (rows.empty())
            continue;
        std::ranges::stable_sort(rows, comesBefore);
        TodayLine heading;
        heading.group = static_cast<TodayGroup>(i);
        heading.count = static_cast<int>(rows.size());
        heading.alarming = std::ranges::any_of(
            rows, [](const FollowUpRow& row) { return row.status == FollowUpStatus::Overdue; });
        lines.push_back(heading);
        for (FollowUpRow& row : rows)
            lines.push_back({heading.group, std::move(row)});
    }
    const bool anotherDay = m_today != today;
    m_today = today;
    m_now = now;
    follow(std::move(lines));
    if (anotherDay)
        tellAllChanged();
}

void TodayListModel::setMayRecord(bool may)
{
    m_mayRecord = may;
    tellAllChanged();
}

void TodayListModel::setInterrupted(const std::vector<FollowUpId>& interrupted)
{
    if (m_interrupted == interrupted)
        return;
    m_interrupted = interrupted;
    tellAllChanged();
}

bool TodayListModel::isInterrupted(const FollowUpRow& row) const
{
    return std::ranges::find(m_interrupted, row.followUp.id) != m_interrupted.end();
}

QList<RowChip> TodayListModel::chips(const FollowUpRow& row) const
{
    QList<RowChip> chips = FollowUpRowWords::chips(row, m_today);
    if (isInterrupted(row))
        chips.append({tr("broken off"), Tone::Waiting});
    return chips;
}

void TodayListModel::setNamesAssigned(bool names)
{
    if (m_namesAssigned == names)
        return;
    m_namesAssigned = names;
    tellAllChanged();
}

const FollowUpRow* TodayListModel::call(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const TodayLine& line = rows()[static_cast<size_t>(index.row())];
    return line.call ? &*line.call : nullptr;
}

int TodayListModel::count(TodayGroup group) const
{
    const auto heading = std::ranges::find(rows(), -1 - static_cast<qint64>(group), &TodayLine::key);
    return heading == rows().end() ? 0 : heading->count;
}

QVariant TodayListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayLine& line = rows()[static_cast<size_t>(index.row())];
    if (!line.call)
        return headingData(line, role);
    const FollowUpRow& row = *line.call;
    switch (role) {
    case Qt::DisplayRole:
        return row.person.displayName();
    case RowLeadRole:
        return FollowUpRowWords::lead(row, m_today);
    case RowToneRole:
        return QVariant::fromValue(FollowUpRowWords::tone(row, m_today));
    case RowTitleDetailRole:
        return FollowUpRowWords::beside(row, m_today);
    case RowDetailRole:
        return detail(row);
    case RowSideRole:
        return FollowUpRowWords::side(row);
    case RowChipsRole:
        return QVariant::fromValue(chips(row));
    case RowActionsRole:
        return QVariant::fromValue(actions(row));
    case RowMarkedRole:
        return isNow(row);
    case FollowUpIdRole:
        return row.followUp.id.value();
    case CaseIdRole:
        return row.followUp.caseId.value();
    default:
        return {};
    }
}

Qt::ItemFlags TodayListModel::flags(const QModelIndex& index) const
{
    return call(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::NoItemFlags;
}

QVariant TodayListModel::headingData(const TodayLine& line, int role) const
{
    switch (role) {
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case RowToneRole:
        if (line.group == TodayGroup::PastTheirDate)
            return QVariant::fromValue(line.alarming ? Tone::Danger : Tone::Waiting);
        return QVariant::fromValue(line.group == TodayGroup::Today ? Tone::Accent : Tone::Neutral);
    case Qt::DisplayRole:
        switch (line.group) {
        case TodayGroup::PastTheirDate:
            return tr("Past their date: %n", nullptr, line.count);
        case TodayGroup::Today:
            return tr("Today: %n", nullptr, line.count);
        case TodayGroup::Coming:
            return tr("Coming: %n", nullptr, line.count);
        }
        return {};
    default:
        return {};
    }
}

QString TodayListModel::detail(const FollowUpRow& row) const
{
    const QString text = FollowUpRowWords::detail(row);
    return m_namesAssigned && !row.assignedName.isEmpty() ? text + u" ・ "_s + row.assignedName : text;
}

QList<RowAction> TodayListModel::actions(const FollowUpRow& row) const
{
    const bool coming = row.actOn > m_today && !FollowUpRowWords::time(row);
    QList<RowAction> list{
        {.id = u"start"_s,
         .text = isInterrupted(row) ? tr("Go on") : tr("Start"),
         .primary = isNow(row) || isInterrupted(row),
         .enabled = m_mayRecord,
         .onlyInMenu = coming && !isInterrupted(row)},
        {.id = u"record"_s, .text = tr("Record contact"), .enabled = m_mayRecord, .onlyInMenu = true},
        {.id = u"time"_s, .text = tr("Choose time"), .enabled = m_mayRecord, .onlyInMenu = !coming},
        {.id = u"postpone"_s,
         .text = tr("Postpone"),
         .opensMenu = true,
         .enabled = m_mayRecord,
         .onlyInMenu = row.suggestsUnreachable}};
    if (row.suggestsUnreachable)
        list.insert(1, {.id = u"unreachable"_s, .text = tr("Unreachable"), .enabled = m_mayRecord});
    return list;
}

bool TodayListModel::isNow(const FollowUpRow& row) const
{
    const std::optional<QDateTime> at = FollowUpRowWords::time(row);
    return at && row.actOn == m_today && at->toMSecsSinceEpoch() - m_now.msecsSinceEpoch() <= soonMsecs;
}

} // namespace ayumi
