#include "core/security/failedtries.h"

#include "tests/security/securityfixture.h"

#include <limits>

using namespace ayumi;

TEST_CASE("the wait doubles after the third failure and ends at five minutes")
{
    constexpr std::array<qint64, 14> expected{0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
    for (std::size_t count = 0; count < expected.size(); ++count)
        CHECK(delayAfter(static_cast<qint64>(count)) == expected[count]);
    CHECK(delayAfter(1'000'000) == 300);
    CHECK(delayAfter(std::numeric_limits<qint64>::max()) == 300);
}

TEST_CASE("a try that comes too early is refused with the seconds left, and does not prolong the wait")
{
    FailedTries tries{.count = 6, .lastAt = morning};
    const FailedTries before = tries;
    const auto tooEarly = admitTry(tries, secondsLater(3));
    CHECK(codeOf(tooEarly) == ErrorCode::SignInDelayed);
    CHECK(firstArgOf(tooEarly) == u"5");
    CHECK(tries == before);
    CHECK(firstArgOf(admitTry(tries, Instant(secondsLater(8).msecsSinceEpoch() - 1))) == u"1");
    CHECK(admitTry(tries, secondsLater(8)).has_value());
    CHECK(tries == FailedTries{.count = 7, .lastAt = secondsLater(8)});
}

TEST_CASE("a clock set back by a year starts the wait again and does not lock anybody out for a year")
{
    FailedTries tries{.count = 6, .lastAt = secondsLater(365LL * 24 * 3600)};
    CHECK(firstArgOf(admitTry(tries, morning)) == u"8");
    CHECK(firstArgOf(admitTry(tries, secondsLater(3))) == u"5");
    CHECK(admitTry(tries, secondsLater(8)).has_value());
}

TEST_CASE("counts and times from a hostile file never overflow")
{
    FailedTries tries{.count = std::numeric_limits<qint64>::max(),
                      .lastAt = Instant(std::numeric_limits<qint64>::max())};
    CHECK(firstArgOf(admitTry(tries, morning)) == u"300");
    tries.lastAt = Instant(0);
    CHECK(admitTry(tries, morning).has_value());
    CHECK(tries.count == 1'000'000);
}
