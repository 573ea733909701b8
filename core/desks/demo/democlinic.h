#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/domain/staff.h"

#include <QDate>

namespace ayumi {

/// What everybody of the demo clinic signs in with.
inline constexpr const char* demoPassword = "ayumi-demo";

/// The seed of the demo that `make run` shows.
inline constexpr quint32 usualDemoSeed = 7;

enum class DemoStaff
{
    Coordinator,
    FollowUpStaff,
    Doctor,
    Nurse, ///< in Malaysia, signs in as a coordinator
    Administrator
};

/// "佐藤 美咲": what they type at sign-in.
[[nodiscard]] QString demoStaffName(DemoStaff staff);
[[nodiscard]] Role demoStaffRole(DemoStaff staff);

/// Makes a clinic in `folder` and leads some sixty invented people through it: every stage, every kind of
/// decision, every way a case can end, and something of everything that can wait on somebody `today`. All of
/// it happened before `today`, in the order of its time, through the desks: gates, audit record and dates are
/// as true as in a clinic that was worked in. The same seed and day give the same people and the same
/// stories.
///
/// Passwords cost what keyCostOfNewPasswords() says.
/// Errors: as createClinic; Cancelled (the folder is gone again).
[[nodiscard]] Result<> fillDemoClinic(const QString& folder, QDate today, quint32 seed, Progress& progress);

} // namespace ayumi
