// What the interface waits for must not read whole tables: the plans of the statements as they really ran.

#include "core/storage/appointmenttable.h"
#include "core/storage/calendartable.h"
#include "core/storage/callloadtable.h"
#include "core/storage/casefactsreader.h"
#include "core/storage/caselisttable.h"
#include "core/storage/followuptable.h"
#include "core/storage/holidaytable.h"
#include "core/storage/losttable.h"
#include "core/storage/messagetable.h"
#include "core/storage/peopletable.h"
#include "core/storage/reminderreactiontable.h"
#include "core/storage/remindertable.h"
#include "core/storage/scheduletable.h"
#include "core/storage/searchtable.h"
#include "core/storage/triptable.h"
#include "core/storage/waitingtable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <sqlcipher/sqlite3.h>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

QString planOf(sqlite3* handle, const char* sql)
{
    const QByteArray explain = QByteArray("EXPLAIN QUERY PLAN ") + sql;
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(handle, explain.constData(), -1, &statement, nullptr) == SQLITE_OK);
    QStringList steps;
    while (sqlite3_step(statement) == SQLITE_ROW)
        steps.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 3))));
    sqlite3_finalize(statement);
    return steps.join(u'\n');
}

/// Plans of every statement the connection has prepared since `database.clearStatements()`.
QStringList plansOf(const Database& database)
{
    auto* handle = static_cast<sqlite3*>(database.nativeHandle());
    std::vector<QByteArray> texts;
    for (sqlite3_stmt* each = sqlite3_next_stmt(handle, nullptr); each;
         each = sqlite3_next_stmt(handle, each))
        texts.emplace_back(sqlite3_sql(each));
    QStringList plans;
    for (const QByteArray& text : texts)
        plans.append(planOf(handle, text.constData()) + u"\n-- "_s + QString::fromUtf8(text).simplified());
    return plans;
}

/// How much the engine did in every statement prepared since `database.clearStatements()`.
struct EngineWork
{
    int steps = 0;       ///< of its virtual machine
    int rowsOfScans = 0; ///< rows looked at in scans of whole tables
    int statements = 0;
};

EngineWork workOf(const Database& database)
{
    auto* handle = static_cast<sqlite3*>(database.nativeHandle());
    EngineWork work;
    for (sqlite3_stmt* each = sqlite3_next_stmt(handle, nullptr); each;
         each = sqlite3_next_stmt(handle, each)) {
        work.steps += sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 0);
        work.rowsOfScans += sqlite3_stmt_status(each, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0);
        ++work.statements;
    }
    return work;
}

/// A case in the middle of everything: talk, journey, an appointment in the past, one reminder by hand.
CaseId aBusyCase(Database& database, QDate today, int number)
{
    const test::StoredCase stored(database);
    Trip trip;
    trip.caseId = stored.id();
    trip.arrivalOn = today.addDays(number % 60);
    trip.departureOn = trip.arrivalOn->addDays(4);
    must(TripTable(database).save(trip));
    must(FollowUpTable(database).insert(plannedFollowUps(defaultPlan(), stored.id()).front(),
                                        today.addDays(-number % 400)));
    Appointment appointment;
    appointment.uid = u"%1@ayumi"_s.arg(number);
    appointment.title = u"Counselling"_s;
    appointment.caseId = stored.id();
    appointment.start = inTokyo(today.addDays(-200 - number), QTime(10, 0));
    must(AppointmentTable(database).insert(appointment));
    PersonalReminder reminder;
    reminder.text = u"確認"_s;
    reminder.caseId = stored.id();
    reminder.dueOn = reminder.firstOn = today.addDays(60);
    reminder.createdBy = stored.staff.id;
    must(ReminderTable(database).insert(reminder));
    return stored.id();
}

