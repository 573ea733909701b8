#include "core/storage/callloadtable.h"
#include "core/storage/followuptable.h"
#include "core/storage/handovertable.h"
#include "core/storage/holidaytable.h"
#include "core/storage/losttable.h"
#include "core/storage/plantable.h"
#include "core/storage/scheduletable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

Holiday aHoliday(QStringView date, const QString& name, std::optional<MalaysianState> state)
{
    Holiday holiday;
    holiday.date = day(date);
    holiday.name = name;
    holiday.state = state;
    holiday.source = u"役所 'A'"_s;
    holiday.enteredOn = day(u"2026-11-23");
    return holiday;
}

FollowUp aFollowUp(CaseId id, const QString& step, StaffId caller)
{
    FollowUp followUp = plannedFollowUps(defaultPlan(), id).front();
    followUp.step = step;
    followUp.assignedTo = caller;
    return followUp;
}

} // namespace

TEST_CASE("entered holidays are found by their day, and the same day of the same name is kept once")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    HolidayTable table(*database);
    Holiday expected = aHoliday(u"2027-02-06", u"Tahun Baharu Cina"_s, std::nullopt);
    expected.status = HolidayStatus::Expected;
    must(table.save(expected));
    const Holiday territory =
        must(table.save(aHoliday(u"2027-02-01", u"Wilayah"_s, MalaysianState::KualaLumpur)));
    Holiday confirmed = expected;
    confirmed.status = HolidayStatus::Confirmed;
    confirmed = must(table.save(confirmed));
    must(table.save(aHoliday(u"2028-01-01", u"later"_s, std::nullopt)));

    const HolidayBook book = must(table.book(day(u"2027-01-01"), day(u"2027-12-31")));
    CHECK(book.entered == std::vector{territory, confirmed});
    CHECK(must(table.findSame(expected)) == confirmed);
    must(table.remove(territory.id));
    CHECK(table.remove(territory.id).error().code == ErrorCode::NotFound);
    CHECK_FALSE(must(table.find(territory.id)).has_value());

    const Equinoxes announced{day(u"2027-03-20"), day(u"2027-09-23")};
    must(table.saveEquinoxes(2027, {day(u"2027-03-21"), day(u"2027-09-22")}, u"guess"_s));
    must(table.saveEquinoxes(2027, announced, u"官報"_s));
    CHECK(must(table.book(day(u"2027-01-01"), day(u"2027-12-31"))).equinoxes ==
          EquinoxTable{{2027, announced}});
    must(table.removeEquinoxes(2027));
    CHECK(must(table.book(day(u"2027-01-01"), day(u"2027-12-31"))).equinoxes.empty());
}

TEST_CASE("plans keep their steps in the order of the days, and two saves at once are a conflict")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    PlanTable table(*database);
    FollowUpPlan hip;
    hip.joint = JointKind::Hip;
    hip.steps = defaultPlan();
    hip.steps[2].instruments = {};
    hip.steps[2].hospitalJoins = true;
    PlanStep twoWeeks;
    twoWeeks.days = 14;
    hip.steps = inOrder({hip.steps[0], hip.steps[2], twoWeeks});
    hip = must(table.insert(hip));
    CHECK(table.insert(hip).error().code == ErrorCode::Conflict);
    FollowUpPlan programme = hip;
    programme.name = u"治験 'A'"_s;
    programme = must(table.insert(programme));
    const auto all = must(table.all());
    REQUIRE(all.size() == 3);
    CHECK(all[0].isDefault());
    CHECK(all[1] == hip);
    CHECK(all[2] == programme);

    FollowUpPlan changed = hip;
    changed.steps.pop_back();
    changed.furtherUntil = 18;
    changed = must(table.update(changed));
    CHECK(must(table.find(hip.id)) == changed);
    CHECK(table.update(hip).error().code == ErrorCode::Conflict);

    const CasePlan followed{
        .caseId = stored.careCase.id, .plan = hip.id, .chosen = true, .furtherFrom = 3, .furtherUntil = 18};
    must(table.save({.caseId = stored.careCase.id, .plan = programme.id}));
    must(table.save(followed));
    CHECK(must(table.ofCase(stored.careCase.id)) == followed);
    CHECK(must(table.isFollowed(hip.id)));
    CHECK_FALSE(must(table.isFollowed(programme.id)));
    must(table.remove(programme.id, programme.version));
    CHECK(table.remove(programme.id, programme.version).error().code == ErrorCode::Conflict);
    must(table.forget(stored.careCase.id));
    CHECK_FALSE(must(table.ofCase(stored.careCase.id)).has_value());
}

