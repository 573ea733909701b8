#pragma once

#include "core/base/clock.h"
#include "core/security/session.h"

namespace ayumi {

class ChangeFeed;
class Workbench;

/// What a screen works with while somebody is signed in. The composition owns what it points to, which
/// outlives every screen.
struct Workplace
{
    Workbench* workbench = nullptr;
    ChangeFeed* feed = nullptr;
    const Clock* clock = nullptr;
    Session session;
};

} // namespace ayumi
