#include "core/domain/personalreminder.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

PersonalReminder aReminder(QStringView on, ReminderRepeat repeat = ReminderRepeat::None)
{
    PersonalReminder reminder;
    reminder.id = ReminderId(3);
    reminder.text = u"病院に確認"_s;
    reminder.dueOn = day(on);
    reminder.firstOn = day(on);
    reminder.repeat = repeat;
    return reminder;
}

QStringList daysOf(PersonalReminder reminder, int times)
{
    QStringList days;
    for (int i = 0; i < times; ++i) {
        days.append(reminder.dueOn.toString(Qt::ISODate));
        reminder = doneReminder(reminder, Instant(1), reminder.dueOn);
    }
    return days;
}

ErrorCode errorOf(const PersonalReminder& reminder)
{
    const auto checked = checkedReminder(reminder);
    REQUIRE_FALSE(checked);
    return checked.error().code;
}

} // namespace

TEST_CASE("a monthly reminder on the 31st is on the last day of shorter months and never drifts")
{
    CHECK(daysOf(aReminder(u"2027-10-31", ReminderRepeat::Monthly), 7) ==
          QStringList{u"2027-10-31"_s, u"2027-11-30"_s, u"2027-12-31"_s, u"2028-01-31"_s, u"2028-02-29"_s,
                      u"2028-03-31"_s, u"2028-04-30"_s});
    CHECK(daysOf(aReminder(u"2028-02-29", ReminderRepeat::Monthly), 3) ==
          QStringList{u"2028-02-29"_s, u"2028-03-29"_s, u"2028-04-29"_s});
}

TEST_CASE("daily and weekly reminders go on from the day they began")
{
    CHECK(daysOf(aReminder(u"2028-02-28", ReminderRepeat::Daily), 3) ==
          QStringList{u"2028-02-28"_s, u"2028-02-29"_s, u"2028-03-01"_s});
    CHECK(daysOf(aReminder(u"2026-12-28", ReminderRepeat::Weekly), 3) ==
          QStringList{u"2026-12-28"_s, u"2027-01-04"_s, u"2027-01-11"_s});
}

TEST_CASE("however many days were missed, done once means the next day ahead")
{
    const PersonalReminder weekly = aReminder(u"2026-11-02", ReminderRepeat::Weekly);
    CHECK(doneReminder(weekly, Instant(1), day(u"2026-11-24")).dueOn == day(u"2026-11-30"));
    CHECK(doneReminder(weekly, Instant(1), day(u"2026-11-30")).dueOn == day(u"2026-12-07"));
    const PersonalReminder monthly = aReminder(u"2026-01-31", ReminderRepeat::Monthly);
    CHECK(doneReminder(monthly, Instant(1), day(u"2027-02-27")).dueOn == day(u"2027-02-28"));
    // Done ahead of its day, the day itself is done with.
    CHECK(doneReminder(weekly, Instant(1), day(u"2026-10-30")).dueOn == day(u"2026-11-09"));
}

TEST_CASE("what does not repeat is done, and no longer put off")
{
    PersonalReminder once = aReminder(u"2026-11-24");
    once.snoozedUntil = Instant(5);
    const PersonalReminder done = doneReminder(once, Instant(7), day(u"2026-11-24"));
    CHECK(done.doneAt == Instant(7));
    CHECK(done.dueOn == once.dueOn);
    CHECK_FALSE(done.snoozedUntil);
    CHECK_FALSE(
        doneReminder(aReminder(u"2026-11-24", ReminderRepeat::Daily), Instant(7), day(u"2026-11-24")).doneAt);
}

TEST_CASE("a repeated time stays the same on its own clock, also over a change to summer time")
{
    PersonalReminder call = aReminder(u"2027-03-13", ReminderRepeat::Daily);
    const QString losAngeles = u"America/Los_Angeles"_s;
    call.at = PlacedInstant{instantAt(day(u"2027-03-12"), QTime(18, 0), losAngeles), losAngeles};
    const PersonalReminder first = must(checkedReminder(call));
    CHECK(first.dueOn == day(u"2027-03-13"));
    PersonalReminder next = first;
    for (int i = 0; i < 3; ++i)
        next = doneReminder(next, Instant(1), next.dueOn);
    CHECK(next.at->local().time() == QTime(18, 0)); // daylight saving began on 2027-03-14
    CHECK(next.dueOn == day(u"2027-03-16"));
}

TEST_CASE("a time sets the day to that of the office")
{
    PersonalReminder night = aReminder(u"2026-11-24");
    night.at = inKualaLumpur(day(u"2026-11-24"), QTime(23, 30));
    CHECK(must(checkedReminder(night)).dueOn == day(u"2026-11-25"));
}

TEST_CASE("a reminder without words, without a day or of an unknown place is refused")
{
    PersonalReminder reminder = aReminder(u"2026-11-24");
    reminder.text = u"  "_s;
    CHECK(errorOf(reminder) == ErrorCode::FieldMissing);
    reminder = aReminder(u"2026-11-24");
    reminder.dueOn = {};
    CHECK(errorOf(reminder) == ErrorCode::FieldMissing);
    reminder = aReminder(u"2026-11-24");
    reminder.text = QString(201, u'長');
    CHECK(errorOf(reminder) == ErrorCode::FieldTooLong);
    reminder.text = u"x"_s;
    reminder.at = PlacedInstant{Instant(0), u"Mars/Olympus"_s};
    CHECK(errorOf(reminder) == ErrorCode::ZoneUnknown);
}

TEST_CASE("a reminder set by hand says who it is about and that somebody set it")
{
    PersonalReminder personal = aReminder(u"2026-11-24", ReminderRepeat::Weekly);
    personal.caseId = CaseId(9);
    const Reminder reminder = reminderOf(personal);
    CHECK(reminder.caseId == CaseId(9));
    CHECK(reminder.argument == personal.text);
    CHECK(keyOf(reminder).text() == u"personal/3/2026-11-24"_s);
    CHECK(reminder.facts == std::vector{ReminderFact{ReminderFactKind::SetByHandFor, u"2026-11-24"_s},
                                        ReminderFact{ReminderFactKind::RepeatsEvery, u"weekly"_s}});
}
