#include "core/base/walltime.h"

#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView losAngeles = u"America/Los_Angeles";

Result<PlacedInstant> in(QStringView zone, QDate date, QTime time)
{
    return wallTime(date, time, zone);
}

} // namespace

TEST_CASE("a time that was typed is the moment at which the clock of the place shows it")
{
    const auto tokyo = in(tokyoZone, QDate(2026, 4, 3), QTime(10, 0));
    const auto malaysia = in(kualaLumpurZone, QDate(2026, 4, 3), QTime(9, 0));
    REQUIRE(tokyo);
    REQUIRE(malaysia);
    CHECK(tokyo->at == malaysia->at);
    CHECK(tokyo->zone == tokyoZone);
    CHECK(tokyo->local().time() == QTime(10, 0));
    // Near midnight the dates differ.
    const auto late = in(kualaLumpurZone, QDate(2026, 4, 3), QTime(23, 30));
    REQUIRE(late);
    CHECK(localTime(late->at, tokyoZone) ==
          QDateTime(QDate(2026, 4, 4), QTime(0, 30), QTimeZone("Asia/Tokyo")));
}

TEST_CASE("a time that the clock skips when summer time begins is refused, never moved")
{
    const auto skipped = in(losAngeles, QDate(2027, 3, 14), QTime(2, 30));
    REQUIRE_FALSE(skipped);
    CHECK(skipped.error() ==
          Error{ErrorCode::TimeDoesNotExist, {u"2027-03-14 02:30"_s, losAngeles.toString()}});
    CHECK_FALSE(in(losAngeles, QDate(2027, 3, 14), QTime(2, 0)));
    const auto before = in(losAngeles, QDate(2027, 3, 14), QTime(1, 59));
    const auto after = in(losAngeles, QDate(2027, 3, 14), QTime(3, 0));
    REQUIRE(before);
    REQUIRE(after);
    CHECK(after->at.msecsSinceEpoch() - before->at.msecsSinceEpoch() == 60'000);
}

TEST_CASE("a time that the clock shows twice when summer time ends is the first of the two")
{
    const auto twice = in(losAngeles, QDate(2026, 11, 1), QTime(1, 30));
    REQUIRE(twice);
    CHECK(twice->local().offsetFromUtc() == -7 * 3600);
    const auto after = in(losAngeles, QDate(2026, 11, 1), QTime(2, 0));
    REQUIRE(after);
    CHECK(after->at.msecsSinceEpoch() - twice->at.msecsSinceEpoch() == 90 * 60'000);
}

TEST_CASE("a zone that nobody knows is refused by its name")
{
    CHECK(in(u"Asia/Edo", QDate(2026, 4, 3), QTime(10, 0)).error() ==
          Error{ErrorCode::ZoneUnknown, {u"Asia/Edo"_s}});
    CHECK(in(u"", QDate(2026, 4, 3), QTime(10, 0)).error().code == ErrorCode::ZoneUnknown);
    CHECK_FALSE(in(tokyoZone, QDate(2027, 2, 29), QTime(10, 0)));
    CHECK_FALSE(in(tokyoZone, QDate(2027, 2, 28), QTime()));
}

TEST_CASE("days later is the same clock face at the same place, over month ends, leap days and summer time")
{
    const auto later = [](QStringView zone, QDate from, qint64 days) {
        return daysLater(*wallTime(from, QTime(2, 30), zone), days);
    };
    CHECK(later(tokyoZone, QDate(2028, 2, 28), 1)->local().date() == QDate(2028, 2, 29));
    CHECK(later(tokyoZone, QDate(2027, 2, 28), 1)->local().date() == QDate(2027, 3, 1));
    CHECK(later(tokyoZone, QDate(2027, 1, 1), -1)->local().date() == QDate(2026, 12, 31));
    const auto overSummer = later(losAngeles, QDate(2027, 3, 13), 2);
    REQUIRE(overSummer);
    CHECK(overSummer->local().time() == QTime(2, 30));
    CHECK(later(losAngeles, QDate(2027, 3, 13), 1).error().code == ErrorCode::TimeDoesNotExist);
}
