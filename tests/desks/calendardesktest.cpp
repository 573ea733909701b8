#include "core/desks/calendardesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate monday(2026, 11, 23); // the clock's

Appointment aCounselling(const CareCase& careCase, const PlacedInstant& at)
{
    Appointment appointment;
    appointment.kind = AppointmentKind::Counselling;
    appointment.caseId = careCase.id;
    appointment.start = at;
    appointment.minutes = 60;
    return appointment;
}

CalendarWanted days(QDate from, int count)
{
    CalendarWanted wanted;
    wanted.from = from;
    wanted.until = from.addDays(count - 1);
    return wanted;
}

template<class T>
Error errorOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

StaffId staffId(TestClinic& clinic, Role role)
{
    for (const Staff& staff : must(clinic.office().staff.all())) {
        if (staff.role == role)
            return staff.id;
    }
    return {};
}

} // namespace

TEST_CASE("an appointment is on the calendar at once, on both clocks' days, and everybody is told")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    static_cast<void>(clinic.takePublished());
    // Half past eleven at night in Kuala Lumpur is the next day in Tokyo.
    Appointment wanted = aCounselling(careCase, inKualaLumpur(monday, QTime(23, 30)));
    wanted.staff = {staffId(clinic, Role::Doctor), staffId(clinic, Role::Coordinator),
                    staffId(clinic, Role::Doctor)};
    const SavedAppointment saved = must(clinic.office().calendar.add(wanted));
    CHECK(saved.conflicts.empty());
    CHECK(saved.appointment.uid.endsWith(u"@ayumi"_s));
    CHECK(saved.appointment.staff.size() == 2);
    CHECK(saved.appointment.changedAt == clinic.clock().now());
    const auto told = clinic.takePublished();
    REQUIRE(told.size() == 1);
    CHECK(told.front().calendar);
    CHECK(told.front().cases == std::vector{careCase.id});

    CHECK(must(clinic.office().calendar.view(days(monday, 1))).appointments.empty());
    const CalendarView tuesday = must(clinic.office().calendar.view(days(monday.addDays(1), 1)));
    REQUIRE(tuesday.appointments.size() == 1);
    const AppointmentRow& row = tuesday.appointments.front();
    CHECK(row.appointment == saved.appointment);
    CHECK(row.caseNumber == careCase.number);
    CHECK(row.person.displayName() == u"山田 花子"_s);
    CHECK_FALSE(row.caseClosed);
    CHECK(row.staffNames.contains(TestClinic::nameOf(Role::Doctor)));
    CalendarWanted malaysian = days(monday, 1);
    malaysian.zone = kualaLumpurZone.toString();
    CHECK(must(clinic.office().calendar.view(malaysian)).appointments.size() == 1);
}

TEST_CASE("a doctor in two places is a warning that names the other place, and never a bar")
{
    TestClinic clinic;
    const CareCase first = consultation(clinic);
    const CareCase second =
        consultation(clinic, aPatient().named(u"佐藤", u"一郎").phone(u"03-0000-0000").build());
    Office& office = clinic.office();
    Appointment wanted = aCounselling(first, inTokyo(monday, QTime(14, 0)));
    wanted.doctor = u"Dr. Tan"_s;
    must(office.calendar.add(wanted));
    wanted = aCounselling(second, inTokyo(monday, QTime(14, 30)));
    wanted.doctor = u"dr.tan"_s;
    REQUIRE(must(office.calendar.conflicts(wanted)).size() == 1);
    const SavedAppointment saved = must(office.calendar.add(wanted));
    REQUIRE(saved.conflicts.size() == 1);
    CHECK(saved.conflicts.front().who == TakenPerson::Doctor);
    REQUIRE(saved.conflicts.front().appointment);
    CHECK(saved.conflicts.front().appointment->person.displayName() == u"山田 花子"_s);
    // Moved to where the other one ends: no conflict left. Stretched over the day: there again.
    const SavedAppointment moved = must(office.calendar.move(saved.appointment.id, saved.appointment.version,
                                                             inTokyo(monday, QTime(15, 0)), 60));
    CHECK(moved.conflicts.empty());
    CHECK(must(office.calendar.move(moved.appointment.id, moved.appointment.version,
                                    inTokyo(monday, QTime(13, 0)), 120))
              .conflicts.size() == 1);
}

