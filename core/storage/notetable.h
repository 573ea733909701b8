#pragma once

#include "core/base/result.h"
#include "core/domain/message.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;

/// What people wrote down in a case: written once, never changed. Can be searched for at once (SearchTable).
class NoteTable
{
public:
    explicit NoteTable(Database& database);

    /// Oldest first within a case.
    [[nodiscard]] Result<std::vector<CaseNote>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<CaseNote> insert(const CaseNote& note);

private:
    Database& m_database;
};

} // namespace ayumi
