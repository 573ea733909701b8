#include "core/domain/personalreminder.h"

#include "core/domain/textlimit.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysOfWeek = 7;

QDate officeDay(const PlacedInstant& moment)
{
    return localTime(moment.at, tokyoZone).date();
}

/// The first of `first`, `first` + step, ... after `after`.
QDate inSteps(QDate first, qint64 step, QDate after)
{
    if (first > after)
        return first;
    return first.addDays((first.daysTo(after) / step + 1) * step);
}

QDate inMonths(QDate first, QDate after)
{
    if (first > after)
        return first;
    // One month less than the distance of the calendar never lies behind `after` by more than a month.
    int months = (after.year() - first.year()) * 12 + after.month() - first.month();
    while (monthsAfter(first, months) <= after)
        ++months;
    return monthsAfter(first, months);
}

} // namespace

Result<PersonalReminder> checkedReminder(PersonalReminder reminder)
{
    AYUMI_TRY(checkGiven(u"text"_s, reminder.text));
    AYUMI_TRY(checkLength(u"text"_s, reminder.text, longestLine));
    if (reminder.at) {
        if (!isKnownZone(reminder.at->zone))
            return failure(ErrorCode::ZoneUnknown, {reminder.at->zone});
        reminder.dueOn = officeDay(*reminder.at);
    }
    if (reminder.dueOn.isNull())
        return failure(ErrorCode::FieldMissing, {u"on"_s});
    if (!reminder.dueOn.isValid() || reminder.dueOn.year() > 9999)
        return failure(ErrorCode::FieldInvalid, {u"on"_s, reminder.dueOn.toString(Qt::ISODate)});
    reminder.text = reminder.text.trimmed();
    if (!reminder.firstOn.isValid() || reminder.firstOn > reminder.dueOn)
        reminder.firstOn = reminder.dueOn;
    return reminder;
}

std::optional<QDate> nextDueOn(const PersonalReminder& reminder, QDate after)
{
    switch (reminder.repeat) {
    case ReminderRepeat::None:
        return std::nullopt;
    case ReminderRepeat::Daily:
        return inSteps(reminder.firstOn, 1, after);
    case ReminderRepeat::Weekly:
        return inSteps(reminder.firstOn, daysOfWeek, after);
    case ReminderRepeat::Monthly:
        return inMonths(reminder.firstOn, after);
    }
    return std::nullopt;
}

PersonalReminder doneReminder(PersonalReminder reminder, Instant now, QDate today)
{
    reminder.snoozedUntil.reset();
    const std::optional<QDate> next = nextDueOn(reminder, std::max(today, reminder.dueOn));
    if (!next) {
        reminder.doneAt = now;
        return reminder;
    }
    if (reminder.at) {
        const qint64 days = reminder.dueOn.daysTo(*next);
        const QDateTime face = reminder.at->local();
        reminder.at->at = instantAt(face.date().addDays(days), face.time(), reminder.at->zone);
    }
    // Where the clocks of a far place change, its morning may be another day of the office.
    reminder.dueOn = reminder.at ? officeDay(*reminder.at) : *next;
    return reminder;
}

PersonalReminder storedAs(const PersonalReminder& reminder, ReminderId id, int version)
{
    PersonalReminder stored = reminder;
    stored.id = id;
    stored.version = version;
    return stored;
}

Reminder reminderOf(const PersonalReminder& personal)
{
    Reminder reminder;
    reminder.rule = ReminderRule::Personal;
    reminder.caseId = personal.caseId.value_or(CaseId());
    reminder.dueOn = personal.dueOn;
    reminder.argument = personal.text;
    reminder.at = personal.at;
    reminder.personal = personal.id;
    reminder.facts = {{ReminderFactKind::SetByHandFor, personal.dueOn.toString(Qt::ISODate)}};
    if (personal.repeat != ReminderRepeat::None)
        reminder.facts.push_back({ReminderFactKind::RepeatsEvery, codeOf(personal.repeat)});
    return reminder;
}

} // namespace ayumi
