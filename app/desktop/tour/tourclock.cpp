#include "app/desktop/tour/tourclock.h"

namespace ayumi {

TourClock::TourClock()
{
    set(SystemClock().today(), QTime(10, 12));
}

void TourClock::set(QDate day, QTime time)
{
    const std::scoped_lock lock(m_mutex);
    m_set = instantAt(day, time, tokyoZone);
    m_since.start();
}

Instant TourClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return Instant(m_set.msecsSinceEpoch() + m_since.elapsed());
}

QDate TourClock::today() const
{
    return localTime(now(), tokyoZone).date();
}

} // namespace ayumi
