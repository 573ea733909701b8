#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace ayumi::test;
using namespace Qt::StringLiterals;

namespace {

/// The clock of a TestClinic stands on Monday 2026-11-23.
const QDate treatedOn(2026, 10, 20);

PlanStep step(int months, int days = 0)
{
    PlanStep made;
    made.months = months;
    made.days = days;
    made.daysBefore = 0;
    return made;
}

FollowUpPlan defaultOf(TestClinic& clinic)
{
    return must(clinic.office().plans.all()).front();
}

std::vector<FollowUp> followUpsOf(TestClinic& clinic, CaseId id)
{
    return must(clinic.office().cases.refresh(id)).facts.followUps;
}

QStringList stepsOf(const std::vector<FollowUp>& followUps)
{
    QStringList steps;
    for (const FollowUp& followUp : followUps)
        steps.append(followUp.step);
    return steps;
}

} // namespace

TEST_CASE("a changed plan opens other follow-ups from then on and touches no open case until it is applied")
{
    TestClinic clinic;
    const CareCase before = treatedCase(clinic, treatedOn);
    FollowUpPlan plan = defaultOf(clinic);
    plan.steps = {step(6), step(0, 14), step(4)};
    static_cast<void>(clinic.takePublished());
    plan = must(clinic.office().plans.save(plan));
    CHECK(clinic.takePublished().back().planning);
    CHECK(stepsOf(followUpsOf(clinic, before.id)) == QStringList{u"1M"_s, u"3M"_s, u"6M"_s});

    const CareCase fresh = treatedCase(clinic, treatedOn);
    const auto followUps = followUpsOf(clinic, fresh.id);
    REQUIRE(stepsOf(followUps) == QStringList{u"14D"_s, u"4M"_s, u"6M"_s});
    CHECK(dueOn(followUps[0], treatedOn) == day(u"2026-11-03"));
    CHECK(must(clinic.office().cases.refresh(fresh.id)).facts.plan->plan == plan.id);

    const PlanPreview preview = must(clinic.office().plans.preview(plan));
    CHECK(preview.followedBy == 2);
    CHECK(preview.touched == 1);
    REQUIRE(preview.cases.size() == 1);
    CHECK(preview.cases[0].caseNumber == before.number);
    CHECK(stepsOf(followUpsOf(clinic, before.id)) == QStringList{u"1M"_s, u"3M"_s, u"6M"_s});
}

TEST_CASE("applying a plan moves what may move in one go, keeps what is fixed or finished, and is on record")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatedOn);
    Office& office = clinic.office();
    auto followUps = followUpsOf(clinic, careCase.id);
    must(office.followUps.end(followUps[0].id, followUps[0].version, FollowUpEnd::Done, u"良好"_s));
    must(office.followUps.pin(followUps[2].id, followUps[2].version, day(u"2027-04-30")));
    FollowUpPlan plan = defaultOf(clinic);
    plan.steps = {step(1), step(4), step(8), step(12)};
    plan.furtherFrom = 8;
    plan.furtherUntil = 18;
    plan = must(office.plans.save(plan));
    const PlanPreview preview = must(office.plans.preview(plan));
    CHECK(preview.count(PlanEffect::Moves) == 1);
    CHECK(preview.count(PlanEffect::KeptPinned) == 1);
    CHECK(preview.count(PlanEffect::KeptEnded) == 1); // its window and scores would be others
    CHECK(preview.count(PlanEffect::Added) == 1);
    CHECK(preview.changesAnything());

    const PlanPreview done = must(office.plans.apply(plan.id, plan.version));
    CHECK(done.effects == preview.effects);
    followUps = followUpsOf(clinic, careCase.id);
    REQUIRE(stepsOf(followUps) == QStringList{u"1M"_s, u"4M"_s, u"6M"_s, u"12M"_s});
    CHECK(followUps[0].end == FollowUpEnd::Done);
    CHECK(dueOn(followUps[1], treatedOn) == day(u"2027-02-20"));
    CHECK(followUps[2].pinnedOn == day(u"2027-04-30"));
    CHECK(followUps[3].assignedTo == careCase.responsible);
    const auto facts = must(office.cases.refresh(careCase.id)).facts;
    CHECK(facts.plan->furtherFrom == 8);
    CHECK(furtherTreatmentWindow(treatedOn, facts.plan).until == day(u"2028-04-20"));
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
    const auto records = recordsOf(clinic);
    CHECK(std::ranges::any_of(records, [&](const AuditEntry& entry) {
        return entry.action == u"plan.applied" && entry.subject == u"case:"_s + careCase.number;
    }));
    // Once more there is only what was kept.
    CHECK_FALSE(must(office.plans.preview(plan)).changesAnything());
    CHECK(office.plans.apply(plan.id, plan.version - 1).error().code == ErrorCode::Conflict);
}

