#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace ayumi {

/// The moment at which the clock on the wall of `zone` shows `date` and `time`, as somebody typed them.
/// Unlike instantAt() it never moves what was typed: a time that the clock skips when summer time begins is
/// an error. One that the clock shows twice when summer time ends is the first of the two. Errors:
/// ZoneUnknown (zone), TimeDoesNotExist (time as given, zone).
[[nodiscard]] Result<PlacedInstant> wallTime(QDate date, QTime time, QStringView zone);

/// The same clock face so many days later (earlier with less than zero) at its own place. Errors: as
/// wallTime().
[[nodiscard]] Result<PlacedInstant> daysLater(const PlacedInstant& moment, qint64 days);

} // namespace ayumi
