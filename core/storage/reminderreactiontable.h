#pragma once

#include "core/base/result.h"
#include "core/domain/reminder.h"

#include <span>

namespace ayumi {

class Database;

/// What somebody decided about a computed reminder.
struct ReminderReaction
{
    ReminderKey key;
    std::optional<CaseId> caseId;
    std::optional<Instant> snoozedUntil;
    std::optional<StaffId> assignedTo;
    StaffId by;
    Instant at;

    bool operator==(const ReminderReaction&) const = default;
};

/// One telling: of what, for which moment it rings.
struct ReminderRing
{
    ReminderKey key;
    Instant ringsAt;

    bool operator==(const ReminderRing&) const = default;
};

/// Reactions to computed reminders, and who was told of what. Never the reminders themselves.
class ReminderReactionTable
{
public:
    explicit ReminderReactionTable(Database& database);

    /// Of these subjects (ReminderKey::subject), whatever the rule and day.
    [[nodiscard]] Result<std::vector<ReminderReaction>> ofSubjects(const QStringList& subjects);
    [[nodiscard]] Result<std::optional<ReminderReaction>> find(const ReminderKey& key);
    /// In place of what was decided before: the last decision holds.
    [[nodiscard]] Result<> save(const ReminderReaction& reaction);
    /// Cases with reminders handed to `staff` that were due on `since` or later.
    [[nodiscard]] Result<std::vector<CaseId>> casesHandedTo(StaffId staff, QDate since, int limit);

    /// True for the one who may tell `staff` of this now: nobody told them for this or a later moment. What
    /// was told on a day that has not come yet (`tomorrow` or later: the clock was wrong) does not count.
    [[nodiscard]] Result<bool> claim(StaffId staff, const ReminderRing& ring, Instant now, Instant tomorrow);
    [[nodiscard]] Result<> markSeen(StaffId staff, const ReminderKey& key, Instant now);
    /// Those of `subjects` that `staff` has seen.
    [[nodiscard]] Result<std::vector<ReminderKey>> seenBy(StaffId staff, const QStringList& subjects);

private:
    Database& m_database;
};

} // namespace ayumi
