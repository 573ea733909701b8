#pragma once

#include "core/exchange/recurrence.h"
#include "core/exchange/zoneclock.h"

namespace ayumi {

/// The clock that a VTIMEZONE describes (its whole text, BEGIN to END), up to the year 2100. Nothing where
/// its rules are no yearly ones, are unreadable, or make more work than allowed.
[[nodiscard]] std::optional<ZoneClock> clockOfRules(const QByteArray& vtimezone, WorkAllowance& allowance);

} // namespace ayumi
