#include "core/storage/adverseeventtable.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/scoretable.h"
#include "core/storage/statement.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

constexpr int callMigration = 5;

constexpr int kindMigration = 6;

/// The schema as it was before this migration: before calls were kept answer by answer, by default.
std::vector<Migration> before(int number = callMigration)
{
    std::vector<Migration> migrations = releasedMigrations();
    std::erase_if(migrations, [number](const Migration& each) { return each.number >= number; });
    return migrations;
}

void addOldCase(Database& database)
{
    must(database.runScript(uR"(
        INSERT INTO staff (uid, name, role) VALUES ('sato', '佐藤', 'coordinator');
        INSERT INTO patient (family, given, kana_family, kana_given, romaji_family, romaji_given, sex, postcode,
            address, phone, mail, line_name, contact_hours, zone, emergency_name, emergency_relation,
            emergency_phone, family_doctor, passport_number, passport_nationality, notes, key_names,
            key_names_loose, key_phone, key_sort)
        VALUES ('山田', '花子', '', '', '', '', 'unknown', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '',
            '', '', '');
        INSERT INTO care_case (number, patient_id, stage, stage_since, opened_at, responsible_id)
        VALUES ('A-000001', 1, 'follow-up', 0, 0, 1);
        INSERT INTO outcome_score (case_id, instrument, joint, time_point, value, rule_version, taken_on, recorded_by,
            recorded_at)
        VALUES (1, 'nrs', 'knee-R', 'baseline', 7, '1', '2026-05-23', 1, 0);
    )"_s));
}

} // namespace

TEST_CASE("a clinic from before calls were kept answer by answer keeps its scores and takes answers")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, before());
    addOldCase(*database);
    REQUIRE(must(Migrator(*database, releasedMigrations()).migrate(Instant(1), [] { return Result<>(); })) >
            0);

    const CaseId ids[] = {CaseId(1)};
    ScoreTable table(*database);
    const auto scores = must(table.ofCases(ids));
    REQUIRE(scores.size() == 1);
    CHECK(scores.front().value == 7);
    CHECK(scores.front().joint == rightKnee);
    CHECK(must(table.recordsOfCases(ids)).empty());

    Koos12Record record;
    record.caseId = CaseId(1);
    record.joint = leftKnee;
    record.timePoint = u"1M"_s;
    record.answers = must(koos12::read(u"2,1,3,0,-,1,2,2,1,0,1,2"));
    record.ruleVersion = u"1"_s;
    record.takenOn = QDate(2026, 6, 24);
    record.recordedBy = StaffId(1);
    record.recordedAt = Instant(2);
    must(table.save(record));
    CHECK(must(table.recordsOfCases(ids)) == std::vector{record});
    CHECK(must(table.ofCases(ids)).size() == 5);
}

TEST_CASE("events from before they had kinds are kept, of a kind that nobody said, and can be given one")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, before(kindMigration));
    addOldCase(*database);
    must(database->runScript(uR"(
        INSERT INTO adverse_event (case_id, words, onset_on, grade, serious, flags, action, outcome, is_open,
            awaits_hospital, recorded_by, recorded_at)
        VALUES (1, '腫れた', '2026-06-01', 2, '', '', '', 'recovering', 1, 1, 1, 0);
    )"_s));
    REQUIRE(must(Migrator(*database, releasedMigrations()).migrate(Instant(1), [] { return Result<>(); })) >
            0);
    const CaseId ids[] = {CaseId(1)};
    AdverseEventTable table(*database);
    std::vector<AdverseEvent> events = must(table.ofCases(ids));
    REQUIRE(events.size() == 1);
    CHECK(events.front().words == u"腫れた");
    CHECK_FALSE(events.front().kind);
    events.front().kind = EventKind::Swelling;
    CHECK(must(table.find(must(table.update(events.front())).id))->kind == EventKind::Swelling);
}
