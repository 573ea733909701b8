#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"

#include <optional>
#include <vector>

namespace ayumi {

class Database;

/// People who sign in.
class StaffTable
{
public:
    explicit StaffTable(Database& database);

    /// In the order of their names.
    [[nodiscard]] Result<std::vector<Staff>> all();
    [[nodiscard]] Result<std::optional<Staff>> find(StaffId id);
    [[nodiscard]] Result<std::optional<Staff>> findByUid(const QString& uid);
    [[nodiscard]] Result<std::optional<Staff>> findByName(const QString& name);

    /// The row as stored. Errors: StaffNameTaken.
    [[nodiscard]] Result<Staff> insert(const Staff& staff);
    /// Role, language and whether disabled. Errors: Conflict.
    [[nodiscard]] Result<Staff> update(const Staff& staff);

private:
    Database& m_database;
};

} // namespace ayumi
