#pragma once

#include "core/base/result.h"
#include "core/domain/carecase.h"
#include "core/domain/followup.h"
#include "core/domain/trip.h"

namespace ayumi {

class Database;

/// A follow-up call for which a time was agreed, as the calendar shows it.
struct ListedCall
{
    FollowUp followUp;
    QString caseNumber;
    Stage stage = Stage::FollowUp; ///< of the case
    Patient patient;               ///< names, birth date and phone only

    /// What was promised counts more than what was booked, as in actOn().
    [[nodiscard]] const PlacedInstant& at() const
    {
        return followUp.promisedAt ? *followUp.promisedAt : *followUp.bookedAt;
    }
};

/// A journey with what its bar on the calendar shows.
struct ListedTrip
{
    Trip trip;
    QString caseNumber;
    Stage stage = Stage::Preparation; ///< of the case
    Patient patient;                  ///< names, birth date, phone and passport only
};

/// What has its place on the calendar beside the appointments.
class CalendarTable
{
public:
    explicit CalendarTable(Database& database);

    /// Calls promised or booked for [from, until), ended ones too, in the order of their time.
    [[nodiscard]] Result<std::vector<ListedCall>> calls(Instant from, Instant until);
    /// Journeys of which some day lies between the two dates, both included, in the order of arrival; the
    /// first `limit`.
    [[nodiscard]] Result<std::vector<ListedTrip>> trips(QDate from, QDate until, int limit);

private:
    Database& m_database;
};

} // namespace ayumi
