#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/contactattempt.h"

#include <QDate>
#include <QStringList>

namespace ayumi {

/// How a follow-up ended. Nothing leaves the lists without one.
enum class FollowUpEnd
{
    Done,
    Declined,
    Unreachable,
    Closed
};

enum class FollowUpStatus
{
    Upcoming,
    Due,
    Overdue,
    Booked,
    Promised,
    Done,
    Declined,
    Unreachable,
    Closed
};

/// A planned time point. Its due date is not here: it is computed from the treatment date (dueOn).
struct FollowUp
{
    FollowUpId id;
    CaseId caseId;
    QString step;                  ///< "1M", "3M", "14D", or "X1" for one added by hand
    std::optional<int> months;     ///< after the treatment date
    std::optional<int> days;       ///< after it, where the plan counts in days; both nullopt: added by hand
    std::optional<QDate> pinnedOn; ///< fixed by a person; stays when the treatment date moves
    int daysBefore = 7;            ///< the window, inclusive
    int daysAfter = 7;
    std::optional<QDate> postponedUntil;
    std::optional<PlacedInstant> bookedAt;
    std::optional<PlacedInstant> promisedAt; ///< "call me back then"
    ContactChannel channel = ContactChannel::Phone;
    StaffId assignedTo;
    bool hospitalJoins = false; ///< the doctor takes part: a working day at the hospital too
    QStringList instruments{QStringLiteral("nrs")}; ///< codes of the scores to ask for
    std::optional<FollowUpEnd> end;
    std::optional<QDate> endedOn;
    QString outcome;
    int version = 0;

    /// It follows from the treatment date, as long as nobody pins it.
    [[nodiscard]] bool isPlanned() const { return months || days; }

    bool operator==(const FollowUp&) const = default;
};

struct FollowUpWindow
{
    QDate from;
    QDate until;

    bool operator==(const FollowUpWindow&) const = default;
};

/// `date` + n months; where the day does not exist, the month's last day. Always from the anchor, never
/// chained.
[[nodiscard]] QDate monthsAfter(QDate date, int months);

/// When it is due: pinned date, else treatment date + months or days. One added by hand is pinned by whoever
/// adds it.
[[nodiscard]] QDate dueOn(const FollowUp& followUp, QDate treatedOn);

/// First and last good day, inclusive.
[[nodiscard]] FollowUpWindow windowOf(const FollowUp& followUp, QDate due);

/// The day on which somebody should act: promised, else booked, else postponed until, else due. The office's
/// day (Tokyo), since it is compared with the office's today.
[[nodiscard]] QDate actOn(const FollowUp& followUp, QDate due);

/// The one status function. Ended: its end state. Promised or booked: so until that day has passed, then
/// Overdue. Postponed: Upcoming before that day, Due on it and until the window's end, and at least on that
/// day; Overdue after both. Otherwise Upcoming before the window, Due inside it, Overdue after it.
[[nodiscard]] FollowUpStatus statusOf(const FollowUp& followUp, QDate due, QDate today);

/// Three failed tries on different days (Tokyo) since the last time somebody was reached: suggests, never
/// sets.
[[nodiscard]] bool suggestsUnreachable(const std::vector<ContactAttempt>& attempts);

template<>
struct CodeTable<FollowUpEnd>
{
    static constexpr std::array entries{
        std::pair{FollowUpEnd::Done, "done"}, std::pair{FollowUpEnd::Declined, "declined"},
        std::pair{FollowUpEnd::Unreachable, "unreachable"}, std::pair{FollowUpEnd::Closed, "closed"}};
};

template<>
struct CodeTable<FollowUpStatus>
{
    static constexpr std::array entries{std::pair{FollowUpStatus::Upcoming, "upcoming"},
                                        std::pair{FollowUpStatus::Due, "due"},
                                        std::pair{FollowUpStatus::Overdue, "overdue"},
                                        std::pair{FollowUpStatus::Booked, "booked"},
                                        std::pair{FollowUpStatus::Promised, "promised"},
                                        std::pair{FollowUpStatus::Done, "done"},
                                        std::pair{FollowUpStatus::Declined, "declined"},
                                        std::pair{FollowUpStatus::Unreachable, "unreachable"},
                                        std::pair{FollowUpStatus::Closed, "closed"}};
};

} // namespace ayumi
