#include "tests/exchange/exchangetesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList days(const QByteArray& lines, const CalendarReadOptions& options)
{
    return startsOf(readWell(eventFile(lines), options));
}

} // namespace

TEST_CASE("a rule is expanded within the range and nowhere else")
{
    const auto april = between("2027-04-01", "2027-04-30");
    CHECK(days("DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1\n", april) ==
          QStringList{u"2027-04-30"_s});
    CHECK(days("DTSTART;VALUE=DATE:20270405\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH\n", april) ==
          QStringList{u"2027-04-05"_s, u"2027-04-08"_s, u"2027-04-12"_s, u"2027-04-15"_s, u"2027-04-19"_s,
                      u"2027-04-22"_s, u"2027-04-26"_s, u"2027-04-29"_s});
    CHECK(days("DTSTART;VALUE=DATE:20000229\nRRULE:FREQ=YEARLY\n", between("2027-01-01", "2029-12-31")) ==
          QStringList{u"2028-02-29"_s});
    CHECK(days("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=MONTHLY;BYDAY=2WE\n",
               between("2027-05-01", "2027-06-30")) == QStringList{u"2027-05-12"_s, u"2027-06-09"_s});
    CHECK(days("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1\n",
               between("2027-05-01", "2027-06-30")) == QStringList{u"2027-05-31"_s, u"2027-06-30"_s});
}

TEST_CASE("a rule that counts is counted from its start, one that ends on a day ends there")
{
    const auto range = between("2027-04-03", "2027-12-31");
    CHECK(days("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=DAILY;COUNT=4\n", range) ==
          QStringList{u"2027-04-03"_s, u"2027-04-04"_s});
    CHECK(days("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=DAILY;UNTIL=20270404\n", range) ==
          QStringList{u"2027-04-03"_s, u"2027-04-04"_s});
    // UNTIL is a moment: 2027-04-03 15:00 UTC is midnight in Tokyo, so 23:30 is before it and 10:00 after.
    CHECK(days("DTSTART;TZID=Asia/Tokyo:20270401T233000\nRRULE:FREQ=DAILY;UNTIL=20270403T150000Z\n", range) ==
          QStringList{u"2027-04-03T14:30:00Z"_s});
    CHECK(days("DTSTART;TZID=Asia/Tokyo:20270401T003000\nRRULE:FREQ=DAILY;UNTIL=20270403T150000Z\n", range) ==
          QStringList{u"2027-04-02T15:30:00Z"_s});
}

TEST_CASE("a weekly meeting keeps its clock time over the change of the clocks")
{
    const QStringList starts = days("DTSTART;TZID=America/Los_Angeles:20270301T090000\nRRULE:FREQ=WEEKLY\n",
                                    between("2027-03-01", "2027-03-22"));
    CHECK(starts == QStringList{u"2027-03-01T17:00:00Z"_s, u"2027-03-08T17:00:00Z"_s,
                                u"2027-03-15T16:00:00Z"_s, u"2027-03-22T16:00:00Z"_s});
    // At 02:30 on the day of the change the clocks show nothing: read by the clock before.
    CHECK(days("DTSTART;TZID=America/Los_Angeles:20270313T023000\nRRULE:FREQ=DAILY\n",
               between("2027-03-13", "2027-03-15")) ==
          QStringList{u"2027-03-13T10:30:00Z"_s, u"2027-03-14T10:30:00Z"_s, u"2027-03-15T09:30:00Z"_s});
}

TEST_CASE("instances are named by their original start, their length is kept")
{
    const CalendarFile file = readWell(
        eventFile("DTSTART;TZID=Asia/Tokyo:20270401T100000\nDURATION:PT90M\nSUMMARY:a\nRRULE:FREQ=DAILY\n"),
        between("2027-04-01", "2027-04-02"));
    REQUIRE(file.events.size() == 2);
    CHECK(file.events[0].instance == u"20270401T010000Z");
    CHECK(file.events[1].instance == u"20270402T010000Z");
    CHECK(std::get<CalendarTimes>(file.events[1].when).end == at("2027-04-02T11:30", tokyoZone));
    CHECK(file.events[1].summary == u"a");
    const CalendarFile whole = readWell(eventFile("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=YEARLY\n"),
                                        between("2028-01-01", "2028-12-31"));
    CHECK(onlyEvent(whole).instance == u"20280401");
}

