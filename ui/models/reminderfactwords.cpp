// Why a reminder is there: its rule, the number the rule is set to, and the facts.

#include "core/domain/personalreminder.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString dateOf(const ReminderFact& fact)
{
    return Words::date(QDate::fromString(fact.value, Qt::ISODate));
}

/// On both clocks where they differ.
QString momentOf(const ReminderFact& fact)
{
    const QDateTime moment = QDateTime::fromString(fact.value, Qt::ISODate);
    const bool tokyo = moment.offsetFromUtc() == localTime(Instant(), tokyoZone).offsetFromUtc();
    return Words::moment(
        PlacedInstant{Instant(moment.toMSecsSinceEpoch()), (tokyo ? tokyoZone : kualaLumpurZone).toString()});
}

/// "treatment-consent:knee-L" back as the item it was.
QString missingOf(const QString& code)
{
    const QStringList parts = code.split(u':');
    const auto item = valueOf<MissingItem>(parts.value(0));
    if (!item)
        return code;
    Missing missing{*item, jointFromCode(parts.value(1)), {}};
    missing.argument = missing.joint ? parts.value(2) : parts.value(1);
    return Words::of(missing);
}

} // namespace

QString ReminderWords::number(ReminderRule rule, int number)
{
    switch (traitsOf(rule).unit) {
    case RuleDays::None:
        return {};
    case RuleDays::AfterTheFact:
        return tr("%n day(s) after", nullptr, number);
    case RuleDays::BeforeArrival:
        return tr("%n day(s) before arrival", nullptr, number);
    case RuleDays::BeforeExpiry:
        return tr("%n day(s) before it expires", nullptr, number);
    case RuleDays::MinutesBefore:
        return tr("%n minute(s) before", nullptr, number);
    }
    return {};
}

QString ReminderWords::explanation(ReminderRule rule)
{
    switch (rule) {
    case ReminderRule::ImagesToReview:
        return tr("Images came and no doctor has decided yet.");
    case ReminderRule::NoReply:
        return tr("The patient wrote last and nobody has answered.");
    case ReminderRule::DecisionPending:
        return tr("The counselling was held and a joint has no decision.");
    case ReminderRule::ConsentMissing:
        return tr("The journey is near and explanations or consents are missing.");
    case ReminderRule::PassportTooShort:
        return tr("The passport is not valid for six months after arrival.");
    case ReminderRule::ArrivalCardNotSent:
        return tr("The arrival card can be sent and was not.");
    case ReminderRule::FurtherTreatment:
        return tr("Six to twelve months after the treatment a further one may be considered.");
    case ReminderRule::LookAgain:
        return tr("Exercise came first, and the agreed day to look again has come.");
    case ReminderRule::UnreachableSuggested:
        return tr("Three tries on different days reached nobody.");
    case ReminderRule::ImagesAwaited:
        return tr("A consultation has no images and no reason why.");
    case ReminderRule::DischargeSheet:
        return tr("Somebody went home without the discharge sheet.");
    case ReminderRule::CallDue:
        return tr("A follow-up call is to be made.");
    case ReminderRule::CallPromised:
        return tr("The patient asked to be called back.");
    case ReminderRule::CallBooked:
        return tr("A time was agreed on for a follow-up call.");
    case ReminderRule::AdverseEvent:
        return tr("Something unwanted happened after a treatment and the hospital has to know.");
    case ReminderRule::EventCall:
        return tr(
            "Something unwanted happened after a treatment and nobody has been called about it since. The "
            "call has to be made within 24 hours, in the worst cases at once.");
    case ReminderRule::LotExpiry:
        return tr("The cell product made ready for a treatment expires soon, has expired, or will not last "
                  "until the treatment.");
    case ReminderRule::BackupTooOld:
        return tr("The last verified backup is too old.");
    case ReminderRule::Personal:
        return tr("Somebody set this reminder by hand.");
    }
    return {};
}

QString ReminderWords::title(const ReminderRow& row)
{
    if (row.person)
        return row.person->displayName();
    return row.personal ? row.reminder.argument : Words::of(row.reminder.rule);
}

QString ReminderWords::line(const ReminderRow& row, QDate today)
{
    const QString detail = ReminderWords::detail(row.reminder, today);
    if (row.personal)
        return row.person ? row.reminder.argument : Words::of(row.reminder.rule);
    if (!row.person)
        return detail;
    //: %1 the name of a rule, %2 what exactly
    return detail.isEmpty() ? Words::of(row.reminder.rule)
                            : tr("%1: %2").arg(Words::of(row.reminder.rule), detail);
}

QString ReminderWords::when(const Reminder& reminder, QDate today)
{
    switch (groupOf(reminder, today)) {
    case ReminderGroup::Overdue:
        return tr("%n day(s) late", nullptr, static_cast<int>(reminder.dueOn.daysTo(today)));
    case ReminderGroup::Today:
        if (reminder.at) {
            const QDateTime local = localTime(reminder.at->at, tokyoZone);
            // Until tomorrow at this hour: the hour alone would be today's.
            return local.date() == today ? local.toString(u"H:mm"_s) : Words::shortDate(local.date());
        }
        return reminder.dueOn == today ? tr("today") : tr("since %1").arg(Words::shortDate(reminder.dueOn));
    case ReminderGroup::Coming:
        return Words::shortDate(reminder.dueOn);
    }
    return {};
}

