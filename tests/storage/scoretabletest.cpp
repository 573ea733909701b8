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
