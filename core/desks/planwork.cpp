#include "core/desks/planwork.h"

#include "core/desks/auditdetails.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/plantable.h"
#include "core/storage/visittable.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject describe(const PlanStep& step)
{
    return {{u"step"_s, step.step},
            {u"daysBefore"_s, step.daysBefore},
            {u"daysAfter"_s, step.daysAfter},
            {u"hospitalJoins"_s, step.hospitalJoins},
            {u"instruments"_s, step.instruments.join(u',')}};
}

} // namespace

Result<FittingPlan> fittingPlan(Database& database, CaseId id)
{
    PlanTable table(database);
    AYUMI_TRY_GET(const auto plans, table.all());
    AYUMI_TRY_GET(const auto known, table.ofCase(id));
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    std::vector<Joint> joints;
    for (const Treated& each : treated)
        joints.push_back(each.joint);
    const FollowUpPlan* plan = planFor(plans, known, joints);
    if (!plan)
        return failure(ErrorCode::NotFound, {u"plan"_s});
    return FittingPlan{.plan = *plan,
                       .ofCase = {.caseId = id,
                                  .plan = plan->id,
                                  .chosen = known && known->chosen,
                                  .furtherFrom = plan->furtherFrom,
                                  .furtherUntil = plan->furtherUntil}};
}

Result<> storePlanChanges(DeskWork& work, const std::vector<PlanChange>& changes, StaffId responsible,
                          std::optional<ContactChannel> channel, QDate treatedOn)
{
    FollowUpTable table(work.database());
    for (const PlanChange& change : changes) {
        switch (change.effect) {
        case PlanEffect::Moves:
        case PlanEffect::Changes:
        case PlanEffect::Ends:
            AYUMI_TRY(table.update(change.after, treatedOn));
            break;
        case PlanEffect::Added: {
            FollowUp added = change.after;
            added.assignedTo = responsible;
            added.channel = channel.value_or(added.channel);
            AYUMI_TRY(table.insert(added, treatedOn));
            break;
        }
        case PlanEffect::KeptPinned:
        case PlanEffect::KeptEnded:
        case PlanEffect::KeptAgreed:
            break;
        }
    }
    return {};
}

QJsonObject describe(const FollowUpPlan& plan)
{
    QJsonArray steps;
    for (const PlanStep& step : plan.steps)
        steps.append(describe(step));
    return {{u"name"_s, plan.name},
            {u"joint"_s, plan.joint ? codeOf(*plan.joint) : QString()},
            {u"steps"_s, steps},
            {u"furtherFrom"_s, plan.furtherFrom},
            {u"furtherUntil"_s, plan.furtherUntil}};
}

QJsonArray describe(const std::vector<PlanChange>& changes)
{
    QJsonArray lines;
    for (const PlanChange& change : changes) {
        lines.append(QJsonObject{{u"effect"_s, codeOf(change.effect)},
                                 {u"stepBefore"_s, change.before.step},
                                 {u"step"_s, change.after.step},
                                 {u"before"_s, dayValue(change.dueBefore)},
                                 {u"after"_s, dayValue(change.dueAfter)}});
    }
    return lines;
}

} // namespace ayumi
