#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace ayumi {

/// How often in a row a sign-in failed, and when last. Kept in the keyring so that a restart forgives
/// nothing.
struct FailedTries
{
    qint64 count = 0;
    Instant lastAt;

    bool operator==(const FailedTries&) const = default;
};

/// Seconds to wait after the `count`th failure in a row: none after the first three (a slip of the finger),
/// then 2, 4, 8, ... up to 300.
[[nodiscard]] qint64 delayAfter(qint64 count);

/// Counts one more try at `now`, before it is known whether it fails, so that nothing is gained by tries at
/// the same time or by killing the program in time. SignInDelayed with the seconds left (rounded up) when it
/// comes too early; such a try is not counted. A clock that was set back starts the wait again, it does not
/// prolong it.
[[nodiscard]] Result<> admitTry(FailedTries& tries, Instant now);

} // namespace ayumi
