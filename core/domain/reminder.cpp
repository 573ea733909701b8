#include "core/domain/reminder.h"

#include "core/domain/followupplan.h"
#include "core/domain/stagegate.h"

#include <algorithm>

namespace ayumi {

namespace {

using Reminders = std::vector<Reminder>;

QDate tokyoDate(Instant at)
{
    return localTime(at, tokyoZone).date();
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString counted(std::ptrdiff_t count)
{
    return QString::number(count);
}

bool isBeforeTreatment(const CaseFacts& facts)
{
    return facts.careCase.stage <= Stage::Treatment && !facts.visit.treatedOn();
}

void remindOfImages(const CaseFacts& facts, Reminders& reminders)
{
    if (facts.careCase.stage > Stage::Counselling || !facts.decisions.empty())
        return;
    std::ptrdiff_t images = facts.photosInMessages;
    std::optional<Instant> first;
    for (const Attachment& attachment : facts.attachments) {
        if (attachment.kind != AttachmentKind::Image)
            continue;
        ++images;
        first = first ? std::min(*first, attachment.addedAt) : attachment.addedAt;
    }
    if (images == 0)
        return;
    const QDate since = tokyoDate(first.value_or(facts.careCase.openedAt));
    reminders.push_back({ReminderRule::ImagesToReview, facts.careCase.id, since, {}, counted(images)});
}

void remindOfMessage(const CaseFacts& facts, const LastMessages& messages, QDate today, Reminders& reminders)
{
    if (!messages.fromPatient)
        return;
    if (messages.toPatient && *messages.toPatient >= *messages.fromPatient)
        return;
    const QDate written = tokyoDate(*messages.fromPatient);
    const QDate due = written.addDays(noReplyAfterDays);
    if (today >= due)
        reminders.push_back({ReminderRule::NoReply, facts.careCase.id, due, {}, iso(written)});
}

void remindOfDecision(const CaseFacts& facts, QDate today, Reminders& reminders)
{
    if (facts.careCase.stage > Stage::Counselling)
        return;
    std::optional<QDate> held;
    for (const Counselling& counselling : facts.counsellings) {
        const QDate day = tokyoDate(counselling.heldAt.at);
        if (day <= today)
            held = held ? std::max(*held, day) : day;
    }
    const std::vector<Joint> joints = facts.intake.jointsWithSymptoms();
    const auto undecided = std::ranges::count_if(
        joints, [&facts](Joint joint) { return !currentDecision(facts.decisions, joint).has_value(); });
    if (held && undecided > 0)
        reminders.push_back(
            {ReminderRule::DecisionPending, facts.careCase.id, *held, {}, counted(undecided)});
}

bool isConsentOrExplanation(const Missing& missing)
{
    return missing.item == MissingItem::DisclosureExplained ||
           missing.item == MissingItem::TreatmentConsent || missing.item == MissingItem::DripConsent ||
           missing.item == MissingItem::DataTransferConsent;
}

void remindOfConsents(const CaseFacts& facts, QDate today, Reminders& reminders)
{
    if (!isBeforeTreatment(facts) || !facts.trip.arrivalOn)
        return;
    const QDate due = facts.trip.arrivalOn->addDays(-consentsDaysBeforeArrival);
    if (today < due)
        return;
    const auto missing =
        std::ranges::count_if(missingToLeave(Stage::Preparation, facts, today), isConsentOrExplanation);
    if (missing > 0) {
        reminders.push_back(
            {ReminderRule::ConsentMissing, facts.careCase.id, due, facts.trip.arrivalOn, counted(missing)});
    }
}

void remindOfPassport(const CaseFacts& facts, QDate today, Reminders& reminders)
{
    const PassportState state = passportState(facts.patient.passport, facts.trip);
    const bool tooShort = state == PassportState::ExpiresEarly || state == PassportState::ExpiresDuringTrip;
    if (!isBeforeTreatment(facts) || !tooShort || today > *facts.trip.arrivalOn)
        return;
    const QDate arrival = *facts.trip.arrivalOn;
    reminders.push_back({ReminderRule::PassportTooShort, facts.careCase.id,
                         arrival.addDays(-passportDaysBeforeArrival), arrival,
                         iso(passportNeededUntil(arrival))});
}

void remindOfArrivalCard(const CaseFacts& facts, QDate today, Reminders& reminders)
{
    if (!isBeforeTreatment(facts) || !facts.trip.arrivalOn || facts.trip.arrivalCardOn)
        return;
    const QDate arrival = *facts.trip.arrivalOn;
    const QDate opens = arrivalCardOpensOn(arrival);
    if (opens <= today && today <= arrival)
        reminders.push_back(
            {ReminderRule::ArrivalCardNotSent, facts.careCase.id, opens, arrival, iso(arrival)});
}

void remindOfFurtherTreatment(const CaseFacts& facts, QDate today, Reminders& reminders)
{
    const std::optional<QDate> treated = facts.visit.treatedOn();
    if (!treated)
        return;
    const FurtherTreatmentWindow window = furtherTreatmentWindow(*treated);
    if (isOpen(window, today)) {
        reminders.push_back(
            {ReminderRule::FurtherTreatment, facts.careCase.id, window.from, window.until, iso(*treated)});
    }
}

void remindOfUnreachable(const CaseFacts& facts, Reminders& reminders)
{
    for (const FollowUp& followUp : facts.followUps) {
        std::vector<ContactAttempt> tries;
        std::ranges::copy_if(facts.attempts, std::back_inserter(tries),
                             [&](const ContactAttempt& each) { return each.followUp == followUp.id; });
        if (followUp.end || !suggestsUnreachable(tries))
            continue;
        const Instant last = std::ranges::max_element(tries, {}, &ContactAttempt::at)->at;
        reminders.push_back(
            {ReminderRule::UnreachableSuggested, facts.careCase.id, tokyoDate(last), {}, followUp.step});
    }
}

/// Whoever exercises first is looked at again; whoever was led to the end may be treated further.
Reminders remindersOfClosed(const CaseFacts& facts, QDate today)
{
    const CareCase& careCase = facts.careCase;
    Reminders reminders;
    const bool looksAgain = careCase.closeReason == CloseReason::ExerciseFirst && careCase.lookAgainOn;
    if (looksAgain && today >= *careCase.lookAgainOn)
        reminders.push_back({ReminderRule::LookAgain, careCase.id, *careCase.lookAgainOn, {}, {}});
    if (careCase.closeReason == CloseReason::Completed)
        remindOfFurtherTreatment(facts, today, reminders);
    return reminders;
}

} // namespace

std::vector<Reminder> remindersOf(const CaseFacts& facts, const LastMessages& messages, QDate today)
{
    if (facts.careCase.stage == Stage::Closed)
        return remindersOfClosed(facts, today);

    Reminders reminders;
    remindOfImages(facts, reminders);
    remindOfMessage(facts, messages, today, reminders);
    remindOfDecision(facts, today, reminders);
    remindOfConsents(facts, today, reminders);
    remindOfPassport(facts, today, reminders);
    remindOfArrivalCard(facts, today, reminders);
    remindOfFurtherTreatment(facts, today, reminders);
    remindOfUnreachable(facts, reminders);
    return reminders;
}

} // namespace ayumi
