#include "core/domain/nextstep.h"

#include <algorithm>
#include <tuple>

namespace ayumi {

namespace {

using Steps = std::vector<NextStep>;

constexpr int appointmentsShown = 3;

NextStep step(NextStepKind kind, std::optional<QDate> dueOn = {}, QString argument = {},
              std::optional<Joint> joint = {})
{
    return {kind, dueOn, std::move(argument), joint, {}, {}, {}};
}

FollowUpId followUpOfStep(const CaseFacts& facts, const QString& name)
{
    const auto found = std::ranges::find(facts.followUps, name, &FollowUp::step);
    return found == facts.followUps.end() ? FollowUpId{} : found->id;
}

std::optional<NextStepKind> kindOf(ReminderRule rule)
{
    switch (rule) {
    case ReminderRule::ImagesToReview:
        return NextStepKind::ReviewImages;
    case ReminderRule::NoReply:
        return NextStepKind::ReplyToPatient;
    case ReminderRule::PassportTooShort:
        return NextStepKind::RenewPassport;
    case ReminderRule::ArrivalCardNotSent:
        return NextStepKind::SendArrivalCard;
    case ReminderRule::FurtherTreatment:
        return NextStepKind::ConsiderFurtherTreatment;
    case ReminderRule::LookAgain:
        return NextStepKind::LookAgain;
    case ReminderRule::UnreachableSuggested:
        return NextStepKind::ConsiderUnreachable;
    case ReminderRule::DecisionPending: // Decide says it joint by joint
    case ReminderRule::ConsentMissing:  // CollectMissing names them
    case ReminderRule::ImagesAwaited:
    case ReminderRule::DischargeSheet:
    case ReminderRule::CallDue: // the follow-ups are asked themselves
    case ReminderRule::CallPromised:
    case ReminderRule::CallBooked:
    case ReminderRule::AdverseEvent: // the head of the case says it
    case ReminderRule::EventCall:    // the call itself is a follow-up
    case ReminderRule::LotExpiry:
    case ReminderRule::BackupTooOld:
    case ReminderRule::Personal:
        return std::nullopt;
    }
    return std::nullopt;
}

void addReminded(const CaseFacts& facts, const LastMessages& messages, QDate today,
                 const ReminderRules& rules, Steps& steps)
{
    // What comes next is said also where nobody wants to be reminded of it.
    for (const Reminder& reminder : remindersOf(facts, messages, today, rules.allOn())) {
        const std::optional<NextStepKind> kind = kindOf(reminder.rule);
        if (!kind)
            continue;
        NextStep next = step(*kind, reminder.dueOn, reminder.argument);
        if (kind == NextStepKind::ConsiderUnreachable)
            next.followUp = followUpOfStep(facts, reminder.argument);
        steps.push_back(std::move(next));
    }
}

bool isCallable(FollowUpStatus status, QDate day, QDate today)
{
    if (status == FollowUpStatus::Due || status == FollowUpStatus::Overdue)
        return true;
    return (status == FollowUpStatus::Promised || status == FollowUpStatus::Booked) && day <= today;
}

void addCalls(const CaseFacts& facts, QDate today, Steps& steps)
{
    const QDate treated = facts.visit.treatedOn().value_or(QDate());
    std::optional<NextStep> ahead;
    for (const FollowUp& followUp : facts.followUps) {
        const QDate due = dueOn(followUp, treated);
        if (followUp.end || !due.isValid())
            continue;
        const QDate day = actOn(followUp, due);
        const bool callable = isCallable(statusOf(followUp, due, today), day, today);
        NextStep next = step(callable ? NextStepKind::StartFollowUpCall : NextStepKind::AwaitFollowUp, day,
                             followUp.step);
        next.followUp = followUp.id;
        if (callable)
            steps.push_back(std::move(next));
        else if (!ahead || *next.dueOn < *ahead->dueOn)
            ahead = std::move(next);
    }
    if (ahead)
        steps.push_back(std::move(*ahead));
}

QDate dayOf(const Appointment& appointment)
{
    return localTime(appointment.start.at, tokyoZone).date();
}

bool liesAhead(const Appointment& appointment, QDate today)
{
    return appointment.state == AppointmentState::Planned && dayOf(appointment) >= today;
}

void addAppointments(const CaseFacts& facts, QDate today, Steps& steps)
{
    int left = appointmentsShown;
    for (const Appointment& appointment : facts.appointments) {
        if (!liesAhead(appointment, today) || left-- <= 0)
            continue;
        NextStep next = step(NextStepKind::AwaitAppointment, dayOf(appointment), codeOf(appointment.kind));
        next.appointment = appointment;
        steps.push_back(std::move(next));
    }
}

/// An online counselling that is arranged is waited for until its day.
bool awaitsCounselling(const CaseFacts& facts, QDate today)
{
    return std::ranges::any_of(facts.appointments, [today](const Appointment& each) {
        return each.kind == AppointmentKind::Counselling && liesAhead(each, today.addDays(1));
    });
}

/// What the doctors' decisions ask for when none of the joints may be treated; nullopt while a joint is open.
std::optional<CloseReason> reasonWithoutTreatment(const CaseFacts& facts, QDate today)
{
    if (facts.careCase.stage != Stage::Counselling && facts.careCase.stage != Stage::Preparation)
        return std::nullopt;
    const bool isOpen = !missingToLeave(Stage::Counselling, facts, today).empty();
    if (isOpen || !facts.jointsToTreat().empty())
        return std::nullopt;
    for (const Decision& decision : facts.decisions) {
        if (currentDecision(facts.decisions, decision.joint)->verdict == Verdict::ConsiderJointReplacement)
            return CloseReason::JointReplacementAdvised;
    }
    return CloseReason::ExerciseFirst;
}

CloseReason reasonAfterFollowUps(const CaseFacts& facts)
{
    const auto endedAs = [&facts](FollowUpEnd end) {
        return !facts.followUps.empty() &&
               std::ranges::all_of(facts.followUps, [end](const FollowUp& each) { return each.end == end; });
    };
    if (endedAs(FollowUpEnd::Unreachable))
        return CloseReason::Unreachable;
    if (endedAs(FollowUpEnd::Declined))
        return CloseReason::Declined;
    return CloseReason::Completed;
}

std::optional<CloseReason> fittingCloseReason(const CaseFacts& facts, QDate today)
{
    if (facts.careCase.stage == Stage::Treatment && facts.visit.examination.go == GoDecision::NoGo)
        return CloseReason::NotSuitable;
    if (facts.careCase.stage == Stage::FollowUp && missingForNextStage(facts, today).empty())
        return reasonAfterFollowUps(facts);
    return reasonWithoutTreatment(facts, today);
}

std::optional<QDate> collectBy(const CaseFacts& facts, const ReminderRules& rules)
{
    if (!facts.trip.arrivalOn)
        return std::nullopt;
    if (facts.careCase.stage == Stage::Preparation)
        return facts.trip.arrivalOn->addDays(-rules.days(ReminderRule::ConsentMissing));
    if (facts.careCase.stage == Stage::Treatment)
        return facts.trip.arrivalOn;
    return std::nullopt;
}

void addMissing(const CaseFacts& facts, const std::vector<Missing>& missing, const ReminderRules& rules,
                Steps& steps)
{
    const bool renewsPassport =
        std::ranges::find(steps, NextStepKind::RenewPassport, &NextStep::kind) != steps.end();
    NextStep collect = step(NextStepKind::CollectMissing, collectBy(facts, rules));
    for (const Missing& each : missing) {
        if (each.item == MissingItem::Decision || each.item == MissingItem::DecisionWaitsForInformation)
            steps.push_back(step(NextStepKind::Decide, {}, {}, each.joint));
        else if (each.item != MissingItem::PassportValidity || !renewsPassport)
            collect.missing.push_back(each);
    }
    if (collect.missing.empty())
        return;
    collect.argument = QString::number(collect.missing.size());
    steps.push_back(std::move(collect));
}

void addStageSteps(const CaseFacts& facts, QDate today, const ReminderRules& rules, Steps& steps)
{
    if (const std::optional<CloseReason> reason = fittingCloseReason(facts, today)) {
        steps.push_back(step(NextStepKind::CloseCase, {}, codeOf(*reason)));
        return;
    }
    const Stage stage = facts.careCase.stage;
    if (stage == Stage::FollowUp) // what is missing there are the calls
        return;
    const std::vector<Missing> missing = missingForNextStage(facts, today);
    if (stage == Stage::Counselling && facts.counsellings.empty() && !awaitsCounselling(facts, today))
        steps.push_back(step(NextStepKind::HoldCounselling));
    if (missing.empty())
        steps.push_back(step(NextStepKind::AdvanceStage, {}, codeOf(*nextStage(stage))));
    addMissing(facts, missing, rules, steps);
}

auto urgency(const NextStep& next, QDate today)
{
    const int rank = !next.dueOn ? 1 : (*next.dueOn <= today ? 0 : 2);
    return std::tuple(rank, next.dueOn, next.kind);
}

} // namespace

std::vector<NextStep> nextSteps(const CaseFacts& facts, const LastMessages& messages, QDate today,
                                const ReminderRules& rules)
{
    Steps steps;
    addReminded(facts, messages, today, rules, steps);
    if (facts.careCase.stage != Stage::Closed) {
        addCalls(facts, today, steps);
        addAppointments(facts, today, steps);
        addStageSteps(facts, today, rules, steps);
    }
    std::ranges::stable_sort(steps, [today](const NextStep& left, const NextStep& right) {
        return urgency(left, today) < urgency(right, today);
    });
    return steps;
}

} // namespace ayumi