TEST_CASE("a booked follow-up call takes the patient and its caller, and is on the calendar")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, day(u"2026-10-20"));
    Office& office = clinic.office();
    const FollowUpRow call = must(office.followUps.today({})).followUps.front();
    const PlacedInstant at = inTokyo(monday, QTime(16, 0));
    must(office.followUps.book(call.followUp.id, call.followUp.version, at, ContactChannel::Video));
    const CalendarView view = must(office.calendar.view(days(monday, 1)));
    REQUIRE(view.calls.size() == 1);
    CHECK(view.calls.front().at == at);
    CHECK(view.calls.front().followUp.step == u"1M"_s);
    CHECK(view.calls.front().caseNumber == careCase.number);
    CHECK(view.calls.front().assignedName == call.assignedName);

    Appointment wanted = aCounselling(careCase, inTokyo(monday, QTime(16, 14)));
    wanted.staff = {call.followUp.assignedTo};
    const auto conflicts = must(office.calendar.conflicts(wanted));
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].who == TakenPerson::Staff);
    CHECK(conflicts[0].staffName == call.assignedName);
    REQUIRE(conflicts[0].call);
    CHECK(conflicts[0].call->followUp.step == u"1M"_s);
    CHECK(conflicts[1].who == TakenPerson::Patient);
    wanted.start = inTokyo(monday, QTime(16, 15));
    CHECK(must(office.calendar.conflicts(wanted)).empty());

    CalendarWanted another = days(monday, 1);
    another.staff = staffId(clinic, Role::Doctor);
    CHECK(must(office.calendar.view(another)).calls.empty());
}

TEST_CASE("the sequence counts what others see, the version every change, and the uid stays for good")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    Appointment now =
        must(office.calendar.add(aCounselling(careCase, inTokyo(monday, QTime(14, 0))))).appointment;
    const QString uid = now.uid;
    CHECK(now.sequence == 0);
    now.notes = u"ご家族も"_s;
    now.uid = u"another"_s;
    now = must(office.calendar.change(now)).appointment;
    CHECK(now.sequence == 0);
    CHECK(now.version == 2);
    CHECK(now.uid == uid);
    now = must(office.calendar.move(now.id, now.version, inTokyo(monday, QTime(15, 0)), 30)).appointment;
    CHECK(now.sequence == 1);
    now = must(office.calendar.move(now.id, now.version, now.start, now.minutes)).appointment;
    CHECK(now.sequence == 1);
    now = must(office.calendar.cancel(now.id, now.version));
    CHECK(now.sequence == 2);
    CHECK(must(office.calendar.cancel(now.id, now.version)) == now);
    CHECK(must(office.calendar.view(days(monday, 1))).appointments.empty());
    CalendarWanted all = days(monday, 1);
    all.withCancelled = true;
    CHECK(must(office.calendar.view(all)).appointments.size() == 1);
    now = must(office.calendar.restore(now.id, now.version)).appointment;
    CHECK(now.sequence == 3);
    CHECK(now.state == AppointmentState::Planned);
    CHECK(must(office.calendar.findByUid(uid)) == now);

    Appointment imported = aCounselling(careCase, inTokyo(monday, QTime(9, 0)));
    imported.uid = u"from-elsewhere@example.jp"_s;
    imported.sequence = 7;
    imported = must(office.calendar.add(imported)).appointment;
    CHECK(imported.sequence == 7);
    CHECK(must(office.calendar.findByUid(u"from-elsewhere@example.jp"_s)) == imported);
    CHECK(errorOf(office.calendar.add(imported)).code == ErrorCode::Conflict);
    imported.sequence = 12;
    CHECK(must(office.calendar.change(imported)).appointment.sequence == 12);
}

TEST_CASE("what somebody else changed meanwhile is a conflict, and what is not there is not found")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    const Appointment stale =
        must(office.calendar.add(aCounselling(careCase, inTokyo(monday, QTime(14, 0))))).appointment;
    must(clinic.office(Role::Doctor)
             .calendar.move(stale.id, stale.version, inTokyo(monday, QTime(15, 0)), 30));
    CHECK(errorOf(office.calendar.move(stale.id, stale.version, stale.start, 60)).code ==
          ErrorCode::Conflict);
    CHECK(errorOf(office.calendar.change(stale)).code == ErrorCode::Conflict);
    CHECK(errorOf(office.calendar.cancel(stale.id, stale.version)).code == ErrorCode::Conflict);
    CHECK(errorOf(office.calendar.find(AppointmentId(99))) == Error{ErrorCode::NotFound, {u"appointment"_s}});
    CHECK(errorOf(office.calendar.cancel(AppointmentId(99), 1)).code == ErrorCode::NotFound);
    Appointment nobodys = aCounselling(careCase, inTokyo(monday, QTime(10, 0)));
    nobodys.staff = {StaffId(99)};
    CHECK(errorOf(office.calendar.add(nobodys)) == Error{ErrorCode::NotFound, {u"staff"_s}});
    nobodys.staff.clear();
    nobodys.caseId = CaseId(99);
    CHECK(errorOf(office.calendar.add(nobodys)).code == ErrorCode::CaseNotFound);
}

