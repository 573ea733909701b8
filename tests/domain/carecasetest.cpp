#include "core/domain/carecase.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("a case number has six digits, and more when there are more cases")
{
    CHECK(caseNumber(1) == u"A-000001");
    CHECK(caseNumber(187) == u"A-000187");
    CHECK(caseNumber(999999) == u"A-999999");
    CHECK(caseNumber(1234567) == u"A-1234567");
}

TEST_CASE("a case number is read however it is typed")
{
    for (const QString& typed : {u"A-000187"_s, u"a-000187"_s, u"A000187"_s, u"a187"_s, u"187"_s, u"000187"_s,
                                 u" A-187 "_s, u"Ａ－０００１８７"_s, u"Ａー１８７"_s, u"A‐187"_s, u"A−187"_s,
                                 u"A – 187"_s, u"１８７"_s, u"A 187"_s}) {
        CAPTURE(typed);
        CHECK(caseSequence(typed) == 187);
    }
    CHECK(caseSequence(caseNumber(1234567)) == 1234567);
}

TEST_CASE("what is no case number is not taken for one")
{
    for (const QString& typed :
         {u""_s, u"A"_s, u"A-"_s, u"0"_s, u"A-000000"_s, u"B-000187"_s, u"-187"_s, u"A--187"_s, u"18 7"_s,
          u"187a"_s, u"1.5"_s, u"19580402"_s, u"09000000001"_s, u"山田"_s, u"百八十七"_s}) {
        CAPTURE(typed);
        CHECK_FALSE(caseSequence(typed).has_value());
    }
}

TEST_CASE("the stages follow each other from consultation to closed")
{
    std::vector<Stage> walked{Stage::Consultation};
    while (const std::optional<Stage> next = nextStage(walked.back()))
        walked.push_back(*next);
    CHECK(walked == allValues<Stage>());
    CHECK_FALSE(nextStage(Stage::Closed).has_value());
}
