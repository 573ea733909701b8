#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>

namespace ayumi {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Which clock face it shows is a matter of the
/// place.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 msecsSinceEpoch)
        : m_msecs(msecsSinceEpoch)
    {
    }

    [[nodiscard]] constexpr qint64 msecsSinceEpoch() const { return m_msecs; }
    constexpr auto operator<=>(const Instant&) const = default;

private:
    qint64 m_msecs = 0;
};

/// IANA names of the two places the work happens in.
inline constexpr QStringView tokyoZone = u"Asia/Tokyo";
inline constexpr QStringView kualaLumpurZone = u"Asia/Kuala_Lumpur";

/// The clock face of `zone` at `instant`. An unknown zone name falls back to Asia/Tokyo.
[[nodiscard]] QDateTime localTime(Instant instant, QStringView zone);

/// The instant at which the clock of `zone` shows `date` and `time`.
[[nodiscard]] Instant instantAt(QDate date, QTime time, QStringView zone);

/// True when the system knows the IANA zone.
[[nodiscard]] bool isKnownZone(QStringView zone);

/// An instant together with the place whose clock a person read it from.
struct PlacedInstant
{
    Instant at;
    QString zone = tokyoZone.toString();

    [[nodiscard]] QDateTime local() const { return localTime(at, zone); }
    bool operator==(const PlacedInstant&) const = default;
};

/// Where "now" and "today" come from. Desks take it by constructor; rules take the date itself.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;

    /// The date the office works with, which is Tokyo's unless pinned.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDate today() const override;
};

/// The first office hour in Tokyo of another date, eight to nine: what `--on DATE` and AYUMI_TODAY ask for.
/// Scripts live through six months with the same day in Malaysia and the day's appointments still ahead.
class PinnedDateClock final : public Clock
{
public:
    explicit PinnedDateClock(QDate today);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDate today() const override;

private:
    QDate m_today;
};

} // namespace ayumi
