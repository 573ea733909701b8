#pragma once

#include "core/base/result.h"
#include "core/desks/reminderviews.h"

#include <QJsonObject>

namespace ayumi {

class Database;

/// The rules of reminders as a clinic keeps them: one JSON document among its settings. What it does not name
/// is as usual, what it names and this version does not know is left alone.
[[nodiscard]] QJsonObject jsonOf(const ReminderRules& rules);
[[nodiscard]] ReminderRules reminderRulesOf(const QJsonObject& object);

[[nodiscard]] Result<ReminderRulesSetting> readReminderRules(Database& database);
/// Errors: Conflict.
[[nodiscard]] Result<ReminderRulesSetting> writeReminderRules(Database& database,
                                                              const ReminderRulesSetting& setting);

} // namespace ayumi
