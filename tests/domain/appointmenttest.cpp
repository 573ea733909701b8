#include "core/domain/appointment.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr PatientId hanako(7);
constexpr PatientId ichiro(8);
constexpr StaffId yamamoto(1);
constexpr StaffId tanaka(2);

Appointment anAppointment(qint64 id, QTime at, int minutes)
{
    Appointment appointment;
    appointment.id = AppointmentId(id);
    appointment.kind = AppointmentKind::Counselling;
    appointment.caseId = CaseId(id);
    appointment.start = inTokyo(day(u"2026-04-03"), at);
    appointment.minutes = minutes;
    return appointment;
}

std::vector<TakenPerson> takenBy(const Engagement& wanted, const Engagement& other)
{
    std::vector<TakenPerson> taken;
    for (const ScheduleConflict& conflict : conflictsOf(wanted, std::span(&other, 1)))
        taken.push_back(conflict.who);
    return taken;
}

Error refusal(const Appointment& appointment)
{
    const auto checked = checkAppointment(appointment);
    REQUIRE_FALSE(checked);
    return checked.error();
}

} // namespace

TEST_CASE("whoever is in two appointments at once is named: doctor, interpreter, staff and patient")
{
    Appointment first = anAppointment(1, QTime(10, 0), 60);
    first.doctor = u"Dr. Tan Wei Ming"_s;
    first.interpreter = u"林 美玲"_s;
    first.staff = {yamamoto, tanaka};
    Appointment second = anAppointment(2, QTime(10, 59), 60);
    second.doctor = u"dr. tan weiming"_s;
    second.interpreter = u"林　美玲"_s;
    second.staff = {tanaka};
    const std::vector<ScheduleConflict> found =
        conflictsOf(engagementOf(second, hanako), std::vector{engagementOf(first, hanako)});
    REQUIRE(found.size() == 4);
    CHECK(found[0].who == TakenPerson::Doctor);
    CHECK(found[1].who == TakenPerson::Interpreter);
    CHECK(found[2].who == TakenPerson::Staff);
    CHECK(found[2].staff == tanaka);
    CHECK(found[3].who == TakenPerson::Patient);
    CHECK(found[3].with.appointment == first.id);

    CHECK(conflictsOf(engagementOf(second, ichiro), std::vector{engagementOf(first, hanako)}).size() == 3);
    second.withPatient = false;
    CHECK(conflictsOf(engagementOf(second, hanako), std::vector{engagementOf(first, hanako)}).size() == 3);
}

TEST_CASE("ends that touch do not overlap, and one inside the other does")
{
    const Engagement morning = engagementOf(anAppointment(1, QTime(10, 0), 60), hanako);
    const std::vector<TakenPerson> patient{TakenPerson::Patient};
    CHECK(takenBy(engagementOf(anAppointment(2, QTime(11, 0), 30), hanako), morning).empty());
    CHECK(takenBy(engagementOf(anAppointment(2, QTime(9, 0), 60), hanako), morning).empty());
    CHECK(takenBy(engagementOf(anAppointment(2, QTime(9, 0), 61), hanako), morning) == patient);
    CHECK(takenBy(engagementOf(anAppointment(2, QTime(10, 59), 1), hanako), morning) == patient);
    CHECK(takenBy(engagementOf(anAppointment(2, QTime(10, 15), 10), hanako), morning) == patient);
    CHECK(takenBy(engagementOf(anAppointment(2, QTime(8, 0), 300), hanako), morning) == patient);
}

TEST_CASE("the same hour on another clock is another time, and the same time on another clock is the same")
{
    const Engagement morning = engagementOf(anAppointment(1, QTime(10, 0), 30), hanako);
    Appointment other = anAppointment(2, QTime(10, 0), 30);
    other.start = inKualaLumpur(day(u"2026-04-03"), QTime(10, 0));
    CHECK(takenBy(engagementOf(other, hanako), morning).empty());
    other.start = inKualaLumpur(day(u"2026-04-03"), QTime(9, 0));
    CHECK(takenBy(engagementOf(other, hanako), morning).size() == 1);
}

