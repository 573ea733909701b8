#include "tests/exchange/exchangetesting.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 20; // an instrumented build proves the same on a twentieth of the size
#else
constexpr int slowness = 1;
#endif

constexpr int megabyte = 1'000'000 / slowness;

/// Generous: a busy machine with two cores. Alone it is a fifth of that.
constexpr qint64 longestMsecs = 60'000;

QByteArray times(int count, const QByteArray& lines)
{
    return lines.repeated(count);
}

/// Numbered uids, so that no event repeats another.
QByteArray events(int count, const QByteArray& lines)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + '\n' + lines + "END:VEVENT\n";
    return text;
}

Result<CalendarFile> readInTime(const QByteArray& bytes)
{
    QElapsedTimer timer;
    timer.start();
    auto file = readCalendar(bytes, u"hostile.ics"_s, between("2026-01-01", "2028-01-01"));
    CHECK(timer.elapsed() < longestMsecs);
    return file;
}

CalendarFile readLarge(const QByteArray& bytes)
{
    auto file = readInTime(bytes);
    REQUIRE(file.has_value());
    return *std::move(file);
}

} // namespace

TEST_CASE("a calendar of 100,000 appointments is written and read in seconds")
{
    CalendarFile file;
    const int count = 100'000 / slowness;
    for (int i = 0; i < count; ++i) {
        const QString zone = i % 2 == 0 ? u"Asia/Tokyo"_s : u"America/Los_Angeles"_s;
        const QDate date = QDate(2026, 1, 1).addDays(i % 900);
        file.events.push_back(
            anEvent(u"%1@clinic.example"_s.arg(i), {instantAt(date, QTime(12, 0), zone), zone}));
    }
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = writeCalendar(file, Instant(0));
    CHECK(timer.elapsed() < longestMsecs);
    const CalendarFile read = readLarge(bytes);
    CHECK(read.notes.empty());
    CHECK(read.events == file.events);
}

TEST_CASE("fifty megabytes of anything are read in seconds or refused")
{
    const QByteArray head = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270401T010000Z\n";
    const QByteArray foot = "END:VEVENT\nEND:VCALENDAR\n";
    SECTION("one endless line")
    {
        const CalendarFile file =
            readLarge(head + "DESCRIPTION:" + QByteArray(50 * megabyte, 'a') + '\n' + foot);
        CHECK(onlyEvent(file).description.size() == calendarTextLimit);
        CHECK(hasNote(file, CalendarNoteKind::TextCut, u"DESCRIPTION"_s));
    }
    SECTION("one line folded after every character")
    {
        const CalendarFile file =
            readLarge(head + "DESCRIPTION:" + times(12 * megabyte, "\n a") + '\n' + foot);
        CHECK(onlyEvent(file).description.size() == calendarTextLimit);
    }
    SECTION("one list of categories, of days, of parameters")
    {
        const CalendarFile categories =
            readLarge(head + "CATEGORIES:" + QByteArray(50 * megabyte, ',') + '\n' + foot);
        CHECK(hasNote(categories, CalendarNoteKind::PropertyInvalid));
        const CalendarFile excluded =
            readLarge(head + "EXDATE:20270101" + times(5 * megabyte, ",20270101") + '\n' + foot);
        CHECK(hasNote(excluded, CalendarNoteKind::PropertyInvalid));
        const CalendarFile parameters =
            readLarge(head + "SEQUENCE" + times(8 * megabyte, ";X-A=b") + ":1\n" + foot);
        CHECK(hasNote(parameters, CalendarNoteKind::PropertyInvalid));
    }
    SECTION("an event of millions of lines")
    {
        const QByteArray line =
            GENERATE("ATTENDEE:mailto:a@b.example\n", "RRULE:FREQ=DAILY\n", "EXDATE:20270101\n", "X:\n");
        const CalendarFile file = readLarge(head + times(50 * megabyte / int(line.size()), line) + foot);
        CHECK(file.events.empty());
        CHECK(hasNote(file, CalendarNoteKind::EventInvalid));
    }
    SECTION("line breaks, NUL, random letters")
    {
        CHECK_FALSE(readInTime(QByteArray(50 * megabyte, '\n')).has_value());
        CHECK_FALSE(readInTime(QByteArray(50 * megabyte, '\0')).has_value());
        CHECK_FALSE(readInTime(QByteArray(50 * megabyte, '\xE3')).has_value());
        CHECK(hasNote(readLarge(head + QByteArray(50 * megabyte, '\0') + '\n' + foot),
                      CalendarNoteKind::CharactersDamaged));
    }
    SECTION("nothing but beginnings, empty events, or tiny ones")
    {
        CHECK(readInTime(times(4 * megabyte, "BEGIN:VEVENT\n")).error().args.value(1) == u"too-deep");
        CHECK(readLarge(calendar(times(2 * megabyte, "BEGIN:VEVENT\nEND:VEVENT\n"))).events.empty());
        const auto tiny =
            readInTime("BEGIN:VCALENDAR\n" + events(calendarEventLimit + 1, "DTSTART:20270101\n"));
        REQUIRE_FALSE(tiny.has_value());
        CHECK(tiny.error().args.value(1) == u"too-many-events");
    }
}

