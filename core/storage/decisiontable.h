#pragma once

#include "core/base/result.h"
#include "core/domain/suitability.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Doctors' decisions: written once, never changed.
class DecisionTable
{
public:
    explicit DecisionTable(Database& database);

    /// Oldest first within a case.
    [[nodiscard]] Result<std::vector<Decision>> ofCases(std::span<const CaseId> ids);
    /// As ofCases() without words, licences and who recorded them, read from an index alone.
    [[nodiscard]] Result<std::vector<Decision>> verdictsOfCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<Decision> insert(const Decision& decision);

private:
    Database& m_database;
};

} // namespace ayumi
