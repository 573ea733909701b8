#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/patient.h"

#include <QDate>

#include <span>

namespace ayumi {

/// The journey to Malaysia and back. Dates are those of the place of arrival.
struct Trip
{
    TripId id;
    CaseId caseId;
    std::optional<QDate> arrivalOn;
    std::optional<QDate> departureOn; ///< leaving Malaysia
    QString flights;
    QString hotel;
    QString transfer;
    QString interpreter;
    QString companion;
    bool wheelchair = false;
    bool dripPlanned = false;
    std::optional<QDate> arrivalCardOn; ///< Malaysia Digital Arrival Card sent
    QString preparedLots;               ///< of the cell product made ready for it, as printed, side by side
    std::optional<PlacedInstant> lotExpiresAt; ///< the first of them to expire, on the clock of the hospital
    QString notes;
    int version = 0;

    bool operator==(const Trip&) const = default;
};

/// The stay that is free of a visa for a passport of Japan ends after 90 days; a longer journey is a year
/// mistyped. Lists count on it to find a journey that began before their first day.
inline constexpr int longestStayNights = 90;

/// At least two nights and at most longestStayNights, departure after arrival, dates that exist. Errors:
/// DatesReversed, FieldInvalid("departure", nights), FieldInvalid("arrival", "departure", "arrival-card-on",
/// "lot-expires"), FieldMissing("lot") where only its expiry is given.
[[nodiscard]] Result<> checkTrip(const Trip& trip);

/// Whether `lot` is among those made ready for the journey, whatever its case and the spaces around it.
[[nodiscard]] bool isPrepared(const Trip& trip, const QString& lot);

/// The last day on which the passport must still be valid: arrival + 6 months, clamped to the month's end.
[[nodiscard]] QDate passportNeededUntil(QDate arrivalOn);

/// One of `others` of which some day is a day of `trip` too; nullptr when there is none. A journey without a
/// known departure has one day.
[[nodiscard]] const Trip* overlappingTrip(const Trip& trip, std::span<const Trip> others);

enum class PassportState
{
    Unknown,
    Valid,
    ExpiresEarly,
    ExpiresDuringTrip
};
[[nodiscard]] PassportState passportState(const Passport& passport, const Trip& trip);

/// The first day on which the arrival card can be sent: three days before arrival.
[[nodiscard]] QDate arrivalCardOpensOn(QDate arrivalOn);

} // namespace ayumi
