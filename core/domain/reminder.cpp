#include "core/domain/reminder.h"

#include "core/domain/followupplan.h"
#include "core/domain/stagegate.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

using Facts = std::vector<ReminderFact>;
using Kind = ReminderFactKind;

QDate tokyoDate(Instant at)
{
    return localTime(at, tokyoZone).date();
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// On the clock of its place, so that whoever reads it knows which.
QString isoMoment(const PlacedInstant& moment)
{
    const QDateTime local = moment.local();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

/// The first treatment that stands on the calendar and was not cancelled.
std::optional<PlacedInstant> plannedTreatment(const CaseFacts& facts)
{
    std::optional<PlacedInstant> first;
    for (const Appointment& each : facts.appointments) {
        const bool counts =
            each.kind == AppointmentKind::Treatment && each.state == AppointmentState::Planned;
        if (counts && (!first || each.start.at < first->at))
            first = each.start;
    }
    return first;
}

QString counted(std::ptrdiff_t count)
{
    return QString::number(count);
}

bool isBeforeTreatment(const CaseFacts& facts)
{
    return facts.careCase.stage <= Stage::Treatment && !facts.visit.treatedOn();
}

bool isImage(const Attachment& attachment)
{
    return attachment.kind == AttachmentKind::Image;
}

bool isConsentOrExplanation(const Missing& missing)
{
    return missing.item == MissingItem::DisclosureExplained ||
           missing.item == MissingItem::TreatmentConsent || missing.item == MissingItem::DripConsent ||
           missing.item == MissingItem::DataTransferConsent;
}

/// Asks each rule about one case.
class Questions
{
public:
    Questions(const CaseFacts& facts, const LastMessages& messages, QDate today, const ReminderRules& rules,
              int daysAhead)
        : m_facts(facts)
        , m_messages(messages)
        , m_today(today)
        , m_last(today.addDays(daysAhead))
        , m_rules(rules)
    {
    }

    void imagesAwaited();
    void imagesToReview();
    void reply();
    void decision();
    void consents();
    void passport();
    void arrivalCard();
    void dischargeSheet();
    void furtherTreatment();
    void unreachable();
    void adverseEvents();
    void callsAfterEvents();
    void lotExpiry();
    void lookAgain();

    [[nodiscard]] std::vector<Reminder> answers() && { return std::move(m_reminders); }

private:
    /// Keeps what is due by the last day that was asked for, unless its rule is off. Returns what was kept.
    Reminder* keep(ReminderRule rule, QDate due, std::optional<QDate> until, const QString& argument,
                   Facts facts);
    /// As keep(), however far ahead it is due.
    Reminder* keepAhead(ReminderRule rule, QDate due, std::optional<QDate> until, const QString& argument,
                        Facts facts);

    const CaseFacts& m_facts;
    const LastMessages& m_messages;
    QDate m_today;
    QDate m_last;
    const ReminderRules& m_rules;
    std::vector<Reminder> m_reminders;
};

Reminder* Questions::keep(ReminderRule rule, QDate due, std::optional<QDate> until, const QString& argument,
                          Facts facts)
{
    return due > m_last ? nullptr : keepAhead(rule, due, until, argument, std::move(facts));
}

Reminder* Questions::keepAhead(ReminderRule rule, QDate due, std::optional<QDate> until,
                               const QString& argument, Facts facts)
{
    if (!m_rules.isOn(rule))
        return nullptr;
    if (traitsOf(rule).unit != RuleDays::None)
        facts.insert(facts.begin(), {Kind::RuleDays, QString::number(m_rules.days(rule))});
    Reminder reminder;
    reminder.rule = rule;
    reminder.caseId = m_facts.careCase.id;
    reminder.dueOn = due;
    reminder.until = until;
    reminder.argument = argument;
    reminder.facts = std::move(facts);
    return &m_reminders.emplace_back(std::move(reminder));
}

void Questions::imagesAwaited()
{
    const bool hasImages = m_facts.photosInMessages > 0 || std::ranges::any_of(m_facts.attachments, isImage);
    const bool hasReason = m_facts.intake.answer(IntakeField::NoImagesReason).state == AnswerState::Known;
    if (m_facts.careCase.stage != Stage::Consultation || hasImages || hasReason)
        return;
    const QDate opened = tokyoDate(m_facts.careCase.openedAt);
    keep(ReminderRule::ImagesAwaited, opened.addDays(m_rules.days(ReminderRule::ImagesAwaited)), {},
         iso(opened), {{Kind::ConsultationOpened, iso(opened)}, {Kind::ImageCount, counted(0)}});
}

void Questions::imagesToReview()
{
    if (m_facts.careCase.stage > Stage::Counselling || !m_facts.decisions.empty())
        return;
    std::ptrdiff_t images = m_facts.photosInMessages;
    std::optional<Instant> first;
    for (const Attachment& attachment : m_facts.attachments) {
        if (!isImage(attachment))
            continue;
        ++images;
        first = first ? std::min(*first, attachment.addedAt) : attachment.addedAt;
    }
    if (images == 0)
        return;
    // They are there, whatever a clock that was wrong said when they came.
    const QDate since = std::min(tokyoDate(first.value_or(m_facts.careCase.openedAt)), m_today);
    keep(ReminderRule::ImagesToReview, since.addDays(m_rules.days(ReminderRule::ImagesToReview)), {},
         counted(images), {{Kind::ImagesSince, iso(since)}, {Kind::ImageCount, counted(images)}});
}

void Questions::reply()
{
    if (!m_messages.fromPatient)
        return;
    if (m_messages.toPatient && *m_messages.toPatient >= *m_messages.fromPatient)
        return;
    const QDate written = tokyoDate(*m_messages.fromPatient);
    Facts facts{{Kind::MessageFromPatient, iso(written)}};
    if (m_messages.toPatient)
        facts.push_back({Kind::MessageToPatient, iso(tokyoDate(*m_messages.toPatient))});
    keep(ReminderRule::NoReply, written.addDays(m_rules.days(ReminderRule::NoReply)), {}, iso(written),
         std::move(facts));
}

void Questions::decision()
{
    if (m_facts.careCase.stage > Stage::Counselling)
        return;
    std::optional<QDate> held;
    for (const Counselling& counselling : m_facts.counsellings) {
        const QDate day = tokyoDate(counselling.heldAt.at);
        if (day <= m_today)
            held = held ? std::max(*held, day) : day;
    }
    if (!held)
        return;
    Facts facts{{Kind::CounsellingHeld, iso(*held)}};
    for (const Joint joint : m_facts.intake.jointsWithSymptoms()) {
        if (!currentDecision(m_facts.decisions, joint))
            facts.push_back({Kind::JointUndecided, jointCode(joint)});
    }
    const std::ptrdiff_t undecided = std::ptrdiff_t(facts.size()) - 1;
    if (undecided > 0)
        keep(ReminderRule::DecisionPending, held->addDays(m_rules.days(ReminderRule::DecisionPending)), {},
             counted(undecided), std::move(facts));
}

void Questions::consents()
{
    if (!isBeforeTreatment(m_facts) || !m_facts.trip.arrivalOn)
        return;
    const QDate arrival = *m_facts.trip.arrivalOn;
    const QDate due = arrival.addDays(-m_rules.days(ReminderRule::ConsentMissing));
    if (due > m_last)
        return;
    Facts facts{{Kind::ArrivalOn, iso(arrival)}};
    for (const Missing& missing : missingToLeave(Stage::Preparation, m_facts, m_today)) {
        if (isConsentOrExplanation(missing))
            facts.push_back({Kind::MissingItem, missingCode(missing)});
    }
    const std::ptrdiff_t missing = std::ptrdiff_t(facts.size()) - 1;
    if (missing > 0)
        keep(ReminderRule::ConsentMissing, due, arrival, counted(missing), std::move(facts));
}

void Questions::passport()
{
    const PassportState state = passportState(m_facts.patient.passport, m_facts.trip);
    const bool tooShort = state == PassportState::ExpiresEarly || state == PassportState::ExpiresDuringTrip;
    if (!isBeforeTreatment(m_facts) || !tooShort || m_today > *m_facts.trip.arrivalOn)
        return;
    const QDate arrival = *m_facts.trip.arrivalOn;
    const QDate due = arrival.addDays(-m_rules.days(ReminderRule::PassportTooShort));
    // Told as soon as it is known, and due when a new one should have been applied for.
    keepAhead(ReminderRule::PassportTooShort, due, arrival, iso(passportNeededUntil(arrival)),
              {{Kind::PassportExpiresOn, iso(*m_facts.patient.passport.expiresOn)},
               {Kind::PassportNeededUntil, iso(passportNeededUntil(arrival))},
               {Kind::ArrivalOn, iso(arrival)}});
}

void Questions::arrivalCard()
{
    if (!isBeforeTreatment(m_facts) || !m_facts.trip.arrivalOn || m_facts.trip.arrivalCardOn)
        return;
    const QDate arrival = *m_facts.trip.arrivalOn;
    if (m_today > arrival)
        return;
    const RuleSetting& setting = m_rules.of(ReminderRule::ArrivalCardNotSent);
    // The warning is due on its own day: whoever was told of the first rings, or was put off, hears of it.
    const QDate warning = arrival.addDays(-setting.urgentDays);
    const bool urgent = m_today >= warning;
    Reminder* kept = keep(ReminderRule::ArrivalCardNotSent, urgent ? warning : arrival.addDays(-setting.days),
                          arrival, iso(arrival), {{Kind::ArrivalOn, iso(arrival)}});
    if (kept)
        kept->urgent = urgent;
}

void Questions::dischargeSheet()
{
    const Discharge& discharge = m_facts.visit.discharge;
    if (!discharge.dischargedOn || discharge.sheetGiven)
        return;
    const QDate home = *discharge.dischargedOn;
    if (m_today > home.addDays(dischargeSheetAskedForDays))
        return;
    keep(ReminderRule::DischargeSheet, home.addDays(m_rules.days(ReminderRule::DischargeSheet)), {},
         iso(home), {{Kind::DischargedOn, iso(home)}});
}

void Questions::furtherTreatment()
{
    const std::optional<QDate> treated = m_facts.visit.treatedOn();
    if (!treated)
        return;
    const FurtherTreatmentWindow window = furtherTreatmentWindow(*treated, m_facts.plan);
    if (m_today <= window.until)
        keep(ReminderRule::FurtherTreatment, window.from, window.until, iso(*treated),
             {{Kind::TreatedOn, iso(*treated)}});
}

void Questions::unreachable()
{
    for (const FollowUp& followUp : m_facts.followUps) {
        std::vector<ContactAttempt> tries;
        std::ranges::copy_if(m_facts.attempts, std::back_inserter(tries),
                             [&](const ContactAttempt& each) { return each.followUp == followUp.id; });
        if (followUp.end || !suggestsUnreachable(tries))
            continue;
        const QDate last = tokyoDate(std::ranges::max_element(tries, {}, &ContactAttempt::at)->at);
        const auto failed =
            std::ranges::count_if(tries, [](const ContactAttempt& each) { return isFailedTry(each.result); });
        Reminder* kept = keep(ReminderRule::UnreachableSuggested, last, {}, followUp.step,
                              {{Kind::FailedTries, counted(failed)}, {Kind::LastTry, iso(last)}});
        if (!kept)
            continue;
        kept->detail = followUp.step;
        kept->followUp = followUp.id;
    }
}

void Questions::adverseEvents()
{
    for (const AdverseEvent& event : m_facts.adverseEvents) {
        if (!awaitsHospital(event))
            continue;
        const QString grade = QString::number(event.grade);
        Reminder* kept = keepAhead(ReminderRule::AdverseEvent, escalationDue(event)->hospitalOn, {}, grade,
                                   {{Kind::EventOnsetOn, iso(event.onsetOn)},
                                    {Kind::EventRecordedOn, iso(tokyoDate(event.recordedAt))},
                                    {Kind::EventGrade, grade}});
        if (!kept)
            continue;
        kept->detail = u"event-%1"_s.arg(event.id.value());
        kept->urgent = escalationOf(event) == Escalation::Immediate;
    }
}

void Questions::callsAfterEvents()
{
    for (const AdverseEvent& event : m_facts.adverseEvents) {
        if (!awaitsCall(event, m_facts.attempts))
            continue;
        const PlacedInstant until{escalationDue(event)->callUntil, tokyoZone.toString()};
        const QDate recorded = tokyoDate(event.recordedAt);
        const QString grade = QString::number(event.grade);
        Reminder* kept = keepAhead(ReminderRule::EventCall, recorded, tokyoDate(until.at), grade,
                                   {{Kind::EventOnsetOn, iso(event.onsetOn)},
                                    {Kind::EventRecordedOn, iso(recorded)},
                                    {Kind::EventGrade, grade},
                                    {Kind::CallUntil, isoMoment(until)}});
        if (!kept)
            continue;
        kept->at = until;
        kept->detail = u"event-%1"_s.arg(event.id.value());
        kept->urgent = escalationOf(event) == Escalation::Immediate;
    }
}

void Questions::lotExpiry()
{
    const std::optional<PlacedInstant>& expiry = m_facts.trip.lotExpiresAt;
    if (!isBeforeTreatment(m_facts) || !expiry)
        return;
    const QDate lastDay = tokyoDate(expiry->at);
    if (m_today > lastDay.addDays(expiredLotToldForDays))
        return;
    Facts facts{{Kind::LotPrepared, m_facts.trip.preparedLots}, {Kind::LotExpiresAt, isoMoment(*expiry)}};
    bool tooEarly = false;
    if (const auto planned = plannedTreatment(m_facts)) {
        tooEarly = expiry->at < planned->at;
        facts.push_back({Kind::TreatmentPlannedFor, isoMoment(*planned)});
    } else if (m_facts.trip.arrivalOn) {
        tooEarly = expiry->local().date() < *m_facts.trip.arrivalOn;
        facts.push_back({Kind::ArrivalOn, iso(*m_facts.trip.arrivalOn)});
    }
    // That it has expired is due on a day of its own: whoever was told that it will hears of it.
    const bool expired = m_today > lastDay;
    const QDate due = expired ? lastDay.addDays(1) : lastDay.addDays(-m_rules.days(ReminderRule::LotExpiry));
    // One that will not last until the treatment is told as soon as it is known.
    Reminder* kept = tooEarly || due <= m_last
                         ? keepAhead(ReminderRule::LotExpiry, due, std::max(due, lastDay), isoMoment(*expiry),
                                     std::move(facts))
                         : nullptr;
    if (kept)
        kept->urgent = tooEarly || m_today >= lastDay;
}

void Questions::lookAgain()
{
    if (m_facts.careCase.closeReason == CloseReason::ExerciseFirst && m_facts.careCase.lookAgainOn) {
        const QDate day = *m_facts.careCase.lookAgainOn;
        keep(ReminderRule::LookAgain, day, {}, {}, {{Kind::LookAgainOn, iso(day)}});
    }
}

} // namespace

bool awaitsCall(const AdverseEvent& event, const std::vector<ContactAttempt>& attempts)
{
    if (!isOpen(event) || escalationOf(event) == Escalation::NextContact)
        return false;
    return std::ranges::none_of(attempts, [&event](const ContactAttempt& each) {
        return each.at > event.recordedAt && !isFailedTry(each.result);
    });
}

std::vector<Reminder> remindersOf(const CaseFacts& facts, const LastMessages& messages, QDate today,
                                  const ReminderRules& rules, int daysAhead)
{
    Questions questions(facts, messages, today, rules, daysAhead);
    if (facts.careCase.stage == Stage::Closed) {
        // Whoever exercises first is looked at again; whoever was led to the end may be treated further.
        questions.adverseEvents();
        questions.callsAfterEvents();
        questions.lookAgain();
        if (facts.careCase.closeReason == CloseReason::Completed)
            questions.furtherTreatment();
        return std::move(questions).answers();
    }
    questions.adverseEvents();
    questions.callsAfterEvents();
    questions.imagesAwaited();
    questions.imagesToReview();
    questions.reply();
    questions.decision();
    questions.consents();
    questions.passport();
    questions.arrivalCard();
    questions.lotExpiry();
    questions.dischargeSheet();
    questions.furtherTreatment();
    questions.unreachable();
    return std::move(questions).answers();
}

} // namespace ayumi
