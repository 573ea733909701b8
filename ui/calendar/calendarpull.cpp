#include "ui/calendar/calendarsurface.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <utility>

/// Moving, stretching and pulling open.
namespace ayumi {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int shortestMinutes = 15;

} // namespace

std::optional<std::pair<CalendarSurface::Face, CalendarSurface::Face>> CalendarSurface::wished() const
{
    if (!m_pull.begun || m_pull.item >= 0 || !m_isPressed)
        return std::nullopt;
    const auto later = [](const Face& a, const Face& b) {
        return std::pair(a.day, a.minute) > std::pair(b.day, b.minute);
    };
    return later(m_pull.from, m_pull.to) ? std::pair(m_pull.to, m_pull.from)
                                         : std::pair(m_pull.from, m_pull.to);
}

void CalendarSurface::startPull(const QPoint& position, const Grip& grip)
{
    const auto face = faceAt(position);
    if (!m_mayEdit || !face)
        return;
    if (grip.item >= 0 && !(grip.lowerEdge ? item(grip.item).stretches : item(grip.item).movable))
        return;
    m_pull = {};
    m_pull.item = grip.item;
    m_pull.lowerEdge = grip.lowerEdge;
    m_pull.pressed = position;
    m_pull.from = m_pull.to = *face;
    if (grip.item >= 0)
        m_pull.before = item(grip.item);
    m_isPressed = true;
}

void CalendarSurface::pullTo(const QPoint& position)
{
    const auto face = faceAt(position);
    if (!face || *face == m_pull.to)
        return;
    m_pull.to = *face;
    if (m_pull.item < 0) {
        viewport()->update();
        return;
    }
    CalendarShift shift;
    const bool tellsMinutes = m_pull.from.minute >= 0 && face->minute >= 0 && !m_pull.before.wholeDays;
    const int minutes = tellsMinutes ? face->minute - m_pull.from.minute : 0;
    shift.days = m_pull.from.day.daysTo(face->day);
    if (m_pull.lowerEdge)
        shift = {.days = 0, .minutes = 0, .longer = static_cast<int>(shift.days) * minutesOfDay + minutes};
    else
        shift.minutes = minutes;
    setShift(shift);
}

void CalendarSurface::setShift(const CalendarShift& shift)
{
    m_pull.shift = shift;
    m_pull.shift.longer = std::max(shift.longer, shortestMinutes - m_pull.before.minutes());
    if (shift.longer == 0)
        m_pull.shift.longer = 0;
    auto& shown = m_shown.items[static_cast<std::size_t>(m_pull.item)];
    shown = shiftedItem(m_pull.before, m_pull.shift, m_shown.zone);
    arrange();
    viewport()->update();
}

void CalendarSurface::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    const auto wish = wished();
    m_isPressed = false;
    if (wish) {
        const auto& [from, to] = *wish;
        m_pull = {};
        const int days = static_cast<int>(from.day.daysTo(to.day));
        const int minutes = from.minute < 0 ? (days > 0 ? (days + 1) * minutesOfDay : 0)
                                            : days * minutesOfDay + to.minute - from.minute;
        const int minute = from.minute < 0 && days > 0 ? 0 : from.minute;
        viewport()->update();
        Q_EMIT newRequested(from.day, minute, minutes);
        return;
    }
    if (m_pull.begun)
        endPull();
    else
        m_pull = {};
}

void CalendarSurface::endPull()
{
    m_pause->stop();
    if (!m_pull.begun)
        return;
    const Pull done = std::exchange(m_pull, {});
    m_isPressed = false;
    if (done.item >= 0 && !done.shift.isNothing()) {
        // Shown where it is wished to be until the answer comes.
        Q_EMIT shiftRequested(done.item, done.shift);
    }
    if (m_waiting)
        show(*std::exchange(m_waiting, std::nullopt));
    viewport()->update();
}

void CalendarSurface::letGo()
{
    m_pause->stop();
    if (m_pull.begun && m_pull.item >= 0)
        m_shown.items[static_cast<std::size_t>(m_pull.item)] = m_pull.before;
    m_pull = {};
    m_isPressed = false;
    if (m_waiting)
        show(*std::exchange(m_waiting, std::nullopt));
    arrange();
    viewport()->update();
}

bool CalendarSurface::pullByKey(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::ControlModifier;
    const bool stretches = event->modifiers() == Qt::ShiftModifier;
    if (!m_mayEdit || m_current < 0 || !(moves || stretches))
        return false;
    const CalendarItem& chosen = item(m_current);
    const int step = minuteStep();
    CalendarShift by;
    switch (event->key()) {
    case Qt::Key_Left:
        by.days = moves ? -1 : 0;
        break;
    case Qt::Key_Right:
        by.days = moves ? 1 : 0;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Up ? -1 : 1;
        if (stretches)
            by.longer = direction * shortestMinutes;
        else if (step > 0)
            by.minutes = direction * step;
        else
            by.days = direction * 7LL;
        break;
    }
    default:
        return false;
    }
    if (by.isNothing() || !(moves ? chosen.movable : chosen.stretches))
        return true;
    if (!m_pull.begun) {
        m_pull = {};
        m_pull.item = m_current;
        m_pull.begun = m_pull.byKeys = true;
        m_pull.before = chosen;
    }
    setShift(
        {m_pull.shift.days + by.days, m_pull.shift.minutes + by.minutes, m_pull.shift.longer + by.longer});
    reveal(m_current);
    m_pause->start();
    return true;
}

} // namespace ayumi
