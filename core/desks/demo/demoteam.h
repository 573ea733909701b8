#pragma once

#include "core/desks/changefeed.h"
#include "core/desks/clinic.h"
#include "core/desks/demo/democlinic.h"

#include <array>
#include <atomic>

namespace ayumi {

/// A clock that shows what the story says.
class DemoClock final : public Clock
{
public:
    void set(Instant now) { m_now = now.msecsSinceEpoch(); }

    [[nodiscard]] Instant now() const override { return Instant(m_now); }
    [[nodiscard]] QDate today() const override { return localTime(now(), tokyoZone).date(); }

private:
    std::atomic<qint64> m_now = 0;
};

/// Everybody of the demo clinic at their desks, by one clock.
class DemoTeam
{
public:
    /// Makes the clinic, adds the staff, signs everybody in.
    [[nodiscard]] static Result<std::unique_ptr<DemoTeam>> gather(const QString& folder, DemoClock& clock);

    [[nodiscard]] Office& office(DemoStaff staff);
    [[nodiscard]] StaffId idOf(DemoStaff staff) { return office(staff).session().staff; }

private:
    DemoTeam() = default;

    ChangeFeed m_feed;
    std::array<std::unique_ptr<Clinic>, 5> m_signedIn;
};

/// Before the first patient: the holidays of the hospital's state, everybody's hours, and who will be away
/// after `today`.
[[nodiscard]] Result<> openOffice(DemoTeam& team, QDate today);

} // namespace ayumi
