#include "core/domain/followupplan.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

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
    const std::vector<FollowUp> followUps = plannedFollowUps({{u"2W"_s, 0, 3, 10}}, CaseId(1));
    REQUIRE(followUps.size() == 1);
    CHECK(followUps[0].daysBefore == 3);
    CHECK(followUps[0].daysAfter == 10);
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