TEST_CASE("a plan that cannot be is refused by what is wrong, and nothing of it is stored")
{
    TestClinic clinic;
    FollowUpPlan plan = defaultOf(clinic);
    const FollowUpPlan stored = plan;
    for (const PlanStep& wrong : {step(0), step(-3), step(0, -1), step(1, 1)}) {
        plan.steps = {step(1), wrong};
        CHECK(clinic.office().plans.save(plan).error().code == ErrorCode::PlanStepInvalid);
        CHECK(clinic.office().plans.preview(plan).error().code == ErrorCode::PlanStepInvalid);
    }
    CHECK(defaultOf(clinic) == stored);
    FollowUpPlan second;
    second.steps = {step(1)};
    CHECK(clinic.office().plans.save(second).error().code == ErrorCode::Conflict); // one default is enough
    CHECK(clinic.office().plans.remove(stored.id, stored.version).error().code == ErrorCode::FieldInvalid);
}

TEST_CASE("a programme is chosen for a case before or after its treatment, and its calls follow")
{
    TestClinic clinic;
    FollowUpPlan programme;
    programme.name = u"治験A"_s;
    programme.steps = {step(0, 7), step(2)};
    programme = must(clinic.office().plans.save(programme));
    const CareCase careCase = treatedCase(clinic, treatedOn);
    Office& office = clinic.office();
    const auto preview = must(office.plans.previewChoice(careCase.id, programme.id));
    CHECK(stepsOf(followUpsOf(clinic, careCase.id)) == QStringList{u"1M"_s, u"3M"_s, u"6M"_s});
    const auto changes = must(office.plans.choose(careCase.id, programme.id));
    CHECK(changes == preview);
    const auto followUps = followUpsOf(clinic, careCase.id);
    CHECK(std::ranges::count_if(followUps, [](const FollowUp& each) { return !each.end; }) == 2);
    CHECK(must(office.cases.refresh(careCase.id)).facts.plan->chosen);
    CHECK(office.plans.remove(programme.id, programme.version).error().code == ErrorCode::FieldInvalid);
    CHECK(office.plans.choose(careCase.id, PlanId(99)).error().code == ErrorCode::NotFound);

    const CareCase young = consultation(clinic);
    CHECK(must(office.plans.choose(young.id, programme.id)).empty());
    CHECK(must(office.cases.refresh(young.id)).facts.plan->plan == programme.id);
    must(office.plans.choose(young.id, std::nullopt));
    CHECK_FALSE(must(office.cases.refresh(young.id)).facts.plan.has_value());
}

TEST_CASE("after something went wrong a call is added by hand beside the plan")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatedOn);
    const FollowUp extra =
        must(clinic.office().followUps.addExtra(careCase.id, day(u"2026-11-25"), u"腫れの確認"_s));
    CHECK_FALSE(extra.isPlanned());
    FollowUpPlan plan = defaultOf(clinic);
    plan.steps = {step(2)};
    plan = must(clinic.office().plans.save(plan));
    must(clinic.office().plans.apply(plan.id, plan.version));
    const auto followUps = followUpsOf(clinic, careCase.id);
    const auto kept = std::ranges::find(followUps, extra.id, &FollowUp::id);
    REQUIRE(kept != followUps.end());
    CHECK(*kept == extra);
}

TEST_CASE("where the plan lets a further treatment be considered earlier, what waits on us says so earlier")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, QDate(2026, 8, 20)); // three months ago
    Office& office = clinic.office();
    const auto considers = [&] {
        const auto waiting = must(office.followUps.today({})).waiting;
        return std::ranges::any_of(waiting, [&](const WaitingRow& row) {
            return row.reminder.rule == ReminderRule::FurtherTreatment && row.caseNumber == careCase.number;
        });
    };
    CHECK_FALSE(considers());
    FollowUpPlan plan = defaultOf(clinic);
    plan.furtherFrom = 3;
    plan.furtherUntil = 18;
    plan = must(office.plans.save(plan));
    CHECK_FALSE(considers()); // nothing is applied silently
    must(office.plans.apply(plan.id, plan.version));
    CHECK(considers());
    plan.furtherFrom = 6;
    plan = must(office.plans.save(plan));
    CHECK(considers()); // the case keeps what its plan said
}
