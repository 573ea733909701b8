#include "core/domain/trip.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

Trip tripOf(QDate arrival, QDate departure)
{
    Trip trip;
    trip.arrivalOn = arrival;
    trip.departureOn = departure;
    return trip;
}

} // namespace

TEST_CASE("a journey has two nights or more and ends after it began")
{
    const QDate arrival = day(u"2026-04-02");
    CHECK(checkTrip(tripOf(arrival, day(u"2026-04-04"))).has_value());
    CHECK(checkTrip(tripOf(arrival, day(u"2026-04-20"))).has_value());
    CHECK(checkTrip(tripOf(arrival, day(u"2026-04-03"))).error() ==
          Error{ErrorCode::FieldInvalid, {u"departure"_s, u"1"_s}});
    CHECK(checkTrip(tripOf(arrival, arrival)).error() ==
          Error{ErrorCode::FieldInvalid, {u"departure"_s, u"0"_s}});
    CHECK(checkTrip(tripOf(arrival, day(u"2026-04-01"))).error() ==
          Error{ErrorCode::DatesReversed, {u"2026-04-02"_s, u"2026-04-01"_s}});
}

TEST_CASE("a journey of which only one date is known can be kept")
{
    Trip trip;
    CHECK(checkTrip(trip).has_value());
    trip.arrivalOn = day(u"2026-04-02");
    CHECK(checkTrip(trip).has_value());
}

TEST_CASE("an expiry belongs to a lot and lies in years that can be meant")
{
    Trip trip;
    trip.lotExpiresAt = inKualaLumpur(day(u"2026-04-03"), QTime(12, 0));
    CHECK(checkTrip(trip).error() == Error{ErrorCode::FieldMissing, {u"lot"_s}});
    trip.preparedLots = u"UC-2611"_s;
    CHECK(checkTrip(trip).has_value());
    trip.lotExpiresAt = inKualaLumpur(QDate(1926, 4, 3), QTime(12, 0));
    CHECK(checkTrip(trip).error().code == ErrorCode::FieldInvalid);
}

TEST_CASE("the passport must last six months past arrival, clamped to the month's end")
{
    CHECK(passportNeededUntil(day(u"2026-08-31")) == day(u"2027-02-28"));
    CHECK(passportNeededUntil(day(u"2027-08-31")) == day(u"2028-02-29"));
    CHECK(passportNeededUntil(day(u"2026-04-02")) == day(u"2026-10-02"));
}

TEST_CASE("a passport is judged to the day")
{
    const Trip trip = tripOf(day(u"2026-08-31"), day(u"2026-09-03"));
    const std::pair<QStringView, PassportState> rows[] = {
        {u"2027-02-28", PassportState::Valid},
        {u"2030-01-01", PassportState::Valid},
        {u"2027-02-27", PassportState::ExpiresEarly},
        {u"2026-09-03", PassportState::ExpiresEarly},
        {u"2026-09-02", PassportState::ExpiresDuringTrip},
        {u"2026-08-31", PassportState::ExpiresDuringTrip},
        {u"2025-01-01", PassportState::ExpiresDuringTrip},
    };
    for (const auto& [expiry, state] : rows) {
        CAPTURE(expiry.toString());
        CHECK(passportState({u"TR0000001"_s, day(expiry), {}}, trip) == state);
    }
}

TEST_CASE("without expiry or arrival nothing is known about the passport")
{
    CHECK(passportState({u"TR0000001"_s, std::nullopt, {}}, tripOf(day(u"2026-08-31"), day(u"2026-09-03"))) ==
          PassportState::Unknown);
    CHECK(passportState({u"TR0000001"_s, day(u"2020-01-01"), {}}, Trip{}) == PassportState::Unknown);
}

TEST_CASE("a passport that ends before arrival is told even while the departure is open")
{
    Trip trip;
    trip.arrivalOn = day(u"2026-08-31");
    CHECK(passportState({{}, day(u"2026-08-30"), {}}, trip) == PassportState::ExpiresDuringTrip);
    CHECK(passportState({{}, day(u"2026-08-31"), {}}, trip) == PassportState::ExpiresEarly);
}

TEST_CASE("the arrival card opens three days before arrival")
{
    CHECK(arrivalCardOpensOn(day(u"2026-03-02")) == day(u"2026-02-27"));
}
