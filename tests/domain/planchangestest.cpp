#include "core/domain/planchanges.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate treatedOn = day(u"2026-09-01");
const QDate today = day(u"2026-11-20");

PlanStep step(int months, int days = 0)
{
    PlanStep made;
    made.months = months;
    made.days = days;
    made.step = stepCode(months, days);
    return made;
}

std::vector<FollowUp> planned()
{
    std::vector<FollowUp> followUps = plannedFollowUps(defaultPlan(), CaseId(4));
    for (std::size_t i = 0; i < followUps.size(); ++i)
        followUps[i].id = FollowUpId(qint64(i) + 1);
    return followUps;
}

} // namespace

TEST_CASE("a case that is as the plan wants it does not change")
{
    CHECK(planChanges(planned(), defaultPlan(), treatedOn, today).empty());
}

TEST_CASE("a step that takes another's place moves the call, a new one is added, one too many ends")
{
    const auto changes = planChanges(planned(), {step(1), step(4), step(6), step(12)}, treatedOn, today);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].effect == PlanEffect::Moves);
    CHECK(changes[0].before.step == u"3M"_s);
    CHECK(changes[0].after.step == u"4M"_s);
    CHECK(changes[0].dueBefore == day(u"2026-12-01"));
    CHECK(changes[0].dueAfter == day(u"2027-01-01"));
    CHECK(changes[1].effect == PlanEffect::Added);
    CHECK(changes[1].after.step == u"12M"_s);
    CHECK(changes[1].dueAfter == day(u"2027-09-01"));

    const auto fewer = planChanges(planned(), {step(1), step(3)}, treatedOn, today);
    REQUIRE(fewer.size() == 1);
    CHECK(fewer[0].effect == PlanEffect::Ends);
    CHECK(fewer[0].after.end == FollowUpEnd::Closed);
    CHECK(fewer[0].after.endedOn == today);
    CHECK(fewer[0].before.step == u"6M"_s);
}

TEST_CASE("a wider window and other scores change the call and leave its day")
{
    std::vector<PlanStep> plan = defaultPlan();
    plan[2].daysAfter = 14;
    plan[2].hospitalJoins = true;
    const auto changes = planChanges(planned(), plan, treatedOn, today);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].effect == PlanEffect::Changes);
    CHECK(changes[0].after.daysAfter == 14);
    CHECK(changes[0].after.hospitalJoins);
    CHECK(changes[0].dueAfter == changes[0].dueBefore);
}

TEST_CASE("what is fixed by hand, finished or agreed with the patient stays, and is told")
{
    std::vector<FollowUp> followUps = planned();
    followUps[0].end = FollowUpEnd::Done;
    followUps[1].pinnedOn = day(u"2026-12-10");
    followUps[2].bookedAt = inTokyo(day(u"2027-03-02"), QTime(10, 0));
    const auto changes = planChanges(followUps, {step(0, 14), step(0, 90)}, treatedOn, today);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].effect == PlanEffect::KeptEnded);
    CHECK(changes[1].effect == PlanEffect::KeptPinned);
    CHECK(changes[2].effect == PlanEffect::KeptAgreed);
    for (const PlanChange& change : changes)
        CHECK(change.after == change.before);
}

TEST_CASE("calls added by hand are no part of a plan, and a step whose window has passed is not added")
{
    std::vector<FollowUp> followUps = planned();
    FollowUp extra;
    extra.step = u"X1"_s;
    extra.caseId = CaseId(4);
    extra.pinnedOn = today;
    followUps.push_back(extra);
    CHECK(planChanges(followUps, {step(0, 14), step(1), step(3), step(6)}, treatedOn, today).empty());
    const auto changes = planChanges(followUps, {step(1), step(3), step(6), step(0, 76)}, treatedOn, today);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].dueAfter == day(u"2026-11-16")); // its window reaches until the 23rd
}
