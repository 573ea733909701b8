#include "core/storage/callloadtable.h"
#include "core/storage/followuptable.h"
#include "core/storage/patienttable.h"
#include "core/storage/plantable.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

std::vector<Migration> migrationsUntil(int number)
{
    std::vector<Migration> migrations = releasedMigrations();
    std::erase_if(migrations, [number](const Migration& each) { return each.number > number; });
    return migrations;
}

/// A clinic as it was: one treated case with a planned call and one added by hand, one case without any.
void fillOldClinic(Database& database)
{
    must(database.runScript(uR"(
        INSERT INTO staff (uid, name, role) VALUES ('a', '佐藤', 'coordinator');
        INSERT INTO patient (family, given, kana_family, kana_given, romaji_family, romaji_given, birth_date, sex,
            postcode, address, phone, mail, line_name, preferred_channel, contact_hours, zone, emergency_name,
            emergency_relation, emergency_phone, family_doctor, passport_number, passport_nationality, notes,
            key_names, key_names_loose, key_phone, key_sort)
            VALUES ('山田', '花子', '', '', '', '', NULL, 'F', '', '', '', '', '', NULL, '平日午前', '', '', '', '',
                    '', '', '', '', '', '', '', '');
        INSERT INTO care_case (number, patient_id, stage, stage_since, opened_at, responsible_id)
            VALUES ('A-000001', 1, 'follow-up', 0, 0, 1);
        INSERT INTO care_case (number, patient_id, stage, stage_since, opened_at, responsible_id)
            VALUES ('A-000002', 1, 'consultation', 0, 0, 1);
        INSERT INTO follow_up (case_id, step, months, days_before, days_after, channel, assigned_to, outcome, due_on,
            act_on) VALUES (1, '3M', 3, 7, 7, 'phone', 1, '', '2026-07-03', '2026-07-03');
        INSERT INTO follow_up (case_id, step, pinned_on, days_before, days_after, channel, outcome, due_on, act_on)
            VALUES (1, 'X1', '2026-06-01', 0, 7, 'phone', '腫れ', '2026-06-01', '2026-06-01');
    )"_s));
}

} // namespace

TEST_CASE("a clinic from before plans were data keeps its calls and follows the default plan afterwards")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, migrationsUntil(1));
    fillOldClinic(*database);
    must(Migrator(*database, migrationsUntil(2)).migrate(Instant(1), [] { return Result<>(); }));

    const auto plans = must(PlanTable(*database).all());
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].isDefault());
    CHECK(plans[0].steps == defaultPlan());
    CHECK(plans[0].furtherFrom == 6);
    CHECK(plans[0].furtherUntil == 12);

    const CaseId cases[] = {CaseId(1), CaseId(2)};
    const auto followUps = must(FollowUpTable(*database).ofCases(cases));
    REQUIRE(followUps.size() == 2);
    CHECK_FALSE(followUps[0].isPlanned());
    CHECK(followUps[0].outcome == u"腫れ"_s);
    CHECK(followUps[1].step == u"3M"_s);
    CHECK(followUps[1].months == 3);
    CHECK_FALSE(followUps[1].days.has_value());
    CHECK(followUps[1].instruments == QStringList{u"nrs"_s});
    CHECK_FALSE(followUps[1].hospitalJoins);

    const auto followed = must(PlanTable(*database).ofCases(cases));
    REQUIRE(followed.size() == 1);
    CHECK(followed[0] == CasePlan{.caseId = CaseId(1), .plan = plans[0].id});
    CHECK(must(PatientTable(*database).find(PatientId(1)))->contactHours == u"平日午前"_s);
    CHECK(must(PatientTable(*database).find(PatientId(1)))->language.isEmpty());
    CHECK(must(CallLoadTable(*database).openUntil(day(u"2026-12-31"))) ==
          std::map<StaffId, int>{{StaffId(1), 1}});
}
