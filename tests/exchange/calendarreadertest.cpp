#include "tests/exchange/exchangetesting.h"

#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray invitation = "METHOD:REQUEST\n"
                              "X-WR-CALNAME:佐藤 美咲\n"
                              "BEGIN:VEVENT\n"
                              "UID:abc@hospital.example\n"
                              "SEQUENCE:2\n"
                              "DTSTAMP:20270301T000000Z\n"
                              "LAST-MODIFIED:20270302T030405Z\n"
                              "DTSTART;TZID=Asia/Kuala_Lumpur:20270401T090000\n"
                              "DURATION:PT1H30M\n"
                              "SUMMARY:Examination\\, right knee\n"
                              "LOCATION:Level 3\\; Room 5\n"
                              "DESCRIPTION:Bring the passport.\\nNo breakfast.\n"
                              "URL:https://hospital.example/a?b=1,2;3\n"
                              "CATEGORIES:Examination,Blood\\, urine\n"
                              "STATUS:TENTATIVE\n"
                              "ORGANIZER;CN=\"Dr. Lim, Wei Jie\":mailto:lim@hospital.example\n"
                              "ATTENDEE;CN=見本 花子;PARTSTAT=NEEDS-ACTION:mailto:hanako@mail.example\n"
                              "END:VEVENT\n";

QByteArray cp932(const QByteArray& utf8)
{
    QStringEncoder encoder("CP932");
    return encoder.encode(QString::fromUtf8(utf8));
}

QByteArray utf16(const QByteArray& utf8, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(utf8));
}

} // namespace

TEST_CASE("an invitation is read with everything it says")
{
    const CalendarFile file = readWell(calendar(invitation));
    CHECK(file.method == CalendarMethod::Request);
    CHECK(file.name == u"佐藤 美咲");
    CHECK(file.productId == u"-//Somebody//Else//EN");
    CHECK(file.notes.empty());
    const CalendarEvent event = onlyEvent(file);
    CHECK(event.uid == u"abc@hospital.example");
    CHECK(event.sequence == 2);
    CHECK(event.instance.isEmpty());
    const auto& times = std::get<CalendarTimes>(event.when);
    CHECK(times.start == at("2027-04-01T09:00", kualaLumpurZone));
    CHECK(times.end == at("2027-04-01T10:30", kualaLumpurZone));
    CHECK(event.summary == u"Examination, right knee");
    CHECK(event.location == u"Level 3; Room 5");
    CHECK(event.description == u"Bring the passport.\nNo breakfast.");
    CHECK(event.url == u"https://hospital.example/a?b=1,2;3");
    CHECK(event.categories == QStringList{u"Examination"_s, u"Blood, urine"_s});
    CHECK(event.status == CalendarStatus::Tentative);
    CHECK(event.modifiedAt == utc("2027-03-02T03:04:05Z"));
    CHECK(event.organizer == CalendarPerson{u"Dr. Lim, Wei Jie"_s, u"mailto:lim@hospital.example"_s});
    CHECK(event.attendees == std::vector{CalendarPerson{u"見本 花子"_s, u"mailto:hanako@mail.example"_s}});
}

TEST_CASE("every encoding and line ending means the same calendar")
{
    const QByteArray bytes = calendar(invitation);
    const CalendarFile file = readWell(bytes);
    CHECK(readWell("\xEF\xBB\xBF" + bytes) == file);
    CHECK(readWell(QByteArray(bytes).replace("\r\n", "\n")) == file);
    CHECK(readWell(QByteArray(bytes).replace("\r\n", "\r")) == file);
    CHECK(readWell(utf16(bytes, QStringConverter::Utf16LE)) == file);
    CHECK(readWell(utf16(bytes, QStringConverter::Utf16BE)) == file);
    CHECK(readWell(cp932(bytes)) == file);
}

