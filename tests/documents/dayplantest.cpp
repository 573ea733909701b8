#include "ui/documents/dayplan.h"
#include "tests/documents/printed.h"
#include "tests/support/builders.h"
#include "ui/models/language.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

AppointmentRow appointment(AppointmentKind kind, const PlacedInstant& at, const QString& title)
{
    AppointmentRow row;
    row.appointment.kind = kind;
    row.appointment.start = at;
    row.appointment.minutes = 30;
    row.appointment.title = title;
    row.caseNumber = u"A-000004"_s;
    row.person.name = {u"高橋"_s, u"実"_s};
    return row;
}

FollowUpRow call(int number)
{
    FollowUpRow row;
    row.followUp.step = u"3M"_s;
    row.dueOn = row.actOn = today;
    row.status = FollowUpStatus::Due;
    row.caseNumber = caseNumber(number);
    row.person.name = {u"試験"_s, u"太郎%1"_s.arg(number)};
    row.person.phone = u"090-0000-%1"_s.arg(number, 4, 10, QChar(u'0'));
    row.treatedOn = today.addMonths(-3);
    row.treatedJoints = {rightKnee};
    row.lastNrsRight = 6;
    row.lastNrsLeft = 1;
    return row;
}

CalendarTrip away(const QString& name)
{
    CalendarTrip row;
    row.trip.arrivalOn = today.addDays(-1);
    row.trip.departureOn = today.addDays(2);
    row.trip.hotel = u"Hotel Bunga"_s;
    row.trip.interpreter = u"Lin"_s;
    row.trip.wheelchair = true;
    row.caseNumber = u"A-000009"_s;
    row.person.name = {name, u"海"_s};
    return row;
}

DayPlanView aPlan()
{
    DayPlanView plan;
    plan.day = plan.today = today;
    plan.japan = DayOff{JapaneseHoliday::LabourThanksgiving, {}, {}};
    plan.malaysia = DayOff{{}, u"Hari Contoh"_s, {}};
    return plan;
}

Printed printedPlan(const DayPlanView& plan)
{
    return printed(DayPlan::of(plan, anOffice(today)));
}

struct JapaneseWords
{
    Language language{*QCoreApplication::instance()};
    JapaneseWords() { REQUIRE(language.speak(u"ja"_s)); }
};

} // namespace

TEST_CASE(
    "a day plan stands in the order of the clock, whatever kind a thing is and whose clock it was entered by")
{
    const JapaneseWords words;
    DayPlanView plan = aPlan();
    // 13:00 in Kuala Lumpur is 14:00 here.
    plan.appointments = {
        appointment(AppointmentKind::Other, inTokyo(today, QTime(9, 0)), u"朝の打合せ"_s),
        appointment(AppointmentKind::Treatment, inKualaLumpur(today, QTime(13, 0)), u"注射"_s),
        appointment(AppointmentKind::Other, inTokyo(today, QTime(16, 0)), u"夕方"_s)};
    FollowUpRow promised = call(1);
    promised.followUp.promisedAt = inTokyo(today, QTime(11, 15));
    plan.calls = {promised, call(2)};
    const Printed result = printedPlan(plan);
    const QString text = result.text;
    CHECK(result.isA4);
    CHECK(result.isSound);
    CHECK(result.fontsAreEmbedded);
    const QList<qsizetype> places{text.indexOf(u"朝の打合せ"_s), text.indexOf(u"11:15"_s),
                                  text.indexOf(u"14:00"_s), text.indexOf(u"夕方"_s),
                                  text.indexOf(u"試験 太郎2"_s)};
    CHECK(std::ranges::is_sorted(places));
    CHECK(places.front() >= 0);
    CHECK(text.contains(u"KL 13:00"_s));
    // Nobody in Malaysia looks at a clock for a meeting in Tokyo.
    CHECK_FALSE(text.contains(u"KL 08:00"_s));
    CHECK(text.count(u"折り返しの約束"_s) == 1);
}

TEST_CASE("a day plan names the holidays of both countries, who is away and where, and both knees apart")
{
    const JapaneseWords words;
    DayPlanView plan = aPlan();
    plan.trips = {away(u"青山"_s)};
    plan.calls = {call(3)};
    ReminderRow reminder;
    reminder.reminder.rule = ReminderRule::Personal;
    reminder.reminder.dueOn = today;
    reminder.personal = PersonalReminder{};
    reminder.personal->text = u"封筒を買う"_s;
    reminder.reminder.argument = reminder.personal->text;
    plan.reminders = {reminder};
    const QString text = printedPlan(plan).text;
    CHECK(text.contains(u"勤労感謝の日"_s));
    CHECK(text.contains(u"Hari Contoh"_s));
    CHECK(text.contains(u"青山 海"_s));
    CHECK(text.contains(u"Hotel Bunga"_s));
    CHECK(text.contains(u"2日目"_s));
    CHECK(text.contains(u"車いす"_s));
    CHECK(text.contains(u"封筒を買う"_s));
    CHECK(text.contains(u"右6"_s));
    CHECK(text.contains(u"左1"_s));
    CHECK_FALSE(text.contains(u"右1"_s));
}

TEST_CASE("a full day goes on over several pages with the heads of its tables, and nobody is lost or broken")
{
    const JapaneseWords words;
    DayPlanView plan = aPlan();
    for (int i = 1; i <= 70; ++i)
        plan.calls.push_back(call(i));
    const Printed result = printedPlan(plan);
    CHECK(result.isA4);
    CHECK(result.pages >= 4);
    for (int i = 1; i <= 70; ++i)
        CHECK(result.text.count(caseNumber(i)) == 1);
    const QStringList pages = result.text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == result.pages);
    for (const QString& page : pages) {
        CHECK(page.contains(u"電話番号"_s));
        // Whoever begins on a page ends on it.
        CHECK(page.count(u"試験 太郎"_s) == page.count(u"090-0000-"_s));
    }
}

TEST_CASE("markup in a name, and a place longer than a page, are printed as they were typed")
{
    const JapaneseWords words;
    DayPlanView plan = aPlan();
    plan.appointments = {appointment(AppointmentKind::Other, inTokyo(today, QTime(9, 0)), u"<i>題</i>"_s),
                         appointment(AppointmentKind::Other, inTokyo(today, QTime(10, 0)), u"次の予定"_s)};
    plan.appointments[0].person.name = {u"<b>山田</b>"_s, u"花子"_s};
    plan.appointments[0].appointment.place = u"縦"_s.repeated(4000);
    const Printed result = printedPlan(plan);
    CHECK(result.text.contains(u"<i>題</i>"_s));
    CHECK(result.text.contains(u"<b>山田</b>"_s));
    CHECK(result.text.count(u'縦') == 4000);
    CHECK(result.pages > 3);
    CHECK(result.text.contains(u"次の予定"_s));
}

TEST_CASE("the plan of a day without anything says so on one page")
{
    const JapaneseWords words;
    DayPlanView plan;
    plan.day = plan.today = today;
    plan.staffName = u"山本 彩"_s;
    const Printed result = printedPlan(plan);
    CHECK(result.pages == 1);
    CHECK(result.text.contains(u"山本 彩"_s));
    CHECK(result.text.contains(u"時間の決まった予定はありません"_s));
}
