#include "ui/calendar/itempainting.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/calendarwords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

struct Inks
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor quietText;
    QColor stripe;
};

Inks inksOf(const CalendarItem& item)
{
    const Colours& colours = theme().colours;
    if (item.quiet) {
        return {colours.groundDeep, Qt::transparent, colours.secondaryOnGround, colours.secondaryOnGround,
                colours.borderStrong};
    }
    const ToneColours tone = theme().tone(item.tone);
    if (item.strong)
        return {tone.strong, Qt::transparent, colours.onAccent, colours.onAccent, tone.strong};
    return {tone.soft, Qt::transparent, colours.ink, tone.ink, tone.strong};
}

/// The painted box of an item, its edge where it is chosen or moved.
void paintItemBox(QPainter* painter, const QRect& area, const Inks& inks, const ItemLook& look)
{
    const Colours& colours = theme().colours;
    const QColor edge = look.chosen || look.moved ? colours.focus : inks.edge;
    paintBox(painter, area, inks.fill, edge, theme().px(4), look.chosen || look.moved ? 2.0 : 1.0);
}

QFont struck(QFont font, const CalendarItem& item)
{
    font.setStrikeOut(item.cancelled);
    return font;
}

void paintIcon(QPainter* painter, const QRect& area, const QString& name, bool onAccent)
{
    themedIcon(name, onAccent ? &Colours::onAccent : &Colours::secondary).paint(painter, area);
}

/// A warning at the right end of `area`; gives what is left of it.
QRect paintConflict(QPainter* painter, QRect area, const CalendarItem& item)
{
    if (!item.inConflict || area.width() < theme().px(40))
        return area;
    const int size = theme().px(14);
    const QRect mark(area.right() - size, area.top() + (area.height() - size) / 2, size, size);
    themedIcon(u"dialog-warning"_s, item.strong ? &Colours::onAccent : &Colours::danger).paint(painter, mark);
    area.setRight(mark.left() - theme().px(2));
    return area;
}

QString timeSpan(const CalendarItem& item, const QString& zone)
{
    const QString other = zone == tokyoZone ? kualaLumpurZone.toString() : tokyoZone.toString();
    const auto face = [](Instant at, const QString& where) {
        return localTime(at, where).toString(u"HH:mm"_s);
    };
    return CalendarWords::span(face(item.start.at, zone), face(item.end, zone), face(item.start.at, other),
                               zone == tokyoZone);
}

} // namespace

QString shownTime(const CalendarItem& item, QDate day, const QString& zone)
{
    return item.firstDay < day ? u"…"_s : localTime(item.start.at, zone).toString(u"HH:mm"_s);
}

void paintBar(QPainter* painter, const QRect& area, const CalendarItem& item, const ItemLook& look)
{
    const Inks inks = inksOf(item);
    paintItemBox(painter, area, inks, look);
    const int stripe = theme().px(3);
    if (!look.comesFromBefore)
        painter->fillRect(QRect(area.left(), area.top() + stripe, stripe, area.height() - 2 * stripe),
                          inks.stripe);
    QRect inner = area.adjusted(theme().px(8), 0, -theme().px(6), 0);
    inner = paintConflict(painter, inner, item);
    const int icon = theme().px(14);
    paintIcon(painter, {inner.left(), inner.center().y() - icon / 2, icon, icon}, item.icon, false);
    inner.setLeft(inner.left() + icon + theme().px(5));
    const QFont bold = struck(theme().font(0.86, true), item);
    inner.setLeft(inner.left() + paintLine(painter, inner, item.person, bold, inks.text) + theme().px(7));
    const QFont plain = struck(theme().font(0.86), item);
    const QString rest =
        QStringList{item.title, item.mark, item.detail}.filter(QRegularExpression(u"."_s)).join(u"  "_s);
    paintLine(painter, inner, rest, plain, inks.quietText);
}

void paintBlock(QPainter* painter, const QRect& area, const CalendarItem& item, const ItemLook& look,
                const QString& zone)
{
    const Inks inks = inksOf(item);
    paintItemBox(painter, area, inks, look);
    const int stripe = theme().px(3);
    painter->fillRect(QRect(area.left(), area.top() + stripe, stripe, area.height() - 2 * stripe),
                      inks.stripe);
    const QFont bold = struck(theme().font(0.86, true), item);
    const QFont plain = struck(theme().font(0.8), item);
    const int line = QFontMetrics(bold).height();
    QRect inner = area.adjusted(theme().px(8), theme().px(2), -theme().px(3), -theme().px(1));
    const QString time = localTime(item.start.at, zone).toString(u"HH:mm"_s);
    if (inner.height() < 2 * line) {
        QRect only = paintConflict(painter, inner, item);
        only.setLeft(only.left() + paintLine(painter, only, time, plain, inks.quietText) + theme().px(5));
        const QString name = item.person.isEmpty() ? item.title : item.person;
        only.setLeft(only.left() + paintLine(painter, only, name, bold, inks.text) + theme().px(5));
        if (!item.person.isEmpty())
            paintLine(painter, only, item.title, plain, inks.quietText);
        return;
    }
    QRect row(inner.left(), inner.top(), inner.width(), line);
    paintLine(painter, paintConflict(painter, row, item), item.person.isEmpty() ? item.title : item.person,
              bold, inks.text);
    for (const QString& text :
         {item.person.isEmpty() ? QString() : item.title, timeSpan(item, zone), item.detail}) {
        if (text.isEmpty())
            continue;
        row.translate(0, line);
        if (row.bottom() > area.bottom())
            return;
        paintLine(painter, row, text, plain, inks.quietText);
    }
}

void paintMonthLine(QPainter* painter, const QRect& area, const CalendarItem& item, const ItemLook& look,
                    const QString& time)
{
    const Inks inks = inksOf(item);
    const bool boxed = item.strong || look.chosen || look.moved;
    if (boxed) {
        Inks box = inks;
        if (!item.strong)
            box.fill = look.moved ? inks.fill : theme().colours.selected;
        paintItemBox(painter, area, box, look);
    }
    QRect inner = area.adjusted(theme().px(4), 0, -theme().px(3), 0);
    inner = paintConflict(painter, inner, item);
    const int dot = theme().px(7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(item.strong && !item.quiet ? theme().colours.onAccent : inks.stripe);
    painter->drawEllipse(QRect(inner.left(), inner.center().y() - dot / 2, dot, dot));
    painter->restore();
    inner.setLeft(inner.left() + dot + theme().px(5));
    const QFont plain = struck(theme().font(0.86), item);
    const QColor quiet = item.strong && !item.quiet ? inks.text : theme().colours.secondary;
    inner.setLeft(inner.left() + paintLine(painter, inner, time, plain, quiet) + theme().px(5));
    const QString name = item.person.isEmpty() ? item.title : item.person;
    inner.setLeft(inner.left() + paintLine(painter, inner, name, plain, inks.text) + theme().px(5));
    if (!item.person.isEmpty())
        paintLine(painter, inner, item.title, plain, quiet);
}

QColor dayInk(QDate day, bool isHoliday)
{
    const Colours& colours = theme().colours;
    if (isHoliday || day.dayOfWeek() == Qt::Sunday)
        return colours.danger;
    return day.dayOfWeek() == Qt::Saturday ? colours.info : colours.ink;
}

} // namespace ayumi
