#include "ui/calendar/monthgrid.h"

#include "ui/calendar/itempainting.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int weekdayHeight = 30;
constexpr int numberHeight = 28;
constexpr int lineHeight = 20;
constexpr int fewestRows = 4;

} // namespace

MonthGrid::MonthGrid(QWidget* parent)
    : CalendarSurface(parent)
{
    // Lines stand where they are painted: they move with what is scrolled.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        arrange();
        viewport()->update();
    });
}

int MonthGrid::weeksHeight() const
{
    const int least = theme().px(numberHeight) + fewestRows * theme().px(lineHeight) + theme().px(4);
    return std::max(viewport()->height() - theme().px(weekdayHeight),
                    static_cast<int>(m_weeks.size()) * least);
}

QRect MonthGrid::cellOf(int week, int weekday) const
{
    const int top = theme().px(weekdayHeight) - verticalScrollBar()->value();
    const int width = viewport()->width();
    const int height = weeksHeight();
    const int weeks = std::max<int>(1, static_cast<int>(m_weeks.size()));
    const int left = width * weekday / weekDays;
    const int upper = top + height * week / weeks;
    return {left, upper, width * (weekday + 1) / weekDays - left, top + height * (week + 1) / weeks - upper};
}

void MonthGrid::arrange()
{
    m_lines.clear();
    m_weeks.clear();
    if (!shown().around.isValid())
        return;
    m_weeks = monthWeeks(shown().items, shown().around);
    const int seen = std::max(1, viewport()->height() - theme().px(weekdayHeight));
    {
        const QSignalBlocker quiet(verticalScrollBar());
        verticalScrollBar()->setRange(0, std::max(0, weeksHeight() - seen));
        verticalScrollBar()->setPageStep(seen);
        verticalScrollBar()->setSingleStep(theme().px(lineHeight) * 2);
    }
    for (int number = 0; number < static_cast<int>(m_weeks.size()); ++number)
        arrangeWeek(number, m_weeks[static_cast<std::size_t>(number)]);
}

void MonthGrid::arrangeWeek(int number, const MonthWeek& week)
{
    const int rows = std::max(1, (cellOf(number, 0).height() - theme().px(numberHeight) - theme().px(2)) /
                                     theme().px(lineHeight));
    // The last row of a day says how many more there are.
    const int lanes = std::min(laneCount(week.bars), rows > 1 ? rows - 1 : rows);
    for (const BarPlace& bar : week.bars) {
        if (bar.lane >= lanes)
            continue;
        Line line;
        const QRect first = cellOf(number, bar.firstColumn);
        const QRect last = cellOf(number, bar.lastColumn);
        const int top = first.top() + theme().px(numberHeight) + bar.lane * theme().px(lineHeight);
        line.area = QRect(first.left() + theme().px(3), top, last.right() - first.left() - theme().px(6),
                          theme().px(lineHeight) - theme().px(2));
        line.item = static_cast<int>(bar.item);
        line.day = week.monday.addDays(bar.firstColumn);
        line.isBar = true;
        line.comesFromBefore = bar.comesFromBefore;
        line.goesOn = bar.goesOn;
        m_lines.push_back(line);
    }
    for (int weekday = 0; weekday < weekDays; ++weekday)
        arrangeDay(number, week, weekday, lanes, rows);
}

void MonthGrid::arrangeDay(int number, const MonthWeek& week, int weekday, int lanes, int rows)
{
    const QRect cell = cellOf(number, weekday);
    const auto& items = week.days[static_cast<std::size_t>(weekday)];
    int hidden = 0;
    std::vector<bool> taken(static_cast<std::size_t>(rows), false);
    for (const BarPlace& bar : week.bars) {
        if (bar.firstColumn > weekday || weekday > bar.lastColumn)
            continue;
        if (bar.lane < lanes)
            taken[static_cast<std::size_t>(bar.lane)] = true;
        else
            ++hidden;
    }
    std::vector<int> free;
    for (int row = 0; row < rows; ++row) {
        if (!taken[static_cast<std::size_t>(row)])
            free.push_back(row);
    }
    const bool fits = hidden == 0 && items.size() <= free.size();
    const std::size_t room = fits ? items.size() : free.empty() ? 0 : free.size() - 1;
    const auto areaOf = [&](int row) {
        return QRect(cell.left() + theme().px(3),
                     cell.top() + theme().px(numberHeight) + row * theme().px(lineHeight),
                     cell.width() - theme().px(6), theme().px(lineHeight) - theme().px(2));
    };
    Line line;
    line.day = week.monday.addDays(weekday);
    for (std::size_t i = 0; i < std::min(room, items.size()); ++i) {
        line.area = areaOf(free[i]);
        line.item = static_cast<int>(items[i]);
        m_lines.push_back(line);
    }
    if (fits)
        return;
    line.item = -1;
    line.more = hidden + static_cast<int>(items.size() - std::min(room, items.size()));
    line.area = areaOf(free.empty() ? rows - 1 : free.back());
    m_lines.push_back(line);
}

QRect MonthGrid::placeOf(int index) const
{
    if (const auto line = std::ranges::find(m_lines, index, &Line::item); line != m_lines.end())
        return line->area;
    const qint64 days = m_weeks.empty() ? -1 : m_weeks.front().monday.daysTo(item(index).firstDay);
    if (days < 0 || days >= static_cast<qint64>(m_weeks.size()) * weekDays)
        return {};
    return cellOf(static_cast<int>(days / weekDays), static_cast<int>(days % weekDays));
}

