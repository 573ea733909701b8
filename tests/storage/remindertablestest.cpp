#include "core/storage/followuptable.h"
#include "core/storage/reminderreactiontable.h"
#include "core/storage/remindertable.h"
#include "core/storage/statement.h"
#include "core/storage/visittable.h"
#include "core/storage/waitingtable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

PersonalReminder aReminder(const test::StoredCase& stored, QDate on)
{
    PersonalReminder reminder;
    reminder.text = u"病院に確認 <b>'\""_s;
    reminder.dueOn = on;
    reminder.firstOn = on;
    reminder.createdBy = stored.staff.id;
    reminder.createdAt = Instant(1'700'000'000'000);
    return reminder;
}

std::vector<ReminderId> idsOf(const std::vector<PersonalReminder>& reminders)
{
    std::vector<ReminderId> ids;
    for (const PersonalReminder& each : reminders)
        ids.push_back(each.id);
    return ids;
}

const QDate today(2026, 11, 24);

} // namespace

TEST_CASE("a reminder set by hand is kept with everything it says, and changes by version")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ReminderTable table(*database);
    PersonalReminder reminder = aReminder(stored, today);
    reminder.caseId = stored.id();
    reminder.at = inKualaLumpur(today, QTime(9, 30));
    reminder.repeat = ReminderRepeat::Monthly;
    reminder.assignedTo = stored.staff.id;
    reminder = must(table.insert(reminder));
    CHECK(must(table.find(reminder.id)) == reminder);

    PersonalReminder later = reminder;
    later.snoozedUntil = Instant(1'800'000'000'000);
    later.dueOn = today.addDays(1);
    later = must(table.update(later));
    CHECK(later.version == 2);
    CHECK(must(table.find(reminder.id)) == later);
    CHECK(table.update(reminder).error().code == ErrorCode::Conflict);
    CHECK_FALSE(must(table.find(ReminderId(999))));
}

TEST_CASE(
    "open reminders come in the order of their days, somebody's with nobody's, and done ones not at all")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ReminderTable table(*database);
    PersonalReminder mine = aReminder(stored, today);
    mine.assignedTo = stored.staff.id;
    mine = must(table.insert(mine));
    const PersonalReminder nobodys = must(table.insert(aReminder(stored, today.addDays(-1))));
    const PersonalReminder far = must(table.insert(aReminder(stored, today.addDays(8))));
    PersonalReminder done = aReminder(stored, today);
    done.caseId = stored.id();
    done.doneAt = Instant(5);
    must(table.insert(done));
    Staff other;
    other.uid = u"other"_s;
    other.name = u"森"_s;
    other = must(StaffTable(*database).insert(other));
    PersonalReminder theirs = aReminder(stored, today);
    theirs.assignedTo = other.id;
    theirs.caseId = stored.id();
    theirs = must(table.insert(theirs));

    const QDate week = today.addDays(7);
    CHECK(idsOf(must(table.open({.until = week, .theirs = {}, .limit = 10}))) ==
          std::vector{nobodys.id, mine.id, theirs.id});
    CHECK(idsOf(must(table.open({.until = week, .theirs = stored.staff.id, .limit = 10}))) ==
          std::vector{nobodys.id, mine.id});
    CHECK(idsOf(must(table.open({.until = week.addDays(1), .theirs = other.id, .limit = 10}))) ==
          std::vector{nobodys.id, theirs.id, far.id});
    CHECK(must(table.open({.until = week, .theirs = {}, .limit = 2})).size() == 2);
    const CaseId ids[] = {stored.id()};
    CHECK(idsOf(must(table.openOfCases(ids))) == std::vector{theirs.id});
}

TEST_CASE("a call reminds as the follow-up it is, whoever has it to make")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    FollowUpTable table(*database);
    FollowUp call = plannedFollowUps(defaultPlan(), stored.id()).front();
    call = must(table.insert(call, today.addMonths(-1)));
    const CaseId ids[] = {stored.id()};
    DueWanted wanted{.from = {}, .until = today, .assignedTo = stored.staff.id, .limit = 5};
    for (const auto& calls : {must(table.toRemind(wanted)), must(table.toRemindOfCases(ids))}) {
        REQUIRE(calls.size() == 1);
        CHECK(calls.front().followUp == call);
        CHECK(calls.front().dueOn == today);
        CHECK(calls.front().caseNumber == stored.careCase.number);
        CHECK(calls.front().name == stored.patient.name);
        CHECK(calls.front().responsible == stored.staff.id); // nobody's own: of whoever has the case
    }
    wanted.assignedTo = StaffId(stored.staff.id.value() + 1);
    CHECK(must(table.toRemind(wanted)).empty());
}

TEST_CASE("of what somebody decided about a reminder the last word holds, for exactly that reminder")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ReminderReactionTable table(*database);
    const ReminderKey key{ReminderRule::NoReply, QString::number(stored.id().value()), today};
    ReminderReaction reaction{key, stored.id(), Instant(50), std::nullopt, stored.staff.id, Instant(1)};
    must(table.save(reaction));
    CHECK(must(table.find(key)) == reaction);
    reaction.snoozedUntil = Instant(90);
    reaction.assignedTo = stored.staff.id;
    reaction.at = Instant(2);
    must(table.save(reaction));
    CHECK(must(table.ofSubjects({key.subject, u"clinic"_s})) == std::vector{reaction});
    CHECK(must(table.ofSubjects({u"clinic"_s})).empty());
    ReminderKey another = key;
    another.dueOn = today.addDays(1);
    CHECK_FALSE(must(table.find(another)));
    CHECK(must(table.casesHandedTo(stored.staff.id, today, 5)) == std::vector{stored.id()});
    CHECK(must(table.casesHandedTo(stored.staff.id, today.addDays(1), 5)).empty());
}

