#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QTimeZone>

#include <optional>
#include <variant>
#include <vector>

namespace ayumi {

/// From `atMsecs` on, in UTC, the clock is `offset` seconds ahead of UTC; before it was `before`.
struct ZoneOnset
{
    qint64 atMsecs = 0;
    int before = 0;
    int offset = 0;
};

/// What a clock's face of one day and time means.
struct ClockReading
{
    enum class Occurs
    {
        Once,
        Twice, ///< `at` is the first
        Never, ///< `at` is read by the clock before the change
    };

    Instant at;
    Occurs occurs = Occurs::Once;
};

/// The clock of a zone: the computer's rules for a known name, or rules out of a file.
class ZoneClock
{
public:
    explicit ZoneClock(QTimeZone zone)
        : m_rules(std::move(zone))
    {
    }
    /// `onsets` in order of time, at least one.
    explicit ZoneClock(std::vector<ZoneOnset> onsets)
        : m_rules(std::move(onsets))
    {
    }

    /// Seconds ahead of UTC.
    [[nodiscard]] int offsetAt(Instant at) const;
    [[nodiscard]] ClockReading read(QDate date, QTime time) const;

private:
    std::variant<QTimeZone, std::vector<ZoneOnset>> m_rules;
};

/// The IANA zone a file means by `name`: itself, the name Windows uses, or a path that ends in one
/// (/example.org/20240101/Asia/Tokyo).
[[nodiscard]] std::optional<QByteArray> ianaZoneNamed(const QByteArray& name);

/// The offset that the name itself states, "(UTC+08:00) Kuala Lumpur, Singapore", in seconds.
[[nodiscard]] std::optional<int> offsetInZoneName(const QByteArray& name);

/// "UTC+08:00", as QTimeZone knows it; "UTC" for 0.
[[nodiscard]] QString zoneOfOffset(int seconds);

} // namespace ayumi
