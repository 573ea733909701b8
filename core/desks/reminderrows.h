#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/reminderviews.h"

#include <span>

namespace ayumi {

/// The reminder centre in a fixed number of statements, however many reminders there are.
[[nodiscard]] Result<ReminderView> readReminders(DeskContext& context, const ReminderFilter& filter);

/// Everything that reminds of these cases and of no others: no statement looks further.
[[nodiscard]] Result<std::vector<ReminderRow>>
readRemindersOfCases(DeskContext& context, std::span<const CaseId> cases, const ReminderFilter& filter);

} // namespace ayumi
