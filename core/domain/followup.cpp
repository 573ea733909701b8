#include "core/domain/followup.h"

#include <algorithm>
#include <set>

namespace ayumi {

namespace {

constexpr std::size_t triesThatSuggestUnreachable = 3;

QDate tokyoDate(Instant at)
{
    return localTime(at, tokyoZone).date();
}

FollowUpStatus statusOfEnd(FollowUpEnd end)
{
    switch (end) {
    case FollowUpEnd::Done:
        return FollowUpStatus::Done;
    case FollowUpEnd::Declined:
        return FollowUpStatus::Declined;
    case FollowUpEnd::Unreachable:
        return FollowUpStatus::Unreachable;
    case FollowUpEnd::Closed:
        return FollowUpStatus::Closed;
    }
    Q_UNREACHABLE();
}

} // namespace

QDate monthsAfter(QDate date, int months)
{
    return date.addMonths(months);
}

QDate dueOn(const FollowUp& followUp, QDate treatedOn)
{
    if (followUp.pinnedOn)
        return *followUp.pinnedOn;
    if (followUp.days)
        return treatedOn.addDays(*followUp.days);
    return monthsAfter(treatedOn, followUp.months.value_or(0));
}

FollowUpWindow windowOf(const FollowUp& followUp, QDate due)
{
    return {due.addDays(-followUp.daysBefore), due.addDays(followUp.daysAfter)};
}

QDate actOn(const FollowUp& followUp, QDate due)
{
    if (followUp.promisedAt)
        return tokyoDate(followUp.promisedAt->at);
    if (followUp.bookedAt)
        return tokyoDate(followUp.bookedAt->at);
    return followUp.postponedUntil.value_or(due);
}

FollowUpStatus statusOf(const FollowUp& followUp, QDate due, QDate today)
{
    if (followUp.end)
        return statusOfEnd(*followUp.end);

    const QDate day = actOn(followUp, due);
    if (followUp.promisedAt)
        return today <= day ? FollowUpStatus::Promised : FollowUpStatus::Overdue;
    if (followUp.bookedAt)
        return today <= day ? FollowUpStatus::Booked : FollowUpStatus::Overdue;

    const FollowUpWindow window = windowOf(followUp, due);
    const QDate from = followUp.postponedUntil.value_or(window.from);
    const QDate until = followUp.postponedUntil ? std::max(day, window.until) : window.until;
    if (today < from)
        return FollowUpStatus::Upcoming;
    return today <= until ? FollowUpStatus::Due : FollowUpStatus::Overdue;
}

bool suggestsUnreachable(const std::vector<ContactAttempt>& attempts)
{
    std::optional<Instant> lastReached;
    for (const ContactAttempt& attempt : attempts) {
        if (!isFailedTry(attempt.result))
            lastReached = lastReached ? std::max(*lastReached, attempt.at) : attempt.at;
    }
    std::set<QDate> days;
    for (const ContactAttempt& attempt : attempts) {
        if (isFailedTry(attempt.result) && (!lastReached || attempt.at > *lastReached))
            days.insert(tokyoDate(attempt.at));
    }
    return days.size() >= triesThatSuggestUnreachable;
}

} // namespace ayumi
