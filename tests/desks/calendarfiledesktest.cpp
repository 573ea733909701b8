#include "core/desks/calendarfiledesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate monday(2026, 11, 23); // the clock's

class PlainWording final : public CalendarWording
{
public:
    QString title(const AppointmentRow& row, const QString& patient, PatientNaming) const override
    {
        return u"%1 %2"_s.arg(codeOf(row.appointment.kind), patient).trimmed();
    }
    QString title(const CalendarCall&, const QString& patient) const override { return u"call "_s + patient; }
    QString title(const CalendarTrip&, const QString& patient) const override { return u"stay "_s + patient; }
    QString people(const AppointmentRow& row) const override { return row.staffNames.join(u", "_s); }
    QString category(AppointmentKind kind) const override { return codeOf(kind); }
    QString calendarName(const QString& staffName) const override { return u"Ayumi "_s + staffName; }
};

const PlainWording wording;

Staff staffOf(TestClinic& clinic, Role role)
{
    for (const Staff& staff : must(clinic.office().staff.all())) {
        if (staff.role == role)
            return staff;
    }
    return {};
}

Appointment counselling(TestClinic& clinic, const CareCase& careCase, Role with = Role::Coordinator)
{
    Appointment appointment;
    appointment.kind = AppointmentKind::Counselling;
    appointment.caseId = careCase.id;
    appointment.title = u"山田様の右膝"_s;
    appointment.notes = u"ours alone"_s;
    appointment.start = inTokyo(monday.addDays(1), QTime(10, 0));
    appointment.minutes = 60;
    appointment.staff = {staffOf(clinic, with).id};
    return must(clinic.office().calendar.add(appointment)).appointment;
}

