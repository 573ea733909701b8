#pragma once

#include "core/base/result.h"
#include "core/domain/assignment.h"

#include <vector>

namespace ayumi {

class Database;

struct HandedCall
{
    FollowUpId followUp;
    StaffId from; ///< the empty id: nobody
    StaffId to;
    int versionAfter = 0; ///< of the follow-up, once it was given

    bool operator==(const HandedCall&) const = default;
};

/// Hand-overs with their calls, so that one can be taken back.
class HandOverTable
{
public:
    explicit HandOverTable(Database& database);

    [[nodiscard]] Result<qint64> insert(const HandOver& handOver, const std::vector<HandedCall>& calls);
    /// Newest first.
    [[nodiscard]] Result<std::vector<HandOver>> newest(int limit);
    [[nodiscard]] Result<std::optional<HandOver>> find(qint64 id);
    [[nodiscard]] Result<std::vector<HandedCall>> callsOf(qint64 id);
    /// Errors: Conflict when it was undone meanwhile.
    [[nodiscard]] Result<> setUndone(qint64 id, Instant at);

private:
    Database& m_database;
};

} // namespace ayumi
