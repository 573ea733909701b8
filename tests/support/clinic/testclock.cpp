#include "tests/support/clinic/testclock.h"

namespace ayumi::test {

TestClock::TestClock(QDate date, QTime time)
    : m_now(instantAt(date, time, tokyoZone).msecsSinceEpoch())
{
}

void TestClock::set(QDate date, QTime time)
{
    m_now = instantAt(date, time, tokyoZone).msecsSinceEpoch();
}

void TestClock::advance(qint64 seconds)
{
    m_now += seconds * 1000;
}

Instant TestClock::now() const
{
    return Instant(m_now);
}

QDate TestClock::today() const
{
    return localTime(now(), tokyoZone).date();
}

} // namespace ayumi::test
