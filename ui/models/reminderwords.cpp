#include "ui/models/reminderwords.h"

#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

namespace {

QDate dateIn(const Reminder& reminder)
{
    return QDate::fromString(reminder.argument, Qt::ISODate);
}

int countIn(const Reminder& reminder)
{
    return reminder.argument.toInt();
}

/// As the facts behind it have it; empty where they do not say.
QString valueIn(const Reminder& reminder, ReminderFactKind kind)
{
    const auto found = std::ranges::find(reminder.facts, kind, &ReminderFact::kind);
    return found == reminder.facts.end() ? QString() : found->value;
}

QDateTime momentIn(const Reminder& reminder, ReminderFactKind kind)
{
    return QDateTime::fromString(valueIn(reminder, kind), Qt::ISODate);
}

/// The treatment it was made ready for comes later than that.
bool lotEndsTooEarly(const Reminder& reminder)
{
    const QDateTime expiry = momentIn(reminder, ReminderFactKind::LotExpiresAt);
    if (const QDateTime planned = momentIn(reminder, ReminderFactKind::TreatmentPlannedFor);
        planned.isValid())
        return expiry < planned;
    const QString arrival = valueIn(reminder, ReminderFactKind::ArrivalOn);
    return !arrival.isEmpty() && expiry.date() < QDate::fromString(arrival, Qt::ISODate);
}

} // namespace

QString ReminderWords::detail(const Reminder& reminder, QDate today)
{
    switch (reminder.rule) {
    case ReminderRule::ImagesToReview:
        return tr("%n image(s) to look at", nullptr, countIn(reminder));
    case ReminderRule::NoReply:
        return tr("wrote %n day(s) ago", nullptr, static_cast<int>(dateIn(reminder).daysTo(today)));
    case ReminderRule::DecisionPending:
        return tr("%n joint(s) without a decision", nullptr, countIn(reminder));
    case ReminderRule::ConsentMissing:
        return reminder.until ? tr("%n item(s) missing, arrival on %1", nullptr, countIn(reminder))
                                    .arg(Words::shortDate(*reminder.until))
                              : tr("%n item(s) missing", nullptr, countIn(reminder));
    case ReminderRule::PassportTooShort:
        return tr("must be valid until %1").arg(Words::date(dateIn(reminder)));
    case ReminderRule::ArrivalCardNotSent:
        return tr("arrival on %1").arg(Words::shortDate(dateIn(reminder)));
    case ReminderRule::FurtherTreatment:
        return tr("treated on %1").arg(Words::date(dateIn(reminder)));
    case ReminderRule::LookAgain:
        return tr("planned for %1").arg(Words::date(reminder.dueOn));
    case ReminderRule::UnreachableSuggested:
        return tr("follow-up: %1").arg(Words::followUpStep(reminder.argument));
    case ReminderRule::ImagesAwaited:
        return tr("consultation since %1").arg(Words::shortDate(dateIn(reminder)));
    case ReminderRule::DischargeSheet:
        return tr("went home on %1").arg(Words::shortDate(dateIn(reminder)));
    case ReminderRule::CallDue:
    case ReminderRule::CallPromised:
    case ReminderRule::CallBooked:
        return tr("follow-up: %1").arg(Words::followUpStep(reminder.argument));
    case ReminderRule::AdverseEvent:
        return tr("grade %1").arg(reminder.argument);
    case ReminderRule::EventCall:
        return reminder.at
                   ? tr("grade %1, call until %2").arg(reminder.argument, Words::moment(reminder.at->at))
                   : tr("grade %1").arg(reminder.argument);
    case ReminderRule::LotExpiry:
        return lot(reminder, today);
    case ReminderRule::BackupTooOld:
        return reminder.argument.isEmpty() ? tr("there is no verified backup yet")
                                           : tr("last verified on %1").arg(Words::date(dateIn(reminder)));
    case ReminderRule::Personal:
        return {};
    }
    return {};
}

QString ReminderWords::lot(const Reminder& reminder, QDate today)
{
    const QString name = valueIn(reminder, ReminderFactKind::LotPrepared);
    const Instant expiry(momentIn(reminder, ReminderFactKind::LotExpiresAt).toMSecsSinceEpoch());
    const QDate on = localTime(expiry, tokyoZone).date();
    if (on < today)
        return tr("lot %1 expired on %2").arg(name, Words::shortDate(on));
    return lotEndsTooEarly(reminder)
               ? tr("lot %1 expires on %2, before the treatment").arg(name, Words::shortDate(on))
               : tr("lot %1 expires on %2").arg(name, Words::shortDate(on));
}

QString ReminderWords::mark(const Reminder& reminder, QDate today)
{
    switch (reminder.rule) {
    case ReminderRule::ImagesToReview:
        return tr("%n new image(s)", nullptr, countIn(reminder));
    case ReminderRule::NoReply:
        return tr("no reply for %n day(s)", nullptr, static_cast<int>(dateIn(reminder).daysTo(today)));
    case ReminderRule::DecisionPending:
        return tr("decision pending");
    case ReminderRule::ConsentMissing:
        return tr("%n consent(s) missing", nullptr, countIn(reminder));
    case ReminderRule::PassportTooShort:
        return tr("passport too short");
    case ReminderRule::ArrivalCardNotSent:
        return tr("arrival card");
    case ReminderRule::FurtherTreatment:
        return tr("further treatment?");
    case ReminderRule::LookAgain:
        return tr("look again");
    case ReminderRule::UnreachableSuggested:
        return tr("unreachable?");
    case ReminderRule::ImagesAwaited:
        return tr("no images yet");
    case ReminderRule::DischargeSheet:
        return tr("discharge sheet");
    case ReminderRule::AdverseEvent:
        return tr("adverse event");
    case ReminderRule::EventCall:
        return tr("call after an event");
    case ReminderRule::LotExpiry:
        return tr("lot expires");
    case ReminderRule::CallDue:
    case ReminderRule::CallPromised:
    case ReminderRule::CallBooked:
    case ReminderRule::BackupTooOld:
    case ReminderRule::Personal:
        return Words::of(reminder.rule);
    }
    return {};
}

Tone ReminderWords::tone(const Reminder& reminder, QDate today)
{
    switch (reminder.rule) {
    case ReminderRule::ConsentMissing:
    case ReminderRule::PassportTooShort:
    case ReminderRule::UnreachableSuggested:
        return Tone::Danger;
    case ReminderRule::NoReply:
        return dateIn(reminder).daysTo(today) > 7 ? Tone::Danger : Tone::Waiting;
    case ReminderRule::FurtherTreatment:
        return Tone::Info;
    case ReminderRule::ArrivalCardNotSent:
    case ReminderRule::LotExpiry:
        return reminder.urgent ? Tone::Danger : Tone::Waiting;
    case ReminderRule::AdverseEvent:
    case ReminderRule::EventCall:
    case ReminderRule::BackupTooOld:
        return Tone::Danger;
    case ReminderRule::CallDue:
        return groupOf(reminder, today) == ReminderGroup::Overdue ? Tone::Danger : Tone::Accent;
    case ReminderRule::CallPromised:
    case ReminderRule::CallBooked:
        return Tone::Accent;
    case ReminderRule::Personal:
        return Tone::Neutral;
    case ReminderRule::ImagesToReview:
    case ReminderRule::DecisionPending:
    case ReminderRule::LookAgain:
    case ReminderRule::ImagesAwaited:
    case ReminderRule::DischargeSheet:
        return Tone::Waiting;
    }
    return Tone::Neutral;
}

} // namespace ayumi
