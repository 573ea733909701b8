#include "core/storage/plantable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/settingtable.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// "3-18"
const QString furtherMonthsSetting = u"planning.further-months"_s;

FollowUpPlan readPlan(const Row& row)
{
    FollowUpPlan plan;
    plan.id = row.id<PlanId>("id");
    plan.name = row.text("name");
    const QString joint = row.text("joint_kind");
    plan.joint = valueOf<JointKind>(joint);
    if (!joint.isEmpty() && !plan.joint)
        row.spoil("joint_kind");
    plan.furtherFrom = row.smallNumber("further_from");
    plan.furtherUntil = row.smallNumber("further_until");
    plan.version = row.smallNumber("version");
    return plan;
}

std::pair<PlanId, PlanStep> readStep(const Row& row)
{
    const PlanId plan = row.id<PlanId>("plan_id");
    PlanStep step;
    step.step = row.text("step");
    step.months = row.smallNumber("months");
    step.days = row.smallNumber("days");
    step.daysBefore = row.smallNumber("days_before");
    step.daysAfter = row.smallNumber("days_after");
    step.hospitalJoins = row.flag("hospital_joins");
    step.instruments = row.text("instruments").split(u',', Qt::SkipEmptyParts);
    return {plan, step};
}

CasePlan readCasePlan(const Row& row)
{
    CasePlan plan;
    plan.caseId = row.id<CaseId>("case_id");
    plan.plan = row.id<PlanId>("plan_id");
    plan.chosen = row.flag("chosen");
    plan.furtherFrom = row.smallNumber("further_from");
    plan.furtherUntil = row.smallNumber("further_until");
    return plan;
}

PlannedCase readPlannedCase(const Row& row)
{
    PlannedCase planned;
    planned.id = row.id<CaseId>("case_id");
    planned.number = row.text("number");
    planned.name.family = row.text("family");
    planned.name.given = row.text("given");
    planned.responsible = row.id<StaffId>("responsible_id");
    planned.preferredChannel = row.optionalCode<ContactChannel>("preferred_channel");
    return planned;
}

} // namespace

PlanTable::PlanTable(Database& database)
    : m_database(database)
{
}

Result<> PlanTable::addSteps(std::vector<FollowUpPlan>& plans)
{
    std::vector<PlanId> ids;
    for (const FollowUpPlan& plan : plans)
        ids.push_back(plan.id);
    Statement select(m_database, uR"(
        SELECT plan_id, step, months, days, days_before, days_after, hospital_joins, instruments
        FROM follow_up_plan_step WHERE plan_id IN @IDS(ids)@ ORDER BY id
    )"_s);
    select.bind(":ids", columns::idList(std::span<const PlanId>(ids)));
    AYUMI_TRY_GET(const auto steps, select.all(readStep));
    for (const auto& [id, step] : steps)
        std::ranges::find(plans, id, &FollowUpPlan::id)->steps.push_back(step);
    for (FollowUpPlan& plan : plans)
        plan.steps = inOrder(std::move(plan.steps));
    return {};
}

Result<std::vector<FollowUpPlan>> PlanTable::all()
{
    Statement select(m_database, uR"(
        SELECT id, name, joint_kind, further_from, further_until, version
        FROM follow_up_plan ORDER BY name, joint_kind
    )"_s);
    AYUMI_TRY_GET(auto plans, select.all(readPlan));
    AYUMI_TRY(addSteps(plans));
    return plans;
}

Result<std::optional<FollowUpPlan>> PlanTable::find(PlanId id)
{
    Statement select(m_database, uR"(
        SELECT id, name, joint_kind, further_from, further_until, version FROM follow_up_plan WHERE id = :id
    )"_s);
    select.bind(":id", id);
    AYUMI_TRY_GET(auto plans, select.all(readPlan));
    if (plans.empty())
        return std::nullopt;
    AYUMI_TRY(addSteps(plans));
    return std::move(plans.front());
}

Result<> PlanTable::insertSteps(const FollowUpPlan& plan)
{
    for (const PlanStep& step : plan.steps) {
        Statement insert(m_database, uR"(
            INSERT INTO follow_up_plan_step (plan_id, step, months, days, days_before, days_after, hospital_joins,
                instruments)
            VALUES (:plan_id, :step, :months, :days, :days_before, :days_after, :hospital_joins, :instruments)
        )"_s);
        insert.bind(":plan_id", plan.id);
        insert.bind(":step", step.step);
        insert.bind(":months", step.months);
        insert.bind(":days", step.days);
        insert.bind(":days_before", step.daysBefore);
        insert.bind(":days_after", step.daysAfter);
        insert.bind(":hospital_joins", step.hospitalJoins);
        insert.bind(":instruments", step.instruments.join(u','));
        AYUMI_TRY(insert.run());
    }
    return {};
}

Result<std::pair<int, int>> PlanTable::furtherMonthsEver()
{
    const CasePlan usual;
    std::pair<int, int> months(usual.furtherFrom, usual.furtherUntil);
    AYUMI_TRY_GET(const auto setting, SettingTable(m_database).find(furtherMonthsSetting));
    if (setting) {
        months.first = std::min(months.first, setting->content.section(u'-', 0, 0).toInt());
        months.second = std::max(months.second, setting->content.section(u'-', 1).toInt());
    }
    return months;
}

