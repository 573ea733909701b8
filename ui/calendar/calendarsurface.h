#pragma once

#include "ui/calendar/showncalendar.h"

#include <QAbstractScrollArea>

#include <optional>

class QTimer;

namespace ayumi {

/// A painted calendar that is worked with by pointer and keyboard. One widget, however many appointments:
/// what they look like is a matter of the subclass, what can be done with them is the same everywhere.
///
/// Pointer: a press chooses, a double press opens; what is pulled moves, what is pulled at its lower edge
/// gets longer or shorter, and pulling over nothing wishes for something new. Escape lets go without a
/// change. Keyboard: arrow keys go from day to day and through what stands on a day; Enter opens it, or
/// wishes for something new where nothing is chosen; with Ctrl the arrows move it, with Shift they make it
/// longer or shorter (a pause or Enter ends that, Escape takes it back); Delete cancels; Page Up and Page
/// Down turn pages, Home goes to today.
class CalendarSurface : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CalendarSurface(QWidget* parent = nullptr);

    void show(ShownCalendar shown);
    /// Whether anything may be moved or made here.
    void setMayEdit(bool may) { m_mayEdit = may; }

    [[nodiscard]] const ShownCalendar& shown() const { return m_shown; }
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.items.size()); }
    /// As it is shown now: while it is moved, where it would go.
    [[nodiscard]] const CalendarItem& item(int index) const
    {
        return m_shown.items[static_cast<std::size_t>(index)];
    }

    /// What is chosen; -1 while it is only a day.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QDate currentDay() const { return m_day; }
    void setCurrent(int index);
    void setCurrentDay(QDate day);

    /// Where it stands, on the viewport; what is hidden stands where its day is.
    [[nodiscard]] virtual QRect placeOf(int index) const = 0;
    /// What stands at a point; -1 for nothing.
    [[nodiscard]] int itemAt(const QPoint& position) const { return gripAt(position).item; }
    void open(int index);

Q_SIGNALS:
    void itemOpened(int index);
    void menuRequested(int index, const QPoint& globalPosition);
    void shiftRequested(int index, const ayumi::CalendarShift& shift);
    void cancelRequested(int index);
    /// Something new from `minute` of `day` on, on the clock shown; `minutes` 0: as long as usual.
    void newRequested(QDate day, int minute, int minutes);
    /// This day alone.
    void dayRequested(QDate day);
    /// Other pages; the day chosen is to be `day`.
    void pageRequested(QDate day);
    void currentChanged();

protected:
    /// A place on the calendar: a day, and the minute where the view tells minutes.
    struct Face
    {
        QDate day;
        int minute = -1;

        bool operator==(const Face&) const = default;
    };
    /// What the pointer would take hold of.
    struct Grip
    {
        int item = -1;
        bool lowerEdge = false;
        QDate moreOf; ///< the mark that says how many more there are on this day
    };

    /// Works out where everything stands; called when items, size or look changed.
    virtual void arrange() = 0;
    virtual void paint(QPainter& painter) = 0;
    [[nodiscard]] virtual Grip gripAt(const QPoint& position) const = 0;
    [[nodiscard]] virtual std::optional<Face> faceAt(const QPoint& position) const = 0;
    /// Items that stand on a day, in the order in which one goes through them.
    [[nodiscard]] std::vector<int> itemsOn(QDate day) const;
    /// Up and Down past the first and last item of a day.
    [[nodiscard]] virtual QDate dayBeyond(int direction) const = 0;
    virtual void reveal(int index) = 0;
    /// Minutes that Ctrl with Up or Down moves by; 0: a week.
    [[nodiscard]] virtual int minuteStep() const = 0;
    [[nodiscard]] virtual CalendarMode mode() const = 0;

    [[nodiscard]] bool isMoved(int index) const { return m_pull.item == index && m_pull.begun; }
    /// What is pulled open over nothing, from the earlier to the later end.
    [[nodiscard]] std::optional<std::pair<Face, Face>> wished() const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// Something that is being moved, stretched or pulled open.
    struct Pull
    {
        int item = -1; ///< -1: something new
        bool lowerEdge = false;
        bool begun = false;
        bool byKeys = false;
        QPoint pressed;
        Face from;
        Face to;
        CalendarShift shift;
        CalendarItem before;
    };

    void startPull(const QPoint& position, const Grip& grip);
    void pullTo(const QPoint& position);
    void setShift(const CalendarShift& shift);
    void endPull();
    void letGo();
    bool pullByKey(QKeyEvent* event);
    bool walkByKey(QKeyEvent* event);
    void walkWithinDay(int direction);
    void goToDay(QDate day);
    void tellFocus();

    ShownCalendar m_shown;
    std::optional<ShownCalendar> m_waiting; ///< news that came while something was moved
    int m_current = -1;
    QDate m_day;
    bool m_mayEdit = true;
    bool m_isPressed = false;
    Pull m_pull;
    QTimer* m_pause;
};

} // namespace ayumi