/// What is read when one case changed: its calls, what was set by hand, its facts, what was decided about it.
void readOneCase(Database& database, CaseId id)
{
    const CaseId ids[] = {id};
    must(FollowUpTable(database).toRemindOfCases(ids));
    must(ReminderTable(database).openOfCases(ids));
    must(CaseFactsReader(database).readForLists(ids));
    must(ReminderReactionTable(database).ofSubjects({QString::number(id.value())}));
}

/// A week of the calendar and a day of Today's, of which none of the cases above is a part.
void readOneWeek(Database& database, QDate first)
{
    const Instant from = inTokyo(first, QTime(0, 0)).at;
    const Instant until = inTokyo(first.addDays(7), QTime(0, 0)).at;
    must(AppointmentTable(database).inRange({.from = from,
                                             .until = until,
                                             .staff = {},
                                             .caseId = {},
                                             .withCancelled = false,
                                             .after = {},
                                             .limit = 100}));
    must(AppointmentTable(database).withDoctors(from, until));
    must(CalendarTable(database).calls(from, until));
    must(CalendarTable(database).trips(first, first.addDays(6), 100));
    must(HolidayTable(database).book(first, first.addDays(6)));
    must(ScheduleTable(database).absences(first));
}

bool scans(const QString& plan, const QString& what)
{
    return plan.contains(QRegularExpression(u"SCAN %1\\b"_s.arg(what)));
}

} // namespace

TEST_CASE("what waits on us is narrowed by indexes, never by reading a whole table")
{
    const test::TestDatabase database(Engine::SqlCipher);
    const test::StoredCase stored(*database);
    database->clearStatements();
    const auto found = must(WaitingTable(*database).candidates({.today = day(u"2026-11-23"), .perKind = 10}));
    CHECK(found.cases == std::vector{stored.id()}); // without images for long
    const QStringList plans = plansOf(*database);
    CHECK(plans.size() == 13);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        // Of events only those are indexed that go on, and that the hospital has to know of: these few are
        // read one by one.
        CHECK_FALSE(scans(plan, u"(?!e USING (COVERING )?INDEX adverse_event_(awaiting|open))\\w+"_s));
    }
    CHECK(plans.join(u'\n').contains(u"INDEX visit_without_sheet"_s));
    // Made for these questions alone: without them thousands of closed cases and of open calls are looked at.
    const QString all = plans.join(u'\n');
    CHECK(all.contains(u"INDEX care_case_by_look_again"_s));
    CHECK(all.contains(u"INDEX follow_up_unreached"_s));
    CHECK(all.contains(u"INDEX trip_lot_expiry"_s));
}

TEST_CASE("who has how many calls, what a list leaves out and whom we lost is read by indexes")
{
    const test::TestDatabase database(Engine::SqlCipher);
    database->clearStatements();
    CallLoadTable table(*database);
    const StaffId staff(1);
    const QDate until = day(u"2026-11-30");
    must(table.agreedOnDays(staff, until, until));
    must(table.agreedTimes(staff, until, until));
    must(table.openUntil(until));
    must(table.calls({.assignedTo = staff, .until = until, .from = {}, .limit = 5}));
    must(table.countAfter(until, staff, 5));
    must(table.countAfter(until, std::nullopt, 5));
    must(table.countOfOthers(until, staff, 5));
    must(table.countLost(5));
    must(LostTable(*database).newest(5));
    const QStringList plans = plansOf(*database);
    CHECK(plans.size() == 8);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(QRegularExpression(u"SCAN (f|follow_up)\\b(?! USING)"_s)));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE FOR ORDER"_s));
    }
    CHECK(plans.join(u'\n').contains(u"INDEX follow_up_assigned"_s));
    CHECK(plans.join(u'\n').contains(u"INDEX follow_up_lost"_s));
}

TEST_CASE("cases are counted for the board in an index alone")
{
    const test::TestDatabase database(Engine::SqlCipher);
    database->clearStatements();
    must(CaseListTable(*database).countByStage({}));
    const QStringList plans = plansOf(*database);
    REQUIRE(plans.size() == 1);
    INFO(plans.front().toStdString());
    CHECK(plans.front().contains(u"COVERING INDEX care_case_by_stage"_s));
}