TEST_CASE("in a closed case nothing new is planned, and what is left over can still be cancelled")
{
    TestClinic clinic;
    CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    const Appointment left =
        must(office.calendar.add(aCounselling(careCase, inTokyo(monday, QTime(14, 0))))).appointment;
    Closing closing;
    closing.id = careCase.id;
    closing.version = careCase.version;
    closing.reason = CloseReason::Withdrawn;
    must(office.cases.close(closing));
    CHECK(must(office.calendar.view(days(monday, 1))).appointments.front().caseClosed);
    CHECK(errorOf(office.calendar.add(aCounselling(careCase, inTokyo(monday, QTime(9, 0))))).code ==
          ErrorCode::CaseClosed);
    CHECK(errorOf(office.calendar.move(left.id, left.version, left.start, 30)).code == ErrorCode::CaseClosed);
    const Appointment cancelled = must(office.calendar.cancel(left.id, left.version));
    CHECK(errorOf(office.calendar.restore(cancelled.id, cancelled.version)).code == ErrorCode::CaseClosed);
    const CareCase open =
        consultation(clinic, aPatient().named(u"佐藤", u"一郎").phone(u"03-0000-0000").build());
    Appointment other =
        must(office.calendar.add(aCounselling(open, inTokyo(monday, QTime(9, 0))))).appointment;
    other.caseId = careCase.id;
    CHECK(errorOf(office.calendar.change(other)).code == ErrorCode::CaseClosed);
}

TEST_CASE("every change of an appointment is on record with what it was before")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    Appointment now =
        must(office.calendar.add(aCounselling(careCase, inTokyo(monday, QTime(14, 0))))).appointment;
    must(office.calendar.move(now.id, now.version, inTokyo(monday, QTime(15, 0)), 60));
    const auto records = recordsOf(clinic);
    REQUIRE(records.size() >= 2);
    CHECK(records[0].action == u"appointment.moved"_s);
    CHECK(records[0].subject == u"case:"_s + careCase.number);
    const QJsonObject details = QJsonDocument::fromJson(records[0].details).object();
    CHECK(details.value(u"appointment"_s).toString() == now.uid);
    CHECK(details.value(u"changes"_s).toObject().value(u"start"_s).toArray() ==
          QJsonArray{u"2026-11-23T14:00:00+09:00@Asia/Tokyo"_s, u"2026-11-23T15:00:00+09:00@Asia/Tokyo"_s});
    CHECK(records[1].action == u"appointment.added"_s);

    Appointment meeting;
    meeting.title = u"チーム会議"_s;
    meeting.start = inTokyo(monday, QTime(9, 0));
    meeting = must(office.calendar.add(meeting)).appointment;
    CHECK(recordsOf(clinic).front().subject == u"appointment:"_s + meeting.uid);
}

TEST_CASE("a calendar refuses days that are none, and says when the limit cut it")
{
    TestClinic clinic;
    Office& office = clinic.office();
    CalendarWanted wanted = days(monday, 7);
    wanted.zone = u"Asia/Edo"_s;
    CHECK(errorOf(office.calendar.view(wanted)).code == ErrorCode::ZoneUnknown);
    CHECK(errorOf(office.calendar.view(days(monday, -3))).code == ErrorCode::DatesReversed);
    wanted = days(monday, 7);
    wanted.until = QDate();
    CHECK(errorOf(office.calendar.view(wanted)) == Error{ErrorCode::FieldMissing, {u"until"_s}});
    for (int hour = 9; hour < 12; ++hour) {
        Appointment meeting;
        meeting.title = u"会議"_s;
        meeting.start = inTokyo(monday, QTime(hour, 0));
        must(office.calendar.add(meeting));
    }
    wanted = days(monday, 7);
    wanted.limit = 3;
    CHECK_FALSE(must(office.calendar.view(wanted)).moreAppointments);
    wanted.limit = 2;
    const CalendarView cut = must(office.calendar.view(wanted));
    CHECK(cut.moreAppointments);
    CHECK(cut.appointments.size() == 2);
}
