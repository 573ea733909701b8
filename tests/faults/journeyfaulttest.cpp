#include "tests/faults/busywork.h"
#include "tests/faults/failingwrites.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

TEST_CASE("whichever write fails while trip and passport are saved, both are there or neither is")
{
    ClinicAtRest rest;
    int failures = 0;
    for (int number = 1; number <= 40; ++number) {
        CAPTURE(number);
        const QString folder = rest.copy();
        CaseFacts before;
        TripWithPassport journey;
        {
            FailingWrites disk;
            const auto clinic = must(rest.signIn(folder));
            before = must(clinic->office().cases.refresh(rest.treated())).facts;
            Trip trip = before.trip;
            trip.hotel = u"another hotel"_s;
            journey = {before.careCase.id, trip, Passport{u"TZ7654321"_s, QDate(2032, 2, 1), u"JPN"_s},
                       before.patient.version};
            disk.failAt(number, FailingWrites::How::Full);
            const Result<> saved = clinic->office().trips.saveJourney(journey);
            disk.mend();
            failures += saved ? 0 : 1;
        }
        const auto clinic = must(rest.signIn(folder));
        const CaseFacts after = must(clinic->office().cases.refresh(rest.treated())).facts;
        const bool tripThere = after.trip.hotel == u"another hotel";
        REQUIRE(tripThere == (after.patient.passport == *journey.passport));
        REQUIRE((tripThere || (after.trip == before.trip && after.patient == before.patient)));
    }
    CHECK(failures > 3);
}
