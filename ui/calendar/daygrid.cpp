#include "ui/calendar/daygrid.h"

#include "ui/kit/theme.h"

#include <QScrollBar>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int hourHeight = 48;
constexpr int headHeight = 56;
constexpr int laneHeight = 23;
constexpr int firstHour = 8;
constexpr int snapMinutes = 15;

} // namespace

DayGrid::DayGrid(CalendarMode mode, QWidget* parent)
    : CalendarSurface(parent)
    , m_mode(mode)
{
}

void DayGrid::arrange()
{
    m_bars = barPlaces(shown().items, shown().days.first, shown().days.count);
    m_blocks = blockPlaces(shown().items, shown().days.first, shown().days.count, shown().zone);
    const int whole = theme().px(hourHeight) * minutesOfDay / 60;
    const int visible = std::max(1, viewport()->height() - barsBottom());
    verticalScrollBar()->setRange(0, std::max(0, whole - visible));
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(theme().px(hourHeight) / 2);
}

void DayGrid::showEvent(QShowEvent* event)
{
    CalendarSurface::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    arrange();
    showHour(firstHour);
}

void DayGrid::showHour(int hour)
{
    verticalScrollBar()->setValue(theme().px(hourHeight) * hour - theme().px(6));
}

int DayGrid::rulerWidth() const
{
    return theme().px(104);
}

int DayGrid::columnLeft(int column) const
{
    const int days = std::max(1, shown().days.count);
    return rulerWidth() + (viewport()->width() - rulerWidth()) * column / days;
}

int DayGrid::lanesShown() const
{
    return std::min(laneCount(m_bars), mostLanes);
}

int DayGrid::headBottom() const
{
    return theme().px(headHeight);
}

int DayGrid::barsBottom() const
{
    const int lanes = lanesShown();
    return headBottom() + (lanes > 0 ? lanes * theme().px(laneHeight) + theme().px(6) : 0);
}

int DayGrid::yOf(int minute) const
{
    return barsBottom() + theme().px(hourHeight) * minute / 60 - verticalScrollBar()->value();
}

QRect DayGrid::barArea(const BarPlace& bar) const
{
    const int gap = theme().px(2);
    const int left = columnLeft(bar.firstColumn) + gap;
    const int right = columnLeft(bar.lastColumn + 1) - gap;
    return {left, headBottom() + bar.lane * theme().px(laneHeight) + gap, right - left,
            theme().px(laneHeight) - gap};
}

QRect DayGrid::blockArea(const BlockPlace& block) const
{
    const int gap = theme().px(2);
    const int left = columnLeft(block.column) + gap;
    const int width = columnLeft(block.column + 1) - theme().px(6) - left;
    const int from = left + width * block.lane / block.lanes;
    const int until = left + width * (block.lane + 1) / block.lanes;
    const int top = yOf(block.fromMinute) + 1;
    return {from, top, until - from - 1, yOf(block.untilMinute) - top - 1};
}

QRect DayGrid::placeOf(int index) const
{
    const auto item = static_cast<std::size_t>(index);
    if (const auto block = std::ranges::find(m_blocks, item, &BlockPlace::item); block != m_blocks.end())
        return blockArea(*block);
    if (const auto bar = std::ranges::find(m_bars, item, &BarPlace::item); bar != m_bars.end()) {
        BarPlace seen = *bar;
        seen.lane = std::min(seen.lane, mostLanes - 1);
        return barArea(seen);
    }
    return {};
}

std::vector<std::size_t> DayGrid::barsOfHiddenLanes(int column) const
{
    std::vector<std::size_t> hidden;
    const bool full = laneCount(m_bars) > mostLanes;
    for (const BarPlace& bar : m_bars) {
        if (full && bar.lane >= mostLanes - 1 && bar.firstColumn <= column && column <= bar.lastColumn)
            hidden.push_back(bar.item);
    }
    return hidden;
}

CalendarSurface::Grip DayGrid::gripAt(const QPoint& position) const
{
    if (position.y() < barsBottom()) {
        const bool full = laneCount(m_bars) > mostLanes;
        for (const BarPlace& bar : m_bars) {
            if (!(full && bar.lane >= mostLanes - 1) && barArea(bar).contains(position))
                return {.item = static_cast<int>(bar.item), .lowerEdge = false, .moreOf = {}};
        }
        const auto face = faceAt(position);
        const bool inLast = position.y() >= headBottom() + (mostLanes - 1) * theme().px(laneHeight);
        if (face && (position.y() < headBottom() ||
                     (full && inLast &&
                      !barsOfHiddenLanes(static_cast<int>(shown().days.first.daysTo(face->day))).empty())))
            return {
                .item = -1, .lowerEdge = false, .moreOf = m_mode == CalendarMode::Day ? QDate() : face->day};
        return {};
    }
    // From the last painted to the first: what lies on top is what one takes.
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        const QRect area = blockArea(*block);
        if (!area.contains(position))
            continue;
        const int edge = std::min(theme().px(7), area.height() / 3);
        return {.item = static_cast<int>(block->item),
                .lowerEdge = position.y() > area.bottom() - edge,
                .moreOf = {}};
    }
    return {};
}

std::optional<CalendarSurface::Face> DayGrid::faceAt(const QPoint& position) const
{
    if (position.x() < rulerWidth() || shown().days.count <= 0)
        return std::nullopt;
    const int width = std::max(1, viewport()->width() - rulerWidth());
    const int column =
        std::clamp((position.x() - rulerWidth()) * shown().days.count / width, 0, shown().days.count - 1);
    Face face{shown().days.first.addDays(column), -1};
    if (position.y() >= barsBottom()) {
        const int minute = (position.y() - yOf(0)) * 60 / theme().px(hourHeight);
        face.minute = std::clamp(minute / snapMinutes * snapMinutes, 0, minutesOfDay - snapMinutes);
    }
    return face;
}

QDate DayGrid::dayBeyond(int direction) const
{
    return currentDay().addDays(direction);
}

void DayGrid::reveal(int index)
{
    const auto block = std::ranges::find(m_blocks, static_cast<std::size_t>(index), &BlockPlace::item);
    if (block == m_blocks.end())
        return;
    const QRect area = blockArea(*block);
    if (area.top() < barsBottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (barsBottom() - area.top()) -
                                      theme().px(8));
    else if (area.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.bottom() - viewport()->height() +
                                      theme().px(8));
}

} // namespace ayumi
