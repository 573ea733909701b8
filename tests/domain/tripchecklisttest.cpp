#include "core/domain/tripchecklist.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate arrival(2026, 12, 2);

Trip aTrip()
{
    Trip trip;
    trip.id = TripId(1);
    trip.caseId = CaseId(1);
    trip.arrivalOn = arrival;
    trip.departureOn = arrival.addDays(3);
    return trip;
}

Passport validPassport()
{
    return {u"TR0000001"_s, QDate(2031, 6, 11), u"JPN"_s};
}

TripItemState stateOf(TripItem item, const Trip& trip, QDate today, std::vector<TripTick> ticks = {},
                      const Passport& passport = validPassport())
{
    for (const TripCheck& check : tripChecklist(trip, passport, ticks, today)) {
        if (check.item == item)
            return check.state;
    }
    FAIL("every item is on the list");
    return {};
}

TripTick ticked(TripItem item, TickState state)
{
    return {item, state, StaffId(1), Instant(1)};
}

} // namespace

TEST_CASE("a journey's list has every item once, and nothing written down is open")
{
    const auto checks = tripChecklist(aTrip(), {}, {}, arrival.addDays(-30));
    REQUIRE(checks.size() == allValues<TripItem>().size());
    CHECK(checks.front().item == TripItem::Passport);
    CHECK(checks.front().state == TripItemState::Open);
    // No wheelchair is needed, the arrival card has to wait.
    CHECK(readinessOf(checks) == TripReadiness{.settled = 1, .total = 10, .hasProblem = false});
    CHECK_FALSE(readinessOf(checks).isReady());
}

TEST_CASE("the arrival card can be sent from three days before arrival and is urgent from the day before")
{
    const auto card = [](int days, const Trip& trip = aTrip()) {
        return stateOf(TripItem::ArrivalCard, trip, arrival.addDays(days));
    };
    CHECK(card(-4) == TripItemState::NotYet);
    CHECK(card(-3) == TripItemState::Open);
    CHECK(card(-2) == TripItemState::Open);
    CHECK(card(-1) == TripItemState::Problem);
    CHECK(card(0) == TripItemState::Problem);
    Trip sent = aTrip();
    sent.arrivalCardOn = arrival.addDays(-3);
    CHECK(card(-1, sent) == TripItemState::Done);
    Trip undated;
    CHECK(card(0, undated) == TripItemState::NotYet);
    CHECK(stateOf(TripItem::ArrivalCard, aTrip(), arrival,
                  {ticked(TripItem::ArrivalCard, TickState::NotNeeded)}) == TripItemState::NotNeeded);
}

TEST_CASE("the passport is judged by its number and its last day")
{
    const auto state = [](const Passport& passport) {
        return stateOf(TripItem::Passport, aTrip(), arrival.addDays(-30), {}, passport);
    };
    CHECK(state(validPassport()) == TripItemState::Done);
    CHECK(state({}) == TripItemState::Open);
    CHECK(state({{}, QDate(2031, 6, 11), {}}) == TripItemState::Open);
    CHECK(state({u"TR0000001"_s, QDate(2027, 6, 1), {}}) == TripItemState::Problem);
    CHECK(state({u"TR0000001"_s, QDate(2027, 6, 2), {}}) == TripItemState::Done);
    CHECK(state({u"TR0000001"_s, QDate(2026, 12, 3), {}}) == TripItemState::Problem);
    const auto checks = tripChecklist(aTrip(), {}, {}, arrival);
    CHECK(checks.front().on == QDate(2027, 6, 2));
}

TEST_CASE("what is written down counts more than what was ticked, and a tick more than nothing")
{
    const std::vector ticks{ticked(TripItem::Hotel, TickState::NotNeeded),
                            ticked(TripItem::Insurance, TickState::Done),
                            ticked(TripItem::Companion, TickState::NotNeeded)};
    const QDate today = arrival.addDays(-10);
    CHECK(stateOf(TripItem::Hotel, aTrip(), today, ticks) == TripItemState::NotNeeded);
    CHECK(stateOf(TripItem::Insurance, aTrip(), today, ticks) == TripItemState::Done);
    CHECK(stateOf(TripItem::MedicationList, aTrip(), today, ticks) == TripItemState::Open);
    Trip trip = aTrip();
    trip.hotel = u"Hotel Nilai"_s;
    CHECK(stateOf(TripItem::Hotel, trip, today, ticks) == TripItemState::Done);
    trip.hotel = u"　 "_s;
    CHECK(stateOf(TripItem::Hotel, trip, today) == TripItemState::Open);
}

TEST_CASE("a wheelchair that is needed has to be ordered, one that is not is settled")
{
    const QDate today = arrival.addDays(-10);
    Trip trip = aTrip();
    CHECK(stateOf(TripItem::Wheelchair, trip, today) == TripItemState::NotNeeded);
    trip.wheelchair = true;
    CHECK(stateOf(TripItem::Wheelchair, trip, today) == TripItemState::Open);
    CHECK(stateOf(TripItem::Wheelchair, trip, today, {ticked(TripItem::Wheelchair, TickState::Done)}) ==
          TripItemState::Done);
    // Somebody who needs one cannot be said not to.
    CHECK(stateOf(TripItem::Wheelchair, trip, today, {ticked(TripItem::Wheelchair, TickState::NotNeeded)}) ==
          TripItemState::Open);
}

TEST_CASE("facts are entered, not ticked: a passport is never ticked, a flight never as done")
{
    CHECK_FALSE(mayTick(TripItem::Passport, TickState::Done));
    CHECK_FALSE(mayTick(TripItem::Passport, TickState::NotNeeded));
    CHECK_FALSE(mayTick(TripItem::Flights, TickState::Done));
    CHECK(mayTick(TripItem::Interpreter, TickState::NotNeeded));
    CHECK(mayTick(TripItem::Insurance, TickState::Done));
    CHECK(mayTick(TripItem::Insurance, TickState::NotNeeded));
    CHECK_FALSE(mayTick(TripItem::Wheelchair, TickState::NotNeeded));
}

TEST_CASE("two journeys overlap when they share a day")
{
    const Trip first = aTrip(); // 12-02 to 12-05
    const auto overlaps = [&](QStringView from, std::optional<QDate> until) {
        Trip other;
        other.arrivalOn = day(from);
        other.departureOn = until;
        return overlappingTrip(other, std::span(&first, 1)) == &first;
    };
    CHECK(overlaps(u"2026-12-03", day(u"2026-12-10")));
    CHECK(overlaps(u"2026-11-28", day(u"2026-12-02")));
    CHECK(overlaps(u"2026-11-28", day(u"2026-12-20")));
    CHECK(overlaps(u"2026-12-05", {}));
    CHECK_FALSE(overlaps(u"2026-12-06", day(u"2026-12-10")));
    CHECK_FALSE(overlaps(u"2026-11-28", day(u"2026-12-01")));
    CHECK_FALSE(overlaps(u"2026-12-01", {}));
    CHECK(overlappingTrip(Trip(), std::span(&first, 1)) == nullptr);
    const Trip undated;
    CHECK(overlappingTrip(first, std::span(&undated, 1)) == nullptr);
}
