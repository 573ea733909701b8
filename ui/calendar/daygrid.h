#pragma once

#include "ui/calendar/calendarsurface.h"
#include "ui/models/calendarplaces.h"

namespace ayumi {

/// One day or a week beside a ruler of hours on both clocks. Journeys and whole days stand as bars above the
/// hours.
class DayGrid : public CalendarSurface
{
    Q_OBJECT

public:
    explicit DayGrid(CalendarMode mode, QWidget* parent = nullptr);

    [[nodiscard]] QRect placeOf(int index) const override;
    /// Scrolls so that this hour is the first one seen.
    void showHour(int hour);

protected:
    void arrange() override;
    void paint(QPainter& painter) override;
    [[nodiscard]] Grip gripAt(const QPoint& position) const override;
    [[nodiscard]] std::optional<Face> faceAt(const QPoint& position) const override;
    [[nodiscard]] QDate dayBeyond(int direction) const override;
    void reveal(int index) override;
    [[nodiscard]] int minuteStep() const override { return 15; }
    [[nodiscard]] CalendarMode mode() const override { return m_mode; }
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int rulerWidth() const;
    [[nodiscard]] int columnLeft(int column) const;
    [[nodiscard]] int lanesShown() const;
    [[nodiscard]] int headBottom() const;
    [[nodiscard]] int barsBottom() const;
    /// Of a minute of the day, on the viewport.
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] QRect barArea(const BarPlace& bar) const;
    [[nodiscard]] QRect blockArea(const BlockPlace& block) const;
    [[nodiscard]] std::vector<std::size_t> barsOfHiddenLanes(int column) const;

    void paintHead(QPainter& painter);
    void paintDayHead(QPainter& painter, int column);
    void paintBars(QPainter& painter);
    void paintHours(QPainter& painter);
    void paintRuler(QPainter& painter);
    void paintBlocks(QPainter& painter);
    void paintNow(QPainter& painter);
    void paintWish(QPainter& painter);

    static constexpr int mostLanes = 4; ///< of bars; what is more is counted

    CalendarMode m_mode;
    std::vector<BarPlace> m_bars;
    std::vector<BlockPlace> m_blocks;
    bool m_wasShown = false;
};

} // namespace ayumi
