#pragma once

#include "core/base/result.h"
#include "core/domain/counselling.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Online meetings.
class CounsellingTable
{
public:
    explicit CounsellingTable(Database& database);

    /// Oldest first within a case.
    [[nodiscard]] Result<std::vector<Counselling>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::optional<Counselling>> find(CounsellingId id);
    [[nodiscard]] Result<Counselling> insert(const Counselling& counselling);
    /// Errors: Conflict.
    [[nodiscard]] Result<Counselling> update(const Counselling& counselling);

private:
    Database& m_database;
};

} // namespace ayumi
