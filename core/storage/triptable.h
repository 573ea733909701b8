#pragma once

#include "core/domain/trip.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// The journey of a case: one row each, from the first save on.
class TripTable
{
public:
    explicit TripTable(Database& database);

    [[nodiscard]] Result<std::vector<Trip>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::optional<Trip>> ofCase(CaseId id);
    /// Stores `trip` over the one with `trip.version` (0: there was none). Errors: Conflict.
    [[nodiscard]] Result<Trip> save(const Trip& trip);

private:
    Database& m_database;
};

} // namespace ayumi
