#pragma once

#include "core/base/result.h"
#include "core/domain/contactattempt.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Tries to reach somebody: written once, never changed. Their notes can be searched for at once
/// (SearchTable).
class ContactAttemptTable
{
public:
    explicit ContactAttemptTable(Database& database);

    /// Oldest first within a case.
    [[nodiscard]] Result<std::vector<ContactAttempt>> ofCases(std::span<const CaseId> ids);
    /// Oldest first within a follow-up.
    [[nodiscard]] Result<std::vector<ContactAttempt>> ofFollowUps(std::span<const FollowUpId> ids);
    [[nodiscard]] Result<ContactAttempt> insert(const ContactAttempt& attempt);

private:
    Database& m_database;
};

} // namespace ayumi
