#include "core/desks/tripdesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate monday(2026, 11, 23); // the clock's

Trip tripOf(const CareCase& careCase, QDate arrival, int nights)
{
    Trip trip;
    trip.caseId = careCase.id;
    trip.arrivalOn = arrival;
    trip.departureOn = arrival.addDays(nights);
    return trip;
}

TripItemState stateOf(const std::vector<TripCheck>& checks, TripItem item)
{
    for (const TripCheck& check : checks) {
        if (check.item == item)
            return check.state;
    }
    return {};
}

CareCase furtherCase(TestClinic& clinic, const CareCase& first)
{
    NewConsultation fresh;
    fresh.existingPatient = first.patient;
    return must(clinic.office().intake.openConsultation(fresh)).careCase;
}

} // namespace

TEST_CASE("a journey that overlaps another one of the same person is refused and names it")
{
    TestClinic clinic;
    const CareCase first = consultation(clinic);
    Office& office = clinic.office();
    must(office.trips.save(tripOf(first, day(u"2026-12-02"), 3)));
    const CareCase second = furtherCase(clinic, first);
    const auto refused = office.trips.save(tripOf(second, day(u"2026-12-05"), 3));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() ==
          Error{ErrorCode::TripsOverlap, {first.number, u"2026-12-02"_s, u"2026-12-05"_s}});
    CHECK(office.trips.save(tripOf(second, day(u"2026-12-06"), 3)));
    // Somebody else may of course fly on the same days.
    const CareCase other =
        consultation(clinic, aPatient().named(u"佐藤", u"一郎").phone(u"03-0000-0000").build());
    CHECK(office.trips.save(tripOf(other, day(u"2026-12-02"), 3)));
}

TEST_CASE("a journey of a case that was closed without it stands in nobody's way")
{
    TestClinic clinic;
    const CareCase first = consultation(clinic);
    Office& office = clinic.office();
    must(office.trips.save(tripOf(first, day(u"2026-12-02"), 3)));
    Closing closing;
    closing.id = first.id;
    closing.version = first.version;
    closing.reason = CloseReason::Withdrawn;
    must(office.cases.close(closing));
    const CareCase second = furtherCase(clinic, first);
    CHECK(office.trips.save(tripOf(second, day(u"2026-12-03"), 3)));
}

TEST_CASE("a stay of more than ninety days is a year mistyped")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    const auto refused = office.trips.save(tripOf(careCase, day(u"2026-12-02"), 368));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::FieldInvalid, {u"departure"_s, u"368"_s}});
    CHECK(office.trips.save(tripOf(careCase, day(u"2026-12-02"), 90)));
}

TEST_CASE(
    "what was ticked of a checklist is kept with who and when, and shows on the calendar and in the case")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    CHECK(office.trips.checklist(careCase.id).error() == Error{ErrorCode::NotFound, {u"trip"_s}});
    CHECK(office.trips.tick(careCase.id, TripItem::Insurance, TickState::Done).error().code ==
          ErrorCode::NotFound);
    CHECK(must(office.cases.refresh(careCase.id)).tripChecks.empty());
    must(office.trips.save(tripOf(careCase, monday.addDays(2), 3)));
    static_cast<void>(clinic.takePublished());

    const auto checks = must(office.trips.tick(careCase.id, TripItem::Insurance, TickState::Done));
    CHECK(stateOf(checks, TripItem::Insurance) == TripItemState::Done);
    CHECK(stateOf(checks, TripItem::ArrivalCard) == TripItemState::Open);
    CHECK(stateOf(checks, TripItem::Passport) == TripItemState::Done);
    CHECK(stateOf(checks, TripItem::Hotel) == TripItemState::Open);
    const auto told = clinic.takePublished();
    REQUIRE(told.size() == 1);
    CHECK(told.front().calendar);
    CHECK(must(office.cases.refresh(careCase.id)).tripChecks == checks);
    CalendarWanted wanted;
    wanted.from = wanted.until = monday.addDays(3);
    const CalendarView view = must(office.calendar.view(wanted));
    REQUIRE(view.trips.size() == 1);
    CHECK(view.trips.front().checks == checks);
    CHECK(view.trips.front().caseNumber == careCase.number);
    for (const TripCheck& check : checks) {
        if (check.item == TripItem::Insurance) {
            REQUIRE(check.tick);
            CHECK(check.tick->at == clinic.clock().now());
            CHECK(check.tick->by == office.session().staff);
        }
    }
    const auto otherwise = must(office.trips.tick(careCase.id, TripItem::Insurance, TickState::NotNeeded));
    CHECK(stateOf(otherwise, TripItem::Insurance) == TripItemState::NotNeeded);
    const auto open = must(office.trips.tick(careCase.id, TripItem::Insurance, std::nullopt));
    CHECK(stateOf(open, TripItem::Insurance) == TripItemState::Open);
    CHECK(countRows(clinic, u"trip_tick"_s) == 0);
    CHECK(office.trips.tick(careCase.id, TripItem::Passport, TickState::Done).error() ==
          Error{ErrorCode::FieldInvalid, {u"item"_s, u"passport"_s}});
}

TEST_CASE("a counselling that is arranged comes next in the case file, and the file knows its appointments")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    Office& office = clinic.office();
    Appointment appointment;
    appointment.kind = AppointmentKind::Counselling;
    appointment.caseId = careCase.id;
    appointment.start = inTokyo(monday.addDays(2), QTime(14, 0));
    appointment = must(office.calendar.add(appointment)).appointment;
    const auto awaited = [&] {
        std::vector<Appointment> found;
        for (const NextStep& step : must(office.cases.refresh(careCase.id)).nextSteps) {
            if (step.kind == NextStepKind::AwaitAppointment)
                found.push_back(*step.appointment);
        }
        return found;
    };
    CHECK(awaited() == std::vector{appointment});
    CHECK(must(office.cases.refresh(careCase.id)).facts.appointments == std::vector{appointment});
    appointment = must(office.calendar.cancel(appointment.id, appointment.version));
    CHECK(awaited().empty());
    CHECK(must(office.cases.refresh(careCase.id)).facts.appointments == std::vector{appointment});
    must(office.calendar.restore(appointment.id, appointment.version));
    clinic.clock().set(monday.addDays(2), QTime(20, 0));
    CHECK(awaited().size() == 1);
    clinic.clock().set(monday.addDays(3));
    CHECK(awaited().empty());
}
