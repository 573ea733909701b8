#pragma once

#include "core/domain/tripchecklist.h"

#include <map>
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

    /// What was ticked by hand, of each journey that has any.
    [[nodiscard]] Result<std::map<TripId, std::vector<TripTick>>> ticks(std::span<const TripId> ids);
    /// In the place of what was said of this item before.
    [[nodiscard]] Result<> setTick(TripId id, const TripTick& tick);
    [[nodiscard]] Result<> removeTick(TripId id, TripItem item);

private:
    Database& m_database;
};

} // namespace ayumi
