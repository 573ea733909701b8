#include "ui/calendar/calendarsurface.h"

#include "ui/calendar/calendaraccessible.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace ayumi {

namespace {

/// Keys that move something are one change until the hand rests so long.
constexpr int restMs = 900;

} // namespace

CalendarSurface::CalendarSurface(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pause(new QTimer(this))
{
    describeCalendars();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(restMs);
    connect(m_pause, &QTimer::timeout, this, &CalendarSurface::endPull);
}

void CalendarSurface::show(ShownCalendar shown)
{
    if (m_pull.begun) {
        m_waiting = std::move(shown);
        return;
    }
    const auto sameThing = [](const CalendarItem& a, const CalendarItem& b) {
        return a.source == b.source && a.id == b.id;
    };
    std::optional<CalendarItem> chosen;
    if (m_current >= 0)
        chosen = item(m_current);
    const bool otherDays = shown.days.first != m_shown.days.first || shown.days.count != m_shown.days.count;
    m_shown = std::move(shown);
    m_current = -1;
    for (int i = 0; chosen && i < count(); ++i) {
        if (sameThing(item(i), *chosen))
            m_current = i;
    }
    if (!m_shown.days.contains(m_day) || otherDays)
        m_day = m_shown.around;
    arrange();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
}

void CalendarSurface::setCurrent(int index)
{
    if (index >= count())
        return;
    m_current = index;
    if (index >= 0) {
        m_day = std::clamp(item(index).firstDay, m_shown.days.first, m_shown.days.last());
        reveal(index);
    }
    viewport()->update();
    tellFocus();
    Q_EMIT currentChanged();
}

void CalendarSurface::setCurrentDay(QDate day)
{
    m_day = day;
    setCurrent(-1);
}

void CalendarSurface::open(int index)
{
    if (index < 0 || index >= count())
        return;
    setCurrent(index);
    Q_EMIT itemOpened(index);
}

std::vector<int> CalendarSurface::itemsOn(QDate day) const
{
    std::vector<int> found;
    for (int i = 0; i < count(); ++i) {
        if (item(i).firstDay <= day && day <= item(i).lastDay)
            found.push_back(i);
    }
    return found;
}

void CalendarSurface::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paint(painter);
}

void CalendarSurface::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void CalendarSurface::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    endPull();
    const QPoint position = event->position().toPoint();
    const Grip grip = gripAt(position);
    if (grip.moreOf.isValid()) {
        Q_EMIT dayRequested(grip.moreOf);
        return;
    }
    if (grip.item >= 0)
        setCurrent(grip.item);
    else if (const auto face = faceAt(position))
        setCurrentDay(face->day);
    startPull(position, grip);
}

void CalendarSurface::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (m_isPressed) {
        if (!m_pull.begun &&
            (position - m_pull.pressed).manhattanLength() >= QApplication::startDragDistance())
            m_pull.begun = true;
        if (m_pull.begun)
            pullTo(position);
        return;
    }
    const Grip grip = gripAt(position);
    const bool stretches = m_mayEdit && grip.item >= 0 && grip.lowerEdge && item(grip.item).stretches;
    const bool acts = grip.item >= 0 || grip.moreOf.isValid();
    viewport()->setCursor(stretches ? Qt::SizeVerCursor : acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CalendarSurface::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    if (const int index = itemAt(position); index >= 0) {
        open(index);
        return;
    }
    const auto face = faceAt(position);
    if (m_mayEdit && face)
        Q_EMIT newRequested(face->day, face->minute, 0);
}

void CalendarSurface::contextMenuEvent(QContextMenuEvent* event)
{
    int index = m_current;
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse)
        index = itemAt(viewport()->mapFromGlobal(where));
    else if (index >= 0)
        where = viewport()->mapToGlobal(placeOf(index).center());
    if (index < 0)
        return;
    setCurrent(index);
    Q_EMIT menuRequested(index, where);
}

void CalendarSurface::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pull.begun) {
        letGo();
        return;
    }
    if (pullByKey(event) || walkByKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pull.begun)
            endPull();
        else if (m_current >= 0)
            open(m_current);
        else if (m_mayEdit)
            Q_EMIT newRequested(m_day, -1, 0);
        return;
    case Qt::Key_Delete:
        if (m_mayEdit && m_current >= 0)
            Q_EMIT cancelRequested(m_current);
        return;
    default:
        event->ignore();
    }
}

bool CalendarSurface::walkByKey(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        goToDay(m_day.addDays(-1));
        return true;
    case Qt::Key_Right:
        goToDay(m_day.addDays(1));
        return true;
    case Qt::Key_Up:
        walkWithinDay(-1);
        return true;
    case Qt::Key_Down:
        walkWithinDay(1);
        return true;
    case Qt::Key_PageUp:
        goToDay(pageAway(mode(), m_day, -1));
        return true;
    case Qt::Key_PageDown:
        goToDay(pageAway(mode(), m_day, 1));
        return true;
    case Qt::Key_Home:
        goToDay(m_shown.today);
        return true;
    default:
        return false;
    }
}

void CalendarSurface::walkWithinDay(int direction)
{
    endPull();
    const std::vector<int> here = itemsOn(m_day);
    const auto at = std::ranges::find(here, m_current);
    const auto place = at == here.end() ? (direction > 0 ? -1 : 0) : static_cast<int>(at - here.begin());
    const int next = place + direction;
    const QDate day = m_day;
    if (next >= 0 && next < static_cast<int>(here.size()) && !(at == here.end() && direction < 0)) {
        setCurrent(here[static_cast<std::size_t>(next)]);
        m_day = day; // one that lasts over several days stays chosen on this one
    } else if (next < 0 && at != here.end()) {
        setCurrentDay(m_day);
    } else {
        goToDay(dayBeyond(direction));
    }
}

void CalendarSurface::goToDay(QDate day)
{
    endPull();
    if (m_shown.days.contains(day))
        setCurrentDay(day);
    else
        Q_EMIT pageRequested(day);
}

void CalendarSurface::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void CalendarSurface::focusOutEvent(QFocusEvent* event)
{
    if (m_pull.byKeys)
        endPull();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarSurface::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        arrange();
        viewport()->update();
    }
}

bool CalendarSurface::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = itemAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), toolTipText(item(index).tip), viewport(), placeOf(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarSurface::tellFocus()
{
    if (!hasFocus() || !QAccessible::isActive() || m_current < 0)
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

} // namespace ayumi