Result<> PlanTable::widenFurtherMonths(const FollowUpPlan& plan)
{
    AYUMI_TRY_GET(auto months, furtherMonthsEver());
    const auto before = months;
    months.first = std::min(months.first, plan.furtherFrom);
    months.second = std::max(months.second, plan.furtherUntil);
    if (months == before)
        return {};
    SettingTable settings(m_database);
    AYUMI_TRY_GET(const auto known, settings.find(furtherMonthsSetting));
    AYUMI_TRY(settings.save(furtherMonthsSetting,
                            {u"%1-%2"_s.arg(months.first).arg(months.second), known ? known->version : 0}));
    return {};
}

Result<FollowUpPlan> PlanTable::insert(const FollowUpPlan& plan)
{
    Statement insert(m_database, uR"(
        INSERT INTO follow_up_plan (name, joint_kind, further_from, further_until)
        VALUES (:name, :joint_kind, :further_from, :further_until)
        ON CONFLICT DO NOTHING RETURNING id
    )"_s);
    insert.bind(":name", plan.name);
    insert.bind(":joint_kind", plan.joint ? codeOf(*plan.joint) : QString());
    insert.bind(":further_from", plan.furtherFrom);
    insert.bind(":further_until", plan.furtherUntil);
    AYUMI_TRY_GET(const auto id, insert.one([](const Row& row) { return row.id<PlanId>("id"); }));
    if (!id)
        return failure(ErrorCode::Conflict, {u"plan"_s});
    FollowUpPlan stored = plan;
    stored.id = *id;
    stored.version = 1;
    AYUMI_TRY(insertSteps(stored));
    AYUMI_TRY(widenFurtherMonths(stored));
    return stored;
}

Result<FollowUpPlan> PlanTable::update(const FollowUpPlan& plan)
{
    Statement update(m_database, uR"(
        UPDATE follow_up_plan SET further_from = :further_from, further_until = :further_until,
            version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    update.bind(":further_from", plan.furtherFrom);
    update.bind(":further_until", plan.furtherUntil);
    update.bind(":id", plan.id);
    update.bind(":version", plan.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"plan"_s});
    Statement remove(m_database, u"DELETE FROM follow_up_plan_step WHERE plan_id = :id"_s);
    remove.bind(":id", plan.id);
    AYUMI_TRY(remove.run());
    AYUMI_TRY(insertSteps(plan));
    AYUMI_TRY(widenFurtherMonths(plan));
    FollowUpPlan stored = plan;
    ++stored.version;
    return stored;
}

Result<> PlanTable::remove(PlanId id, int version)
{
    Statement steps(m_database, u"DELETE FROM follow_up_plan_step WHERE plan_id = :id"_s);
    steps.bind(":id", id);
    AYUMI_TRY(steps.run());
    Statement plan(m_database, u"DELETE FROM follow_up_plan WHERE id = :id AND version = :version"_s);
    plan.bind(":id", id);
    plan.bind(":version", version);
    AYUMI_TRY(plan.run());
    if (plan.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"plan"_s});
    return {};
}

Result<bool> PlanTable::isFollowed(PlanId id)
{
    Statement select(m_database, u"SELECT case_id FROM case_plan WHERE plan_id = :id LIMIT 1"_s);
    select.bind(":id", id);
    AYUMI_TRY_GET(const auto found, select.all([](const Row& row) { return row.id<CaseId>("case_id"); }));
    return !found.empty();
}

Result<std::vector<CasePlan>> PlanTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, plan_id, chosen, further_from, further_until
        FROM case_plan WHERE case_id IN @IDS(ids)@ ORDER BY case_id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readCasePlan);
}

Result<std::optional<CasePlan>> PlanTable::ofCase(CaseId id)
{
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(const auto plans, ofCases(ids));
    return plans.empty() ? std::nullopt : std::optional(plans.front());
}

Result<> PlanTable::save(const CasePlan& plan)
{
    Statement insert(m_database, uR"(
        INSERT INTO case_plan (case_id, plan_id, chosen, further_from, further_until)
        VALUES (:case_id, :plan_id, :chosen, :further_from, :further_until)
        ON CONFLICT (case_id) DO UPDATE
            SET plan_id = excluded.plan_id, chosen = excluded.chosen, further_from = excluded.further_from,
                further_until = excluded.further_until
    )"_s);
    insert.bind(":case_id", plan.caseId);
    insert.bind(":plan_id", plan.plan);
    insert.bind(":chosen", plan.chosen);
    insert.bind(":further_from", plan.furtherFrom);
    insert.bind(":further_until", plan.furtherUntil);
    return insert.run();
}

Result<> PlanTable::forget(CaseId id)
{
    Statement remove(m_database, u"DELETE FROM case_plan WHERE case_id = :id"_s);
    remove.bind(":id", id);
    return remove.run();
}

Result<std::vector<PlannedCase>> PlanTable::casesOf(PlanId id, CaseId after, int limit)
{
    Statement select(m_database, uR"(
        SELECT k.case_id, c.number, p.family, p.given, c.responsible_id, p.preferred_channel
        FROM case_plan k
        JOIN care_case c ON c.id = k.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE k.plan_id = :plan_id AND k.case_id > :after AND c.stage = 'follow-up'
        ORDER BY k.case_id LIMIT :limit
    )"_s);
    select.bind(":plan_id", id);
    select.bind(":after", after);
    select.bind(":limit", limit);
    return select.all(readPlannedCase);
}

} // namespace ayumi