TEST_CASE("the list of calls is one indexed statement in its order")
{
    const test::TestDatabase database(Engine::SqlCipher);
    database->clearStatements();
    FollowUpTable table(*database);
    const DueWanted wanted{.from = {}, .until = day(u"2026-11-30"), .assignedTo = {}, .limit = 10};
    must(table.due(wanted));
    must(table.dueDays(wanted));
    const QStringList plans = plansOf(*database);
    CHECK(plans.size() == 2);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        CHECK(plan.contains(u"follow_up_open"_s));
        CHECK_FALSE(scans(plan, {}));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
    }
}

TEST_CASE("searching people reads narrow indexes, searching words only what matches")
{
    const test::TestDatabase database(Engine::SqlCipher);
    database->clearStatements();
    PeopleTable people(*database);
    must(people.named(u"やま"_s, 10));
    must(people.namedLike(u"やま"_s, 10));
    must(people.withPhone(u"1234"_s, 10));
    must(people.bornOn(day(u"1958-04-02"), 10));
    must(SearchTable(*database).containing(u"膝", 10));
    for (const QString& plan : plansOf(*database)) {
        INFO(plan.toStdString());
        CHECK((!scans(plan, u"patient"_s) || plan.contains(u"USING COVERING INDEX"_s)));
        CHECK_FALSE(scans(plan, u"e"_s));
        CHECK_FALSE(scans(plan, u"m"_s));
        CHECK_FALSE(scans(plan, u"c"_s));
        CHECK_FALSE(scans(plan, u"p"_s));
    }
}

TEST_CASE("a talk is known again and read backwards by indexes")
{
    const test::TestDatabase database(Engine::SqlCipher);
    const test::StoredCase stored(*database);
    database->clearStatements();
    MessageTable table(*database);
    must(table.casesWithKeys({u"a"_s}));
    must(table.newest(stored.id(), 10));
    Message earliest;
    earliest.caseId = stored.id();
    must(table.before(earliest, 10));
    must(table.importKeys(stored.id()));
    const CaseId ids[] = {stored.id()};
    must(table.conversations(ids));
    for (const QString& plan : plansOf(*database)) {
        INFO(plan.toStdString());
        CHECK_FALSE(scans(plan, u"message"_s));
        CHECK_FALSE(scans(plan, u"c"_s));
    }
}

TEST_CASE("what a case file and a list show is read by indexes alone")
{
    const test::TestDatabase database(Engine::SqlCipher);
    const test::StoredCase stored(*database);
    database->clearStatements();
    const CaseId ids[] = {stored.id()};
    must(CaseFactsReader(*database).read(ids));
    must(CaseFactsReader(*database).readForLists(ids));
    const QStringList plans = plansOf(*database);
    CHECK(plans.size() >= 16);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        CHECK_FALSE(scans(plan, u"(?!json_each)\\w+"_s));
    }
}

TEST_CASE("what reminds of one case reads that case, and the reminder centre no whole table")
{
    const test::TestDatabase database(Engine::SqlCipher);
    const test::StoredCase stored(*database);
    database->clearStatements();
    const CaseId ids[] = {stored.id()};
    must(FollowUpTable(*database).toRemindOfCases(ids));
    must(ReminderTable(*database).openOfCases(ids));
    must(FollowUpTable(*database).toRemind(
        {.from = {}, .until = day(u"2026-11-30"), .assignedTo = stored.staff.id, .limit = 10}));
    must(
        ReminderTable(*database).open({.until = day(u"2026-11-30"), .theirs = stored.staff.id, .limit = 10}));
    ReminderReactionTable reactions(*database);
    must(reactions.ofSubjects({u"1"_s}));
    must(reactions.seenBy(stored.staff.id, {u"1"_s}));
    must(reactions.casesHandedTo(stored.staff.id, day(u"2026-11-01"), 10));
    const QStringList plans = plansOf(*database);
    CHECK(plans.size() == 7);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        CHECK_FALSE(scans(plan, u"(?!json_each)\\w+"_s));
    }
    const QString all = plans.join(u'\n');
    CHECK(all.contains(u"INDEX reminder_open "_s));
    CHECK(all.contains(u"INDEX reminder_open_of_case"_s));
    CHECK(all.contains(u"INDEX follow_up_open_of_case"_s));
    CHECK(all.contains(u"INDEX reminder_reaction_handed"_s));
}

