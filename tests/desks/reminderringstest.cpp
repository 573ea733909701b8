#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/desks/reminderlists.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// What rings now for whoever has this role.
std::vector<ReminderKey> ringing(TestClinic& clinic, Role role)
{
    Office& office = clinic.office(role);
    const ReminderView view = must(office.reminders.list({.theirs = office.session().staff}));
    ReminderTelling telling;
    telling.more = view.more;
    for (const ReminderRow& row : view.rows) {
        if (row.ringsAt <= view.now)
            telling.calls.push_back({row.key(), row.ringsAt});
    }
    return must(office.reminders.claim(telling));
}

} // namespace

TEST_CASE("nothing rings twice: not again, not after signing in again, not in a second program")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    restingUntil(clinic, today);
    const auto first = ringing(clinic, Role::Coordinator);
    CHECK(std::ranges::any_of(first,
                              [](const ReminderKey& key) { return key.rule == ReminderRule::LookAgain; }));
    CHECK(ringing(clinic, Role::Coordinator).empty());
    clinic.signOutAll();
    CHECK(ringing(clinic, Role::Coordinator).empty());
    ChangeFeed feed;
    const auto elsewhere = must(Clinic::signIn(clinic.folder(), TestClinic::nameOf(Role::Coordinator),
                                               TestClinic::password(), clinic.clock(), feed));
    ReminderTelling telling;
    for (const ReminderKey& key : first)
        telling.calls.push_back({key, inTokyo(today, QTime(8, 0)).at});
    CHECK(must(elsewhere->office().reminders.claim(telling)).empty());
}

TEST_CASE("put off, a reminder rings once more; on another day it is another")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    PersonalReminder daily = aReminder(u"朝の確認"_s, today);
    daily.repeat = ReminderRepeat::Daily;
    daily = must(clinic.office().reminders.add(daily));
    const auto rings = [&clinic] {
        const auto keys = ringing(clinic, Role::Coordinator);
        return std::ranges::count(keys, ReminderRule::Personal, &ReminderKey::rule);
    };
    CHECK(rings() == 1);
    must(clinic.office().reminders.snooze(keyOf(reminderOf(daily)), inTokyo(today, QTime(11, 0)).at));
    CHECK(rings() == 0);
    clinic.clock().set(today, QTime(11, 0));
    CHECK(rings() == 1);
    CHECK(rings() == 0);
    must(clinic.office().reminders.done(daily.id, daily.version + 1));
    CHECK(rings() == 0);
    clinic.clock().set(today.addDays(1), QTime(7, 59));
    CHECK(rings() == 0);
    clinic.clock().set(today.addDays(1), QTime(8, 0));
    CHECK(rings() == 1);
}

TEST_CASE("a clock set back by hours or days makes nothing ring twice, set forward nothing is lost")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    must(clinic.office().reminders.add(aReminder(u"今日"_s, today)));
    must(clinic.office().reminders.add(aReminder(u"三日後"_s, today.addDays(3))));
    const auto rings = [&clinic] {
        const auto keys = ringing(clinic, Role::Coordinator);
        return std::ranges::count(keys, ReminderRule::Personal, &ReminderKey::rule);
    };
    CHECK(rings() == 1);
    clinic.clock().set(today, QTime(8, 30));
    CHECK(rings() == 0);
    clinic.clock().set(today.addDays(-2), QTime(10, 0));
    CHECK(rings() == 0);
    clinic.clock().set(today, QTime(12, 0));
    CHECK(rings() == 0);
    clinic.clock().set(today.addDays(3), QTime(9, 0));
    CHECK(rings() == 1);
    CHECK(listOf(clinic).count(ReminderGroup::Overdue) >= 1);
}

TEST_CASE("midnight in Tokyo turns the day of reminders, whatever Kuala Lumpur's clock says")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    must(clinic.office().reminders.add(aReminder(u"明日"_s, today.addDays(1))));
    clinic.clock().set(today, QTime(23, 59));
    CHECK(groupOf(find(listOf(clinic), ReminderRule::Personal)->reminder, today) == ReminderGroup::Coming);
    clinic.clock().set(today.addDays(1), QTime(0, 0)); // 23:00 of the day before in Kuala Lumpur
    const ReminderView view = listOf(clinic);
    CHECK(groupOf(find(view, ReminderRule::Personal)->reminder, view.today) == ReminderGroup::Today);
}

TEST_CASE("ten thousand reminders at once are shown in pages and told as one heap, never one by one later")
{
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const auto database = connectBeside(clinic);
    Statement fill(*database, uR"(
        WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 10000)
        INSERT INTO reminder (words, due_on, repeats, first_on, created_by, created_at)
        SELECT 'R' || n, :today, 'none', :today, :staff, 1 FROM count
    )"_s);
    fill.bind(":today", today);
    fill.bind(":staff", idOf(clinic, Role::Coordinator));
    must(fill.run());
    const ReminderView view = listOf(clinic);
    CHECK(view.more);
    CHECK(view.rows.size() <= 120);
    CHECK(ringing(clinic, Role::Coordinator).size() >= 100);
    // Done with one, the next of the heap comes into the list and stays silent.
    for (int i = 0; i < 3; ++i) {
        const auto row = find(listOf(clinic), ReminderRule::Personal);
        must(clinic.office().reminders.done(row->personal->id, row->personal->version));
        CHECK(ringing(clinic, Role::Coordinator).empty());
    }
    // What comes due after the heap was told rings as ever.
    PersonalReminder later = aReminder(u"あとで"_s, today);
    later.at = inTokyo(today, QTime(11, 0));
    must(clinic.office().reminders.add(later));
    clinic.clock().set(today, QTime(11, 0));
    const ReminderView all = listOf(clinic, {.theirs = {}, .limit = 20000});
    CHECK_FALSE(all.more);
    CHECK(std::ranges::count_if(all.rows, [](const ReminderRow& row) {
              return row.reminder.rule == ReminderRule::Personal;
          }) == 9998);
}
