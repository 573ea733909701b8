#include "core/domain/followupplan.h"

namespace ayumi {

namespace {

constexpr int furtherTreatmentFromMonths = 6;
constexpr int furtherTreatmentUntilMonths = 12;

FollowUpMove moveOf(const FollowUp& followUp, QDate from, QDate to)
{
    FollowUpMove move{followUp.id, followUp.step, dueOn(followUp, from), {}, MoveEffect::Unchanged};
    move.after = move.before;
    if (followUp.end) {
        move.effect = MoveEffect::KeptEnded;
    } else if (followUp.pinnedOn) {
        move.effect = MoveEffect::KeptPinned;
    } else {
        move.after = dueOn(followUp, to);
        move.effect = move.after == move.before ? MoveEffect::Unchanged : MoveEffect::Moves;
    }
    return move;
}

} // namespace

std::vector<PlanStep> defaultPlan()
{
    return {{QStringLiteral("1M"), 1}, {QStringLiteral("3M"), 3}, {QStringLiteral("6M"), 6}};
}

std::vector<FollowUp> plannedFollowUps(const std::vector<PlanStep>& plan, CaseId caseId)
{
    std::vector<FollowUp> followUps;
    followUps.reserve(plan.size());
    for (const PlanStep& step : plan) {
        FollowUp followUp;
        followUp.caseId = caseId;
        followUp.step = step.step;
        followUp.months = step.months;
        followUp.daysBefore = step.daysBefore;
        followUp.daysAfter = step.daysAfter;
        followUps.push_back(std::move(followUp));
    }
    return followUps;
}

std::vector<PlannedDay> plannedDays(const std::vector<PlanStep>& plan, QDate treatedOn)
{
    std::vector<PlannedDay> days;
    days.reserve(plan.size());
    for (const FollowUp& followUp : plannedFollowUps(plan, CaseId())) {
        const QDate due = dueOn(followUp, treatedOn);
        days.push_back({followUp.step, due, windowOf(followUp, due)});
    }
    return days;
}

std::vector<FollowUpMove> moveTreatmentDate(const std::vector<FollowUp>& followUps, QDate from, QDate to)
{
    std::vector<FollowUpMove> moves;
    moves.reserve(followUps.size());
    for (const FollowUp& followUp : followUps)
        moves.push_back(moveOf(followUp, from, to));
    return moves;
}

FurtherTreatmentWindow furtherTreatmentWindow(QDate treatedOn)
{
    return {monthsAfter(treatedOn, furtherTreatmentFromMonths),
            monthsAfter(treatedOn, furtherTreatmentUntilMonths)};
}

bool isOpen(const FurtherTreatmentWindow& window, QDate today)
{
    return window.from <= today && today <= window.until;
}

} // namespace ayumi
