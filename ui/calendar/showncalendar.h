#pragma once

#include "ui/models/calendarchoices.h"
#include "ui/models/calendaritem.h"

#include <map>

namespace ayumi {

/// Holidays of a day by their names.
struct DayMarks
{
    QStringList japan;
    QStringList malaysia;
};

/// What a calendar shows: everything in words, and whose days they are.
struct ShownCalendar
{
    std::vector<CalendarItem> items;
    QDate around; ///< the day that was asked for
    ShownDays days;
    QDate today;
    Instant now;
    QString zone = tokyoZone.toString();
    std::map<QDate, DayMarks> marks;

    [[nodiscard]] DayMarks marksOf(QDate day) const
    {
        const auto found = marks.find(day);
        return found == marks.end() ? DayMarks() : found->second;
    }
};

} // namespace ayumi
