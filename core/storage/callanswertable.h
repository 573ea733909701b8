#pragma once

#include "core/domain/callanswer.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Answers given on calls: one per follow-up, question and joint.
class CallAnswerTable
{
public:
    explicit CallAnswerTable(Database& database);

    /// In the order they were first given, follow-up by follow-up.
    [[nodiscard]] Result<std::vector<CallAnswer>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::vector<CallAnswer>> ofFollowUp(FollowUpId id);
    /// Stores `answer` in place of an earlier one to the same question.
    [[nodiscard]] Result<> save(const CallAnswer& answer);

private:
    Database& m_database;
};

} // namespace ayumi
