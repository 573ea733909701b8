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

CalendarFile invitation(int sequence, const QString& time = u"20261125T100000"_s, const QString& status = {})
{
    const QString text = u"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x1@hospital.example\r\nSEQUENCE:%1\r\n"
                         "DTSTART;TZID=Asia/Kuala_Lumpur:%2\r\nDURATION:PT45M\r\nSUMMARY:Briefing\r\n"
                         "LOCATION:Level 3\r\nDESCRIPTION:Bring films\r\nSTATUS:%3\r\nEND:VEVENT\r\n"
                         "END:VCALENDAR\r\n"_s.arg(sequence)
                             .arg(time, status.isEmpty() ? u"CONFIRMED"_s : status);
    return must(readCalendar(text.toUtf8(), u"i.ics"_s));
}

std::optional<Appointment> invited(TestClinic& clinic)
{
    return must(clinic.office().calendar.findByUid(u"x1@hospital.example"_s));
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

TEST_CASE("an invitation becomes an appointment; importing it twice adds nothing")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    auto& files = clinic.office().calendarFiles;
    CHECK(must(files.compare(invitation(0))).front().step == CalendarImportStep::Add);
    CHECK(must(files.import(invitation(0), {.caseId = careCase.id, .leftOut = {}})) ==
          CalendarImportOutcome{1, 0, 0});
    const auto appointment = invited(clinic);
    REQUIRE(appointment.has_value());
    CHECK(appointment->title == u"Briefing");
    CHECK(appointment->start == inKualaLumpur(monday.addDays(2), QTime(10, 0)));
    CHECK(appointment->minutes == 45);
    CHECK(appointment->place == u"Level 3");
    CHECK(appointment->notes == u"Bring films");
    CHECK(appointment->caseId == careCase.id);
    CHECK(appointment->staff == std::vector{staffOf(clinic, Role::Coordinator).id});

    CHECK(must(files.compare(invitation(0))).front().step == CalendarImportStep::Unchanged);
    CHECK(must(files.import(invitation(0), {})) == CalendarImportOutcome{});
    CHECK(countRows(clinic, u"appointment"_s) == 1);
}

TEST_CASE("a later sequence changes what was imported, an older one does not, a cancellation cancels")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    auto& files = clinic.office().calendarFiles;
    REQUIRE(files.import(invitation(0), {.caseId = careCase.id, .leftOut = {}}));
    CHECK(must(files.import(invitation(3, u"20261126T110000"_s), {})) == CalendarImportOutcome{0, 1, 0});
    CHECK(invited(clinic)->start == inKualaLumpur(monday.addDays(3), QTime(11, 0)));
    CHECK(invited(clinic)->sequence == 3);
    CHECK(invited(clinic)->caseId == careCase.id); // what we added stays
    CHECK(must(files.compare(invitation(1))).front().step == CalendarImportStep::Older);
    CHECK(must(files.import(invitation(1), {})) == CalendarImportOutcome{});

    const CalendarFile cancelled = invitation(4, u"20261126T110000"_s, u"CANCELLED"_s);
    CHECK(must(files.import(cancelled, {})) == CalendarImportOutcome{0, 0, 1});
    CHECK(invited(clinic)->state == AppointmentState::Cancelled);
    CHECK(must(files.import(cancelled, {})) == CalendarImportOutcome{});
    CHECK(must(files.import(invitation(5), {})) == CalendarImportOutcome{0, 1, 0});
    CHECK(invited(clinic)->state == AppointmentState::Planned);
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

TEST_CASE("each of a recurring event becomes an appointment of its own, and can be left out")
{
    TestClinic clinic;
    CalendarReadOptions options;
    options.from = monday;
    options.until = monday.addDays(30);
    const CalendarFile file = must(
        readCalendar("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:w\r\nDTSTART;TZID=Asia/Tokyo:20261124T090000\r\n"
                     "DURATION:PT30M\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Weekly\r\nEND:VEVENT\r\n"
                     "END:VCALENDAR\r\n",
                     u"w.ics"_s, options));
    auto& files = clinic.office().calendarFiles;
    CHECK(must(files.import(file, {.caseId = {}, .leftOut = {u"w/20261201T000000Z"_s}})) ==
          CalendarImportOutcome{2, 0, 0});
    CHECK(must(clinic.office().calendar.findByUid(u"w/20261208T000000Z"_s)).has_value());
    CHECK_FALSE(must(clinic.office().calendar.findByUid(u"w/20261201T000000Z"_s)).has_value());
    CHECK(must(files.import(file, {})) == CalendarImportOutcome{1, 0, 0});
}

