#include "core/storage/patienttable.h"

#include "core/base/textfold.h"
#include "core/domain/patientkeys.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

Patient aFullPatient()
{
    Patient patient;
    patient.name = {u"𠮷﨑"_s, u"神'; DROP TABLE patient; --"_s};
    patient.kana = {u"ヨシザキ"_s, u"シン"_s};
    patient.romaji = {u"YOSHIZAKI"_s, u"SHIN \"J\""_s};
    patient.birthDate = day(u"1948-02-29");
    patient.sex = Sex::Unspecified;
    patient.postcode = u"〒100-0001"_s;
    patient.address = u"東京都\n千代田区 <b>1-1</b>"_s;
    patient.phone = u"０９０（１２３４）５６７８"_s;
    patient.mail = u"Shin.Y@Example.JP"_s;
    patient.lineName = u"しん😊🎌"_s;
    patient.preferredChannel = ContactChannel::Letter;
    patient.contactHours = u"平日 10-12%_\\"_s;
    patient.zone = u"Asia/Kuala_Lumpur"_s;
    patient.emergency = {u"辺 花"_s, u"長女"_s, u"03-1234-5678"_s, false};
    patient.familyDoctor = u"髙橋整形外科"_s;
    patient.passport = {u"TK1234567"_s, day(u"2031-12-31"), u"JPN"_s};
    patient.notes = u"一行目\r\n二行目\t終わり"_s;
    return patient;
}

bool isAlike(PatientTable& table, const Patient& patient, PatientId expected)
{
    const auto found = must(table.lookingLike(patient, 10));
    return found.size() == 1 && found.front().id == expected;
}

} // namespace

TEST_CASE("a person comes back exactly as typed")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    PatientTable table(*database);
    const Patient full = must(table.insert(aFullPatient()));
    CHECK(must(table.find(full.id)) == full);

    const Patient empty = must(table.insert(Patient()));
    CHECK(must(table.find(empty.id)) == empty);
    CHECK_FALSE(empty.birthDate.has_value());
    CHECK_FALSE(empty.emergency.mayBeTold.has_value());

    const PatientId ids[] = {empty.id, full.id, PatientId(99)};
    CHECK(must(table.findAll(ids)).size() == 2);
    CHECK_FALSE(must(table.find(PatientId(99))).has_value());
}

TEST_CASE("of two who correct the same person the second is told")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    PatientTable table(*database);
    const Patient read = must(table.insert(aFullPatient()));
    Patient first = read;
    first.phone = u"03-0000-0000"_s;
    first = must(table.update(first));
    Patient second = read;
    second.notes = u"上書き"_s;
    const auto refused = table.update(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(must(table.find(read.id)) == first);
}

TEST_CASE("a person is found again by a name in any script, by phone, mail or LINE name")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    PatientTable table(*database);
    const PatientId known = must(table.insert(aFullPatient())).id;
    must(table.insert(aPatient().build()));

    Patient wanted;
    wanted.name = {u"吉崎"_s, u"神'; DROP TABLE patient; --"_s};
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.kana = {u"ﾖｼｻﾞｷ"_s, u"しん"_s};
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.romaji = {u"yoshizaki"_s, u"shin \"j\""_s};
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.phone = u"+81 90 1234 5678"_s;
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.mail = u"shin.y@example.jp"_s;
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.lineName = u"しん😊🎌"_s;
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.kana = {u"よしさき"_s, u"しん"_s};
    CHECK(must(table.lookingLike(wanted, 10)).empty());
    wanted.birthDate = day(u"1948-02-29");
    CHECK(isAlike(table, wanted, known));
    wanted = {};
    wanted.name.family = u"吉崎"_s;
    CHECK(must(table.lookingLike(wanted, 10)).empty());
    CHECK(must(table.lookingLike(Patient(), 10)).empty());
}

TEST_CASE("a person does not look like themselves")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    PatientTable table(*database);
    const Patient known = must(table.insert(aFullPatient()));
    CHECK(must(table.lookingLike(known, 10)).empty());
}

TEST_CASE("search keys hold both orders of a name and sort family before given")
{
    const Patient hanako = aPatient().named(u"山田", u"花子").kana(u"ヤマダ", u"ハナコ").build();
    const PatientKeys keys = patientKeys(hanako);
    CHECK(keys.names.contains(foldStrict(u"山田 花子")));
    CHECK(keys.names.contains(foldStrict(u"花子　山田")));
    CHECK(keys.names.contains(foldStrict(u"ハナコ ヤマダ")));
    CHECK(keys.namesLoose.contains(foldLoose(u"やまた はなこ")));
    const Patient ichi = aPatient().kana(u"ヤマ", u"ワ").build();
    CHECK(patientKeys(ichi).sort < keys.sort);
}
