#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

TEST_CASE("the default plan is previewed without any clinic, month ends clamped, seven days either way")
{
    const ScriptedClinic anywhere;
    const Answer answer =
        anywhere.call({u"plan"_s, u"preview"_s, u"--treated"_s, u"2027-01-31"_s, u"--json"_s});
    REQUIRE(answer.ok());
    const QJsonArray expected{QJsonObject{{u"followUp"_s, u"1M"_s},
                                          {u"dueOn"_s, u"2027-02-28"_s},
                                          {u"windowFrom"_s, u"2027-02-21"_s},
                                          {u"windowUntil"_s, u"2027-03-07"_s}},
                              QJsonObject{{u"followUp"_s, u"3M"_s},
                                          {u"dueOn"_s, u"2027-04-30"_s},
                                          {u"windowFrom"_s, u"2027-04-23"_s},
                                          {u"windowUntil"_s, u"2027-05-07"_s}},
                              QJsonObject{{u"followUp"_s, u"6M"_s},
                                          {u"dueOn"_s, u"2027-07-31"_s},
                                          {u"windowFrom"_s, u"2027-07-24"_s},
                                          {u"windowUntil"_s, u"2027-08-07"_s}}};
    CHECK(answer.array() == expected);
    CHECK(anywhere.call({u"plan"_s, u"preview"_s, u"--treated"_s, u"令和10年2月29日"_s, u"--json"_s})
              .array()
              .at(0)
              .toObject()
              .value(u"dueOn"_s) == u"2028-03-29"_s);
}

TEST_CASE("a treatment on a day that does not exist is previewed as a sentence")
{
    const ScriptedClinic anywhere;
    const Answer leap =
        anywhere.call({u"plan"_s, u"preview"_s, u"--treated"_s, u"2027-02-29"_s, u"--json"_s});
    CHECK(leap.exitCode == 1);
    CHECK(leap.value(u"error"_s) == u"DateDoesNotExist"_s);
    CHECK(anywhere.call({u"plan"_s, u"preview"_s}).exitCode == 2);
}

TEST_CASE("the holidays of Japan are listed without any clinic, each with its day and its name in the law")
{
    const ScriptedClinic anywhere;
    const Answer answer = anywhere.call(
        {u"holiday"_s, u"list"_s, u"--country"_s, u"JP"_s, u"--year"_s, u"2027"_s, u"--json"_s});
    REQUIRE(answer.ok());
    const QJsonArray days = answer.array();
    REQUIRE(days.size() == 17);
    CHECK(days.at(0).toObject() == QJsonObject{{u"date"_s, u"2027-01-01"_s}, {u"name"_s, u"元日"_s}});
    CHECK(objectWith(days, u"date"_s, u"2027-03-22"_s).value(u"name"_s) == u"振替休日"_s);
    CHECK(objectWith(days, u"date"_s, u"2027-09-23"_s).value(u"name"_s) == u"秋分の日"_s);
    const Answer text =
        anywhere.call({u"holiday"_s, u"list"_s, u"--year"_s, u"2027"_s, u"--language"_s, u"en"_s});
    CHECK(text.out.contains(u"Mon 22 Mar 2027  Substitute holiday"_s));
}

TEST_CASE("a year whose holidays nobody can compute is refused by name")
{
    const ScriptedClinic anywhere;
    const Answer far = anywhere.call({u"holiday"_s, u"list"_s, u"--year"_s, u"2100"_s, u"--json"_s});
    CHECK(far.exitCode == 1);
    CHECK(far.value(u"error"_s) == u"HolidaysUnknown"_s);
    CHECK(far.sentence().contains(u"2100"_s));
    CHECK(anywhere.call({u"holiday"_s, u"list"_s, u"--year"_s, u"soon"_s}).exitCode == 1);
    CHECK(anywhere.call({u"holiday"_s, u"list"_s, u"--country"_s, u"XX"_s}).exitCode == 1);
}
