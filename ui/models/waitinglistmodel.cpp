#include "ui/models/waitinglistmodel.h"

#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

#include <array>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// As they are shown: what hurts somebody soonest first.
constexpr std::array order{ReminderRule::AdverseEvent,
                           ReminderRule::EventCall,
                           ReminderRule::NoReply,
                           ReminderRule::ImagesToReview,
                           ReminderRule::ImagesAwaited,
                           ReminderRule::DecisionPending,
                           ReminderRule::ConsentMissing,
                           ReminderRule::PassportTooShort,
                           ReminderRule::ArrivalCardNotSent,
                           ReminderRule::LotExpiry,
                           ReminderRule::DischargeSheet,
                           ReminderRule::LookAgain,
                           ReminderRule::UnreachableSuggested,
                           ReminderRule::FurtherTreatment};

bool sameRow(const WaitingRow& left, const WaitingRow& right)
{
    return left.reminder == right.reminder && left.caseNumber == right.caseNumber &&
           left.person == right.person;
}

} // namespace

qint64 WaitingLine::key() const
{
    const qint64 ruleKey = static_cast<qint64>(rule) + 1;
    return isReason ? -ruleKey : people.front().reminder.caseId.value() * 64 + ruleKey;
}

bool WaitingLine::operator==(const WaitingLine& other) const
{
    return rule == other.rule && isReason == other.isReason && unfolded == other.unfolded &&
           std::ranges::equal(people, other.people, sameRow);
}

void WaitingListModel::show(const std::vector<WaitingRow>& waiting, QDate today)
{
    const bool anotherDay = m_today != today;
    m_waiting = waiting;
    m_today = today;
    arrange();
    if (anotherDay)
        tellAllChanged();
}

std::optional<CaseId> WaitingListModel::caseOf(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    const WaitingLine& line = rows()[static_cast<size_t>(index.row())];
    if (line.people.size() != 1)
        return std::nullopt;
    return line.people.front().reminder.caseId;
}

void WaitingListModel::toggle(const QModelIndex& index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return;
    const WaitingLine& line = rows()[static_cast<size_t>(index.row())];
    if (!line.isReason || line.people.size() < 2)
        return;
    const ReminderRule rule = line.rule;
    if (m_unfolded.erase(rule) == 0)
        m_unfolded.insert(rule);
    arrange();
}

QVariant WaitingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaitingLine& line = rows()[static_cast<size_t>(index.row())];
    const Reminder& first = line.people.front().reminder;
    switch (role) {
    case Qt::DisplayRole:
        return line.isReason ? Words::of(line.rule) : line.people.front().person.displayName();
    case RowDetailRole:
        return line.isReason ? reasonDetail(line) : ReminderWords::detail(first, m_today);
    case RowTitleDetailRole:
        return line.isReason ? QString() : line.people.front().caseNumber;
    case RowMarkedRole:
        return !line.isReason;
    case RowChipsRole:
        if (!line.isReason)
            return {};
        return QVariant::fromValue(
            QList<RowChip>{{tr("%n case(s)", nullptr, static_cast<int>(line.people.size())),
                            ReminderWords::tone(first, m_today)}});
    case Qt::AccessibleTextRole:
        return spoken(line);
    default:
        return {};
    }
}

void WaitingListModel::arrange()
{
    std::vector<WaitingLine> lines;
    for (const ReminderRule rule : order) {
        WaitingLine reason;
        reason.rule = rule;
        std::ranges::copy_if(m_waiting, std::back_inserter(reason.people),
                             [rule](const WaitingRow& row) { return row.reminder.rule == rule; });
        if (reason.people.empty())
            continue;
        std::ranges::stable_sort(reason.people, {}, [](const WaitingRow& row) { return row.reminder.dueOn; });
        reason.unfolded = reason.people.size() > 1 && m_unfolded.contains(rule);
        lines.push_back(reason);
        if (!reason.unfolded)
            continue;
        for (const WaitingRow& person : reason.people)
            lines.push_back({rule, {person}, false, false});
    }
    follow(std::move(lines));
}

QString WaitingListModel::reasonDetail(const WaitingLine& line) const
{
    const WaitingRow& first = line.people.front();
    const QString name = first.person.displayName();
    if (line.people.size() > 1)
        return tr("%1 and %n more", nullptr, static_cast<int>(line.people.size()) - 1).arg(name);
    //: %1 a person, %2 what exactly is waited for
    return tr("%1: %2").arg(name, ReminderWords::detail(first.reminder, m_today));
}

QString WaitingListModel::spoken(const WaitingLine& line) const
{
    if (!line.isReason)
        return {};
    const QString count = tr("%n case(s)", nullptr, static_cast<int>(line.people.size()));
    if (line.people.size() < 2)
        return u"%1, %2, %3"_s.arg(Words::of(line.rule), count, reasonDetail(line));
    //: For screen readers: %1 the reason, %2 how many cases, %3 whom
    return (line.unfolded ? tr("%1, %2, %3, unfolded") : tr("%1, %2, %3, folded"))
        .arg(Words::of(line.rule), count, reasonDetail(line));
}

} // namespace ayumi
