#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// The journey.
class TripDesk
{
public:
    explicit TripDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Saves the trip of a case (one per case; version 0 the first time). See checkTrip for errors.
    [[nodiscard]] Result<Trip> save(const Trip& trip);

    /// Number and expiry of the passport; it belongs to the person.
    [[nodiscard]] Result<Patient> savePassport(PatientId id, int version, const Passport& passport);

private:
    DeskContext& m_context;
};

} // namespace ayumi