TEST_CASE(
    "a change of one case costs the same however many cases there are, and so does a week of the calendar")
{
    const test::TestDatabase database(Engine::SqlCipher);
    const QDate today = day(u"2026-11-23");
    CaseId changed;
    for (int number = 1; number <= 20; ++number)
        changed = aBusyCase(*database, today, number);
    const auto measured = [&](auto read) {
        database->clearStatements();
        read();
        return workOf(*database);
    };
    const QDate farAway = today.addDays(500);
    const EngineWork oneOfFew = measured([&] { readOneCase(*database, changed); });
    const EngineWork weekOfFew = measured([&] { readOneWeek(*database, farAway); });
    for (int number = 21; number <= 600; ++number)
        aBusyCase(*database, today, number);
    const EngineWork oneOfMany = measured([&] { readOneCase(*database, changed); });
    const EngineWork weekOfMany = measured([&] { readOneWeek(*database, farAway); });

    // A few statements, as many as before, and none that walks through a table.
    CHECK(oneOfFew.statements > 10);
    CHECK(oneOfMany.statements == oneOfFew.statements);
    CHECK(oneOfMany.rowsOfScans == 0);
    CHECK(oneOfMany.steps <= oneOfFew.steps + oneOfFew.steps / 10);
    CHECK(weekOfMany.statements == weekOfFew.statements);
    CHECK(weekOfMany.steps <= weekOfFew.steps + weekOfFew.steps / 10);
}

TEST_CASE("days of the calendar are read by the indexes on their time")
{
    const test::TestDatabase database(Engine::SqlCipher);
    database->clearStatements();
    readOneWeek(*database, day(u"2026-11-23"));
    const QStringList plans = plansOf(*database);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        // Absences and announced equinoxes are a handful of rows.
        CHECK_FALSE(scans(plan, u"(?!staff_absence|equinox|json_each)\\w+"_s));
    }
    const QString all = plans.join(u'\n');
    for (const QString& index : {u"appointment_by_time"_s, u"follow_up_promised"_s, u"follow_up_booked"_s,
                                 u"trip_by_arrival"_s, u"holiday_by_day"_s}) {
        CAPTURE(index);
        CHECK(all.contains(u"INDEX "_s + index));
    }
}

TEST_CASE("a page of cases goes on by an index where the last one ended")
{
    const test::TestDatabase database(Engine::SqlCipher);
    const test::StoredCase stored(*database);
    database->clearStatements();
    CaseListTable table(*database);
    const CasePlace last{stored.id(), u"A-000001"_s};
    for (const bool descending : {false, true}) {
        must(table.page({}, CaseListOrder::Number, descending, last, 10));
        must(table.page({}, CaseListOrder::Name, descending, last, 10));
        must(table.stagePage({}, Stage::FollowUp, descending, CasePlace{stored.id(), u"1"_s}, 10));
    }
    const QStringList plans = plansOf(*database);
    CHECK(plans.size() == 6);
    for (const QString& plan : plans) {
        INFO(plan.toStdString());
        CHECK_FALSE(scans(plan, u"c"_s));
        CHECK_FALSE(scans(plan, u"p"_s));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE FOR ORDER BY"_s));
    }
}
