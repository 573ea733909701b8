#pragma once

#include "ui/models/calendaritem.h"

#include <array>

/// Where things stand on a calendar, in days, minutes and lanes: everything but pixels.
namespace ayumi {

/// A bar over whole days. Bars on the same day never share a lane.
struct BarPlace
{
    std::size_t item = 0;
    int firstColumn = 0; ///< days from the first day shown
    int lastColumn = 0;
    int lane = 0;
    bool comesFromBefore = false; ///< it began before the first day shown
    bool goesOn = false;

    bool operator==(const BarPlace&) const = default;
};

/// A block within one day. Blocks that overlap stand side by side.
struct BlockPlace
{
    std::size_t item = 0;
    int column = 0; ///< days from the first day shown
    int fromMinute = 0;
    int untilMinute = 0; ///< at least shortestBlock later, so that it can be read
    int lane = 0;
    int lanes = 1; ///< of all that overlap with it
    bool beginsHere = true;

    bool operator==(const BlockPlace&) const = default;
};

/// What is shorter takes as much room all the same.
inline constexpr int shortestBlock = 25;

/// The bars among `items` on the days [first, first + days).
[[nodiscard]] std::vector<BarPlace> barPlaces(std::span<const CalendarItem> items, QDate first, int days);
[[nodiscard]] int laneCount(std::span<const BarPlace> bars);

/// Everything else, one block per day it touches, on the clock of `zone`, which knows no summer time (Tokyo,
/// Kuala Lumpur).
[[nodiscard]] std::vector<BlockPlace> blockPlaces(std::span<const CalendarItem> items, QDate first, int days,
                                                  const QString& zone);

inline constexpr int weekDays = 7;

/// A week of a month: its bars, and the rest by day in the order of their beginning.
struct MonthWeek
{
    QDate monday;
    std::vector<BarPlace> bars;
    std::array<std::vector<std::size_t>, weekDays> days;
};

/// The weeks that hold every day of the month of `day`, from Monday to Sunday: four to six.
[[nodiscard]] std::vector<MonthWeek> monthWeeks(std::span<const CalendarItem> items, QDate day);

/// The Monday of the week of `day`.
[[nodiscard]] QDate mondayOf(QDate day);

} // namespace ayumi
