#pragma once

#include "ui/models/calendaritem.h"

#include <QRect>

class QPainter;

namespace ayumi {

/// How one thing on the calendar is painted, in every view.
struct ItemLook
{
    bool chosen = false; ///< and the calendar has the focus
    bool moved = false;  ///< somebody is moving it
    bool comesFromBefore = false;
    bool goesOn = false;
};

/// "14:00" on the clock of `zone`; with "~" before it where it began on an earlier day than `day`.
[[nodiscard]] QString shownTime(const CalendarItem& item, QDate day, const QString& zone);

/// A bar over days: name, what it is, how far it is.
void paintBar(QPainter* painter, const QRect& area, const CalendarItem& item, const ItemLook& look);

/// A block of a day's column: as many lines as there is room for.
void paintBlock(QPainter* painter, const QRect& area, const CalendarItem& item, const ItemLook& look,
                const QString& zone);

/// One line in a day of a month.
void paintMonthLine(QPainter* painter, const QRect& area, const CalendarItem& item, const ItemLook& look,
                    const QString& time);

/// Ink for the date of a day: holidays and Sundays red, Saturdays blue, as on every calendar in Japan.
[[nodiscard]] QColor dayInk(QDate day, bool isHoliday);

} // namespace ayumi
