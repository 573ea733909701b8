#pragma once

#include "core/base/result.h"
#include "core/domain/reminder.h"

namespace ayumi {

enum class ReminderRepeat
{
    None,
    Daily,
    Weekly,
    Monthly ///< on the day of the month it began with; where a month lacks it, on its last
};

/// Something that a person wants to be reminded of, about a case or free.
struct PersonalReminder
{
    ReminderId id;
    std::optional<CaseId> caseId;
    QString text;
    QDate dueOn;                     ///< of the office (Tokyo); with a time the office's day of `at`
    std::optional<PlacedInstant> at; ///< where it has a time
    ReminderRepeat repeat = ReminderRepeat::None;
    QDate firstOn; ///< what repeats counts from here, so that it never drifts
    StaffId assignedTo;
    std::optional<Instant> snoozedUntil;
    std::optional<Instant> doneAt;
    StaffId createdBy;
    Instant createdAt;
    int version = 0;

    bool operator==(const PersonalReminder&) const = default;
};

/// Day and words are there and fit. A time sets the day to that of the office at that time, and a new
/// repetition begins on it. Errors: FieldMissing (text, on), FieldInvalid (on, at), FieldTooLong (text).
[[nodiscard]] Result<PersonalReminder> checkedReminder(PersonalReminder reminder);

/// The first day after `after` on which it is due again; nullopt when it does not repeat. Counted from its
/// first day: monthly from the 31st is the last day of every month.
[[nodiscard]] std::optional<QDate> nextDueOn(const PersonalReminder& reminder, QDate after);

/// As it stands when it was done: what repeats goes on to its next day after today, however many were
/// missed; its time stays the same on its own clock.
[[nodiscard]] PersonalReminder doneReminder(PersonalReminder reminder, Instant now, QDate today);

/// The same with the identity and version it was stored under.
[[nodiscard]] PersonalReminder storedAs(const PersonalReminder& reminder, ReminderId id, int version);

[[nodiscard]] Reminder reminderOf(const PersonalReminder& reminder);

template<>
struct CodeTable<ReminderRepeat>
{
    static constexpr std::array entries{
        std::pair{ReminderRepeat::None, "none"}, std::pair{ReminderRepeat::Daily, "daily"},
        std::pair{ReminderRepeat::Weekly, "weekly"}, std::pair{ReminderRepeat::Monthly, "monthly"}};
};

} // namespace ayumi
