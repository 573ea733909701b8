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
    /// Those of open follow-ups that may be given up: three failed tries or more.
    [[nodiscard]] Result<std::vector<ContactAttempt>> ofUnreached(std::span<const CaseId> ids);
    [[nodiscard]] Result<ContactAttempt> insert(const ContactAttempt& attempt);

private:
    [[nodiscard]] Result<> countFailedTry(FollowUpId id);

    Database& m_database;
};

} // namespace ayumi
