#include "ui/calendar/daygrid.h"
#include "ui/calendar/itempainting.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

/// How a day or a week is painted: only what is seen.
namespace ayumi {

namespace {

constexpr int hoursOfDay = 24;
constexpr int opensAt = 9;
constexpr int closesAt = 18;

} // namespace

void DayGrid::paint(QPainter& painter)
{
    painter.fillRect(viewport()->rect(), theme().colours.card);
    const QRect hours(0, barsBottom(), viewport()->width(), viewport()->height() - barsBottom());
    painter.save();
    painter.setClipRect(hours);
    paintHours(painter);
    paintWish(painter);
    paintBlocks(painter);
    paintNow(painter);
    paintRuler(painter);
    painter.restore();
    paintHead(painter);
    paintBars(painter);
}

void DayGrid::paintHead(QPainter& painter)
{
    const Colours& colours = theme().colours;
    const QRect head(0, 0, viewport()->width(), barsBottom());
    painter.fillRect(head, colours.cardTinted);
    painter.fillRect(QRect(0, barsBottom() - 1, viewport()->width(), 1), colours.border);
    const QFont small = theme().font(0.8);
    const int half = rulerWidth() / 2;
    const bool tokyoFirst = shown().zone == tokyoZone;
    const QString names[] = {tr("Japan"), tr("KL")};
    for (int i = 0; i < 2; ++i) {
        const QRect area(i * half, headBottom() - theme().px(24), half, theme().px(22));
        paintLine(&painter, area, names[tokyoFirst ? i : 1 - i], theme().font(0.8, i == 0),
                  i == 0 ? colours.ink : colours.secondary, Qt::AlignCenter);
    }
    for (int column = 0; column < shown().days.count; ++column)
        paintDayHead(painter, column);
}

void DayGrid::paintDayHead(QPainter& painter, int column)
{
    const Colours& colours = theme().colours;
    const QDate day = shown().days.first.addDays(column);
    const DayMarks marks = shown().marksOf(day);
    const int left = columnLeft(column);
    const QRect area(left, 0, columnLeft(column + 1) - left, headBottom());
    painter.fillRect(QRect(left, 0, 1, barsBottom()), colours.border);
    const QColor ink = dayInk(day, !marks.japan.isEmpty());
    const QString number = QString::number(day.day());
    const QFont big = theme().font(1.2, true);
    const int mark = theme().px(30);
    QRect circle(area.left() + theme().px(7), theme().px(5), mark, mark);
    if (day == shown().today) {
        paintBox(&painter, circle, colours.accent, Qt::transparent, mark / 2);
        paintLine(&painter, circle, number, big, colours.onAccent, Qt::AlignCenter);
    } else {
        paintLine(&painter, circle, number, big, ink, Qt::AlignCenter);
    }
    if (day == currentDay() && hasFocus() && current() < 0)
        paintBox(&painter, circle.adjusted(-2, -2, 2, 2), Qt::transparent, colours.focus, mark / 2 + 2, 1.5);
    QRect weekday(circle.right() + theme().px(6), circle.top(), area.right() - circle.right() - theme().px(8),
                  mark);
    weekday.setLeft(weekday.left() +
                    paintLine(&painter, weekday, QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat),
                              theme().font(0.92), ink) +
                    theme().px(8));
    QRect names(area.left() + theme().px(8), circle.bottom() + 1, area.width() - theme().px(12),
                theme().px(17));
    const QFont small = theme().font(0.76);
    names.setLeft(names.left() +
                  paintLine(&painter, names, marks.japan.join(u" "_s), small, colours.dangerInk) +
                  (marks.japan.isEmpty() ? 0 : theme().px(6)));
    paintLine(&painter, names, marks.malaysia.join(u" "_s), small, colours.infoInk);
}

void DayGrid::paintBars(QPainter& painter)
{
    const bool full = laneCount(m_bars) > mostLanes;
    for (const BarPlace& bar : m_bars) {
        if (full && bar.lane >= mostLanes - 1)
            continue;
        const auto index = static_cast<int>(bar.item);
        paintBar(&painter, barArea(bar), item(index),
                 {.chosen = index == current() && hasFocus(),
                  .moved = isMoved(index),
                  .comesFromBefore = bar.comesFromBefore,
                  .goesOn = bar.goesOn});
    }
    for (int column = 0; full && column < shown().days.count; ++column) {
        const auto hidden = barsOfHiddenLanes(column);
        if (hidden.empty())
            continue;
        const QRect area =
            barArea({.item = 0, .firstColumn = column, .lastColumn = column, .lane = mostLanes - 1});
        paintLine(&painter, area.adjusted(theme().px(6), 0, 0, 0),
                  tr("%n more", nullptr, static_cast<int>(hidden.size())), theme().font(0.8),
                  theme().colours.secondary);
    }
}

