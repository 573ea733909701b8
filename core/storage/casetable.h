#pragma once

#include "core/base/result.h"
#include "core/domain/carecase.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Cases and every move of their stepper.
class CaseTable
{
public:
    explicit CaseTable(Database& database);

    [[nodiscard]] Result<std::optional<CareCase>> find(CaseId id);
    /// By its exact number, "A-000187".
    [[nodiscard]] Result<std::optional<CareCase>> findByNumber(const QString& number);
    /// In no particular order.
    [[nodiscard]] Result<std::vector<CareCase>> findAll(std::span<const CaseId> ids);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<CareCase>> ofPatients(std::span<const PatientId> ids);

    /// Gives the case the next number; within a transaction no two writers get the same one and none is left
    /// out.
    [[nodiscard]] Result<CareCase> insert(const CareCase& careCase);
    /// Errors: Conflict.
    [[nodiscard]] Result<CareCase> update(const CareCase& careCase);

    [[nodiscard]] Result<> addStageChange(const StageChange& change);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<StageChange>> stageChanges(std::span<const CaseId> ids);

    [[nodiscard]] Result<qint64> count();

private:
    Database& m_database;
};

} // namespace ayumi
