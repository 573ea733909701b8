#include "core/domain/followupplan.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

PlanStep aStep(int months, int days)
{
    PlanStep step;
    step.months = months;
    step.days = days;
    step.daysBefore = 0;
    step.step = stepCode(months, days);
    return step;
}

FollowUpPlan aPlan(std::vector<PlanStep> steps)
{
    FollowUpPlan plan;
    plan.steps = std::move(steps);
    return plan;
}

} // namespace

TEST_CASE("the plan calls after one, three and six months, seven days either way")
{
    const std::vector<FollowUp> followUps = plannedFollowUps(defaultPlan(), CaseId(9));
    REQUIRE(followUps.size() == 3);
    const std::pair<QString, int> expected[] = {{u"1M"_s, 1}, {u"3M"_s, 3}, {u"6M"_s, 6}};
    for (std::size_t i = 0; i < followUps.size(); ++i) {
        CHECK(followUps[i].step == expected[i].first);
        CHECK(followUps[i].months == expected[i].second);
        CHECK(followUps[i].daysBefore == 7);
        CHECK(followUps[i].daysAfter == 7);
        CHECK(followUps[i].caseId == CaseId(9));
        CHECK_FALSE(followUps[i].end.has_value());
        CHECK_FALSE(followUps[i].pinnedOn.has_value());
    }
}

TEST_CASE("a plan of one's own keeps its windows")
{
    const std::vector<FollowUp> followUps =
        plannedFollowUps({{.step = u"14D"_s, .daysBefore = 3, .daysAfter = 10, .days = 14}}, CaseId(1));
    REQUIRE(followUps.size() == 1);
    CHECK(followUps[0].daysBefore == 3);
    CHECK(followUps[0].daysAfter == 10);
    CHECK_FALSE(followUps[0].months.has_value());
    CHECK(dueOn(followUps[0], day(u"2028-02-20")) == day(u"2028-03-05")); // across 29 February
}

TEST_CASE("moving the treatment date keeps a follow-up that was pinned by hand and one that has ended")
{
    CaseFacts facts =
        aTreatedCase(day(u"2026-04-03")).ended(u"1M", FollowUpEnd::Done, day(u"2026-05-07")).build();
    facts.followUps[1].pinnedOn = day(u"2026-07-10");
    const std::vector<FollowUpMove> moves =
        moveTreatmentDate(facts.followUps, day(u"2026-04-03"), day(u"2026-04-05"));

    REQUIRE(moves.size() == 3);
    CHECK(moves[0] == FollowUpMove{facts.followUps[0].id, u"1M"_s, day(u"2026-05-03"), day(u"2026-05-03"),
                                   MoveEffect::KeptEnded});
    CHECK(moves[1] == FollowUpMove{facts.followUps[1].id, u"3M"_s, day(u"2026-07-10"), day(u"2026-07-10"),
                                   MoveEffect::KeptPinned});
    CHECK(moves[2] == FollowUpMove{facts.followUps[2].id, u"6M"_s, day(u"2026-10-03"), day(u"2026-10-05"),
                                   MoveEffect::Moves});
}

TEST_CASE("an ended follow-up that was pinned is told as ended")
{
    CaseFacts facts =
        aTreatedCase(day(u"2026-04-03")).ended(u"1M", FollowUpEnd::Done, day(u"2026-05-07")).build();
    facts.followUps[0].pinnedOn = day(u"2026-05-06");
    const auto moves = moveTreatmentDate(facts.followUps, day(u"2026-04-03"), day(u"2026-04-05"));
    CHECK(moves[0].effect == MoveEffect::KeptEnded);
    CHECK(moves[0].after == day(u"2026-05-06"));
}

TEST_CASE("a treatment date that clamps to the same day changes nothing")
{
    // 31 and 30 August are both followed by 28 February after six months.
    const CaseFacts facts = aTreatedCase(day(u"2026-08-31")).build();
    const auto moves = moveTreatmentDate(facts.followUps, day(u"2026-08-31"), day(u"2026-08-30"));
    CHECK(moves[0].effect == MoveEffect::Unchanged); // 30 September both
    CHECK(moves[2].effect == MoveEffect::Unchanged);
    CHECK(moves[2].before == day(u"2027-02-28"));
    CHECK(moves[2].after == day(u"2027-02-28"));
    for (const FollowUpMove& move :
         moveTreatmentDate(facts.followUps, day(u"2026-08-31"), day(u"2026-08-31")))
        CHECK(move.effect == MoveEffect::Unchanged);
}

