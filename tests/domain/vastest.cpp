#include "core/domain/outcome/vas.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("pain on a line is read in whole millimetres from 0 to 100, full width too")
{
    CHECK(vas::read(u"0") == 0);
    CHECK(vas::read(u"100") == 100);
    CHECK(vas::read(u" ４８ ") == 48);
    for (const QString& text : {u"101"_s, u"-1"_s})
        CHECK(vas::read(text).error() == Error{ErrorCode::ScoreOutOfRange, {text, u"0"_s, u"100"_s}});
    for (const QString& text : {u""_s, u"48.5"_s, u"48mm"_s, u"痛い"_s})
        CHECK(vas::read(text).error() == Error{ErrorCode::FieldInvalid, {u"vas"_s, text}});
}

TEST_CASE("change on a line follows the worked examples 7 to 9")
{
    struct Row
    {
        int baseline;
        int followUp;
        int millimetres;
        double percent;
        bool minimal;
        bool minimalPercent;
    };
    for (const Row& row : {Row{72, 48, -24, -33.3, true, false}, Row{40, 21, -19, -47.5, false, true},
                           Row{55, 35, -20, -36.4, true, false}}) {
        CAPTURE(row.baseline, row.followUp);
        const auto change = vas::change(row.baseline, row.followUp);
        REQUIRE(change);
        CHECK(change->millimetres == row.millimetres);
        CHECK(change->percent == row.percent);
        CHECK(change->atLeastMinimal == row.minimal);
        CHECK(change->atLeastMinimalPercent == row.minimalPercent);
    }
}

TEST_CASE("without a baseline there is no change on a line, and of nothing there is no percentage")
{
    CHECK_FALSE(vas::change(std::nullopt, 40));
    CHECK_FALSE(vas::change(40, std::nullopt));
    const auto worse = vas::change(0, 20);
    REQUIRE(worse);
    CHECK(worse->millimetres == 20);
    CHECK_FALSE(worse->percent);
    CHECK_FALSE(worse->atLeastMinimal);
    CHECK_FALSE(worse->atLeastMinimalPercent);
}