QString ReminderWords::putOff(Instant until, QDate today)
{
    const QDateTime local = localTime(until, tokyoZone);
    const QString time = local.toString(u"H:mm"_s);
    if (local.date() == today)
        return tr("until %1").arg(time);
    return local.time() == QTime(0, 0) ? tr("until %1").arg(Words::shortDate(local.date()))
                                       : tr("until %1").arg(Words::moment(until));
}

QString ReminderWords::group(ReminderGroup group, int count)
{
    switch (group) {
    case ReminderGroup::Overdue:
        return tr("Overdue: %n", nullptr, count);
    case ReminderGroup::Today:
        return tr("Today: %n", nullptr, count);
    case ReminderGroup::Coming:
        return tr("Coming: %n", nullptr, count);
    }
    return {};
}

QString ReminderWords::leftOut(const ReminderView& view)
{
    const QString snoozed =
        view.snoozed == 0 ? QString() : tr("Left out: %n put off until later.", nullptr, view.snoozed);
    if (!view.more)
        return snoozed;
    const QString cut = tr("Only the first of each kind are shown; there are more.");
    //: Two sentences after each other
    return snoozed.isEmpty() ? cut : tr("%1 %2").arg(cut, snoozed);
}

QString ReminderWords::fact(const Reminder& reminder, const ReminderFact& fact)
{
    const int count = fact.value.toInt();
    switch (fact.kind) {
    case ReminderFactKind::RuleDays:
        return tr("The rule is set to: %1.").arg(number(reminder.rule, count));
    case ReminderFactKind::MessageFromPatient:
        return tr("Last message from the patient: %1").arg(dateOf(fact));
    case ReminderFactKind::MessageToPatient:
        return tr("Last answer before it: %1").arg(dateOf(fact));
    case ReminderFactKind::ImagesSince:
        return tr("First image: %1").arg(dateOf(fact));
    case ReminderFactKind::ImageCount:
        return tr("Images: %n", nullptr, count);
    case ReminderFactKind::ConsultationOpened:
        return tr("Consultation opened: %1").arg(dateOf(fact));
    case ReminderFactKind::CounsellingHeld:
        return tr("Counselling held: %1").arg(dateOf(fact));
    case ReminderFactKind::JointUndecided: {
        const auto joint = jointFromCode(fact.value);
        return tr("No decision: %1").arg(joint ? Words::of(*joint) : fact.value);
    }
    case ReminderFactKind::ArrivalOn:
        return tr("Arrival: %1").arg(dateOf(fact));
    case ReminderFactKind::MissingItem:
        return tr("Missing: %1").arg(missingOf(fact.value));
    case ReminderFactKind::PassportExpiresOn:
        return tr("The passport expires: %1").arg(dateOf(fact));
    case ReminderFactKind::PassportNeededUntil:
        return tr("It must be valid until: %1").arg(dateOf(fact));
    case ReminderFactKind::TreatedOn:
        return tr("Treatment: %1").arg(dateOf(fact));
    case ReminderFactKind::LookAgainOn:
        return tr("To be looked at again: %1").arg(dateOf(fact));
    case ReminderFactKind::FailedTries:
        return tr("Tries without an answer: %n", nullptr, count);
    case ReminderFactKind::LastTry:
        return tr("Last try: %1").arg(dateOf(fact));
    case ReminderFactKind::DischargedOn:
        return tr("Discharge: %1").arg(dateOf(fact));
    case ReminderFactKind::FollowUpDueOn:
        return tr("The follow-up is due: %1").arg(dateOf(fact));
    case ReminderFactKind::WindowUntil:
        return tr("Last good day: %1").arg(dateOf(fact));
    case ReminderFactKind::PostponedUntil:
        return tr("Postponed to: %1").arg(dateOf(fact));
    case ReminderFactKind::AgreedFor:
        return tr("Agreed for: %1").arg(reminder.at ? Words::moment(*reminder.at) : fact.value);
    case ReminderFactKind::EventOnsetOn:
        return tr("It began: %1").arg(dateOf(fact));
    case ReminderFactKind::EventRecordedOn:
        return tr("On record since: %1").arg(dateOf(fact));
    case ReminderFactKind::EventGrade:
        return tr("Grade: %1").arg(fact.value);
    case ReminderFactKind::CallUntil:
        return tr("To be called until: %1").arg(momentOf(fact));
    case ReminderFactKind::LotPrepared:
        return tr("Lot: %1").arg(fact.value);
    case ReminderFactKind::LotExpiresAt:
        return tr("It expires: %1").arg(momentOf(fact));
    case ReminderFactKind::TreatmentPlannedFor:
        return tr("The treatment is planned for: %1").arg(momentOf(fact));
    case ReminderFactKind::BackupVerifiedOn:
        return fact.value.isEmpty() ? tr("There is no verified backup yet.")
                                    : tr("Last verified backup: %1").arg(dateOf(fact));
    case ReminderFactKind::SetByHandFor:
        return tr("Set for: %1").arg(dateOf(fact));
    case ReminderFactKind::RepeatsEvery: {
        const auto repeat = valueOf<ReminderRepeat>(fact.value);
        return tr("Repeats: %1").arg(repeat ? Words::of(*repeat) : fact.value);
    }
    }
    return {};
}

} // namespace ayumi
