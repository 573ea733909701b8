#include "core/base/clock.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;

TEST_CASE("a pinned day is the same day in Tokyo and in Kuala Lumpur, at whatever hour it is asked for")
{
    const PinnedDateClock clock(QDate(2026, 8, 31));
    CHECK(clock.today() == QDate(2026, 8, 31));
    const QDateTime tokyo = localTime(clock.now(), tokyoZone);
    CHECK(tokyo.date() == QDate(2026, 8, 31));
    CHECK(localTime(clock.now(), kualaLumpurZone).date() == QDate(2026, 8, 31));
    // An appointment on that morning is still ahead.
    CHECK(tokyo.time() >= QTime(8, 0));
    CHECK(tokyo.time() < QTime(9, 0));
}
