#include "core/domain/outcome/nrs.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("pain is read as a whole number from 0 to 10, full width too")
{
    for (int value = nrs::least; value <= nrs::most; ++value)
        CHECK(nrs::read(QString::number(value)).value() == value);
    CHECK(nrs::read(u"７").value() == 7);
    CHECK(nrs::read(u"１０").value() == 10);
    CHECK(nrs::read(u" 3 ").value() == 3);
}

TEST_CASE("pain outside 0 to 10 is told with its limits")
{
    for (const QString& text : {u"11"_s, u"-1"_s, u"100"_s}) {
        CAPTURE(text);
        const Result<int> read = nrs::read(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == Error{ErrorCode::ScoreOutOfRange, {text, u"0"_s, u"10"_s}});
    }
}

TEST_CASE("decimals, words and nothing are no pain score")
{
    for (const QString& text :
         {u""_s, u"6.5"_s, u"7.0"_s, u"５．５"_s, u"痛い"_s, u"7 8"_s, u"+7"_s, u"1e1"_s}) {
        CAPTURE(text);
        const Result<int> read = nrs::read(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::FieldInvalid);
    }
}

TEST_CASE("change of pain follows the worked examples 1 to 6")
{
    struct Row
    {
        int baseline;
        std::optional<int> followUp;
        std::optional<int> points;
        std::optional<double> percent;
        bool twoPoints;
        bool thirtyPercent;
    };
    const Row rows[] = {
        {7, 5, -2, -28.6, true, false},        {6, 4, -2, -33.3, true, true},
        {10, 7, -3, -30.0, true, true},        {3, 2, -1, -33.3, false, true},
        {0, 2, 2, std::nullopt, false, false}, {5, std::nullopt, std::nullopt, std::nullopt, false, false},
        {5, 7, 2, 40.0, false, false}, // worse is never an improvement
    };
    for (const Row& row : rows) {
        CAPTURE(row.baseline, row.followUp.value_or(-1));
        const std::optional<nrs::Change> change = nrs::change(row.baseline, row.followUp);
        REQUIRE(change.has_value() == row.points.has_value());
        if (!change)
            continue;
        CHECK(change->points == *row.points);
        CHECK(change->percent == row.percent);
        CHECK(change->atLeastTwoPoints == row.twoPoints);
        CHECK(change->atLeastThirtyPercent == row.thirtyPercent);
    }
}

TEST_CASE("without a baseline there is no change")
{
    CHECK_FALSE(nrs::change(std::nullopt, 4).has_value());
    CHECK_FALSE(nrs::change(std::nullopt, std::nullopt).has_value());
}