CalendarSurface::Grip MonthGrid::gripAt(const QPoint& position) const
{
    if (position.y() < theme().px(weekdayHeight))
        return {};
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (line->area.contains(position))
            return {.item = line->item, .lowerEdge = false, .moreOf = line->item < 0 ? line->day : QDate()};
    }
    return {};
}

std::optional<CalendarSurface::Face> MonthGrid::faceAt(const QPoint& position) const
{
    if (position.y() < theme().px(weekdayHeight) || m_weeks.empty())
        return std::nullopt;
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week) {
        for (int weekday = 0; weekday < weekDays; ++weekday) {
            if (cellOf(week, weekday).contains(position))
                return Face{m_weeks[static_cast<std::size_t>(week)].monday.addDays(weekday), -1};
        }
    }
    return std::nullopt;
}

void MonthGrid::reveal(int index)
{
    const QRect place = placeOf(index);
    const int top = theme().px(weekdayHeight);
    if (place.top() < top)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (top - place.top()));
    else if (place.bottom() > viewport()->rect().bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.bottom() -
                                      viewport()->rect().bottom());
}

QDate MonthGrid::dayBeyond(int direction) const
{
    return currentDay().addDays(qint64(weekDays) * direction);
}

void MonthGrid::paint(QPainter& painter)
{
    painter.fillRect(viewport()->rect(), theme().colours.card);
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week) {
        for (int weekday = 0; weekday < weekDays; ++weekday)
            paintDay(painter, m_weeks[static_cast<std::size_t>(week)].monday.addDays(weekday),
                     cellOf(week, weekday));
    }
    const QRect seen = viewport()->rect();
    for (const Line& line : m_lines) {
        if (!line.area.intersects(seen))
            continue;
        if (line.item < 0) {
            paintLine(&painter, line.area.adjusted(theme().px(5), 0, 0, 0), tr("%n more", nullptr, line.more),
                      theme().font(0.84), theme().colours.accentInk);
            continue;
        }
        const ItemLook look{.chosen = line.item == current() && hasFocus(),
                            .moved = isMoved(line.item),
                            .comesFromBefore = line.comesFromBefore,
                            .goesOn = line.goesOn};
        const CalendarItem& each = item(line.item);
        if (line.isBar)
            paintBar(&painter, line.area, each, look);
        else
            paintMonthLine(&painter, line.area, each, look, shownTime(each, line.day, shown().zone));
    }
    // Over what is scrolled below it.
    paintWeekdays(painter);
}

void MonthGrid::paintWeekdays(QPainter& painter)
{
    const Colours& colours = theme().colours;
    const int height = theme().px(weekdayHeight);
    painter.fillRect(QRect(0, 0, viewport()->width(), height), colours.cardTinted);
    painter.fillRect(QRect(0, height - 1, viewport()->width(), 1), colours.border);
    for (int weekday = 0; weekday < weekDays; ++weekday) {
        const int left = viewport()->width() * weekday / weekDays;
        const QRect area(left + theme().px(10), 0, viewport()->width() / weekDays - theme().px(12), height);
        const QDate some = mondayOf(QDate(2024, 1, 1)).addDays(weekday);
        paintLine(&painter, area, QLocale().dayName(weekday + 1, QLocale::ShortFormat),
                  theme().font(0.88, true), dayInk(some, false));
    }
}

void MonthGrid::paintDay(QPainter& painter, QDate day, const QRect& cell)
{
    const Colours& colours = theme().colours;
    const DayMarks marks = shown().marksOf(day);
    const bool isOther = day.month() != shown().around.month();
    const bool off = day.dayOfWeek() > Qt::Friday || !marks.japan.isEmpty();
    const auto wish = wished();
    const bool isWished = wish && wish->first.day <= day && day <= wish->second.day;
    if (isWished)
        painter.fillRect(cell, colours.accentSoft);
    else if (day == shown().today)
        painter.fillRect(cell, colours.selected);
    else if (isOther || off)
        painter.fillRect(cell, colours.cardTinted);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.border);
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), colours.border);
    if (day == currentDay() && hasFocus())
        paintBox(&painter, cell.adjusted(1, 1, -2, -2), Qt::transparent, colours.focus, theme().px(4), 1.5);

    const int mark = theme().px(22);
    const QRect circle(cell.left() + theme().px(4), cell.top() + theme().px(3), mark, mark);
    const QFont font = theme().font(0.92, day == shown().today);
    if (day == shown().today)
        paintBox(&painter, circle, colours.accent, Qt::transparent, mark / 2);
    const QColor ink = isOther ? colours.placeholder : dayInk(day, !marks.japan.isEmpty());
    paintLine(&painter, circle, QString::number(day.day()), font,
              day == shown().today ? colours.onAccent : ink, Qt::AlignCenter);
    QRect names(circle.right() + theme().px(5), circle.top(), cell.right() - circle.right() - theme().px(9),
                mark);
    const QFont small = theme().font(0.76);
    names.setLeft(names.left() +
                  paintLine(&painter, names, marks.japan.join(u" "_s), small, colours.dangerInk) +
                  (marks.japan.isEmpty() ? 0 : theme().px(6)));
    paintLine(&painter, names, marks.malaysia.join(u" "_s), small, colours.infoInk);
}

} // namespace ayumi
