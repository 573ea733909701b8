#include "core/base/clock.h"

#include <QTimeZone>

namespace ayumi {

namespace {

QTimeZone zoneNamed(QStringView name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone(tokyoZone.toLatin1());
}

} // namespace

QDateTime localTime(Instant instant, QStringView zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msecsSinceEpoch(), zoneNamed(zone));
}

Instant instantAt(QDate date, QTime time, QStringView zone)
{
    return Instant(QDateTime(date, time, zoneNamed(zone)).toMSecsSinceEpoch());
}

bool isKnownZone(QStringView zone)
{
    // No name at all is the computer's own zone to Qt.
    return !zone.isEmpty() && QTimeZone(zone.toLatin1()).isValid();
}

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

QDate SystemClock::today() const
{
    return localTime(now(), tokyoZone).date();
}

PinnedDateClock::PinnedDateClock(QDate today)
    : m_today(today)
{
}

Instant PinnedDateClock::now() const
{
    constexpr int hoursOfDay = 24;
    const int sinceMidnight = localTime(SystemClock().now(), tokyoZone).time().msecsSinceStartOfDay();
    return instantAt(m_today, QTime(8, 0).addMSecs(sinceMidnight / hoursOfDay), tokyoZone);
}

QDate PinnedDateClock::today() const
{
    return m_today;
}

} // namespace ayumi
