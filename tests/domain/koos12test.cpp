#include "core/domain/outcome/koos12.h"

#include "core/domain/outcome/outcomescore.h"
#include "core/domain/outcome/scorereading.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// "50.0", or "none" where there is no score.
QString shown(const std::optional<double>& score)
{
    return score ? scoreText(Instrument::Koos12Pain, *score) : u"none"_s;
}

koos12::Scores scored(QStringView answers)
{
    return koos12::score(must(koos12::read(answers)));
}

} // namespace

TEST_CASE("KOOS-12 scores as the worked examples 1 to 7 say, shown with one decimal, a half going up")
{
    struct Example
    {
        const char16_t* answers;
        const char16_t* pain;
        const char16_t* function;
        const char16_t* qol;
        const char16_t* summary;
    };
    const Example examples[] = {
        {u"2,2,3,1, 2,1,1,3, 3,2,3,2", u"50.0", u"56.3", u"37.5", u"47.9"},
        {u"0,0,0,0, 0,0,0,0, 0,0,0,0", u"100.0", u"100.0", u"100.0", u"100.0"},
        {u"2,2,-,-, 2,1,1,3, 3,2,3,2", u"50.0", u"56.3", u"37.5", u"47.9"},
        {u"2,-,-,-, 2,1,1,3, 3,2,3,2", u"none", u"56.3", u"37.5", u"none"},
        {u"1,1,2,-, 1,0,-,2, 2,2,1,1", u"66.7", u"75.0", u"62.5", u"68.1"},
        {u"4,4,4,4, 3,3,4,4, 4,4,3,4", u"0.0", u"12.5", u"6.3", u"6.3"},
        {u"3,3,4,2, 1,2,3,2, 3,2,3,2", u"25.0", u"50.0", u"37.5", u"37.5"},
    };
    for (const Example& example : examples) {
        const QString answers = QString::fromUtf16(example.answers);
        CAPTURE(answers);
        const koos12::Scores scores = scored(answers);
        CHECK(shown(scores.pain) == QString::fromUtf16(example.pain));
        CHECK(shown(scores.function) == QString::fromUtf16(example.function));
        CHECK(shown(scores.qol) == QString::fromUtf16(example.qol));
        CHECK(shown(scores.summary) == QString::fromUtf16(example.summary));
    }
}

TEST_CASE("KOOS-12 scores are not rounded before they are averaged or kept")
{
    const koos12::Scores first = scored(u"2,2,3,1,2,1,1,3,3,2,3,2");
    CHECK(first.function == 56.25);
    CHECK(first.summary.value() == Catch::Approx(47.916666667).epsilon(1e-9));
    // The pooled mean of the ten answers would give 67.5.
    CHECK(scored(u"1,1,2,-,1,0,-,2,2,2,1,1").summary.value() == Catch::Approx(68.055555556).epsilon(1e-9));
    CHECK(scored(u"4,4,4,4,3,3,4,4,4,4,3,4").summary == 6.25);
}

TEST_CASE("a scale of KOOS-12 needs two of its four answers, the summary all three scales")
{
    const koos12::Scores one = scored(u"0,-,-,-,0,0,-,-,-,-,-,-");
    CHECK_FALSE(one.pain);
    CHECK(one.function == 100.0);
    CHECK_FALSE(one.qol);
    CHECK_FALSE(one.summary);
    CHECK(koos12::score({}) == koos12::Scores{});
}

TEST_CASE("answers to KOOS-12 are read and written in the order of its items, full width too")
{
    const koos12::Answers answers = must(koos12::read(u"2,1,3,0,-,1,2,2,1,0,1,2"));
    CHECK(answers[0] == 2);
    CHECK_FALSE(answers[4].has_value());
    CHECK(answers[11] == 2);
    CHECK(koos12::written(answers) == u"2,1,3,0,-,1,2,2,1,0,1,2"_s);
    CHECK(must(koos12::read(u"２，１,3,0,-,1,2,2,1,0,1,2")) == answers);
    QStringList codes;
    for (const Koos12Item item : allValues<Koos12Item>())
        codes << codeOf(item);
    CHECK(codes.join(u' ') == u"P1 P5 P6 P8 A3 A4 A7 SP4 Q1 Q2 Q3 Q4"_s);
}

TEST_CASE("answers to KOOS-12 that are none are refused")
{
    for (const QString& text :
         {u""_s, u"1,2,3"_s, u"2,1,3,0,-,1,2,2,1,0,1,2,3"_s, u"2,1,3,0,,1,2,2,1,0,1,2"_s,
          u"2,1,3,0,x,1,2,2,1,0,1,2"_s, u"2.5,1,3,0,-,1,2,2,1,0,1,2"_s}) {
        CAPTURE(text);
        const auto read = koos12::read(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::FieldInvalid);
    }
    for (const QString& text : {u"5,1,3,0,-,1,2,2,1,0,1,2"_s, u"2,1,3,0,-,1,2,2,1,0,1,-1"_s}) {
        CAPTURE(text);
        const auto read = koos12::read(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::ScoreOutOfRange);
    }
    koos12::Answers wrong;
    CHECK(koos12::check(wrong).error() == Error{ErrorCode::FieldMissing, {u"answers"_s}});
    wrong[3] = 7;
    CHECK(koos12::check(wrong).error() == Error{ErrorCode::ScoreOutOfRange, {u"7"_s, u"0"_s, u"4"_s}});
}

TEST_CASE("a record of KOOS-12 gives the scores of its joint, fewer where too little was answered")
{
    Koos12Record record;
    record.joint = leftKnee;
    record.timePoint = u"3M"_s;
    record.takenOn = QDate(2026, 8, 24);
    record.ruleVersion = ruleVersionOf(Instrument::Koos12Summary);
    record.answers = must(koos12::read(u"2,-,-,-,2,1,1,3,3,2,3,2"));
    REQUIRE(checkRecord(record, QDate(2026, 8, 24)));
    const std::vector<OutcomeScore> scores = scoresOf(record);
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].instrument == Instrument::Koos12Function);
    CHECK(scores[0].joint == leftKnee);
    CHECK(scores[0].timePoint == u"3M"_s);
    CHECK(scores[0].value == 56.25);
    CHECK(scores[0].ruleVersion == koos12::ruleVersion.toString());
    CHECK(scores[1].instrument == Instrument::Koos12Qol);

    CHECK(checkRecord(record, QDate(2026, 8, 23)).error().code == ErrorCode::DateInFuture);
    record.joint = {JointKind::Hip, Side::Left};
    CHECK(checkRecord(record, QDate(2026, 8, 24)).error() ==
          Error{ErrorCode::FieldInvalid, {u"joint"_s, u"hip-L"_s}});
}