TEST_CASE("schedules and absences are kept by version")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ScheduleTable table(*database);
    StaffSchedule usual = must(table.of(stored.staff.id));
    CHECK(usual.version == 0);
    CHECK(usual.hours == usualHours());
    usual.hours = must(readHours(u"1-3 09:00-12:00;6 10:00-11:00"));
    usual.languages = {u"ja"_s, u"en"_s};
    usual.callsPerDay = 7;
    const StaffSchedule saved = must(table.save(usual));
    CHECK(must(table.of(stored.staff.id)) == saved);
    CHECK(must(table.all()) == std::vector{saved});
    CHECK(table.save(usual).error().code == ErrorCode::Conflict);
    CHECK(must(table.save(saved)).version == 2);

    const StaffAbsence past =
        must(table.insert({{}, stored.staff.id, day(u"2026-01-05"), day(u"2026-01-09"), u"休暇"_s, 0}));
    StaffAbsence coming =
        must(table.insert({{}, stored.staff.id, day(u"2026-12-21"), day(u"2026-12-25"), u"出張"_s, 0}));
    CHECK(must(table.absences(day(u"2026-01-09"))).size() == 2);
    CHECK(must(table.absences(day(u"2026-01-10"))) == std::vector{coming});
    StaffAbsence longer = coming;
    longer.last = day(u"2026-12-28");
    longer = must(table.update(longer));
    CHECK(must(table.findAbsence(coming.id)) == longer);
    CHECK(table.update(coming).error().code == ErrorCode::Conflict);
    CHECK(table.remove(coming.id, coming.version).error().code == ErrorCode::Conflict);
    must(table.remove(coming.id, longer.version));
    CHECK(must(table.findAbsence(past.id)) == past);
}

TEST_CASE("who has how many calls is counted by day and person, and lost ones by themselves")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const QDate treatedOn = day(u"2026-10-24"); // due on 24 November
    FollowUpTable followUps(*database);
    const StaffId caller = stored.staff.id;
    FollowUp booked = aFollowUp(stored.careCase.id, u"1M"_s, caller);
    booked.bookedAt = inTokyo(day(u"2026-11-26"), QTime(10, 0));
    booked = must(followUps.insert(booked, treatedOn));
    must(followUps.insert(aFollowUp(stored.careCase.id, u"3M"_s, caller), treatedOn));
    const FollowUp nobodys = must(followUps.insert(aFollowUp(stored.careCase.id, u"6M"_s, {}), treatedOn));
    FollowUp lost = aFollowUp(stored.careCase.id, u"X1"_s, caller);
    lost.end = FollowUpEnd::Unreachable;
    lost.endedOn = day(u"2026-11-20");
    lost = must(followUps.insert(lost, treatedOn));

    CallLoadTable table(*database);
    const QDate until = day(u"2026-11-30");
    CHECK(must(table.agreedOnDays(caller, treatedOn, until)) ==
          std::map<QDate, int>{{day(u"2026-11-26"), 1}});
    CHECK(must(table.agreedTimes(caller, treatedOn, until)) == std::vector{booked.bookedAt->at});
    CHECK(must(table.openUntil(until)) == std::map<StaffId, int>{{caller, 2}});
    const auto mine = must(table.calls({.assignedTo = caller, .until = until, .from = {}, .limit = 9}));
    REQUIRE(mine.size() == 2);
    CHECK(mine[1].id == booked.id);
    CHECK(mine[1].version == booked.version);
    CHECK(mine[1].responsible == stored.careCase.responsible);
    const auto open = must(table.calls({.assignedTo = {}, .until = until, .from = {}, .limit = 9}));
    REQUIRE(open.size() == 1);
    CHECK(open[0].id == nobodys.id);
    CHECK(must(table.callsOfCase(stored.careCase.id)).size() == 3);
    CHECK(must(table.countAfter(day(u"2026-11-24"), std::nullopt, 9)) == 1);
    CHECK(must(table.countAfter(day(u"2026-11-23"), caller, 9)) == 2);
    CHECK(must(table.countAfter(day(u"2026-11-23"), std::nullopt, 2)) == 2);
    CHECK(must(table.countOfOthers(until, caller, 9)) == 1);
    CHECK(must(table.countLost(9)) == 1);
    const auto rows = must(LostTable(*database).newest(5));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].followUp.id == lost.id);
    CHECK(rows[0].followUp.endedOn == lost.endedOn);
    CHECK(rows[0].caseNumber == stored.careCase.number);
}

TEST_CASE("a hand-over is kept with its calls and taken back once")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const FollowUp call =
        must(FollowUpTable(*database).insert(aFollowUp(stored.careCase.id, u"1M"_s, {}), day(u"2026-10-24")));
    HandOverTable table(*database);
    HandOver handOver{
        .id = 0, .at = Instant(5), .by = stored.staff.id, .reason = u"休暇"_s, .undoneAt = {}, .calls = 1};
    const std::vector<HandedCall> calls{{call.id, {}, stored.staff.id, 2}};
    handOver.id = must(table.insert(handOver, calls));
    CHECK(must(table.newest(3)) == std::vector{handOver});
    CHECK(must(table.callsOf(handOver.id)) == calls);
    must(table.setUndone(handOver.id, Instant(9)));
    CHECK(must(table.find(handOver.id))->undoneAt == Instant(9));
    CHECK(table.setUndone(handOver.id, Instant(10)).error().code == ErrorCode::Conflict);
}