TEST_CASE("what began before the range and reaches into it is there")
{
    CHECK(days("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270104\nRRULE:FREQ=WEEKLY\n",
               between("2027-01-10", "2027-01-14")) == QStringList{u"2027-01-08"_s});
    CHECK(days("DTSTART;TZID=Asia/Tokyo:20270101T220000\nDURATION:PT4H\nRRULE:FREQ=DAILY\n",
               between("2027-01-10", "2027-01-10")) ==
          QStringList{u"2027-01-09T13:00:00Z"_s, u"2027-01-10T13:00:00Z"_s});
}

TEST_CASE("excluded days are left out, added ones are there")
{
    const auto april = between("2027-04-01", "2027-04-30");
    CHECK(
        days("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20270408,20270415\n",
             april) == QStringList{u"2027-04-01"_s, u"2027-04-22"_s});
    CHECK(days("DTSTART;TZID=Asia/Tokyo:20270401T100000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20270402T010000Z\n",
               april) == QStringList{u"2027-04-01T01:00:00Z"_s, u"2027-04-03T01:00:00Z"_s});
    CHECK(
        days(
            "DTSTART;TZID=Asia/Tokyo:20270401T100000\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20270402\n",
            april) == QStringList{u"2027-04-01T01:00:00Z"_s, u"2027-04-03T01:00:00Z"_s});
    CHECK(days("DTSTART;TZID=Asia/Tokyo:20270401T100000\nRDATE:20270405T020000Z\nRDATE;TZID=Asia/"
               "Tokyo:20270403T100000\n",
               april) ==
          QStringList{u"2027-04-01T01:00:00Z"_s, u"2027-04-03T01:00:00Z"_s, u"2027-04-05T02:00:00Z"_s});
}

TEST_CASE("an instance that was changed takes the place of its original, a cancelled one says so")
{
    const CalendarFile file = readWell(
        calendar("BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Asia/Tokyo:20270401T100000\nRRULE:FREQ=DAILY;COUNT=3\n"
                 "SUMMARY:daily\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID;TZID=Asia/Tokyo:20270402T100000\nSEQUENCE:1\n"
                 "DTSTART;TZID=Asia/Tokyo:20270402T150000\nSUMMARY:moved\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20270403T010000Z\nSEQUENCE:1\n"
                 "DTSTART;TZID=Asia/Tokyo:20270403T100000\nSTATUS:CANCELLED\nEND:VEVENT\n"),
        between("2027-04-01", "2027-04-30"));
    REQUIRE(file.events.size() == 3);
    CHECK(file.events[0].summary == u"daily");
    CHECK(file.events[1].summary == u"moved");
    CHECK(file.events[1].instance == u"20270402T010000Z");
    CHECK(startsOf(file)[1] == u"2027-04-02T06:00:00Z");
    CHECK(file.events[2].status == CalendarStatus::Cancelled);
    CHECK(file.events[2].instance == u"20270403T010000Z");
}

TEST_CASE("without a range only the first of a recurring event is there, with a note")
{
    const CalendarFile file = readWell(eventFile("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=DAILY\n"));
    CHECK(onlyEvent(file).instance == u"20270401");
    CHECK(hasNote(file, CalendarNoteKind::RecurrenceLimited));
}

TEST_CASE("no more instances than asked for, with a note")
{
    CalendarReadOptions options = between("2027-01-01", "2099-12-31");
    options.mostInstances = 10;
    const CalendarFile file = readWell(eventFile("DTSTART;VALUE=DATE:20270401\nRRULE:FREQ=DAILY\n"), options);
    CHECK(file.events.size() == 10);
    CHECK(file.events.back().days().first == day("2027-04-10"));
    CHECK(hasNote(file, CalendarNoteKind::RecurrenceLimited));
}

TEST_CASE("a rule that is none, or of hours and less, leaves the event's own start, with a note")
{
    const QByteArray rule = GENERATE("FREQ=HOURLY", "FREQ=SECONDLY;COUNT=5", "FREQ=OFTEN", "", "COUNT=3",
                                     "FREQ=DAILY;BYDAY=XX", "RSCALE=CHINESE;FREQ=YEARLY");
    const CalendarFile file = readWell(eventFile("DTSTART:20270401T010000Z\nRRULE:" + rule + '\n'),
                                       between("2027-01-01", "2027-12-31"));
    CAPTURE(rule.toStdString());
    CHECK(startsOf(file) == QStringList{u"2027-04-01T01:00:00Z"_s});
    CHECK((hasNote(file, CalendarNoteKind::RecurrenceNotUnderstood) ||
           hasNote(file, CalendarNoteKind::PropertyInvalid)));
}