TEST_CASE("a further treatment may be considered from six to twelve months after the treatment, inclusive")
{
    const FurtherTreatmentWindow window = furtherTreatmentWindow(day(u"2026-08-31"));
    CHECK(window.from == day(u"2027-02-28"));
    CHECK(window.until == day(u"2027-08-31"));
    CHECK_FALSE(isOpen(window, day(u"2027-02-27")));
    CHECK(isOpen(window, day(u"2027-02-28")));
    CHECK(isOpen(window, day(u"2027-08-31")));
    CHECK_FALSE(isOpen(window, day(u"2027-09-01")));
}

TEST_CASE("months are counted from the treatment and end where the month ends, never chained")
{
    struct Row
    {
        QStringView treated;
        QStringView one;
        QStringView three;
        QStringView six;
    };
    for (const Row& row :
         std::initializer_list<Row>{{u"2026-01-31", u"2026-02-28", u"2026-04-30", u"2026-07-31"},
                                    {u"2026-04-03", u"2026-05-03", u"2026-07-03", u"2026-10-03"},
                                    {u"2026-08-29", u"2026-09-29", u"2026-11-29", u"2027-02-28"},
                                    {u"2026-08-31", u"2026-09-30", u"2026-11-30", u"2027-02-28"},
                                    {u"2027-08-31", u"2027-09-30", u"2027-11-30", u"2028-02-29"},
                                    {u"2027-11-30", u"2027-12-30", u"2028-02-29", u"2028-05-30"},
                                    {u"2028-02-29", u"2028-03-29", u"2028-05-29", u"2028-08-29"},
                                    {u"2026-12-31", u"2027-01-31", u"2027-03-31", u"2027-06-30"}}) {
        INFO(row.treated.toString().toStdString());
        const auto days = plannedDays(defaultPlan(), day(row.treated));
        REQUIRE(days.size() == 3);
        CHECK(days[0].dueOn == day(row.one));
        CHECK(days[1].dueOn == day(row.three));
        CHECK(days[2].dueOn == day(row.six));
        CHECK(days[0].window == FollowUpWindow{day(row.one).addDays(-7), day(row.one).addDays(7)});
    }
}

TEST_CASE("windows of seven and fourteen days stand around the day, inclusive")
{
    std::vector<PlanStep> plan = defaultPlan();
    plan[1].daysBefore = plan[1].daysAfter = 14;
    plan[2].daysBefore = plan[2].daysAfter = 14;
    const auto days = plannedDays(plan, day(u"2026-01-31"));
    REQUIRE(days.size() == 3);
    CHECK(days[0] == PlannedDay{u"1M"_s, day(u"2026-02-28"), {day(u"2026-02-21"), day(u"2026-03-07")}});
    CHECK(days[1] == PlannedDay{u"3M"_s, day(u"2026-04-30"), {day(u"2026-04-16"), day(u"2026-05-14")}});
    CHECK(days[2] == PlannedDay{u"6M"_s, day(u"2026-07-31"), {day(u"2026-07-17"), day(u"2026-08-14")}});
}

TEST_CASE("a step is due at least a day and at most ten years after the treatment, in months or in days")
{
    CHECK(checkPlan(aPlan(defaultPlan())));
    CHECK(checkPlan(aPlan({aStep(0, 1), aStep(120, 0)})));
    for (const PlanStep& wrong :
         {aStep(0, 0), aStep(-1, 0), aStep(0, -14), aStep(1, 14), aStep(121, 0), aStep(0, 3651)}) {
        const auto refused = checkPlan(aPlan({aStep(1, 0), wrong}));
        INFO(wrong.months << " " << wrong.days);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::PlanStepInvalid);
        CHECK(refused.error().args.size() == 2);
    }
}

