#include "tests/desks/reminderlists.h"

#include "tests/support/must.h"

#include <algorithm>

namespace ayumi::test {

PersonalReminder aReminder(const QString& text, QDate on)
{
    PersonalReminder reminder;
    reminder.text = text;
    reminder.dueOn = on;
    return reminder;
}

ReminderView listOf(TestClinic& clinic, ReminderFilter filter, Role role)
{
    return must(clinic.office(role).reminders.list(filter));
}

std::optional<ReminderRow> find(const ReminderView& view, ReminderRule rule)
{
    const auto found =
        std::ranges::find(view.rows, rule, [](const ReminderRow& row) { return row.reminder.rule; });
    return found == view.rows.end() ? std::nullopt : std::optional(*found);
}

StaffId idOf(TestClinic& clinic, Role role)
{
    return clinic.office(role).session().staff;
}

CareCase restingUntil(TestClinic& clinic, QDate on)
{
    const QDate today = clinic.clock().today();
    clinic.clock().set(today.addDays(-30));
    const CareCase careCase = consultation(clinic);
    const CareCase closed = must(clinic.office().cases.close({.id = careCase.id,
                                                              .version = careCase.version,
                                                              .reason = CloseReason::ExerciseFirst,
                                                              .note = {},
                                                              .lookAgainOn = on}));
    clinic.clock().set(today);
    return closed;
}

} // namespace ayumi::test
