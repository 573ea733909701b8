#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace ayumi {

class Database;

/// What one person typed in one form and did not save.
struct DraftRow
{
    QString form;
    QString content;
    int basedOnVersion = 0;
    Instant savedAt;

    bool operator==(const DraftRow&) const = default;
};

/// Drafts, one per person and form.
class DraftTable
{
public:
    explicit DraftTable(Database& database);

    /// Replaces an earlier draft of the same form.
    [[nodiscard]] Result<> keep(StaffId staff, const DraftRow& draft);
    [[nodiscard]] Result<std::optional<DraftRow>> find(StaffId staff, const QString& form);
    /// Newest first.
    [[nodiscard]] Result<std::vector<DraftRow>> ofStaff(StaffId staff);
    [[nodiscard]] Result<> remove(StaffId staff, const QString& form);

private:
    Database& m_database;
};

} // namespace ayumi
