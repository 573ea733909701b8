#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

QString Words::of(ContactResult result)
{
    switch (result) {
    case ContactResult::Reached:
        return tr("Reached");
    case ContactResult::NoAnswer:
        return tr("No answer");
    case ContactResult::CallBackAt:
        return tr("Call back later");
    case ContactResult::Declined:
        return tr("Declined");
    case ContactResult::FamilyAnswered:
        return tr("Family answered");
    case ContactResult::MessageLeft:
        return tr("Message left");
    }
    return {};
}

QString Words::of(FollowUpEnd end)
{
    switch (end) {
    case FollowUpEnd::Done:
        return tr("Done");
    case FollowUpEnd::Declined:
        return tr("Declined");
    case FollowUpEnd::Unreachable:
        return tr("Cannot be reached");
    case FollowUpEnd::Closed:
        return tr("Closed with the case");
    }
    return {};
}

QString Words::of(FollowUpStatus status)
{
    switch (status) {
    case FollowUpStatus::Upcoming:
        return tr("Upcoming");
    case FollowUpStatus::Due:
        return tr("Due");
    case FollowUpStatus::Overdue:
        return tr("Overdue");
    case FollowUpStatus::Booked:
        return tr("Booked");
    case FollowUpStatus::Promised:
        return tr("Call-back promised");
    case FollowUpStatus::Done:
        return tr("Done");
    case FollowUpStatus::Declined:
        return tr("Declined");
    case FollowUpStatus::Unreachable:
        return tr("Cannot be reached");
    case FollowUpStatus::Closed:
        return tr("Closed with the case");
    }
    return {};
}

QString Words::followUpStep(QStringView step)
{
    const QStringView count = step.chopped(step.isEmpty() ? 0 : 1);
    bool isNumber = false;
    const int number = count.toInt(&isNumber);
    if (step.endsWith(u'M') && isNumber)
        return tr("%n month(s)", nullptr, number);
    if (step.endsWith(u'D') && isNumber)
        return number % 7 == 0 ? tr("%n week(s)", nullptr, number / 7) : tr("%n day(s)", nullptr, number);
    if (step == u"baseline")
        return tr("before treatment");
    return tr("extra call");
}

QString Words::of(MoveEffect effect)
{
    switch (effect) {
    case MoveEffect::Moves:
        return tr("moves");
    case MoveEffect::KeptPinned:
        return tr("stays: fixed by hand");
    case MoveEffect::KeptEnded:
        return tr("stays: finished");
    case MoveEffect::Unchanged:
        return tr("unchanged");
    }
    return {};
}

QString Words::of(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::FromPatient:
        return tr("from the patient");
    case MessageDirection::ToPatient:
        return tr("to the patient");
    case MessageDirection::Notice:
        return tr("notice");
    }
    return {};
}

QString Words::of(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return {};
    case MessageKind::Photo:
        return tr("[photo]");
    case MessageKind::Video:
        return tr("[video]");
    case MessageKind::Sticker:
        return tr("[sticker]");
    case MessageKind::Voice:
        return tr("[voice message]");
    case MessageKind::File:
        return tr("[file]");
    case MessageKind::Location:
        return tr("[place]");
    case MessageKind::Contact:
        return tr("[contact]");
    case MessageKind::Album:
        return tr("[album]");
    case MessageKind::Note:
        return tr("[note]");
    case MessageKind::Call:
        return tr("[call]");
    case MessageKind::MissedCall:
        return tr("[missed call]");
    case MessageKind::Unsent:
        return tr("[message taken back]");
    case MessageKind::Notice:
        return tr("[notice]");
    }
    return {};
}

QString Words::of(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image:
        return tr("Image");
    case AttachmentKind::Document:
        return tr("Document");
    case AttachmentKind::LineExport:
        return tr("LINE talk history");
    case AttachmentKind::Other:
        return tr("Other file");
    }
    return {};
}

QString Words::of(ReminderRule rule)
{
    switch (rule) {
    case ReminderRule::ImagesToReview:
        return tr("Images wait for a look");
    case ReminderRule::NoReply:
        return tr("Nobody has answered");
    case ReminderRule::DecisionPending:
        return tr("Decision pending");
    case ReminderRule::ConsentMissing:
        return tr("Explanations or consents missing");
    case ReminderRule::PassportTooShort:
        return tr("Passport too short");
    case ReminderRule::ArrivalCardNotSent:
        return tr("Arrival card (MDAC) not sent");
    case ReminderRule::FurtherTreatment:
        return tr("Time to consider a further treatment");
    case ReminderRule::LookAgain:
        return tr("Exercise first: time to look again");
    case ReminderRule::UnreachableSuggested:
        return tr("Three tries without an answer");
    case ReminderRule::ImagesAwaited:
        return tr("No images yet");
    case ReminderRule::DischargeSheet:
        return tr("Discharge sheet not given");
    case ReminderRule::CallDue:
        return tr("Call due");
    case ReminderRule::CallPromised:
        return tr("Call back promised");
    case ReminderRule::CallBooked:
        return tr("Call at an agreed time");
    case ReminderRule::AdverseEvent:
        return tr("Hospital not told of an adverse event");
    case ReminderRule::EventCall:
        return tr("Call after an adverse event");
    case ReminderRule::LotExpiry:
        return tr("Lot expires");
    case ReminderRule::BackupTooOld:
        return tr("Backup too old");
    case ReminderRule::Personal:
        return tr("Set by hand");
    }
    return {};
}

QString Words::of(ReminderRepeat repeat)
{
    switch (repeat) {
    case ReminderRepeat::None:
        return tr("once");
    case ReminderRepeat::Daily:
        return tr("every day");
    case ReminderRepeat::Weekly:
        return tr("every week");
    case ReminderRepeat::Monthly:
        return tr("every month");
    }
    return {};
}

} // namespace ayumi
