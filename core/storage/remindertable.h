#pragma once

#include "core/base/result.h"
#include "core/domain/personalreminder.h"

#include <span>

namespace ayumi {

class Database;

/// Which open reminders a list wants.
struct RemindersWanted
{
    QDate until;                   ///< inclusive
    std::optional<StaffId> theirs; ///< theirs and nobody's; nullopt: everybody's
    int limit = 0;
};

/// Reminders set by hand.
class ReminderTable
{
public:
    explicit ReminderTable(Database& database);

    [[nodiscard]] Result<std::optional<PersonalReminder>> find(ReminderId id);
    [[nodiscard]] Result<PersonalReminder> insert(const PersonalReminder& reminder);
    /// Errors: Conflict.
    [[nodiscard]] Result<PersonalReminder> update(const PersonalReminder& reminder);

    /// Open ones in the order of their days: one indexed statement.
    [[nodiscard]] Result<std::vector<PersonalReminder>> open(const RemindersWanted& wanted);
    [[nodiscard]] Result<std::vector<PersonalReminder>> openOfCases(std::span<const CaseId> ids);

private:
    Database& m_database;
};

} // namespace ayumi
