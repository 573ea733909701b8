#include "tests/exchange/exchangetesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

/// As Outlook writes it: rules from 1601 on.
const QByteArray pacific = "BEGIN:VTIMEZONE\n"
                           "TZID:Hospital time\n"
                           "BEGIN:STANDARD\n"
                           "DTSTART:16010101T020000\n"
                           "TZOFFSETFROM:-0700\n"
                           "TZOFFSETTO:-0800\n"
                           "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11\n"
                           "END:STANDARD\n"
                           "BEGIN:DAYLIGHT\n"
                           "DTSTART:16010101T020000\n"
                           "TZOFFSETFROM:-0800\n"
                           "TZOFFSETTO:-0700\n"
                           "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3\n"
                           "END:DAYLIGHT\n"
                           "END:VTIMEZONE\n";

QByteArray fixedZone(const QByteArray& name, const QByteArray& offset)
{
    return "BEGIN:VTIMEZONE\nTZID:" + name +
           "\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:" + offset + "\nTZOFFSETTO:" + offset +
           "\nEND:STANDARD\nEND:VTIMEZONE\n";
}

CalendarFile timeIn(const QByteArray& zone, const QByteArray& local, const QByteArray& rules = {})
{
    return readWell(calendar(rules + "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=" + zone + ':' + local +
                             "\nDURATION:PT10M\nEND:VEVENT\n"));
}

QString startIn(const QByteArray& zone, const QByteArray& local, const QByteArray& rules = {})
{
    return startsOf(timeIn(zone, local, rules)).value(0);
}

QString placeIn(const QByteArray& zone, const QByteArray& local, const QByteArray& rules = {})
{
    return std::get<CalendarTimes>(onlyEvent(timeIn(zone, local, rules)).when).start.zone;
}

} // namespace

TEST_CASE("names of zones are understood as IANA, Windows and others write them")
{
    CHECK(startIn("Asia/Tokyo", "20270401T100000") == u"2027-04-01T01:00:00Z");
    CHECK(startIn("Tokyo Standard Time", "20270401T100000") == u"2027-04-01T01:00:00Z");
    CHECK(placeIn("Tokyo Standard Time", "20270401T100000") == u"Asia/Tokyo");
    CHECK(startIn("Singapore Standard Time", "20270401T100000") == u"2027-04-01T02:00:00Z");
    CHECK(startIn("Pacific Standard Time", "20270701T100000") == u"2027-07-01T17:00:00Z");
    CHECK(startIn("/example.org/20240101_1/America/Los_Angeles", "20270701T100000") ==
          u"2027-07-01T17:00:00Z");
    CHECK(startIn("\"(UTC+08:00) Kuala Lumpur, Singapore\"", "20270401T100000") == u"2027-04-01T02:00:00Z");
    CHECK(placeIn("\"(UTC+08:00) Kuala Lumpur, Singapore\"", "20270401T100000") == u"Asia/Kuala_Lumpur");
    CHECK(startIn("(UTC+05:45) Kathmandu", "20270401T100000") == u"2027-04-01T04:15:00Z");
    CHECK(placeIn("(UTC+05:45) Kathmandu", "20270401T100000") == u"UTC+05:45");
}

TEST_CASE("a zone of the file's own follows its rules, summer and winter, also beyond 2037")
{
    CHECK(startIn("Hospital time", "20270115T100000", pacific) == u"2027-01-15T18:00:00Z");
    CHECK(startIn("Hospital time", "20270715T100000", pacific) == u"2027-07-15T17:00:00Z");
    CHECK(startIn("Hospital time", "20270314T015900", pacific) == u"2027-03-14T09:59:00Z");
    CHECK(startIn("Hospital time", "20270314T030000", pacific) == u"2027-03-14T10:00:00Z");
    CHECK(startIn("Hospital time", "20480715T100000", pacific) == u"2048-07-15T17:00:00Z");
    CHECK(placeIn("Hospital time", "20270715T100000", pacific) == u"UTC-07:00");
}

TEST_CASE("the rules of a file win over what its zone's name means elsewhere, with a note")
{
    const CalendarFile file = timeIn("Asia/Tokyo", "20270401T100000", fixedZone("Asia/Tokyo", "+0800"));
    CHECK(startsOf(file) == QStringList{u"2027-04-01T02:00:00Z"_s});
    CHECK(hasNote(file, CalendarNoteKind::ZoneDiffers, u"Asia/Tokyo"_s));
    const CalendarFile agreeing = timeIn("Asia/Tokyo", "20270401T100000", fixedZone("Asia/Tokyo", "+0900"));
    CHECK(placeIn("Asia/Tokyo", "20270401T100000", fixedZone("Asia/Tokyo", "+0900")) == u"Asia/Tokyo");
    CHECK(agreeing.notes.empty());
}