TEST_CASE("recurrences without end, or that never meet a day, cost seconds and are noted")
{
    const QByteArray rule =
        GENERATE("FREQ=DAILY", "FREQ=DAILY;COUNT=1000000", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                 "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=100",
                 "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=400", "FREQ=YEARLY;BYDAY=54MO");
    CAPTURE(rule.toStdString());
    const CalendarFile file =
        readLarge(calendar(events(100'000 / slowness, "DTSTART:19700101\nRRULE:" + rule + '\n')));
    CHECK(file.events.size() <= 20'000);
    CHECK_FALSE(file.notes.empty());
}

TEST_CASE("zones of a million rules cost seconds and are noted")
{
    QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Own\n";
    zone += times(400, "BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0900\nTZOFFSETTO:+0800\n"
                       "RRULE:FREQ=YEARLY\nEND:STANDARD\n");
    zone += "END:VTIMEZONE\n";
    QByteArray lines;
    for (int i = 0; i < 900 / slowness; ++i) {
        const QByteArray name = "Own" + QByteArray::number(i);
        lines += QByteArray(zone).replace("TZID:Own", "TZID:" + name);
        lines += "BEGIN:VEVENT\nUID:" + name + "\nDTSTART;TZID=" + name + ":20270401T100000\nEND:VEVENT\n";
    }
    CHECK(readLarge(calendar(lines)).events.size() == 900 / slowness);
}

TEST_CASE("what a file cut off anywhere held complete is there, and what is missing is noted")
{
    const QByteArray whole = calendar("BEGIN:VEVENT\nUID:1\nDTSTART:20270401T010000Z\nEND:VEVENT\n"
                                      "BEGIN:VEVENT\nUID:2\nDTSTART:20270402T010000Z\nEND:VEVENT\n");
    for (qsizetype size = whole.indexOf("\r\n"); size < whole.size() - 2; ++size) {
        CAPTURE(size);
        const CalendarFile file = readWell(whole.first(size));
        CHECK(file.events.size() <= 2);
        CHECK(hasNote(file, CalendarNoteKind::PartMissing));
    }
    CHECK(readWell(whole.first(whole.lastIndexOf("BEGIN:VEVENT"))).events.size() == 1);
}

TEST_CASE("parts that end in the wrong order lose nothing that stands by itself")
{
    const CalendarFile file =
        readWell(calendar("END:VEVENT\n"
                          "BEGIN:VEVENT\nUID:1\nDTSTART:20270401T010000Z\nBEGIN:VALARM\n"
                          "END:VEVENT\n"
                          "BEGIN:VEVENT\nUID:2\nDTSTART:20270402T010000Z\nEND:VEVENT\n"));
    CHECK(file.events.size() == 2);
    CHECK(hasNote(file, CalendarNoteKind::PartMissing, u"VALARM"_s));
    CHECK(hasNote(file, CalendarNoteKind::LineNotUnderstood, u"END:VEVENT"_s));
}

TEST_CASE("times at the edges of what a calendar can say do no harm")
{
    const QByteArray lines =
        GENERATE("DTSTART:00010101T000000Z\n", "DTSTART:99981231T235959Z\nDURATION:P9999D\n",
                 "DTSTART:20270401T010000Z\nDURATION:P4000000000W\n", "DTSTART:20270401T235960Z\n",
                 "DTSTART;VALUE=DATE:99981231\nDTEND;VALUE=DATE:99990101\n",
                 "DTSTART;VALUE=DATE:20270401\nDURATION:-P99999W\n",
                 "DTSTART:20270401T010000Z\nSEQUENCE:-99999999999\n");
    const CalendarFile file = readInTime(eventFile(lines)).value();
    CAPTURE(lines.toStdString());
    const CalendarEvent event = onlyEvent(file);
    CHECK(event.days().first <= event.days().last);
    CHECK(event.sequence >= 0);
    CHECK(readWell(writeCalendar(file, Instant(0))).events == file.events);
    for (const char* wrong :
         {"DTSTART:00000000T000000Z\n", "DTSTART:20270230T010000Z\n", "DTSTART:20270401T250000Z\n",
          "DTSTART:99990101T000000Z\n", "DTSTART:2027\n", "DTSTART:\n", "DTSTART\n"})
        CHECK(hasNote(readWell(eventFile(wrong)), CalendarNoteKind::EventInvalid));
}
