#include "core/domain/planchanges.h"

#include "core/domain/followupmoves.h"

#include <algorithm>

namespace ayumi {

namespace {

/// `followUp` as the step wants it.
FollowUp asStepWants(FollowUp followUp, const PlanStep& step)
{
    const FollowUp planned = plannedFollowUps({step}, followUp.caseId).front();
    followUp.step = planned.step;
    followUp.months = planned.months;
    followUp.days = planned.days;
    followUp.daysBefore = planned.daysBefore;
    followUp.daysAfter = planned.daysAfter;
    followUp.hospitalJoins = planned.hospitalJoins;
    followUp.instruments = planned.instruments;
    return followUp;
}

PlanChange kept(const FollowUp& followUp, QDate treatedOn, PlanEffect effect)
{
    const QDate due = dueOn(followUp, treatedOn);
    return {followUp, followUp, effect, due, due};
}

std::optional<PlanChange> changeTo(const FollowUp& followUp, const PlanStep& step, QDate treatedOn)
{
    PlanChange change = kept(followUp, treatedOn, PlanEffect::Changes);
    change.after = asStepWants(followUp, step);
    if (change.after == followUp)
        return std::nullopt;
    if (followUp.end)
        return kept(followUp, treatedOn, PlanEffect::KeptEnded);
    if (followUp.pinnedOn)
        return kept(followUp, treatedOn, PlanEffect::KeptPinned);
    change.dueAfter = dueOn(change.after, treatedOn);
    if (change.dueAfter != change.dueBefore)
        change.effect = PlanEffect::Moves;
    return change;
}

std::optional<PlanChange> endOf(const FollowUp& followUp, QDate treatedOn, QDate today)
{
    if (followUp.end)
        return std::nullopt;
    if (followUp.pinnedOn)
        return kept(followUp, treatedOn, PlanEffect::KeptPinned);
    if (followUp.bookedAt || followUp.promisedAt)
        return kept(followUp, treatedOn, PlanEffect::KeptAgreed);
    PlanChange change = kept(followUp, treatedOn, PlanEffect::Ends);
    change.after = ended(followUp, FollowUpEnd::Closed, today, {});
    change.dueAfter = QDate();
    return change;
}

std::optional<PlanChange> additionOf(const PlanStep& step, CaseId caseId, QDate treatedOn, QDate today)
{
    PlanChange change;
    change.effect = PlanEffect::Added;
    change.after = plannedFollowUps({step}, caseId).front();
    change.dueAfter = dueOn(change.after, treatedOn);
    if (windowOf(change.after, change.dueAfter).until < today)
        return std::nullopt;
    return change;
}

} // namespace

std::vector<PlanChange> planChanges(const std::vector<FollowUp>& followUps, const std::vector<PlanStep>& plan,
                                    QDate treatedOn, QDate today)
{
    std::vector<PlanChange> changes;
    const auto take = [&changes](std::optional<PlanChange> change) {
        if (change)
            changes.push_back(*std::move(change));
    };
    std::vector<FollowUp> left; // whose steps are not in the plan any more
    for (const FollowUp& followUp : followUps) {
        if (!followUp.isPlanned())
            continue;
        const auto step = std::ranges::find(plan, followUp.step, &PlanStep::step);
        if (step == plan.end())
            left.push_back(followUp);
        else
            take(changeTo(followUp, *step, treatedOn));
    }
    std::ranges::stable_sort(left, {}, [&](FollowUp each) {
        each.pinnedOn.reset();
        return dueOn(each, treatedOn);
    });
    auto next = left.begin();
    const CaseId caseId = followUps.empty() ? CaseId() : followUps.front().caseId;
    for (const PlanStep& step : plan) {
        if (std::ranges::find(followUps, step.step, &FollowUp::step) != followUps.end())
            continue;
        if (next != left.end())
            take(changeTo(*next++, step, treatedOn));
        else
            take(additionOf(step, caseId, treatedOn, today));
    }
    for (; next != left.end(); ++next)
        take(endOf(*next, treatedOn, today));
    std::ranges::stable_sort(changes, {}, [](const PlanChange& change) {
        return change.dueBefore.isValid() ? change.dueBefore : change.dueAfter;
    });
    return changes;
}

} // namespace ayumi