TEST_CASE("lines folded anywhere are joined, also within a character")
{
    const QByteArray summary = "SUMMARY:膝の痛みの相談";
    for (const bool inCp932 : {false, true}) {
        const QByteArray whole = inCp932 ? cp932(summary) : summary;
        for (qsizetype cut = 9; cut < whole.size(); ++cut) {
            const QByteArray folded = whole.first(cut) + "\r\n " + whole.sliced(cut) + "\r\n";
            const QByteArray file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n" + folded +
                                    "DTSTART:20270401T010000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            CAPTURE(cut, inCp932);
            CHECK(onlyEvent(readWell(file)).summary == u"膝の痛みの相談");
        }
    }
}

TEST_CASE("a whole-day event lasts until the day before the file's end")
{
    CHECK(onlyEvent(readWell(eventFile("DTSTART;VALUE=DATE:20270501\nDTEND;VALUE=DATE:20270504\n"))).days() ==
          CalendarDays{day("2027-05-01"), day("2027-05-03")});
    CHECK(onlyEvent(readWell(eventFile("DTSTART;VALUE=DATE:20270501\n"))).days() ==
          CalendarDays{day("2027-05-01"), day("2027-05-01")});
    CHECK(onlyEvent(readWell(eventFile("DTSTART;VALUE=DATE:20270501\nDURATION:P2D\n"))).days() ==
          CalendarDays{day("2027-05-01"), day("2027-05-02")});
    const CalendarFile same = readWell(eventFile("DTSTART;VALUE=DATE:20270501\nDTEND;VALUE=DATE:20270501\n"));
    CHECK(onlyEvent(same).days() == CalendarDays{day("2027-05-01"), day("2027-05-01")});
    CHECK(hasNote(same, CalendarNoteKind::EndBeforeStart));
}

TEST_CASE("an event without an end is a moment, one that ends before it starts too, with a note")
{
    const CalendarFile moment = readWell(eventFile("DTSTART:20270401T010000Z\n"));
    CHECK(std::get<CalendarTimes>(onlyEvent(moment).when).end.at == utc("2027-04-01T01:00:00Z"));
    CHECK(moment.notes.empty());
    const CalendarFile reversed = readWell(eventFile("DTSTART:20270401T010000Z\nDTEND:20270331T010000Z\n"));
    CHECK(std::get<CalendarTimes>(onlyEvent(reversed).when).end.at == utc("2027-04-01T01:00:00Z"));
    CHECK(hasNote(reversed, CalendarNoteKind::EndBeforeStart));
}

TEST_CASE("an end at midnight does not touch the new day")
{
    CHECK(anEvent(u"1"_s, at("2027-04-01T22:00", tokyoZone), 120).days() ==
          CalendarDays{day("2027-04-01"), day("2027-04-01")});
    CHECK(anEvent(u"1"_s, at("2027-04-01T22:00", tokyoZone), 121).days() ==
          CalendarDays{day("2027-04-01"), day("2027-04-02")});
}

TEST_CASE("what is cancelled is there and says so")
{
    CHECK(onlyEvent(readWell(eventFile("DTSTART:20270401T010000Z\nSTATUS:CANCELLED\n"))).status ==
          CalendarStatus::Cancelled);
    const CalendarFile file = readWell(
        calendar("METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nSEQUENCE:5\nDTSTART:20270401T010000Z\nEND:VEVENT\n"));
    CHECK(file.method == CalendarMethod::Cancel);
    CHECK(onlyEvent(file).status == CalendarStatus::Cancelled);
}

TEST_CASE("of the same event twice the higher sequence is taken, of equals the later")
{
    const auto twice = [](const char* first, const char* second) {
        const QByteArray head = "BEGIN:VEVENT\nUID:1\nDTSTART:20270401T010000Z\nSEQUENCE:";
        return readWell(calendar(head + first + "\nSUMMARY:first\nEND:VEVENT\n" + head + second +
                                 "\nSUMMARY:second\nEND:VEVENT\n"));
    };
    CHECK(onlyEvent(twice("1", "2")).summary == u"second");
    CHECK(onlyEvent(twice("2", "1")).summary == u"first");
    CHECK(onlyEvent(twice("1", "1")).summary == u"second");
    CHECK(hasNote(twice("2", "1"), CalendarNoteKind::EventRepeated));
}

