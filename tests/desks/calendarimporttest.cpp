#include "core/desks/calendarfiledesk.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate monday(2026, 11, 23); // the clock's

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
    CHECK(appointment->staff == std::vector{clinic.office().session().staff});

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
