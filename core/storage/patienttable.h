#pragma once

#include "core/base/result.h"
#include "core/domain/patient.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// People and the keys they are found by.
class PatientTable
{
public:
    explicit PatientTable(Database& database);

    [[nodiscard]] Result<std::optional<Patient>> find(PatientId id);
    /// In no particular order.
    [[nodiscard]] Result<std::vector<Patient>> findAll(std::span<const PatientId> ids);

    /// The row as stored; search keys are folded here.
    [[nodiscard]] Result<Patient> insert(const Patient& patient);
    /// Errors: Conflict.
    [[nodiscard]] Result<Patient> update(const Patient& patient);

    /// Everybody who shares a folded name, the phone number, the LINE name or the mail address with
    /// `patient`, itself apart: at most `limit`.
    [[nodiscard]] Result<std::vector<Patient>> lookingLike(const Patient& patient, int limit);

private:
    Database& m_database;
};

} // namespace ayumi