TEST_CASE("an event without identity gets the same one every time")
{
    const QByteArray bytes =
        calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270501\nSUMMARY:Hari Pekerja\nEND:VEVENT\n");
    const CalendarFile file = readWell(bytes);
    CHECK(hasNote(file, CalendarNoteKind::UidMissing));
    CHECK_FALSE(onlyEvent(file).uid.isEmpty());
    CHECK(readWell(bytes) == file);
    CHECK(onlyEvent(readWell(QByteArray(bytes).replace("20270501", "20270502"))).uid != onlyEvent(file).uid);
}

TEST_CASE("whatever was not taken is noted with its line, equal things once with their number")
{
    const CalendarFile file = readWell("BEGIN:VCALENDAR\n"          // 1
                                       "X-PUBLISHED-TTL:PT1H\n"     // 2
                                       "BEGIN:VTODO\n"              // 3
                                       "SUMMARY:not ours\n"         // 4
                                       "END:VTODO\n"                // 5
                                       "BEGIN:VEVENT\n"             // 6
                                       "UID:1\n"                    // 7
                                       "DTSTART:20270401T010000Z\n" // 8
                                       "DTEND:20270230T010000Z\n"   // 9
                                       "TRANSP:OPAQUE\n"            // 10
                                       "STATUS:MAYBE\n"             // 11
                                       "what is this\n"             // 12
                                       "BEGIN:VALARM\n"             // 13
                                       "ACTION:DISPLAY\n"           // 14
                                       "END:VALARM\n"               // 15
                                       "END:VEVENT\n"               // 16
                                       "BEGIN:VEVENT\n"             // 17
                                       "SUMMARY:no start\n"         // 18
                                       "TRANSP:OPAQUE\n"            // 19
                                       "END:VEVENT\n"               // 20
                                       "END:VCALENDAR\n");
    CHECK(file.events.size() == 1);
    using enum CalendarNoteKind;
    const std::vector<CalendarNote> expected{{PropertyIgnored, 2, u"X-PUBLISHED-TTL"_s, 1},
                                             {PartIgnored, 3, u"VTODO"_s, 1},
                                             {PartIgnored, 13, u"VALARM"_s, 1},
                                             {PropertyInvalid, 9, u"DTEND:20270230T010000Z"_s, 1},
                                             {PropertyIgnored, 10, u"TRANSP"_s, 2},
                                             {PropertyInvalid, 11, u"STATUS:MAYBE"_s, 1},
                                             {LineNotUnderstood, 12, u"what is this"_s, 1},
                                             {EventInvalid, 17, u"no start"_s, 1}};
    CHECK(file.notes == expected);
}

TEST_CASE("what is no calendar is refused with its reason")
{
    const auto flawOf = [](const QByteArray& bytes) {
        const auto file = readCalendar(bytes, u"some.ics"_s);
        REQUIRE_FALSE(file.has_value());
        CHECK(file.error().code == ErrorCode::CalendarFileInvalid);
        CHECK(file.error().args.value(0) == u"some.ics");
        return valueOf<CalendarFlaw>(file.error().args.value(1));
    };
    CHECK(flawOf("") == CalendarFlaw::Empty);
    CHECK(flawOf("日付,件名\r\n2027/5/1,メーデー\r\n") == CalendarFlaw::NoCalendar);
    CHECK(flawOf("\x89PNG\r\n\x1a\n") == CalendarFlaw::NoCalendar);
    CHECK(flawOf(QByteArray("BEGIN:VEVENT\n").repeated(1000)) == CalendarFlaw::TooDeep);
    CHECK(readWell(calendar("")).events.empty());
}

TEST_CASE("a file is read by its path, and one too large is refused before it is read")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"招待.ics"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(calendar(invitation));
    file.close();
    CHECK(readCalendarFile(path)->events.size() == 1);
    CHECK(readCalendarFile(folder.filePath(u"none.ics"_s)).error().code == ErrorCode::FileUnreadable);
    REQUIRE(file.resize(qint64(calendarFileLimitMiB) * 1024 * 1024 + 1)); // sparse
    const auto large = readCalendarFile(path);
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error() ==
          Error{ErrorCode::CalendarFileTooLarge, {u"招待.ics"_s, QString::number(calendarFileLimitMiB)}});
}
