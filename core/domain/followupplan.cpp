#include "core/domain/followupplan.h"

#include "core/domain/textlimit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// For comparing steps with each other: no treatment day makes 1M come after 32D or before 27D.
constexpr int daysOfMonth = 30;

int approximateDays(const PlanStep& step)
{
    return step.months * daysOfMonth + step.days;
}

Error invalidStep(const PlanStep& step, const QString& given)
{
    return {ErrorCode::PlanStepInvalid, {stepCode(step.months, step.days), given}};
}

Result<> checkOffset(const PlanStep& step)
{
    if (step.months < 0 || step.days < 0 || (step.months > 0) == (step.days > 0)) {
        return std::unexpected(invalidStep(step, u"%1M %2D"_s.arg(step.months).arg(step.days)));
    }
    if (step.months > longestPlanMonths || step.days > longestPlanDays)
        return std::unexpected(invalidStep(step, stepCode(step.months, step.days)));
    return {};
}

Result<> checkWindow(const PlanStep& step)
{
    const bool wide = std::max(step.daysBefore, step.daysAfter) > widestPlanWindow;
    // The shortest months there are: a window never begins on the day of the treatment.
    const int earliest = step.months > 0 ? step.months * 28 : step.days;
    if (step.daysBefore < 0 || step.daysAfter < 0 || wide || step.daysBefore >= earliest)
        return std::unexpected(invalidStep(step, u"-%1/+%2"_s.arg(step.daysBefore).arg(step.daysAfter)));
    return {};
}

Result<> checkInstruments(const PlanStep& step)
{
    static const QRegularExpression code(u"^[a-z][a-z0-9-]{0,23}$"_s);
    for (const QString& instrument : step.instruments) {
        if (!code.match(instrument).hasMatch())
            return failure(ErrorCode::FieldInvalid, {u"instruments"_s, instrument});
    }
    return {};
}

Result<> checkFurther(const FollowUpPlan& plan)
{
    if (plan.furtherFrom < 1 || plan.furtherFrom > longestPlanMonths)
        return failure(ErrorCode::FieldInvalid, {u"further-from"_s, QString::number(plan.furtherFrom)});
    if (plan.furtherUntil < plan.furtherFrom || plan.furtherUntil > longestPlanMonths)
        return failure(ErrorCode::FieldInvalid, {u"further-until"_s, QString::number(plan.furtherUntil)});
    return {};
}

/// Day, window and what to ask; a step counted in days has no months.
void takeStep(const PlanStep& step, FollowUp& followUp)
{
    followUp.step = step.step;
    followUp.months = step.days > 0 ? std::nullopt : std::optional(step.months);
    followUp.days = step.days > 0 ? std::optional(step.days) : std::nullopt;
    followUp.daysBefore = step.daysBefore;
    followUp.daysAfter = step.daysAfter;
    followUp.hospitalJoins = step.hospitalJoins;
    followUp.instruments = step.instruments;
}

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

QString stepCode(int months, int days)
{
    return days != 0 ? u"%1D"_s.arg(days) : u"%1M"_s.arg(months);
}

Result<> checkPlan(const FollowUpPlan& plan)
{
    AYUMI_TRY(checkLength(u"name"_s, plan.name, longestName));
    if (plan.steps.empty())
        return failure(ErrorCode::FieldMissing, {u"steps"_s});
    if (plan.steps.size() > mostPlanSteps)
        return failure(ErrorCode::FieldInvalid, {u"steps"_s, QString::number(plan.steps.size())});
    QStringList codes;
    for (const PlanStep& step : plan.steps) {
        AYUMI_TRY(checkOffset(step));
        AYUMI_TRY(checkWindow(step));
        AYUMI_TRY(checkInstruments(step));
        const QString code = stepCode(step.months, step.days);
        if (codes.contains(code))
            return std::unexpected(invalidStep(step, code));
        codes.append(code);
    }
    return checkFurther(plan);
}

std::vector<PlanStep> inOrder(std::vector<PlanStep> steps)
{
    for (PlanStep& step : steps)
        step.step = stepCode(step.months, step.days);
    std::ranges::stable_sort(steps, {}, approximateDays);
    return steps;
}

const FollowUpPlan* planFor(const std::vector<FollowUpPlan>& plans, const std::optional<CasePlan>& chosen,
                            const std::vector<Joint>& treated)
{
    const auto found = [&plans](auto fits) -> const FollowUpPlan* {
        const auto plan = std::ranges::find_if(plans, fits);
        return plan == plans.end() ? nullptr : &*plan;
    };
    if (chosen) {
        if (const auto* plan = found([&](const FollowUpPlan& each) { return each.id == chosen->plan; }))
            return plan;
    }
    const bool oneKind = !treated.empty() && std::ranges::all_of(treated, [&](const Joint& joint) {
        return joint.kind == treated.front().kind;
    });
    if (oneKind) {
        const auto ofKind = [kind = treated.front().kind](const FollowUpPlan& each) {
            return each.name.isEmpty() && each.joint == kind;
        };
        if (const auto* plan = found(ofKind))
            return plan;
    }
    return found([](const FollowUpPlan& each) { return each.isDefault(); });
}

std::vector<PlanStep> defaultPlan()
{
    std::vector<PlanStep> steps;
    for (const int months : {1, 3, 6}) {
        PlanStep step;
        step.months = months;
        step.step = stepCode(months, 0);
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<FollowUp> plannedFollowUps(const std::vector<PlanStep>& plan, CaseId caseId)
{
    std::vector<FollowUp> followUps;
    followUps.reserve(plan.size());
    for (const PlanStep& step : plan) {
        FollowUp followUp;
        followUp.caseId = caseId;
        takeStep(step, followUp);
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

FurtherTreatmentWindow furtherTreatmentWindow(QDate treatedOn, const std::optional<CasePlan>& plan)
{
    const CasePlan said = plan.value_or(CasePlan());
    return {monthsAfter(treatedOn, said.furtherFrom), monthsAfter(treatedOn, said.furtherUntil)};
}

bool isOpen(const FurtherTreatmentWindow& window, QDate today)
{
    return window.from <= today && today <= window.until;
}

} // namespace ayumi
