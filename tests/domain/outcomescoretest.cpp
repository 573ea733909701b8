#include "core/domain/outcome/outcomescore.h"

#include "core/domain/outcome/globalrating.h"
#include "core/domain/outcome/scorereading.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

OutcomeScore aScore(Instrument instrument, double value)
{
    OutcomeScore score;
    score.instrument = instrument;
    score.value = value;
    score.timePoint = u"1M"_s;
    score.takenOn = today;
    return score;
}

Error refusal(const OutcomeScore& score)
{
    const Result<> checked = checkScore(score, today);
    REQUIRE_FALSE(checked);
    return checked.error();
}

} // namespace

TEST_CASE("every series has its range, and a score outside of it is refused with its limits")
{
    for (const Instrument instrument : allValues<Instrument>()) {
        CAPTURE(codeOf(instrument));
        if (isComputed(instrument))
            continue;
        const ScoreRange range = rangeOf(instrument);
        CHECK(checkScore(aScore(instrument, range.least), today));
        CHECK(checkScore(aScore(instrument, range.most), today));
        for (const int value : {range.least - 1, range.most + 1}) {
            CHECK(refusal(aScore(instrument, value)) ==
                  Error{ErrorCode::ScoreOutOfRange,
                        {QString::number(value), QString::number(range.least), QString::number(range.most)}});
        }
        CHECK(refusal(aScore(instrument, range.least + 0.5)).code == ErrorCode::FieldInvalid);
    }
    CHECK(rangeOf(Instrument::NrsNight) == ScoreRange{0, 10, true});
    CHECK(rangeOf(Instrument::Vas) == ScoreRange{0, 100, true});
    CHECK(rangeOf(Instrument::GlobalRating) == ScoreRange{0, 10, true});
    CHECK(rangeOf(Instrument::Change) == ScoreRange{1, 7, true});
}

TEST_CASE("a scale that is computed from answers is never entered by itself")
{
    for (const Instrument instrument : instrumentsOf(Measure::Koos12)) {
        CHECK(isComputed(instrument));
        CHECK(higherIsBetter(instrument));
        CHECK(refusal(aScore(instrument, 50)) ==
              Error{ErrorCode::FieldInvalid, {u"instrument"_s, codeOf(instrument)}});
    }
    CHECK_FALSE(higherIsBetter(Instrument::Nrs));
    CHECK_FALSE(higherIsBetter(Instrument::Change));
}

TEST_CASE("every series belongs to one measure, and every measure gives its own series with a rule version")
{
    std::vector<Instrument> all;
    for (const Measure measure : allValues<Measure>()) {
        for (const Instrument instrument : instrumentsOf(measure)) {
            CHECK(measureOf(instrument) == measure);
            CHECK_FALSE(ruleVersionOf(instrument).isEmpty());
            all.push_back(instrument);
        }
    }
    CHECK(all == allValues<Instrument>());
}

TEST_CASE("the global rating and the change are read within their scales")
{
    CHECK(globalrating::read(u"１０") == 10);
    CHECK(globalrating::read(u"11").error().code == ErrorCode::ScoreOutOfRange);
    CHECK(globalrating::readChange(u"1") == globalrating::muchBetter);
    CHECK(globalrating::readChange(u"0").error() ==
          Error{ErrorCode::ScoreOutOfRange, {u"0"_s, u"1"_s, u"7"_s}});
    CHECK(globalrating::readChange(u"better").error().code == ErrorCode::FieldInvalid);
}

TEST_CASE("scores are shown with one decimal, a half going up, and whole scales without")
{
    CHECK(scoreText(Instrument::Koos12Function, 56.25) == u"56.3"_s);
    CHECK(scoreText(Instrument::Koos12Summary, 6.25) == u"6.3"_s);
    CHECK(scoreText(Instrument::Koos12Qol, 68.75) == u"68.8"_s);
    CHECK(scoreText(Instrument::Koos12Pain, 100 - 41.6666666) == u"58.3"_s);
    CHECK(scoreText(Instrument::Koos12Pain, 100) == u"100.0"_s);
    CHECK(scoreText(Instrument::Nrs, 7) == u"7"_s);
    CHECK(scoreText(Instrument::Vas, 48) == u"48"_s);
    CHECK(roundedScore(-28.5714) == -28.6);
    CHECK(roundedScore(47.949999999999996) == 48.0);
}

TEST_CASE("a score needs a time point and a day that has come")
{
    OutcomeScore score = aScore(Instrument::Vas, 40);
    score.timePoint = u" "_s;
    CHECK(refusal(score) == Error{ErrorCode::FieldMissing, {u"time-point"_s}});
    score = aScore(Instrument::Vas, 40);
    score.takenOn = QDate();
    CHECK(refusal(score) == Error{ErrorCode::FieldMissing, {u"taken-on"_s}});
    score.takenOn = today.addDays(1);
    CHECK(refusal(score).code == ErrorCode::DateInFuture);
}
