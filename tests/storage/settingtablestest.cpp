#include "core/storage/drafttable.h"
#include "core/storage/settingtable.h"
#include "core/storage/stafftable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

TEST_CASE("names of staff are taken once, and role and language change by version")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    StaffTable table(*database);
    Staff fresh;
    fresh.uid = u"0f"_s;
    fresh.name = u"山本 '彩'"_s;
    const Staff stored = must(table.insert(fresh));
    CHECK(must(table.find(stored.id)) == stored);
    CHECK(must(table.findByUid(u"0f"_s)) == stored);
    CHECK(must(table.findByName(fresh.name)) == stored);

    Staff twin = fresh;
    twin.uid = u"10"_s;
    CHECK(table.insert(twin).error().code == ErrorCode::StaffNameTaken);
    CHECK(must(table.all()).size() == 1);

    Staff doctor = stored;
    doctor.role = Role::Doctor;
    doctor.language = u"en"_s;
    doctor.disabled = true;
    doctor = must(table.update(doctor));
    CHECK(must(table.find(stored.id)) == doctor);
    CHECK(table.update(stored).error().code == ErrorCode::Conflict);
}

TEST_CASE("the last draft of a form is kept, each person's own")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    DraftTable table(*database);
    const StaffId staff = stored.staff.id;
    must(table.keep(staff, {u"intake/A-000001"_s, u"{\"a\":\"<b>'\"}"_s, 1, Instant(1)}));
    const DraftRow newer{u"intake/A-000001"_s, u"{\"a\":\"𠮷\\n\"}"_s, 2, Instant(2)};
    must(table.keep(staff, newer));
    const DraftRow other{u"trip/A-000001"_s, u"{}"_s, 0, Instant(3)};
    must(table.keep(staff, other));
    CHECK(must(table.find(staff, newer.form)) == newer);
    CHECK(must(table.ofStaff(staff)) == std::vector{other, newer});
    CHECK(must(table.ofStaff(StaffId(staff.value() + 1))).empty());
    must(table.remove(staff, newer.form));
    CHECK_FALSE(must(table.find(staff, newer.form)).has_value());
    must(table.remove(staff, newer.form));
}

TEST_CASE("settings are saved by version, preferences by the last word")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    SettingTable table(*database);
    CHECK_FALSE(must(table.find(u"plan"_s)).has_value());
    const Setting first = must(table.save(u"plan"_s, {u"[1,3,6]"_s, 0}));
    CHECK(must(table.find(u"plan"_s)) == first);
    CHECK(table.save(u"plan"_s, {u"[]"_s, 0}).error().code == ErrorCode::Conflict);
    const Setting second = must(table.save(u"plan"_s, {u"[1,6]"_s, first.version}));
    CHECK(table.save(u"plan"_s, {u"[]"_s, first.version}).error().code == ErrorCode::Conflict);
    CHECK(must(table.find(u"plan"_s)) == second);

    const StaffId staff = stored.staff.id;
    CHECK(must(table.preference(staff, u"cases.filter"_s)).isEmpty());
    must(table.setPreference(staff, u"cases.filter"_s, u"{\"stage\":\"treatment\"}"_s));
    must(table.setPreference(staff, u"cases.filter"_s, u"{\"text\":\"'膝\"}"_s));
    CHECK(must(table.preference(staff, u"cases.filter"_s)) == u"{\"text\":\"'膝\"}"_s);
}
