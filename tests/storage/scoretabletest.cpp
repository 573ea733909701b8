#include "core/storage/scoretable.h"

#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

TEST_CASE("right and left keep scores of their own, and a corrected score takes the place of the wrong one")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ScoreTable table(*database);

    OutcomeScore right;
    right.caseId = stored.id();
    right.joint = rightKnee;
    right.timePoint = u"1M"_s;
    right.value = 6;
    right.ruleVersion = u"nrs-1"_s;
    right.takenOn = day(u"2026-10-01");
    right.recordedBy = stored.staff.id;
    right.recordedAt = Instant(1'000);
    CHECK(must(table.findSame(right)) == std::nullopt);
    right = must(table.save(right));
    OutcomeScore left = right;
    left.joint = leftKnee;
    left.value = 2;
    left.takenOn = day(u"2026-09-30");
    left = must(table.save(left));

    OutcomeScore corrected = right;
    corrected.value = 5;
    corrected = must(table.save(corrected));
    CHECK(corrected.id == right.id);
    CHECK(must(table.findSame(right)) == corrected);
    const CaseId ids[] = {stored.id()};
    CHECK(must(table.ofCases(ids)) == std::vector{left, corrected});
}

TEST_CASE("answers to KOOS-12 are kept with their scores, and a correction takes away what it cannot score")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ScoreTable table(*database);
    const CaseId ids[] = {stored.id()};

    Koos12Record right;
    right.caseId = stored.id();
    right.joint = rightKnee;
    right.timePoint = u"3M"_s;
    right.answers = must(koos12::read(u"2,2,3,1,2,1,1,3,3,2,3,2"));
    right.ruleVersion = u"1"_s;
    right.takenOn = day(u"2026-10-01");
    right.recordedBy = stored.staff.id;
    right.recordedAt = Instant(1'000);
    must(table.save(right));
    Koos12Record left = right;
    left.joint = leftKnee;
    left.answers = must(koos12::read(u"0,0,0,0,0,0,0,0,0,0,0,0"));
    must(table.save(left));

    const auto valueOf = [&](Joint joint, Instrument instrument) -> std::optional<double> {
        OutcomeScore wanted;
        wanted.caseId = stored.id();
        wanted.joint = joint;
        wanted.instrument = instrument;
        wanted.timePoint = u"3M"_s;
        const auto found = must(table.findSame(wanted));
        return found ? std::optional(found->value) : std::nullopt;
    };
    CHECK(valueOf(rightKnee, Instrument::Koos12Function) == 56.25);
    CHECK(valueOf(rightKnee, Instrument::Koos12Summary) == (50.0 + 56.25 + 37.5) / 3);
    CHECK(valueOf(leftKnee, Instrument::Koos12Summary) == 100);

    right.answers = must(koos12::read(u"2,-,-,-,2,1,1,3,3,2,3,2"));
    must(table.save(right));
    CHECK_FALSE(valueOf(rightKnee, Instrument::Koos12Pain));
    CHECK_FALSE(valueOf(rightKnee, Instrument::Koos12Summary));
    CHECK(valueOf(rightKnee, Instrument::Koos12Function) == 56.25);
    CHECK(valueOf(leftKnee, Instrument::Koos12Pain) == 100);
    CHECK(must(table.findSame(right)) == right);
    CHECK(must(table.recordsOfCases(ids)) == std::vector{right, left});
}
