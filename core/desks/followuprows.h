#pragma once

#include "core/base/result.h"
#include "core/desks/views.h"
#include "core/storage/followuptable.h"

namespace ayumi {

class Database;

/// What `filter` asks for, with its defaults filled in; one row more than its limit, so that a cut shows.
[[nodiscard]] DueWanted dueWanted(const FollowUpFilter& filter, QDate today);

/// Follow-ups with everything needed to dial, in four statements however many they are.
[[nodiscard]] Result<std::vector<FollowUpRow>> readFollowUpRows(Database& database, const DueWanted& wanted,
                                                                QDate today);

/// What waits on us beside the calls, longest waiting first.
struct Waiting
{
    std::vector<WaitingRow> rows;
    bool more = false;
    int snoozed = 0; ///< left out because somebody put them off until after `now`
};
[[nodiscard]] Result<Waiting> readWaiting(Database& database, QDate today, Instant now);

} // namespace ayumi
