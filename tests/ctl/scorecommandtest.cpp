#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

TEST_CASE("KOOS-12 is computed without a clinic, null where there are too few answers")
{
    const ScriptedClinic nowhere;
    const Answer answer = nowhere.call(
        {u"score"_s, u"compute"_s, u"koos12"_s, u"--answers"_s, u"2,1,3,0,-,1,2,2,1,0,1,2"_s, u"--json"_s});
    REQUIRE(answer.ok());
    const QJsonObject scores = answer.object();
    CHECK(scores.value(u"pain"_s).toDouble() == 62.5);
    CHECK(scores.value(u"function"_s).toDouble() == Catch::Approx(58.3333333));
    CHECK(scores.value(u"qol"_s).toDouble() == 75.0);
    CHECK(scores.value(u"summary"_s).toDouble() == Catch::Approx(65.2777778));

    const QJsonObject few = nowhere
                                .call({u"score"_s, u"compute"_s, u"koos12"_s, u"--answers"_s,
                                       u"2,-,-,-,2,1,1,3,3,2,3,2"_s, u"--json"_s})
                                .object();
    CHECK(few.value(u"pain"_s).isNull());
    CHECK(few.value(u"function"_s).toDouble() == 56.25);
    CHECK(few.value(u"summary"_s).isNull());
    CHECK(nowhere.call({u"score"_s, u"compute"_s, u"koos12"_s, u"--answers=-,-,-,-,2,1,1,3,3,2,3,2"_s})
              .out.contains(u"56.3"_s));
}

TEST_CASE("a change of pain is computed on its scale")
{
    const ScriptedClinic nowhere;
    const auto change = [&](const QString& instrument, const QString& before, const QString& now) {
        return nowhere
            .call({u"score"_s, u"compute"_s, instrument, u"--baseline"_s, before, u"--value"_s, now,
                   u"--json"_s})
            .object();
    };
    CHECK(change(u"nrs"_s, u"7"_s, u"5"_s).value(u"percent"_s).toDouble() == -28.6);
    CHECK(change(u"nrs"_s, u"7"_s, u"5"_s).value(u"atLeastTwoPoints"_s).toBool());
    CHECK(change(u"nrs"_s, u"5"_s, u"-"_s).value(u"change"_s).isNull());
    const QJsonObject line = change(u"vas"_s, u"40"_s, u"21"_s);
    CHECK(line.value(u"change"_s).toInt() == -19);
    CHECK_FALSE(line.value(u"atLeastMinimal"_s).toBool());
    CHECK(line.value(u"atLeastMinimalPercent"_s).toBool());
}

TEST_CASE("answers that are none are refused in one sentence")
{
    const ScriptedClinic nowhere;
    for (const QStringList& words : {QStringList{u"koos12"_s},
                                     {u"koos12"_s, u"--answers"_s, u"1,2,3"_s},
                                     {u"koos12"_s, u"--answers"_s, u"5,1,3,0,-,1,2,2,1,0,1,2"_s},
                                     {u"koos"_s, u"--answers"_s, u"1"_s},
                                     {u"nrs"_s, u"--baseline"_s, u"6.5"_s, u"--value"_s, u"3"_s}}) {
        CAPTURE(words.join(u' '));
        const Answer answer = nowhere.call(QStringList{u"score"_s, u"compute"_s} + words);
        CHECK_FALSE(answer.ok());
        CHECK(answer.err.count(u'\n') == 1);
        CHECK(answer.out.isEmpty());
    }
}