TEST_CASE(
    "a file that cancels a whole recurring event cancels every instance that was imported, and no other")
{
    TestClinic clinic;
    const QString series = u"BEGIN:VCALENDAR\r\n%1BEGIN:VEVENT\r\nUID:rounds\r\nSEQUENCE:%2\r\n"
                           "DTSTART;TZID=Asia/Kuala_Lumpur:20261124T090000\r\nDURATION:PT30M\r\n"
                           "%3SUMMARY:Rounds\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
    const auto read = [](const QString& text) {
        return must(readCalendar(text.toUtf8(), u"r.ics"_s, {.from = monday, .until = monday.addDays(30)}));
    };
    auto& files = clinic.office().calendarFiles;
    const auto rule = u"RRULE:FREQ=WEEKLY;COUNT=3\r\n"_s;
    CHECK(must(files.import(read(series.arg(QString(), u"0"_s, rule)), {}, {})).added == 3);
    Appointment other;
    other.uid = u"rounds2/20261124T010000Z"_s;
    other.title = u"Other rounds"_s;
    other.start = inTokyo(monday.addDays(1), QTime(10, 0));
    must(clinic.office().calendar.add(other));

    const CalendarFile cancelled = read(series.arg(u"METHOD:CANCEL\r\n"_s, u"1"_s, QString()));
    REQUIRE(cancelled.events.size() == 1);
    REQUIRE(cancelled.events.front().instance.isEmpty());
    const auto rows = must(files.compare(cancelled));
    CHECK(std::ranges::count(rows, CalendarImportStep::Cancel, &CalendarImportRow::step) == 3);
    CHECK(must(files.import(cancelled, {}, {})) == CalendarImportOutcome{.cancelled = 3});
    CalendarWanted month;
    month.from = monday;
    month.until = monday.addDays(30);
    const CalendarView left = must(clinic.office().calendar.view(month));
    REQUIRE(left.appointments.size() == 1);
    CHECK(left.appointments.front().appointment.title == u"Other rounds"_s);
    CHECK(must(files.import(cancelled, {}, {})) == CalendarImportOutcome());
}

TEST_CASE("the kind of an imported appointment is told by its category, else by the words of its title")
{
    const auto kindOf = [](const QString& summary, const QStringList& categories = {}) {
        CalendarEvent event;
        event.summary = summary;
        event.categories = categories;
        return guessedKind(event);
    };
    CHECK(kindOf(u"MH 89 NRT-KUL"_s) == AppointmentKind::Flight);
    CHECK(kindOf(u"Flight to Kuala Lumpur"_s) == AppointmentKind::Flight);
    CHECK(kindOf(u"成田発フライト"_s) == AppointmentKind::Flight);
    CHECK(kindOf(u"Pick-up at KLIA after the flight"_s) == AppointmentKind::PickUp);
    CHECK(kindOf(u"空港へお迎え"_s) == AppointmentKind::PickUp);
    CHECK(kindOf(u"オンラインカウンセリング"_s) == AppointmentKind::Counselling);
    CHECK(kindOf(u"Online counselling"_s) == AppointmentKind::Counselling);
    CHECK(kindOf(u"経過のお電話"_s) == AppointmentKind::Call);
    CHECK(kindOf(u"Call about the injection"_s) == AppointmentKind::Call);
    CHECK(kindOf(u"関節内注射"_s) == AppointmentKind::Treatment);
    CHECK(kindOf(u"Suntikan intra-artikular"_s) == AppointmentKind::Treatment);
    // Parts of words and room names say nothing.
    CHECK(kindOf(u"Recall of invoices"_s) == AppointmentKind::Other);
    CHECK(kindOf(u"Briefing"_s) == AppointmentKind::Other);
    CHECK(kindOf(u"Briefing"_s, {u"Counselling"_s}) == AppointmentKind::Counselling);
    CHECK(kindOf(u"Flight briefing"_s, {u"TREATMENT"_s}) == AppointmentKind::Treatment);

    TestClinic clinic;
    CalendarFile file = invitation(0);
    file.events.front().summary = u"Airport transfer"_s;
    must(clinic.office().calendarFiles.import(file, {}, {}));
    CHECK(invited(clinic)->kind == AppointmentKind::PickUp);
    // Corrected by hand it stays what we say, whatever the sender calls it later.
    Appointment corrected = *invited(clinic);
    corrected.kind = AppointmentKind::Other;
    must(clinic.office().calendar.change(corrected));
    file.events.front().sequence = 5;
    file.events.front().summary = u"Airport transfer, terminal 2"_s;
    must(clinic.office().calendarFiles.import(file, {}, {}));
    CHECK(invited(clinic)->kind == AppointmentKind::Other);
    CHECK(invited(clinic)->title == u"Airport transfer, terminal 2"_s);
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
