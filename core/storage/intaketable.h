#pragma once

#include "core/domain/intake.h"

#include <map>
#include <span>

namespace ayumi {

class Database;

/// What was asked in the consultation, one row per question.
class IntakeTable
{
public:
    explicit IntakeTable(Database& database);

    [[nodiscard]] Result<Intake> ofCase(CaseId id);
    /// Cases without an answer are left out.
    [[nodiscard]] Result<std::map<CaseId, Intake>> ofCases(std::span<const CaseId> ids);

    /// As ofCases(), only these fields: what a list shows of many cases.
    [[nodiscard]] Result<std::map<CaseId, Intake>> ofCases(std::span<const CaseId> ids,
                                                           std::span<const IntakeField> fields);

    /// Stores `answer` over the one with `answer.version` (0: there was none) and gives it its new version.
    /// Errors: Conflict with the field's code.
    [[nodiscard]] Result<Answer> save(CaseId id, Question question, const Answer& answer);

private:
    Database& m_database;
};

} // namespace ayumi
