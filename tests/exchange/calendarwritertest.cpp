#include "tests/exchange/exchangetesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant stamp = Instant(1'800'000'000'000);

QByteArray written(const CalendarEvent& event, CalendarMethod method = CalendarMethod::None)
{
    return writeCalendar({{}, method, {}, {event}, {}}, stamp);
}

bool hasLine(const QByteArray& file, const QByteArray& line)
{
    return file.contains("\r\n" + line + "\r\n");
}

} // namespace

TEST_CASE("an appointment is written with its zone, uid, sequence and stamp")
{
    CalendarEvent event = anEvent();
    event.sequence = 3;
    const QByteArray file = written(event, CalendarMethod::Publish);
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(hasLine(file, "METHOD:PUBLISH"));
    CHECK(hasLine(file, "UID:1@clinic.example"));
    CHECK(hasLine(file, "SEQUENCE:3"));
    CHECK(hasLine(file, "DTSTAMP:20270115T080000Z"));
    CHECK(hasLine(file, "DTSTART;TZID=Asia/Tokyo:20270401T100000"));
    CHECK(hasLine(file, "DTEND;TZID=Asia/Tokyo:20270401T110000"));
    CHECK(hasLine(file, "STATUS:CONFIRMED"));
}

TEST_CASE("a whole-day event ends, as files have it, on the day after its last")
{
    const QByteArray file = written(aDay(u"1@clinic.example"_s, day("2027-01-30"), day("2027-02-01")));
    CHECK(hasLine(file, "DTSTART;VALUE=DATE:20270130"));
    CHECK(hasLine(file, "DTEND;VALUE=DATE:20270202"));
    CHECK_FALSE(file.contains("VTIMEZONE"));
}

TEST_CASE("no line is longer than 75 octets and none is cut within a character")
{
    CalendarEvent event = anEvent();
    const int shift = GENERATE(range(0, 8));
    event.summary =
        QString(shift, u'x') + u"膝の痛みについての相談𠮷野様"_s.repeated(40) + u"long"_s.repeated(80);
    const QByteArray file = written(event);
    for (const QByteArray& line : file.split('\n')) {
        CHECK(line.size() <= 76); // with CR
        CHECK(line.isValidUtf8());
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    CHECK(onlyEvent(readWell(file)).summary == event.summary);
}

TEST_CASE("commas, semicolons, backslashes and line breaks are escaped, control characters left out")
{
    CalendarEvent event = anEvent();
    event.summary = u"a,b;c\\d\r\ne\rf\ng\u0007h\ti"_s;
    event.categories = {u"Treatment, first"_s, u"KL"_s};
    const QByteArray file = written(event);
    CHECK(hasLine(file, "SUMMARY:a\\,b\\;c\\\\d\\ne\\nf\\ngh\ti"));
    CHECK(hasLine(file, "CATEGORIES:Treatment\\, first,KL"));
    CHECK(onlyEvent(readWell(file)).summary == u"a,b;c\\d\ne\nf\ngh\ti");
    CHECK(onlyEvent(readWell(file)).categories == event.categories);
}

TEST_CASE("nothing typed into a field can become a line of its own")
{
    CalendarEvent event = anEvent();
    const QString hostile = u"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2"_s;
    event.summary = hostile;
    event.location = hostile;
    event.url = hostile;
    event.categories = {hostile};
    event.organizer = CalendarPerson{hostile, hostile};
    const CalendarFile file = readWell(written(event));
    CHECK(file.events.size() == 1);
    CHECK(onlyEvent(file).uid == event.uid);
}

TEST_CASE("a zone without daylight saving has one rule, a zone with it two yearly ones")
{
    const QByteArray tokyo = written(anEvent());
    CHECK(tokyo.count("BEGIN:VTIMEZONE") == 1);
    CHECK(hasLine(tokyo, "TZOFFSETTO:+0900"));
    CHECK_FALSE(tokyo.contains("BEGIN:DAYLIGHT"));

    const QByteArray angeles =
        written(anEvent(u"1@clinic.example"_s, at("2027-07-01T10:00", u"America/Los_Angeles")));
    CHECK(hasLine(angeles, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"));
    CHECK(hasLine(angeles, "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"));
    CHECK(hasLine(angeles, "TZNAME:PDT"));
}

TEST_CASE("a flight leaves by one clock and lands by another")
{
    CalendarEvent event = anEvent();
    event.when = CalendarTimes{at("2027-03-31T10:30", tokyoZone), at("2027-03-31T17:00", kualaLumpurZone)};
    const QByteArray file = written(event);
    CHECK(hasLine(file, "DTSTART;TZID=Asia/Tokyo:20270331T103000"));
    CHECK(hasLine(file, "DTEND;TZID=Asia/Kuala_Lumpur:20270331T170000"));
    CHECK(file.count("BEGIN:VTIMEZONE") == 2);
    CHECK(onlyEvent(readWell(file)) == event);
}

TEST_CASE("the second of two equal clock times is written in UTC, the first by the clock")
{
    const QString angeles = u"America/Los_Angeles"_s;
    const CalendarEvent first = anEvent(u"1"_s, {utc("2027-11-07T08:30:00Z"), angeles}, 5);
    const CalendarEvent second = anEvent(u"2"_s, {utc("2027-11-07T09:30:00Z"), angeles}, 5);
    CHECK(hasLine(written(first), "DTSTART;TZID=America/Los_Angeles:20271107T013000"));
    CHECK(hasLine(written(second), "DTSTART:20271107T093000Z"));
    CHECK(startsOf(readWell(written(second))) == QStringList{u"2027-11-07T09:30:00Z"_s});
}

TEST_CASE("a zone nobody knows, or a mere offset, is written in UTC")
{
    const QString zone = GENERATE(u"Nowhere/Land"_s, u"UTC"_s, u"UTC+08:00"_s, u""_s);
    const CalendarEvent event = anEvent(u"1"_s, {utc("2027-11-07T09:30:00Z"), zone});
    const QByteArray file = written(event);
    CHECK(hasLine(file, "DTSTART:20271107T093000Z"));
    CHECK_FALSE(file.contains("VTIMEZONE"));
}

TEST_CASE("a cancelled event says so, and a file that cancels cancels all it holds")
{
    CalendarEvent event = anEvent();
    event.sequence = 4;
    CHECK(hasLine(written(event, CalendarMethod::Cancel), "STATUS:CANCELLED"));
    CHECK(hasLine(written(event, CalendarMethod::Cancel), "METHOD:CANCEL"));
    CHECK(onlyEvent(readWell(written(event, CalendarMethod::Cancel))).status == CalendarStatus::Cancelled);
    event.status = CalendarStatus::Cancelled;
    CHECK(hasLine(written(event), "STATUS:CANCELLED"));
    CHECK(hasLine(written(event), "SEQUENCE:4"));
}
