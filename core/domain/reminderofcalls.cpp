// Reminders beside those of a case's facts: calls to make, and the clinic's own copy.

#include "core/domain/reminder.h"

#include <algorithm>

namespace ayumi {

namespace {

using Kind = ReminderFactKind;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

void addNumberOfRule(const ReminderRules& rules, Reminder& reminder)
{
    if (traitsOf(reminder.rule).unit != RuleDays::None)
        reminder.facts.push_back({Kind::RuleDays, QString::number(rules.days(reminder.rule))});
}

/// A time somebody agreed on, on the clock on which it was said.
void addAgreement(const PlacedInstant& moment, Reminder& reminder)
{
    const QDateTime local = moment.local();
    reminder.at = moment;
    reminder.facts.push_back(
        {Kind::AgreedFor, local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)});
}

} // namespace

std::optional<Reminder> reminderOfCall(const FollowUp& followUp, QDate due, QDate last,
                                       const ReminderRules& rules)
{
    if (followUp.end)
        return std::nullopt;
    Reminder reminder;
    reminder.rule = followUp.promisedAt ? ReminderRule::CallPromised
                    : followUp.bookedAt ? ReminderRule::CallBooked
                                        : ReminderRule::CallDue;
    reminder.dueOn = actOn(followUp, due);
    if (!rules.isOn(reminder.rule) || !reminder.dueOn.isValid() || reminder.dueOn > last)
        return std::nullopt;
    reminder.caseId = followUp.caseId;
    reminder.argument = followUp.step;
    reminder.detail = followUp.step;
    reminder.followUp = followUp.id;
    addNumberOfRule(rules, reminder);
    if (followUp.promisedAt)
        addAgreement(*followUp.promisedAt, reminder);
    else if (followUp.bookedAt)
        addAgreement(*followUp.bookedAt, reminder);
    reminder.facts.push_back({Kind::FollowUpDueOn, iso(due)});
    if (reminder.rule == ReminderRule::CallDue) {
        const QDate windowUntil = windowOf(followUp, due).until;
        reminder.until = std::max(windowUntil, reminder.dueOn);
        reminder.facts.push_back({Kind::WindowUntil, iso(windowUntil)});
        if (followUp.postponedUntil)
            reminder.facts.push_back({Kind::PostponedUntil, iso(*followUp.postponedUntil)});
    }
    return reminder;
}

std::optional<Reminder> reminderOfBackup(std::optional<QDate> verifiedOn, QDate clinicSince, QDate last,
                                         const ReminderRules& rules)
{
    if (!rules.isOn(ReminderRule::BackupTooOld))
        return std::nullopt;
    Reminder reminder;
    reminder.rule = ReminderRule::BackupTooOld;
    reminder.dueOn = verifiedOn.value_or(clinicSince).addDays(rules.days(ReminderRule::BackupTooOld));
    if (reminder.dueOn > last)
        return std::nullopt;
    reminder.argument = verifiedOn ? iso(*verifiedOn) : QString();
    addNumberOfRule(rules, reminder);
    reminder.facts.push_back({Kind::BackupVerifiedOn, reminder.argument});
    return reminder;
}

} // namespace ayumi