TEST_CASE("rules may stand behind the events that use them, and list their days one by one")
{
    const QByteArray event = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Own:20270701T100000\nEND:VEVENT\n";
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Own\n"
                            "BEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0200\n"
                            "END:STANDARD\n"
                            "BEGIN:DAYLIGHT\nDTSTART:20260601T000000\nRDATE:20270601T000000,20280601T000000\n"
                            "TZOFFSETFROM:+0200\nTZOFFSETTO:+0330\nEND:DAYLIGHT\n"
                            "BEGIN:STANDARD\nDTSTART:20260901T000000\nRDATE:20270901T000000\n"
                            "TZOFFSETFROM:+0330\nTZOFFSETTO:+0200\nEND:STANDARD\n"
                            "END:VTIMEZONE\n";
    CHECK(startsOf(readWell(calendar(event + zone))) == QStringList{u"2027-07-01T06:30:00Z"_s});
}

TEST_CASE("a rule that ended is over")
{
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Own\n"
                            "BEGIN:DAYLIGHT\nDTSTART:20100301T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20140330T010000Z\nEND:DAYLIGHT\n"
                            "BEGIN:STANDARD\nDTSTART:20101001T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
                            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20141026T010000Z\nEND:STANDARD\n"
                            "END:VTIMEZONE\n";
    CHECK(startIn("Own", "20140701T120000", zone) == u"2014-07-01T10:00:00Z");
    CHECK(startIn("Own", "20150701T120000", zone) == u"2015-07-01T11:00:00Z");
}

TEST_CASE("a time that the clocks skip is read by the clock before the change, with a note")
{
    const QByteArray rules = GENERATE(QByteArray(), pacific);
    const QByteArray zone = rules.isEmpty() ? "America/Los_Angeles" : "Hospital time";
    const CalendarFile file = timeIn(zone, "20270314T023000", rules);
    CHECK(startsOf(file) == QStringList{u"2027-03-14T10:30:00Z"_s}); // 03:30 in daylight time
    CHECK(hasNote(file, CalendarNoteKind::TimeDoesNotExist));
}

TEST_CASE("a time that the clocks show twice is the first, with a note")
{
    const QByteArray rules = GENERATE(QByteArray(), pacific);
    const QByteArray zone = rules.isEmpty() ? "America/Los_Angeles" : "Hospital time";
    const CalendarFile file = timeIn(zone, "20271107T013000", rules);
    CHECK(startsOf(file) == QStringList{u"2027-11-07T08:30:00Z"_s});
    CHECK(hasNote(file, CalendarNoteKind::TimeTwice));
    CHECK(timeIn(zone, "20271107T003000", rules).notes.empty());
    CHECK(timeIn(zone, "20271107T023000", rules).notes.empty());
}

TEST_CASE("times without a zone and of zones nobody knows are read where the caller says, with a note")
{
    CalendarReadOptions options;
    options.floatingZone = kualaLumpurZone.toString();
    const CalendarFile floating =
        readWell(eventFile("DTSTART:20270401T100000\nDTEND:20270401T110000\n"), options);
    CHECK(startsOf(floating) == QStringList{u"2027-04-01T02:00:00Z"_s});
    CHECK(floating.notes ==
          std::vector{CalendarNote{CalendarNoteKind::TimeFloating, 4, kualaLumpurZone.toString(), 1}});

    const QByteArray unknown = GENERATE("Atlantis", "../../etc/passwd", "Zone7", "Asia/Nowhere", "12");
    const CalendarFile file = readWell(eventFile("DTSTART;TZID=" + unknown + ":20270401T100000\n"), options);
    CHECK(startsOf(file) == QStringList{u"2027-04-01T02:00:00Z"_s});
    CHECK(hasNote(file, CalendarNoteKind::ZoneUnknown, QString::fromLatin1(unknown)));
}

TEST_CASE("a caller's zone that does not exist is refused")
{
    CalendarReadOptions options;
    options.floatingZone = GENERATE(u"Nowhere/Land"_s, u""_s);
    CHECK(readCalendar(eventFile("DTSTART:20270401T100000\n"), u"a.ics"_s, options).error().code ==
          ErrorCode::ZoneUnknown);
}

TEST_CASE("rules that make no sense leave what the name says, with a note")
{
    const QByteArray rule = GENERATE("RRULE:FREQ=SECONDLY\n", "RRULE:FREQ=YEARLY;BYHOUR=1,2,3\n",
                                     "RRULE:FREQ=WHENEVER\n", "TZOFFSETTO:+9900\n");
    const QByteArray offset = "TZOFFSETTO:+0100\n";
    QByteArray zone = fixedZone("Tokyo Standard Time", "+0100");
    zone.replace(offset, rule.startsWith("TZ") ? rule : offset + rule);
    const CalendarFile file = timeIn("Tokyo Standard Time", "20270401T100000", zone);
    CAPTURE(rule.toStdString());
    CHECK(hasNote(file, CalendarNoteKind::ZoneInvalid));
    CHECK(startsOf(file) == QStringList{u"2027-04-01T01:00:00Z"_s});
}
