#include "ui/models/calendarplaces.h"

#include <algorithm>

namespace ayumi {

namespace {

constexpr int minutesOfDay = 24 * 60;

/// The first lane that is free from `column` on; `free[lane]` is the first free column.
int takeLane(std::vector<int>& free, int from, int until)
{
    for (std::size_t lane = 0; lane < free.size(); ++lane) {
        if (free[lane] <= from) {
            free[lane] = until;
            return static_cast<int>(lane);
        }
    }
    free.push_back(until);
    return static_cast<int>(free.size()) - 1;
}

/// Gives the blocks of one day their lanes, group by group of those that overlap.
void arrangeDay(std::span<BlockPlace> blocks)
{
    std::size_t groupStart = 0;
    int groupEnd = 0;
    std::vector<int> free;
    const auto closeGroup = [&](std::size_t end) {
        for (std::size_t i = groupStart; i < end; ++i)
            blocks[i].lanes = static_cast<int>(free.size());
        groupStart = end;
        free.clear();
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].fromMinute >= groupEnd)
            closeGroup(i);
        blocks[i].lane = takeLane(free, blocks[i].fromMinute, blocks[i].untilMinute);
        groupEnd = std::max(groupEnd, blocks[i].untilMinute);
    }
    closeGroup(blocks.size());
}

int minuteOfDay(Instant at, QDate day, const QString& zone)
{
    const QDateTime local = localTime(at, zone);
    return static_cast<int>(day.daysTo(local.date())) * minutesOfDay +
           local.time().msecsSinceStartOfDay() / 60'000;
}

} // namespace

std::vector<BarPlace> barPlaces(std::span<const CalendarItem> items, QDate first, int days)
{
    std::vector<BarPlace> bars;
    const QDate last = first.addDays(days - 1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const CalendarItem& item = items[i];
        if (!item.wholeDays || item.lastDay < first || item.firstDay > last)
            continue;
        bars.push_back({.item = i,
                        .firstColumn = std::max(0, static_cast<int>(first.daysTo(item.firstDay))),
                        .lastColumn = std::min(days - 1, static_cast<int>(first.daysTo(item.lastDay))),
                        .lane = 0,
                        .comesFromBefore = item.firstDay<first, .goesOn = item.lastDay> last});
    }
    std::ranges::stable_sort(bars, {}, &BarPlace::firstColumn);
    std::vector<int> free;
    for (BarPlace& bar : bars)
        bar.lane = takeLane(free, bar.firstColumn, bar.lastColumn + 1);
    return bars;
}

int laneCount(std::span<const BarPlace> bars)
{
    int count = 0;
    for (const BarPlace& bar : bars)
        count = std::max(count, bar.lane + 1);
    return count;
}

std::vector<BlockPlace> blockPlaces(std::span<const CalendarItem> items, QDate first, int days,
                                    const QString& zone)
{
    std::vector<BlockPlace> blocks;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const CalendarItem& item = items[i];
        if (item.wholeDays)
            continue;
        const auto from = std::max<qint64>(0, first.daysTo(item.firstDay));
        const auto until = std::min<qint64>(days - 1, first.daysTo(item.lastDay));
        for (qint64 column = from; column <= until; ++column) {
            const QDate day = first.addDays(column);
            BlockPlace block;
            block.item = i;
            block.column = static_cast<int>(column);
            block.beginsHere = item.firstDay == day;
            block.untilMinute = std::min(minutesOfDay, minuteOfDay(item.end, day, zone));
            block.fromMinute = std::max(0, minuteOfDay(item.start.at, day, zone));
            block.untilMinute = std::max(block.untilMinute, block.fromMinute + shortestBlock);
            if (block.untilMinute > minutesOfDay) {
                block.untilMinute = minutesOfDay;
                block.fromMinute = std::min(block.fromMinute, minutesOfDay - shortestBlock);
            }
            blocks.push_back(block);
        }
    }
    std::ranges::stable_sort(blocks, {}, [](const BlockPlace& block) {
        return std::tuple(block.column, block.fromMinute, -block.untilMinute);
    });
    auto begin = blocks.begin();
    while (begin != blocks.end()) {
        const auto end = std::find_if(begin, blocks.end(),
                                      [&](const BlockPlace& block) { return block.column != begin->column; });
        arrangeDay(std::span(begin, end));
        begin = end;
    }
    return blocks;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<MonthWeek> monthWeeks(std::span<const CalendarItem> items, QDate day)
{
    const QDate last(day.year(), day.month(), day.daysInMonth());
    std::vector<MonthWeek> weeks;
    const QDate firstMonday = mondayOf(QDate(day.year(), day.month(), 1));
    for (QDate monday = firstMonday; monday <= last; monday = monday.addDays(weekDays)) {
        MonthWeek& week = weeks.emplace_back();
        week.monday = monday;
        week.bars = barPlaces(items, monday, weekDays);
    }
    const qint64 shown = static_cast<qint64>(weeks.size()) * weekDays;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].wholeDays)
            continue;
        const qint64 from = std::max<qint64>(0, firstMonday.daysTo(items[i].firstDay));
        const qint64 until = std::min<qint64>(shown - 1, firstMonday.daysTo(items[i].lastDay));
        for (qint64 each = from; each <= until; ++each) {
            weeks[static_cast<std::size_t>(each / weekDays)]
                .days[static_cast<std::size_t>(each % weekDays)]
                .push_back(i);
        }
    }
    return weeks;
}

} // namespace ayumi
