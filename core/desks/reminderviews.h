#pragma once

#include "core/desks/views.h"
#include "core/domain/personalreminder.h"
#include "core/domain/reminderrules.h"

/// What the desk of reminders hands to screens and scripts.
namespace ayumi {

/// One reminder with whom it concerns, whose it is, and what somebody decided about it.
struct ReminderRow
{
    Reminder reminder;
    QString caseNumber;               ///< empty: of no case
    std::optional<PersonLine> person; ///< of the case
    StaffId assignedTo;               ///< the empty id: nobody's, so everybody's
    QString assignedName;
    Instant ringsAt;                          ///< where it was put off: the moment until which
    std::optional<Instant> snoozedUntil;      ///< still ahead
    bool seen = false;                        ///< by whoever asks
    std::optional<PersonalReminder> personal; ///< set by hand

    [[nodiscard]] ReminderKey key() const { return keyOf(reminder); }
    bool operator==(const ReminderRow&) const = default;
};

struct ReminderFilter
{
    std::optional<StaffId> theirs;         ///< theirs and nobody's; nullopt: everybody's
    std::optional<ReminderRule> rule = {}; ///< only of this rule
    bool withSnoozed = false;
    int daysAhead = 7;
    int limit = 100; ///< of each source: what was set by hand, calls, and every kind of waiting
};

/// The reminder centre: overdue, then today's, then what comes, each in the order of its day and time.
struct ReminderView
{
    QDate today;
    Instant now;
    ReminderRules rules;
    std::vector<ReminderRow> rows;
    bool more = false; ///< the limit cut some source: the screen says so
    int snoozed = 0;   ///< left out because somebody put them off

    [[nodiscard]] int count(ReminderGroup group) const;
};

/// Overdue first, then today's, then what comes; within each in the order of day and time.
void putInOrder(std::vector<ReminderRow>& rows, QDate today, const ReminderRules& rules);

/// Every reminder of some cases, for lists that follow changes.
struct RemindersOfCases
{
    std::vector<CaseId> cases; ///< which were looked at
    std::vector<ReminderRow> rows;
};

struct ReminderRulesSetting
{
    ReminderRules rules;
    int version = 0; ///< 0: nobody has changed the usual ones

    bool operator==(const ReminderRulesSetting&) const = default;
};

} // namespace ayumi