CalendarFile fileAt(const QString& path)
{
    return must(readCalendarFile(path));
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int onRecord(TestClinic& clinic, const QString& action)
{
    int count = 0;
    for (const AuditEntry& entry : recordsOf(clinic))
        count += entry.action == action ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE(
    "an exported calendar has appointments, calls and journeys, patients by their initials, and is on record")
{
    TestClinic clinic;
    const CareCase treated = treatedCase(clinic, QDate(2026, 10, 28));
    const Appointment planned = counselling(clinic, treated);
    const Appointment other = counselling(clinic, treated, Role::Doctor);
    REQUIRE(clinic.office().calendar.cancel(other.id, other.version));
    const CaseFile file = must(clinic.office().cases.open(treated.id));
    const FollowUp& first = file.facts.followUps.front();
    REQUIRE(clinic.office().followUps.book(first.id, first.version, inTokyo(monday.addDays(2), QTime(11, 0)),
                                           ContactChannel::Phone));
    const QString path = clinic.folder() + u"/out.ics"_s;
    const auto exported = must(clinic.office().calendarFiles.exportFile(
        {.from = QDate(2026, 10, 1), .until = QDate(2026, 12, 31), .staff = {}}, wording, path));
    CHECK(exported.events == 4);
    CHECK(exported.cancelled == 1);

    const CalendarFile read = fileAt(path);
    REQUIRE(read.events.size() == 4);
    CHECK(read.method == CalendarMethod::Publish);
    const auto named = [&](const QString& uid) {
        const auto found = std::ranges::find(read.events, uid, &CalendarEvent::uid);
        REQUIRE(found != read.events.end());
        return *found;
    };
    CHECK(named(planned.uid).summary == u"counselling Y.H. (%1)"_s.arg(treated.number));
    CHECK(named(planned.uid).status == CalendarStatus::Confirmed);
    CHECK(std::get<CalendarTimes>(named(planned.uid).when).start == planned.start);
    CHECK(named(other.uid).status == CalendarStatus::Cancelled);
    CHECK(named(other.uid).sequence == 1);
    const QByteArray bytes = bytesAt(path);
    for (const char* secret : {"山田", "花子", "右膝", "ours alone"})
        CHECK_FALSE(bytes.contains(secret));
    CHECK(bytes.contains("SUMMARY:call Y.H."));
    CHECK(bytes.contains("SUMMARY:stay Y.H."));

    CHECK(onRecord(clinic, u"calendar.exported"_s) == 1);
    const QJsonObject details = QJsonDocument::fromJson(recordsOf(clinic).front().details).object();
    CHECK(details[u"events"].toInt() == 4);
    CHECK(details[u"naming"].toString() == u"initials");
}

TEST_CASE("an export by full names says them, one of a person has what that person takes part in")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    counselling(clinic, careCase);
    counselling(clinic, careCase, Role::Doctor);
    const QString path = clinic.folder() + u"/out.ics"_s;
    CalendarExportWanted wanted{.from = monday, .until = monday.addDays(7), .staff = {}};
    wanted.naming = PatientNaming::FullName;
    wanted.staff = staffOf(clinic, Role::Doctor).id;
    CHECK(must(clinic.office().calendarFiles.exportFile(wanted, wording, path)).events == 1);
    CHECK(fileAt(path).events.front().summary == u"counselling 山田 花子"_s);
    CHECK(fileAt(path).name == u"Ayumi "_s + staffOf(clinic, Role::Doctor).name);
}

TEST_CASE("an export that cannot be is refused, and one that cannot be written leaves nothing")
{
    TestClinic clinic;
    auto& files = clinic.office().calendarFiles;
    const QString path = clinic.folder() + u"/none/out.ics"_s;
    CHECK(files.exportFile({.from = monday, .until = {}, .staff = {}}, wording, path).error().code ==
          ErrorCode::FieldMissing);
    CHECK(files.exportFile({.from = monday, .until = monday.addDays(-1), .staff = {}}, wording, path)
              .error()
              .code == ErrorCode::DatesReversed);
    CHECK(files.exportFile({.from = monday, .until = monday, .staff = {}}, wording, path).error().code ==
          ErrorCode::FileUnwritable);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a feed is off until somebody wants it, follows every change, and goes when it is ended")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Appointment appointment = counselling(clinic, careCase);
    auto& files = clinic.office().calendarFiles;
    CHECK_FALSE(must(files.feed()).has_value());
    CHECK(must(files.writeFeeds(wording)).empty());

    const QString path = clinic.folder() + u"/me.ics"_s;
    REQUIRE(files.setFeed(CalendarFeed{path, PatientNaming::Initials, {}}, wording));
    CHECK(must(files.feed())->path == path);
    REQUIRE(fileAt(path).events.size() == 1);
    CHECK(fileAt(path).events.front().summary.startsWith(u"counselling Y.H."));

    // Nothing changed: nothing is written, nothing on record.
    CHECK_FALSE(must(files.writeFeeds(wording)).front().changed);
    CHECK(onRecord(clinic, u"calendar.feed-written"_s) == 0);

    // Whoever changes it: the file follows.
    appointment = must(clinic.office(Role::Doctor)
                           .calendar.move(appointment.id, appointment.version,
                                          inTokyo(monday.addDays(3), QTime(15, 0)), 30))
                      .appointment;
    CHECK(must(clinic.office(Role::Doctor).calendarFiles.writeFeeds(wording)).front().changed);
    CHECK(std::get<CalendarTimes>(fileAt(path).events.front().when).start == appointment.start);
    CHECK(fileAt(path).events.front().sequence == 1);
    REQUIRE(clinic.office().calendar.cancel(appointment.id, appointment.version));
    CHECK(must(files.writeFeeds(wording)).front().changed);
    CHECK(fileAt(path).events.front().status == CalendarStatus::Cancelled);
    CHECK(fileAt(path).events.front().sequence == 2);
    CHECK(onRecord(clinic, u"calendar.feed-written"_s) == 2);
    CHECK(onRecord(clinic, u"calendar.feed-set"_s) == 1);

    REQUIRE(files.setFeed(std::nullopt, wording));
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(must(files.feed()).has_value());
    CHECK(onRecord(clinic, u"calendar.feed-ended"_s) == 1);
}

TEST_CASE("a feed has its owner's appointments only, and full names need the right to export")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    counselling(clinic, careCase);
    counselling(clinic, careCase, Role::FollowUpStaff);
    auto& files = clinic.office(Role::FollowUpStaff).calendarFiles;
    const QString path = clinic.folder() + u"/calls.ics"_s;
    CHECK(files.setFeed(CalendarFeed{path, PatientNaming::FullName, {}}, wording).error().code ==
          ErrorCode::NotAllowed);
    REQUIRE(files.setFeed(CalendarFeed{path, PatientNaming::Initials, {}}, wording));
    CHECK(fileAt(path).events.size() == 1);
}