void DayGrid::paintHours(QPainter& painter)
{
    const Colours& colours = theme().colours;
    const int width = viewport()->width();
    for (const auto& [from, until] : {std::pair{0, opensAt}, std::pair{closesAt, hoursOfDay}})
        painter.fillRect(QRect(rulerWidth(), yOf(from * 60), width, yOf(until * 60) - yOf(from * 60)),
                         colours.cardTinted);
    for (int column = 0; column < shown().days.count; ++column) {
        const QDate day = shown().days.first.addDays(column);
        const int left = columnLeft(column);
        const bool off = day.dayOfWeek() > Qt::Friday || !shown().marksOf(day).japan.isEmpty();
        if (off)
            painter.fillRect(
                QRect(left, yOf(0), columnLeft(column + 1) - left, yOf(hoursOfDay * 60) - yOf(0)),
                colours.cardTinted);
        if (day == shown().today)
            painter.fillRect(
                QRect(left, yOf(0), columnLeft(column + 1) - left, yOf(hoursOfDay * 60) - yOf(0)),
                colours.selected);
        painter.fillRect(QRect(left, yOf(0), 1, yOf(hoursOfDay * 60) - yOf(0)), colours.border);
    }
    for (int hour = 0; hour <= hoursOfDay; ++hour) {
        const int y = yOf(hour * 60);
        if (y < barsBottom() || y > viewport()->height())
            continue;
        painter.fillRect(QRect(rulerWidth(), y, width, 1), colours.border);
    }
}

void DayGrid::paintRuler(QPainter& painter)
{
    const Colours& colours = theme().colours;
    const int half = rulerWidth() / 2;
    const QString other = shown().zone == tokyoZone ? kualaLumpurZone.toString() : tokyoZone.toString();
    painter.fillRect(QRect(0, barsBottom(), rulerWidth(), viewport()->height()), colours.card);
    const QFont font = theme().font(0.84);
    const int height = theme().px(18);
    for (int hour = 1; hour < hoursOfDay; ++hour) {
        const int y = yOf(hour * 60);
        if (y < barsBottom() - height || y > viewport()->height() + height)
            continue;
        const Instant at = instantAt(shown().days.first, QTime(hour, 0), shown().zone);
        const QRect row(0, y - height / 2, half - theme().px(6), height);
        paintLine(&painter, row, localTime(at, shown().zone).toString(u"H:mm"_s), font, colours.ink,
                  Qt::AlignRight | Qt::AlignVCenter);
        paintLine(&painter, row.translated(half, 0), localTime(at, other).toString(u"H:mm"_s), font,
                  colours.secondary, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void DayGrid::paintBlocks(QPainter& painter)
{
    const QRect seen(0, barsBottom(), viewport()->width(), viewport()->height() - barsBottom());
    for (const BlockPlace& block : m_blocks) {
        const QRect area = blockArea(block);
        if (!area.intersects(seen))
            continue;
        const auto index = static_cast<int>(block.item);
        paintBlock(&painter, area, item(index),
                   {.chosen = index == current() && hasFocus(),
                    .moved = isMoved(index),
                    .comesFromBefore = !block.beginsHere,
                    .goesOn = false},
                   shown().zone);
    }
}

void DayGrid::paintNow(QPainter& painter)
{
    const QDateTime now = localTime(shown().now, shown().zone);
    const qint64 column = shown().days.first.daysTo(now.date());
    if (column < 0 || column >= shown().days.count)
        return;
    const int y = yOf(now.time().msecsSinceStartOfDay() / 60'000);
    const int left = columnLeft(static_cast<int>(column));
    const QColor ink = theme().colours.danger;
    painter.fillRect(QRect(left, y, columnLeft(static_cast<int>(column) + 1) - left, theme().px(2)), ink);
    const int dot = theme().px(8);
    paintBox(&painter, QRect(left - dot / 2, y - dot / 2 + 1, dot, dot), ink, Qt::transparent, dot / 2);
}

void DayGrid::paintWish(QPainter& painter)
{
    const auto wish = wished();
    if (!wish || wish->first.minute < 0)
        return;
    for (QDate day = wish->first.day; day <= wish->second.day; day = day.addDays(1)) {
        const int column = static_cast<int>(shown().days.first.daysTo(day));
        const int from = day == wish->first.day ? wish->first.minute : 0;
        const int until =
            day == wish->second.day ? std::max(wish->second.minute, from + 15) : hoursOfDay * 60;
        const QRect area(columnLeft(column) + 2, yOf(from), columnLeft(column + 1) - columnLeft(column) - 6,
                         yOf(until) - yOf(from));
        paintBox(&painter, area, theme().colours.accentSoft, theme().colours.accent, theme().px(4), 1.5);
    }
}

} // namespace ayumi
