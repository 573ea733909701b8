#include "ui/models/followuprowwords.h"

#include "core/base/phone.h"
#include "ui/models/callwords.h"
#include "ui/models/words.h"

#include <QLocale>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString dayOfYear(QDate date)
{
    //: Format of a day of this year without its weekday, for QLocale::toString
    return QLocale().toString(date, FollowUpRowWords::tr("d MMM"));
}

QString triesText(const FollowUpRow& row)
{
    if (row.attempts == 0 || !row.lastAttempt)
        return FollowUpRowWords::tr("not tried yet");
    const QString last = FollowUpRowWords::tr("%1: %2").arg(Words::moment(row.lastAttempt->at),
                                                            Words::of(row.lastAttempt->result));
    return row.failedTries > 0
               ? FollowUpRowWords::tr("%n failed try(s), last %1", nullptr, row.failedTries).arg(last)
               : FollowUpRowWords::tr("last %1").arg(last);
}

} // namespace

std::optional<QDateTime> FollowUpRowWords::time(const FollowUpRow& row)
{
    if (row.followUp.promisedAt)
        return localTime(row.followUp.promisedAt->at, tokyoZone);
    if (row.followUp.bookedAt)
        return localTime(row.followUp.bookedAt->at, tokyoZone);
    return std::nullopt;
}

QString FollowUpRowWords::lead(const FollowUpRow& row, QDate today)
{
    if (row.actOn < today)
        return tr("%n day(s) late", nullptr, static_cast<int>(row.actOn.daysTo(today)));
    if (row.actOn > today)
        return Words::shortDate(row.actOn);
    const std::optional<QDateTime> at = time(row);
    return at ? at->toString(u"HH:mm"_s) : tr("all day");
}

Tone FollowUpRowWords::tone(const FollowUpRow& row, QDate today)
{
    if (row.status == FollowUpStatus::Overdue)
        return Tone::Danger;
    if (row.actOn < today)
        return Tone::Waiting;
    return row.actOn == today && time(row) ? Tone::Accent : Tone::Neutral;
}

QString FollowUpRowWords::beside(const FollowUpRow& row, QDate today)
{
    QStringList parts{row.person.kana.full()};
    if (row.person.birthDate)
        parts << Words::age(*row.person.birthDate, today);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString FollowUpRowWords::pain(const FollowUpRow& row)
{
    if (row.lastNrsRight && row.lastNrsLeft)
        return tr("right %1, left %2").arg(*row.lastNrsRight).arg(*row.lastNrsLeft);
    if (row.lastNrsRight)
        return tr("right %1").arg(*row.lastNrsRight);
    return row.lastNrsLeft ? tr("left %1").arg(*row.lastNrsLeft) : QString();
}

QString FollowUpRowWords::detail(const FollowUpRow& row)
{
    QStringList parts{Words::of(row.treatedJoints)};
    if (row.treatedOn.isValid())
        parts << tr("treated %1").arg(dayOfYear(row.treatedOn));
    const QString before = pain(row);
    if (!before.isEmpty())
        parts << tr("last pain %1").arg(before);
    parts.removeAll(QString());
    return parts.join(u" ・ "_s);
}

QStringList FollowUpRowWords::side(const FollowUpRow& row)
{
    const QString number = row.person.phone.isEmpty() ? tr("no number") : displayPhone(row.person.phone);
    // What was agreed for this call goes before what the person prefers in general.
    const ContactChannel channel =
        time(row) ? row.followUp.channel : row.preferredChannel.value_or(row.followUp.channel);
    QStringList first{number, Words::of(channel)};
    if (row.actOn.isValid() && time(row) && row.attempts == 0)
        first << Words::of(row.status);
    QStringList second;
    if (row.attempts > 0 || row.contactHours.isEmpty())
        second << triesText(row);
    else
        second << tr("best at %1").arg(row.contactHours);
    return {first.join(u" ・ "_s), second.join(u" ・ "_s)};
}

QList<RowChip> FollowUpRowWords::chips(const FollowUpRow& row, QDate today)
{
    Tone stepTone = Tone::Info;
    if (row.status == FollowUpStatus::Overdue)
        stepTone = Tone::Danger;
    else if (row.actOn < today)
        stepTone = Tone::Waiting;
    else if (row.actOn == today)
        stepTone = Tone::Accent;
    QList<RowChip> chips{{Words::followUpStep(row.followUp.step), stepTone}};
    if (row.openEvent) {
        chips.append({AdverseEventWords::inShort(*row.openEvent),
                      isAlarming(*row.openEvent) ? Tone::Danger : Tone::Waiting});
    }
    if (row.suggestsUnreachable)
        chips.append({tr("unreachable?"), Tone::Danger});
    else if (row.followUp.promisedAt)
        chips.append({tr("call back"), Tone::Waiting});
    return chips;
}

} // namespace ayumi