TEST_CASE("nothing conflicts with itself, and nobody known is nobody in common")
{
    const Appointment one = anAppointment(1, QTime(10, 0), 30);
    CHECK(takenBy(engagementOf(one, hanako), engagementOf(one, hanako)).empty());
    // Two that are not stored yet are two.
    Appointment fresh = one;
    fresh.id = {};
    CHECK(takenBy(engagementOf(fresh, hanako), engagementOf(fresh, hanako)).size() == 1);
    // Without patient, doctor and interpreter there is nothing to compare: empty names are nobody's.
    CHECK(takenBy(engagementOf(fresh, {}), engagementOf(one, {})).empty());
    Engagement call;
    call.followUp = FollowUpId(4);
    call.from = one.start.at;
    call.until = one.end();
    call.patient = hanako;
    CHECK(takenBy(call, call).empty());
    CHECK(takenBy(engagementOf(one, hanako), call).size() == 1);
}

TEST_CASE("an appointment says what it is, has a length, a known zone and a sensible year")
{
    Appointment appointment = anAppointment(1, QTime(10, 0), 30);
    CHECK(checkAppointment(appointment).has_value());
    appointment.caseId.reset();
    CHECK(refusal(appointment) == Error{ErrorCode::FieldMissing, {u"title"_s}});
    appointment.title = u"チーム会議"_s;
    CHECK(checkAppointment(appointment).has_value());
    appointment.caseId = CaseId(1);
    appointment.kind = AppointmentKind::Other;
    appointment.title = u"　"_s;
    CHECK(refusal(appointment).code == ErrorCode::FieldMissing);

    appointment = anAppointment(1, QTime(10, 0), 0);
    CHECK(refusal(appointment) == Error{ErrorCode::FieldInvalid, {u"minutes"_s, u"0"_s}});
    appointment.minutes = -30;
    CHECK(refusal(appointment).code == ErrorCode::FieldInvalid);
    appointment.minutes = longestAppointmentMinutes;
    CHECK(checkAppointment(appointment).has_value());
    appointment.minutes = longestAppointmentMinutes + 1;
    CHECK(refusal(appointment).code == ErrorCode::FieldInvalid);

    appointment = anAppointment(1, QTime(10, 0), 30);
    appointment.start.zone = u"Mars/Olympus"_s;
    CHECK(refusal(appointment) == Error{ErrorCode::ZoneUnknown, {u"Mars/Olympus"_s}});
    appointment.start = inTokyo(QDate(20262, 4, 3), QTime(10, 0));
    CHECK(refusal(appointment).args.front() == u"start"_s);
    appointment.start = inTokyo(QDate(1999, 12, 31), QTime(23, 59));
    CHECK(refusal(appointment).code == ErrorCode::FieldInvalid);

    appointment = anAppointment(1, QTime(10, 0), 30);
    appointment.place = QString(201, u'x');
    CHECK(refusal(appointment) == Error{ErrorCode::FieldTooLong, {u"place"_s, u"200"_s}});
}

TEST_CASE("others are told of everything but our own notes")
{
    const Appointment before = anAppointment(1, QTime(10, 0), 30);
    Appointment after = before;
    after.notes = u"内輪の覚え書き"_s;
    after.version = 5;
    after.changedAt = Instant(1);
    CHECK_FALSE(othersSee(before, after));
    after.place = u"https://meet.example.jp/1"_s;
    CHECK(othersSee(before, after));
    after = before;
    after.start.zone = kualaLumpurZone.toString();
    CHECK(othersSee(before, after));
    after = before;
    after.state = AppointmentState::Cancelled;
    CHECK(othersSee(before, after));
}

TEST_CASE("an appointment over the end of summer time is as long as it is, whatever the clock says")
{
    Appointment flight = anAppointment(1, QTime(0, 0), 180);
    flight.start = {instantAt(day(u"2026-11-01"), QTime(0, 30), u"America/Los_Angeles"),
                    u"America/Los_Angeles"_s};
    CHECK(flight.end().msecsSinceEpoch() - flight.start.at.msecsSinceEpoch() == 180 * 60'000);
    CHECK(localTime(flight.end(), flight.start.zone).time() == QTime(2, 30));
}
