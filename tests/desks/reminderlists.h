#pragma once

#include "core/desks/reminderdesk.h"
#include "tests/support/clinic/pathway.h"

#include <optional>

namespace ayumi::test {

[[nodiscard]] PersonalReminder aReminder(const QString& text, QDate on);

[[nodiscard]] ReminderView listOf(TestClinic& clinic, ReminderFilter filter = {},
                                  Role role = Role::Coordinator);

/// The first row of this rule.
[[nodiscard]] std::optional<ReminderRow> find(const ReminderView& view, ReminderRule rule);

[[nodiscard]] StaffId idOf(TestClinic& clinic, Role role);

/// A case resting until `on`, whose day to look again that is.
CareCase restingUntil(TestClinic& clinic, QDate on);

} // namespace ayumi::test