TEST_CASE("a plan has steps, none twice, and not more than anybody could call")
{
    CHECK(checkPlan(aPlan({})).error() == Error{ErrorCode::FieldMissing, {u"steps"_s}});
    CHECK(checkPlan(aPlan({aStep(3, 0), aStep(3, 0)})).error() ==
          Error{ErrorCode::PlanStepInvalid, {u"3M"_s, u"3M"_s}});
    std::vector<PlanStep> many;
    for (int i = 1; i <= int(mostPlanSteps) + 1; ++i)
        many.push_back(aStep(i, 0));
    CHECK(checkPlan(aPlan(many)).error().code == ErrorCode::FieldInvalid);
}

TEST_CASE("a window is never negative and never begins on the day of the treatment")
{
    PlanStep step = aStep(0, 7);
    step.daysBefore = 6;
    CHECK(checkPlan(aPlan({step})));
    step.daysBefore = 7;
    CHECK(checkPlan(aPlan({step})).error() == Error{ErrorCode::PlanStepInvalid, {u"7D"_s, u"-7/+7"_s}});
    step.daysBefore = -1;
    CHECK_FALSE(checkPlan(aPlan({step})));
    step.daysBefore = 0;
    step.daysAfter = 181;
    CHECK_FALSE(checkPlan(aPlan({step})));
}

TEST_CASE("the months of a further treatment are in order, and scores are named by codes")
{
    FollowUpPlan plan = aPlan(defaultPlan());
    plan.furtherFrom = 12;
    plan.furtherUntil = 6;
    CHECK(checkPlan(plan).error() == Error{ErrorCode::FieldInvalid, {u"further-until"_s, u"6"_s}});
    plan.furtherFrom = 0;
    CHECK(checkPlan(plan).error().args.first() == u"further-from"_s);
    plan.furtherFrom = 6;
    plan.steps[0].instruments = {u"nrs"_s, u"a, b"_s};
    CHECK(checkPlan(plan).error() == Error{ErrorCode::FieldInvalid, {u"instruments"_s, u"a, b"_s}});
}

TEST_CASE("a case follows the programme chosen for it, else the plan of its joint, else the default")
{
    FollowUpPlan standard = aPlan(defaultPlan());
    standard.id = PlanId(1);
    FollowUpPlan hip = standard;
    hip.id = PlanId(2);
    hip.joint = JointKind::Hip;
    FollowUpPlan programme = standard;
    programme.id = PlanId(3);
    programme.name = u"治験A"_s;
    programme.joint = JointKind::Hip;
    const std::vector plans{standard, hip, programme};
    const Joint rightHip{JointKind::Hip, Side::Right};
    CHECK(planFor(plans, {}, {rightKnee})->id == PlanId(1));
    CHECK(planFor(plans, {}, {rightHip})->id == PlanId(2));
    CHECK(planFor(plans, {}, {rightHip, leftKnee})->id == PlanId(1));
    CHECK(planFor(plans, {}, {})->id == PlanId(1));
    CHECK(planFor(plans, CasePlan{.plan = PlanId(3)}, {rightKnee})->id == PlanId(3));
    CHECK(planFor(plans, CasePlan{.plan = PlanId(9)}, {rightHip})->id == PlanId(2));
    CHECK(planFor({hip}, {}, {rightKnee}) == nullptr);
}

TEST_CASE("the plan of a case may open the further treatment earlier and longer")
{
    const FurtherTreatmentWindow window =
        furtherTreatmentWindow(day(u"2026-08-31"), CasePlan{.furtherFrom = 3, .furtherUntil = 18});
    CHECK(window.from == day(u"2026-11-30"));
    CHECK(window.until == day(u"2028-02-29"));
}

TEST_CASE("steps stand in the order of their days under codes of their own")
{
    const auto steps = inOrder({aStep(3, 0), aStep(0, 14), aStep(1, 0)});
    CHECK(steps[0].step == u"14D"_s);
    CHECK(steps[1].step == u"1M"_s);
    CHECK(steps[2].step == u"3M"_s);
}
