#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace ayumi;
using namespace ayumi::test;
using namespace Qt::StringLiterals;

namespace {

/// Due on 24 December; the clock of the clinic stands on 23 November.
const QDate treatedOn(2026, 11, 20);

FollowUp firstCall(TestClinic& clinic, CaseId id)
{
    return must(clinic.office().cases.refresh(id)).facts.followUps.front();
}

bool has(const ProposedTime& time, TimeReason reason)
{
    return std::ranges::find(time.reasons, reason) != time.reasons.end();
}

} // namespace

TEST_CASE("the desk proposes times out of what the clinic knows: hours, absences, holidays, what is booked")
{
    TestClinic clinic;
    Patient patient = aPatient().build();
    patient.contactHours = u"平日午前"_s;
    const CareCase careCase = treatedCase(clinic, treatedOn, patient);
    Office& office = clinic.office();
    const FollowUp call = firstCall(clinic, careCase.id);
    ProposedCall proposed = must(office.followUps.proposeTimes(call.id));
    CHECK(proposed.due == day(u"2026-12-20")); // a Sunday
    CHECK(proposed.wished.isKnown());
    CHECK_FALSE(proposed.callerName.isEmpty());
    REQUIRE(proposed.proposal.times.size() == 5);
    ProposedTime best = proposed.proposal.times.front();
    CHECK(best.at.local() == inTokyo(day(u"2026-12-21"), QTime(10, 0)).local());
    CHECK(has(best, TimeReason::Wished));

    // Another patient has that time, and the next day the caller is away.
    const CareCase other = treatedCase(clinic, treatedOn);
    const FollowUp theirs = firstCall(clinic, other.id);
    must(office.followUps.book(theirs.id, theirs.version, best.at, ContactChannel::Phone));
    StaffAbsence absence;
    absence.staff = call.assignedTo;
    absence.first = absence.last = day(u"2026-12-22");
    must(office.roster.saveAbsence(absence));
    proposed = must(office.followUps.proposeTimes(call.id));
    best = proposed.proposal.times.front();
    CHECK(best.at.local() == inTokyo(day(u"2026-12-21"), QTime(10, 30)).local());
    CHECK(std::ranges::none_of(proposed.proposal.times, [](const ProposedTime& time) {
        return time.at.local().date() == day(u"2026-12-22");
    }));

    // An appointment of the caller moves it further.
    Appointment meeting;
    meeting.title = u"打ち合わせ"_s;
    meeting.start = inTokyo(day(u"2026-12-21"), QTime(10, 0));
    meeting.minutes = 100;
    meeting.staff = {call.assignedTo};
    must(office.calendar.add(meeting));
    proposed = must(office.followUps.proposeTimes(call.id));
    CHECK(proposed.proposal.times.front().at.local() != best.at.local());

    // The doctor joins: Christmas is a holiday in Malaysia.
    Holiday christmas;
    christmas.date = day(u"2026-12-25");
    christmas.name = u"Hari Krismas"_s;
    must(office.holidays.enter({christmas}));
    const ProposedCall joined = must(office.followUps.proposeTimes(call.id, {.hospitalJoins = true}));
    CHECK(joined.hospital == MalaysianState::KualaLumpur);
    for (const ProposedTime& time : joined.proposal.times) {
        CHECK(time.at.local().date() != day(u"2026-12-25"));
        CHECK(has(time, TimeReason::HospitalWorks));
    }
    must(office.followUps.end(call.id, call.version, FollowUpEnd::Closed, {}));
    CHECK(office.followUps.proposeTimes(call.id).error().code == ErrorCode::FollowUpEnded);
}

TEST_CASE("where the hospital takes part, the doctor's own appointments and absences are no time for a call")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treatedOn);
    Office& office = clinic.office();
    const FollowUp call = firstCall(clinic, careCase.id);
    const CaseFile file = must(office.cases.refresh(careCase.id));
    const QString doctor = file.facts.visit.injections.front().doctorName;
    REQUIRE_FALSE(doctor.isEmpty());
    const auto best = [&](bool joins) {
        return must(office.followUps.proposeTimes(call.id, {.hospitalJoins = joins}))
            .proposal.times.front()
            .at;
    };
    const PlacedInstant before = best(true);
    // Written with other spaces: the same person.
    Appointment rounds;
    rounds.title = u"Rounds"_s;
    rounds.start = before;
    rounds.minutes = 45;
    rounds.doctor = QString(doctor).replace(u' ', u"  "_s);
    const Appointment stored = must(office.calendar.add(rounds)).appointment;
    const PlacedInstant after = best(true);
    CHECK(after.at >= stored.end());
    CHECK(best(false) == before);
    must(office.calendar.cancel(stored.id, stored.version));
    CHECK(best(true) == before);

    // Somebody else's rounds are nobody's concern.
    rounds.doctor = u"Dr. Somebody Else"_s;
    must(office.calendar.add(rounds));
    CHECK(best(true) == before);

    // A call the doctor joins is in the way of an appointment of that doctor.
    FollowUp joined = must(office.followUps.book(call.id, call.version, before, ContactChannel::Video));
    Appointment lecture;
    lecture.title = u"Lecture"_s;
    lecture.start = before;
    lecture.doctor = doctor;
    const auto conflicts = must(office.calendar.conflicts(lecture));
    const bool names = std::ranges::any_of(conflicts, [&](const ConflictRow& each) {
        return each.who == TakenPerson::Doctor && each.call && each.call->followUp.id == call.id;
    });
    CHECK(names == joined.hospitalJoins);
}