TEST_CASE("everybody is told once for each moment a reminder rings, whoever asks and however often")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const auto again = database.connectAgain();
    ReminderReactionTable first(*database);
    ReminderReactionTable second(*again);
    const StaffId staff = stored.staff.id;
    const ReminderKey key{ReminderRule::Personal, u"3"_s, today};
    const Instant nine = inTokyo(today, QTime(9, 0)).at;
    const Instant noon = inTokyo(today, QTime(12, 0)).at;
    const Instant midnight = inTokyo(today.addDays(1), QTime(0, 0)).at;
    CHECK(must(first.claim(staff, {key, nine}, nine, midnight)));
    CHECK_FALSE(must(second.claim(staff, {key, nine}, noon, midnight)));
    // Put off until noon it rings once more, in one program.
    CHECK(must(second.claim(staff, {key, noon}, noon, midnight)));
    CHECK_FALSE(must(first.claim(staff, {key, noon}, noon, midnight)));
    // A clock set back to the morning does not make it ring again.
    CHECK_FALSE(must(first.claim(staff, {key, nine}, nine, midnight)));
    ReminderKey tomorrow = key;
    tomorrow.dueOn = today.addDays(1);
    CHECK(must(first.claim(staff, {tomorrow, midnight}, midnight, midnight)));
}

TEST_CASE("what a clock that ran ahead told too early is told again on its own day, and only then")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ReminderReactionTable table(*database);
    const StaffId staff = stored.staff.id;
    const QDate due = today.addDays(40);
    const ReminderKey key{ReminderRule::LookAgain, u"1"_s, due};
    const Instant rings = inTokyo(due, QTime(8, 0)).at;
    const auto midnightAfter = [](QDate date) { return inTokyo(date.addDays(1), QTime(0, 0)).at; };
    const QDate wrong = today.addYears(1);
    CHECK(must(table.claim(staff, {key, rings}, inTokyo(wrong, QTime(10, 0)).at, midnightAfter(wrong))));
    const Instant right = inTokyo(due, QTime(8, 1)).at;
    CHECK(must(table.claim(staff, {key, rings}, right, midnightAfter(due))));
    CHECK_FALSE(must(table.claim(staff, {key, rings}, right, midnightAfter(due))));
}

TEST_CASE("a reminder that was shown is seen by whom it was shown to")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    ReminderReactionTable table(*database);
    const ReminderKey key{ReminderRule::BackupTooOld, u"clinic"_s, today};
    CHECK(must(table.seenBy(stored.staff.id, {u"clinic"_s})).empty());
    must(table.markSeen(stored.staff.id, key, Instant(7)));
    CHECK(must(table.seenBy(stored.staff.id, {u"clinic"_s})) == std::vector{key});
    // Seen before it rang, it still rings; and what rings is new again.
    const Instant eight = inTokyo(today, QTime(8, 0)).at;
    CHECK(must(table.claim(stored.staff.id, {key, eight}, eight, inTokyo(today.addDays(1), QTime(0, 0)).at)));
    CHECK(must(table.seenBy(stored.staff.id, {u"clinic"_s})).empty());
}

TEST_CASE("a database of the time before reminders gains their tables and keeps its cases")
{
    AYUMI_ON_EACH_ENGINE(engine);
    std::vector<Migration> before = releasedMigrations();
    std::erase_if(before, [](const Migration& each) { return each.number >= 4; });
    const test::TestDatabase database(engine, before);
    const test::StoredCase stored(*database);
    Visit visit;
    visit.caseId = stored.id();
    visit.discharge.dischargedOn = today;
    must(VisitTable(*database).save(visit));
    CHECK_FALSE(Statement(*database, u"SELECT id FROM reminder"_s).run().has_value());
    CHECK(must(Migrator(*database, releasedMigrations()).migrate(Instant(1), [] { return Result<>(); })) >=
          1);
    CHECK(must(ReminderTable(*database).open({.until = today, .theirs = {}, .limit = 5})).empty());
    const CaseId ids[] = {stored.id()};
    CHECK(must(VisitTable(*database).withoutSheet(ids)) == std::vector{std::pair(stored.id(), today)});
    CHECK(must(CaseTable(*database).count()) == 1);
    must(ReminderTable(*database).insert(aReminder(stored, today)));
}

TEST_CASE("only cases of one person are candidates where one person asks, and none of a rule that is off")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    CareCase resting = stored.careCase;
    resting.stage = Stage::Closed;
    resting.closeReason = CloseReason::ExerciseFirst;
    resting.lookAgainOn = today;
    must(CaseTable(*database).update(resting));
    WaitingWanted wanted{.today = today, .perKind = 10};
    CHECK(must(WaitingTable(*database).candidates(wanted)).cases == std::vector{stored.id()});
    wanted.responsible = stored.staff.id;
    CHECK(must(WaitingTable(*database).candidates(wanted)).cases == std::vector{stored.id()});
    wanted.responsible = StaffId(stored.staff.id.value() + 1);
    CHECK(must(WaitingTable(*database).candidates(wanted)).cases.empty());
    wanted.responsible.reset();
    wanted.today = today.addDays(-3);
    CHECK(must(WaitingTable(*database).candidates(wanted)).cases.empty());
    wanted.daysAhead = 3;
    CHECK(must(WaitingTable(*database).candidates(wanted)).cases == std::vector{stored.id()});
    wanted.rules.set(ReminderRule::LookAgain, {.on = false, .days = 0, .urgentDays = 0});
    CHECK(must(WaitingTable(*database).candidates(wanted)).cases.empty());
}
