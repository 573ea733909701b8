#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"

namespace ayumi {

/// What one form says of a journey. Left out is what did not change.
struct TripWithPassport
{
    CaseId caseId;
    std::optional<Trip> trip;
    std::optional<Passport> passport;
    int patientVersion = 0; ///< that was read, with `passport`
};

/// The journey.
class TripDesk
{
public:
    explicit TripDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Saves the trip of a case (one per case; version 0 the first time). Errors: as of checkTrip();
    /// TripsOverlap with a journey of another case of the same person, unless that case was closed without
    /// one.
    [[nodiscard]] Result<Trip> save(const Trip& trip);

    /// Trip and passport as one form shows them: both are saved, or neither. Each leaves its own audit
    /// record. Errors: as save() and savePassport().
    [[nodiscard]] Result<> saveJourney(const TripWithPassport& journey);

    /// Number and expiry of the passport; it belongs to the person.
    [[nodiscard]] Result<Patient> savePassport(PatientId id, int version, const Passport& passport);

    /// What the journey needs and how far it is. Errors: NotFound (trip) while nothing of it is saved.
    [[nodiscard]] Result<std::vector<TripCheck>> checklist(CaseId id);
    /// Says by hand how an item stands; nullopt takes back what was said. Errors: NotFound (trip),
    /// FieldInvalid (item) where the facts tell it and not a person.
    [[nodiscard]] Result<std::vector<TripCheck>> tick(CaseId id, TripItem item,
                                                      std::optional<TickState> state);

private:
    DeskContext& m_context;
};

/// The checklist of a stored journey.
[[nodiscard]] Result<std::vector<TripCheck>> readTripChecks(class Database& database, const Trip& trip,
                                                            const Passport& passport, QDate today);

} // namespace ayumi
