#pragma once

#include "core/base/result.h"

#include <QTime>

#include <array>
#include <vector>

namespace ayumi {

/// From a minute of the day until another, the second one not included: 600 to 720 is 10:00 to 12:00.
struct TimeRange
{
    int from = 0;
    int until = 0;

    bool operator==(const TimeRange&) const = default;
};

inline constexpr int minutesOfDay = 24 * 60;

/// Hours of a week on the clock of one place: of somebody who works, or who wishes to be called.
struct WeekHours
{
    /// Monday first; of each day in order, without overlaps.
    std::array<std::vector<TimeRange>, 7> days;

    /// `weekday` as QDate::dayOfWeek(): 1 is Monday.
    [[nodiscard]] const std::vector<TimeRange>& on(int weekday) const
    {
        return days.at(std::size_t(weekday - 1));
    }
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const WeekHours&) const = default;
};

/// "1-5 10:00-12:00,13:00-17:00;6 10:00-12:00": days that have the same hours together.
[[nodiscard]] QString writtenHours(const WeekHours& hours);

/// Reads what writtenHours() writes, days in any order and given once. Errors: FieldInvalid (hours, the part
/// that cannot be): hours that end before they begin, overlap, or are no hours.
[[nodiscard]] Result<WeekHours> readHours(QStringView text);

/// Ranges in order, those that touch or overlap as one.
[[nodiscard]] std::vector<TimeRange> merged(std::vector<TimeRange> ranges);
/// What is in both.
[[nodiscard]] std::vector<TimeRange> common(const std::vector<TimeRange>& one,
                                            const std::vector<TimeRange>& other);
/// What of `ranges` is outside `taken`.
[[nodiscard]] std::vector<TimeRange> without(const std::vector<TimeRange>& ranges, const TimeRange& taken);

/// Monday to Friday 10:00 to 12:00 and 13:00 to 17:00: when people of this age like to be called.
[[nodiscard]] WeekHours usualHours();

} // namespace ayumi
