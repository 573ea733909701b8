#pragma once

#include "core/line/linehistory.h"

namespace ayumi {

/// The day a day line names: a date with the weekday written beside it.
struct WrittenDay
{
    QDate monthFirst; ///< invalid where no such date exists or the weekday does not fit
    QDate dayFirst;   ///< the same date as monthFirst where the year is written first
    bool yearLast = false;
    LineLanguage language = LineLanguage::Unknown; ///< that of the weekday

    [[nodiscard]] QDate read(LineDateOrder order) const
    {
        return order == LineDateOrder::MonthFirst ? monthFirst : dayFirst;
    }
    [[nodiscard]] bool fitsAtAll() const { return monthFirst.isValid() || dayFirst.isValid(); }
};

/// What counts as a day line. Every LINE known to us writes the weekday, which tells a day line from a date
/// that somebody typed; some tools that pass talks on leave it out.
enum class DayLines
{
    WithWeekday,
    MayBeBare ///< a date with the year first may stand alone
};

/// Reads a whole line such as 2024/05/01(水), 2024年5月1日(水), 2024.05.01 Wednesday, Wed, 05/01/2024.
/// Nothing where the line has another shape. A date with the year last has the shape even if its weekday fits
/// neither order.
[[nodiscard]] std::optional<WrittenDay> readDayLine(QStringView line, DayLines lines = DayLines::WithWeekday);

/// A clock time at the beginning of a line: 10:02, 午後1:05, 01:05 PM.
struct WrittenTime
{
    QTime time; ///< invalid for times no clock shows (24:05)
    qsizetype length = 0;
};

[[nodiscard]] std::optional<WrittenTime> readTimePrefix(QStringView line);

/// Reads date and time as the head of a history writes them: 2024/05/08 21:30 or 05/08/2024, 09:30PM.
[[nodiscard]] std::optional<LineMoment> readSavedAt(QStringView text, std::optional<LineDateOrder> order);

/// 2024/05/01, 2024-5-1 or 2024.05.01; nothing for dates that do not exist.
[[nodiscard]] std::optional<QDate> readYearFirstDate(QStringView text);

} // namespace ayumi
