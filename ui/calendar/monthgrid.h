#pragma once

#include "ui/calendar/calendarsurface.h"
#include "ui/models/calendarplaces.h"

namespace ayumi {

/// A month of whole weeks, which scrolls where the window is low or the text large: journeys as bars over
/// their days, everything else a line in its day, and how many more there are where a day is full.
class MonthGrid : public CalendarSurface
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget* parent = nullptr);

    [[nodiscard]] QRect placeOf(int index) const override;

protected:
    void arrange() override;
    void paint(QPainter& painter) override;
    [[nodiscard]] Grip gripAt(const QPoint& position) const override;
    [[nodiscard]] std::optional<Face> faceAt(const QPoint& position) const override;
    [[nodiscard]] QDate dayBeyond(int direction) const override;
    void reveal(int index) override;
    [[nodiscard]] int minuteStep() const override { return 0; }
    [[nodiscard]] CalendarMode mode() const override { return CalendarMode::Month; }

private:
    /// One line of a day: an item, or how many more there are.
    struct Line
    {
        QRect area;
        int item = -1;
        int more = 0;
        QDate day;
        bool isBar = false;
        bool comesFromBefore = false;
        bool goesOn = false;
    };

    /// On the viewport, as far as it is scrolled now.
    [[nodiscard]] QRect cellOf(int week, int weekday) const;
    /// Of all weeks: never so low that a day could not show a bar, two lines and how many more there are.
    [[nodiscard]] int weeksHeight() const;
    void arrangeWeek(int number, const MonthWeek& week);
    void arrangeDay(int number, const MonthWeek& week, int weekday, int lanes, int rows);
    void paintWeekdays(QPainter& painter);
    void paintDay(QPainter& painter, QDate day, const QRect& cell);

    std::vector<MonthWeek> m_weeks;
    std::vector<Line> m_lines;
};

} // namespace ayumi