TEST_CASE("nothing leaves a list without an end state, and Today says what it leaves out")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, QDate(2026, 10, 20));
    Office& office = clinic.office();
    TodayView today = must(office.followUps.today({}));
    CHECK(today.leftOut == LeftOut{.later = 2, .others = 0, .lost = 0});
    CHECK(must(office.followUps.lost()).rows.empty());

    const FollowUp call = firstCall(clinic, careCase.id);
    Contact contact;
    contact.followUp = call.id;
    contact.version = call.version;
    const FollowUp tried = must(office.followUps.recordContact(contact));
    must(office.followUps.end(tried.id, tried.version, FollowUpEnd::Unreachable, u"5回不在"_s));
    FollowUpFilter nobodys;
    nobodys.assignedTo = must(clinic.office(Role::Administrator).staff.all()).back().id;
    nobodys.until = day(u"2027-01-31");
    today = must(office.followUps.today(nobodys));
    CHECK(today.leftOut.lost == 1);
    CHECK(today.leftOut.others + int(today.followUps.size()) == 1);
    const LostView lost = must(office.followUps.lost());
    REQUIRE(lost.rows.size() == 1);
    CHECK(lost.rows[0].caseNumber == careCase.number);
    CHECK(lost.rows[0].attempts == 1);
    CHECK(lost.rows[0].followUp.endedOn == day(u"2026-11-23"));
    CHECK_FALSE(lost.more);
}

TEST_CASE("holidays are entered all or none, and the hospital's state is a setting")
{
    TestClinic clinic;
    Office& office = clinic.office();
    CHECK(must(office.holidays.hospitalState()) == MalaysianState::KualaLumpur);
    must(office.holidays.setHospitalState(MalaysianState::Kelantan));
    must(office.holidays.setHospitalState(MalaysianState::Penang));
    CHECK(must(office.holidays.hospitalState()) == MalaysianState::Penang);

    Holiday labour;
    labour.date = day(u"2027-05-01");
    labour.name = u" Hari Pekerja "_s;
    Holiday nameless = labour;
    nameless.name = QString();
    CHECK(office.holidays.enter({labour, nameless}).error().code == ErrorCode::FieldMissing);
    const auto year = [&] { return must(office.holidays.book(day(u"2027-01-01"), day(u"2027-12-31"))); };
    CHECK(year().entered.empty());
    const auto stored = must(office.holidays.enter({labour}));
    CHECK(stored.front().name == u"Hari Pekerja"_s);
    CHECK(stored.front().enteredOn == day(u"2026-11-23"));
    must(office.holidays.remove(stored.front().id));
    CHECK(office.holidays.remove(stored.front().id).error().code == ErrorCode::NotFound);

    must(office.holidays.announceEquinoxes(2027, {day(u"2027-03-20"), day(u"2027-09-23")}, u"官報"_s));
    CHECK(dayOffInJapan(year(), day(u"2027-03-20")).has_value());
    CHECK_FALSE(dayOffInJapan(year(), day(u"2027-03-22")).has_value());
    CHECK(
        office.holidays.announceEquinoxes(2027, {day(u"2027-04-20"), day(u"2027-09-23")}, {}).error().code ==
        ErrorCode::FieldInvalid);
    CHECK(office.holidays.announceEquinoxes(2150, {}, {}).error().code == ErrorCode::HolidaysUnknown);
    must(office.holidays.forgetEquinoxes(2027));
    CHECK(dayOffInJapan(year(), day(u"2027-03-22")).has_value());
}

TEST_CASE("holidays of Malaysia come from an iCalendar file, day by day, and twice adds nothing")
{
    TestClinic clinic;
    QTemporaryDir place;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(place.filePath(u"kl.ics"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString path =
        write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//gov//MY\r\n"
              "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270206\r\nDTEND;VALUE=DATE:20270208\r\n"
              "SUMMARY:Tahun Baharu Cina\r\nEND:VEVENT\r\n"
              "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20270309\r\n"
              "SUMMARY:Hari Raya Puasa (anggaran)\r\nEND:VEVENT\r\n"
              "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20270310T090000\r\nSUMMARY:a meeting\r\nEND:VEVENT\r\n"
              "END:VCALENDAR\r\n");
    Office& office = clinic.office();
    const HolidayFile file = must(office.holidays.read(path, MalaysianState::KualaLumpur));
    REQUIRE(file.days.size() == 3);
    CHECK(file.days[0].date == day(u"2027-02-06"));
    CHECK(file.days[1].date == day(u"2027-02-07"));
    CHECK(file.days[2].status == HolidayStatus::Expected);
    CHECK(file.days[2].source == u"kl.ics"_s);
    must(office.holidays.enter(file.days));
    const HolidayFile again = must(office.holidays.read(path, MalaysianState::KualaLumpur));
    CHECK(again.days.empty());
    CHECK(again.known == 3);
    CHECK(must(office.holidays.read(path, std::nullopt)).days.size() == 3); // for all Malaysia it is news
    CHECK(office.holidays.read(write("no calendar"), std::nullopt).error().code ==
          ErrorCode::CalendarFileInvalid);
    CHECK(office.holidays.read(place.filePath(u"none.ics"_s), std::nullopt).error().code ==
          ErrorCode::FileUnreadable);
}
