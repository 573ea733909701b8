#include "core/desks/reminderviews.h"

#include <algorithm>

namespace ayumi {

int ReminderView::count(ReminderGroup group) const
{
    return int(std::ranges::count_if(
        rows, [&](const ReminderRow& row) { return groupOf(row.reminder, today) == group; }));
}

void putInOrder(std::vector<ReminderRow>& rows, QDate today, const ReminderRules& rules)
{
    const auto place = [&](const ReminderRow& row) {
        const Instant at = row.reminder.at ? row.reminder.at->at : ringsAt(row.reminder, rules);
        return std::tuple(groupOf(row.reminder, today), row.reminder.dueOn.toJulianDay(), at,
                          row.reminder.rule, row.caseNumber, row.reminder.personal);
    };
    std::ranges::stable_sort(rows, [&place](const ReminderRow& left, const ReminderRow& right) {
        return place(left) < place(right);
    });
}

} // namespace ayumi
