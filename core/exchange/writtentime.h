#pragma once

#include <QByteArray>
#include <QDate>
#include <QTime>

#include <compare>

namespace ayumi {

/// A day and what the clock showed, wherever it hangs; without a time a whole day.
struct ClockFace
{
    QDate date;
    QTime time;

    [[nodiscard]] bool isDay() const { return !time.isValid(); }
    bool operator==(const ClockFace&) const = default;
    [[nodiscard]] bool operator<(const ClockFace& other) const
    {
        return date < other.date || (date == other.date && time < other.time);
    }
};

/// A DATE or DATE-TIME as a file has it.
struct CalendarTime
{
    ClockFace face;
    bool utc = false;
    QByteArray zone; ///< TZID; empty with a time that is not `utc`: floating

    bool operator==(const CalendarTime&) const = default;
};

} // namespace ayumi
