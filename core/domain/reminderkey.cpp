// What makes a reminder the same one, where it stands and when it rings.

#include "core/domain/reminder.h"

#include <QStringList>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msecsOfMinute = 60'000;
const QString clinicSubject = u"clinic"_s;

QString subjectOf(const Reminder& reminder)
{
    if (reminder.personal.isStored())
        return QString::number(reminder.personal.value());
    if (!reminder.caseId.isStored())
        return clinicSubject;
    const QString id = QString::number(reminder.caseId.value());
    return reminder.detail.isEmpty() ? id : id + u':' + reminder.detail;
}

} // namespace

QString ReminderKey::text() const
{
    return u"%1/%2/%3"_s.arg(codeOf(rule), subject, dueOn.toString(Qt::ISODate));
}

std::optional<ReminderKey> ReminderKey::fromText(const QString& text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3 || parts.at(1).isEmpty())
        return std::nullopt;
    const auto rule = valueOf<ReminderRule>(parts.at(0));
    const QDate due = QDate::fromString(parts.at(2), Qt::ISODate);
    if (!rule || !due.isValid())
        return std::nullopt;
    return ReminderKey{*rule, parts.at(1), due};
}

ReminderKey keyOf(const Reminder& reminder)
{
    return {reminder.rule, subjectOf(reminder), reminder.dueOn};
}

ReminderGroup groupOf(const Reminder& reminder, QDate today)
{
    if (reminder.dueOn > today)
        return ReminderGroup::Coming;
    return reminder.until.value_or(reminder.dueOn) < today ? ReminderGroup::Overdue : ReminderGroup::Today;
}

Instant ringsAt(const Reminder& reminder, const ReminderRules& rules)
{
    if (!reminder.at)
        return instantAt(reminder.dueOn, rules.ringFrom, tokyoZone);
    const qint64 before = traitsOf(reminder.rule).unit == RuleDays::MinutesBefore
                              ? rules.days(reminder.rule) * msecsOfMinute
                              : 0;
    return Instant(reminder.at->at.msecsSinceEpoch() - before);
}

} // namespace ayumi
