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

TEST_CASE("plans are set, previewed and applied from a script, and impossible ones refused")
{
    ScriptedClinic clinic;
    clinic.setToday(u"2026-03-05"_s);
    clinic.open();
    const QJsonArray plans = clinic.ask(u"plan list"_s).array();
    REQUIRE(plans.size() == 1);
    CHECK(plans.at(0).toObject().value(u"plan"_s) == u"default"_s);
    const Answer set =
        clinic.ask(u"plan set default --step 2W --step 3M-14+14 --doctor 3M --scores 3M=nrs,koos12 "
                   "--further 8-18"_s);
    INFO(set.out.toStdString() << set.err.toStdString());
    REQUIRE(set.ok());
    const QJsonArray steps = set.object().value(u"steps"_s).toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(0).toObject().value(u"followUp"_s) == u"14D"_s);
    CHECK(steps.at(1).toObject().value(u"daysBefore"_s) == 14);
    CHECK(steps.at(1).toObject().value(u"hospitalJoins"_s) == true);
    CHECK(clinic.ask(u"plan show default"_s).object().value(u"furtherUntil"_s) == 18);
    const QJsonArray days = clinic.ask(u"plan preview --treated 2028-02-29 --plan default"_s).array();
    CHECK(days.at(0).toObject().value(u"dueOn"_s) == u"2028-03-14"_s);
    CHECK(days.at(1).toObject().value(u"windowUntil"_s) == u"2028-06-12"_s);
    CHECK(clinic.ask(u"plan apply default --dry-run"_s).object().value(u"followedBy"_s) == 0);
    CHECK(clinic.ask(u"plan apply default"_s).ok());
    for (const auto& [words, code] :
         {std::pair{u"plan set default --step 0M"_s, u"PlanStepInvalid"_s},
          std::pair{u"plan set default --step=-3M"_s, u"PlanStepInvalid"_s},
          std::pair{u"plan set default --step 3M --step 3M"_s, u"PlanStepInvalid"_s},
          std::pair{u"plan set default --step soon"_s, u"FieldInvalid"_s},
          std::pair{u"plan set default --further 12-6"_s, u"FieldInvalid"_s},
          std::pair{u"plan show nowhere"_s, u"NotFound"_s},
          std::pair{u"plan remove default"_s, u"FieldInvalid"_s}}) {
        const Answer refused = clinic.ask(words);
        INFO(words.toStdString() << refused.out.toStdString());
        CHECK(refused.exitCode == 1);
        CHECK(refused.value(u"error"_s) == code);
        CHECK_FALSE(refused.sentence().contains(u'\n'));
    }
}

TEST_CASE("holidays of Malaysia are entered by state, listed and removed, and a year without them only warns")
{
    ScriptedClinic clinic;
    clinic.setToday(u"2026-03-05"_s);
    clinic.open();
    CHECK(clinic.ask(u"holiday list --country MY --year 2027"_s).array().isEmpty());
    REQUIRE(clinic.ask(u"holiday add --date 2027-05-01 --name Pekerja --source Kabinet"_s).ok());
    REQUIRE(
        clinic.ask(u"holiday add --date 2027-02-01 --name Wilayah --state kuala-lumpur --expected"_s).ok());
    CHECK(clinic.ask(u"holiday list --country MY --year 2027 --state penang"_s).array().size() == 1);
    const QJsonArray there =
        clinic.ask(u"holiday list --country MY --year 2027 --state kuala-lumpur"_s).array();
    REQUIRE(there.size() == 2);
    CHECK(there.at(0).toObject().value(u"status"_s) == u"expected"_s);
    CHECK(there.at(1).toObject().value(u"source"_s) == u"Kabinet"_s);
    CHECK(clinic.ask(u"holiday remove --date 2027-05-01"_s).ok());
    CHECK(clinic.ask(u"holiday remove --date 2027-05-01"_s).value(u"error"_s) == u"NotFound"_s);
    CHECK(clinic.ask(u"holiday add --date 2027-02-30 --name x"_s).value(u"error"_s) == u"DateDoesNotExist"_s);
    CHECK(clinic.ask(u"holiday add --date 2027-02-03 --name x --state atlantis"_s).value(u"error"_s) ==
          u"FieldInvalid"_s);
    REQUIRE(clinic.ask(u"holiday equinoxes --year 2027 --spring 2027-03-20 --autumn 2027-09-23"_s).ok());
    const QJsonArray japan = clinic.ask(u"holiday list --country JP --year 2027"_s).array();
    CHECK(japan.size() == 16); // no Sunday to make up for
    CHECK(clinic.ask(u"holiday hospital penang"_s).value(u"state"_s) == u"penang"_s);
}

TEST_CASE("working hours and absences from a script: what cannot be is refused in a sentence")
{
    ScriptedClinic clinic;
    clinic.setToday(u"2026-03-05"_s);
    clinic.open();
    const Answer hours = clinic.ask({u"staff"_s, u"hours"_s, u"田中"_s, u"--hours"_s, u"1-3 09:00-12:00"_s,
                                     u"--languages"_s, u"ja,en"_s});
    REQUIRE(hours.ok());
    CHECK(hours.value(u"hours"_s) == u"1-3 09:00-12:00"_s);
    const Answer reversed =
        clinic.ask({u"staff"_s, u"hours"_s, u"田中"_s, u"--hours"_s, u"1-3 17:00-09:00"_s});
    CHECK(reversed.value(u"error"_s) == u"FieldInvalid"_s);
    CHECK(reversed.sentence().contains(u"17:00-09:00"_s));
    CHECK(clinic.ask(u"staff away 田中 --from 2026-04-01"_s).value(u"error"_s) == u"FieldMissing"_s);
    CHECK(clinic.ask(u"staff away 田中 --from 2026-04-01 --until 2026-03-30"_s).value(u"error"_s) ==
          u"DatesReversed"_s);
    REQUIRE(clinic.ask(u"staff away 田中 --from 2026-04-01 --until 2026-04-03"_s).ok());
    const QJsonObject tanaka = objectWith(clinic.ask(u"staff roster"_s).array(), u"name"_s, u"田中"_s);
    CHECK(tanaka.value(u"absences"_s).toArray().size() == 1);
    CHECK(clinic.ask(u"staff back 田中 --from 2026-04-01"_s).ok());
    CHECK(clinic.ask(u"staff away 誰か --from 2026-04-01 --until 2026-04-03"_s).value(u"error"_s) ==
          u"StaffUnknown"_s);
    CHECK(clinic.ask(u"follow-up hand-over --from 誰か --dry-run"_s).value(u"error"_s) == u"StaffUnknown"_s);
    CHECK(clinic.ask(u"follow-up take-back 7"_s).value(u"error"_s) == u"NotFound"_s);
    CHECK(clinic.ask(u"follow-up lost"_s).array().isEmpty());
}