TEST_CASE(
    "a feed never overwrites what is no feed, moves with its path, and goes with a person who is disabled")
{
    TestClinic clinic;
    const QString foreign = clinic.folder() + u"/thesis.ics"_s;
    QFile file(foreign);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\n");
    file.close();
    auto& files = clinic.office(Role::FollowUpStaff).calendarFiles;
    CHECK(files.setFeed(CalendarFeed{foreign, {}, {}}, wording).error().code == ErrorCode::FileForeign);
    CHECK_FALSE(must(files.feed()).has_value());

    const QString first = clinic.folder() + u"/first.ics"_s;
    const QString second = clinic.folder() + u"/second.ics"_s;
    REQUIRE(files.setFeed(CalendarFeed{first, {}, {}}, wording));
    REQUIRE(files.setFeed(CalendarFeed{second, {}, {}}, wording));
    CHECK_FALSE(QFile::exists(first));
    CHECK(QFile::exists(second));
    const Staff staff = staffOf(clinic, Role::FollowUpStaff);
    REQUIRE(clinic.office(Role::Administrator).staff.setDisabled(staff.id, staff.version, true));
    CHECK(must(clinic.office().calendarFiles.writeFeeds(wording)).size() == 1);
    CHECK_FALSE(QFile::exists(second));
    CHECK(must(clinic.office().calendarFiles.writeFeeds(wording)).empty());
    CHECK(bytesAt(foreign).startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE("a feed that cannot be written tells why and keeps no other from being written")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    counselling(clinic, careCase);
    const QString folder = clinic.folder() + u"/gone"_s;
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(clinic.office(Role::Administrator)
                .calendarFiles.setFeed(CalendarFeed{folder + u"/a.ics"_s, {}, {}}, wording));
    const QString path = clinic.folder() + u"/me.ics"_s;
    REQUIRE(clinic.office().calendarFiles.setFeed(CalendarFeed{path, {}, {}}, wording));
    REQUIRE(QDir(folder).removeRecursively());
    REQUIRE(QFile::remove(path));
    int errors = 0;
    for (const FeedWritten& written : must(clinic.office().calendarFiles.writeFeeds(wording)))
        errors += written.error ? 1 : 0;
    CHECK(errors == 1);
    CHECK(fileAt(path).events.size() == 1);
}

TEST_CASE("what is no appointment of ours to make is left alone, with its reason")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    const Appointment own = counselling(clinic, careCase);
    auto& files = clinic.office().calendarFiles;
    const auto stepOf = [&](const QByteArray& lines) {
        const QByteArray bytes =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        return must(files.compare(must(readCalendar(bytes, u"a.ics"_s)))).front().step;
    };
    CHECK(stepOf("UID:2\r\nSTATUS:CANCELLED\r\nDTSTART:20261125T010000Z\r\n") ==
          CalendarImportStep::NotThere);
    CHECK(stepOf("UID:2\r\nDTSTART;VALUE=DATE:20261101\r\nDTEND;VALUE=DATE:20261225\r\n") ==
          CalendarImportStep::Unsuitable);
    CHECK(stepOf("UID:2\r\nDTSTART:19700101T010000Z\r\n") == CalendarImportStep::Unsuitable);
    CHECK(stepOf("UID:" + own.uid.toUtf8() + "\r\nSEQUENCE:9\r\nDTSTART:20261125T010000Z\r\n") ==
          CalendarImportStep::Ours);
}

TEST_CASE("our own export imported again changes nothing at all")
{
    TestClinic clinic;
    const CareCase treated = treatedCase(clinic, QDate(2026, 10, 28));
    counselling(clinic, treated);
    const QString path = clinic.folder() + u"/out.ics"_s;
    REQUIRE(clinic.office().calendarFiles.exportFile(
        {.from = QDate(2026, 10, 1), .until = QDate(2026, 12, 31), .staff = {}}, wording, path));
    CHECK(must(clinic.office().calendarFiles.import(fileAt(path), {})) == CalendarImportOutcome{});
    CHECK(countRows(clinic, u"appointment"_s) == 1);
}

TEST_CASE("initials come from the kana as a passport would have them, else from letters, else there are none")
{
    PersonLine person;
    person.kana = {u"ヤマダ"_s, u"ハナコ"_s};
    CHECK(initialsOf(person) == u"Y.H.");
    person.kana = {u"ちば"_s, u"しょうた"_s};
    CHECK(initialsOf(person) == u"C.S.");
    person.kana = {};
    person.otherName = u"Tan Wei Ming"_s;
    CHECK(initialsOf(person) == u"T.W.M.");
    person.otherName = u"はなちゃん🌸"_s;
    CHECK(initialsOf(person).isEmpty());
}
