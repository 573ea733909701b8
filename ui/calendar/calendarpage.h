#pragma once

#include "core/desks/assignmentdesk.h"
#include "core/desks/calendarviews.h"
#include "core/domain/holiday.h"
#include "ui/calendar/showncalendar.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/page.h"
#include "ui/models/calendarchoices.h"
#include "ui/models/workplace.h"

class QStackedWidget;
class QTimer;

namespace ayumi {

class AgendaModel;
class CalendarBar;
class CalendarSurface;
class Card;
class DayGrid;
class EmptyState;
class AwayBar;
class MonthGrid;
class RowList;

/// The calendar: appointments, calls with an agreed time and journeys, by month, week, day or as a list.
/// Follows every change; what somebody chose to see is there again next time.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(const Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] static QString roomTitle();
    [[nodiscard]] QString title() const override { return roomTitle(); }
    [[nodiscard]] QList<QAction*> headActions() const override { return {m_new}; }
    void refresh() override { load(); }
    /// The day that is chosen, and the case of what is chosen on it.
    [[nodiscard]] PaperSelection papers() const override;

    /// Shows the day of an appointment and chooses it.
    void showAppointment(AppointmentId id);
    /// Shows this day in the way that was chosen last.
    void showDay(QDate day);
    void setChoices(const CalendarChoices& choices);

    [[nodiscard]] CalendarBar* bar() const { return m_bar; }
    [[nodiscard]] const CalendarChoices& choices() const { return m_choices; }
    /// Month, week or day as chosen; nullptr while the agenda is shown.
    [[nodiscard]] CalendarSurface* surface() const;
    [[nodiscard]] RowList* agenda() const { return m_agenda; }
    [[nodiscard]] const CalendarView& view() const { return m_view; }

Q_SIGNALS:
    /// A new answer of the desk, or its error, is on the page.
    void loaded();
    /// Give the calls of somebody who is away to others.
    void handOverRequested(const ayumi::AwayCaller& away);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Loaded
    {
        CalendarChoices choices;
        CalendarView view;
        std::vector<Staff> staff;
        HolidayBook holidays;
        MalaysianState hospital = MalaysianState::KualaLumpur; ///< whose holidays are shown
    };

    void build();
    void connectSurface(CalendarSurface* surface);
    void connectAgenda();
    void load();
    void show(Loaded loaded);
    void showAgenda();
    void loadAway();
    void keepChoices();
    void retranslate();
    void onMinute();

    void openItem(const CalendarItem& item);
    void openMenu(const CalendarItem& item, const QPoint& where);
    void openNew(QDate day, int minute, int minutes);
    void openAppointment(const AppointmentRow& row);
    void shift(const CalendarItem& item, const CalendarShift& shift);
    void moveAppointment(const AppointmentRow& row, const PlacedInstant& start, int minutes);
    void moveCall(const CalendarCall& call, const PlacedInstant& at);
    void cancel(const CalendarItem& item);
    void sayMoved(const SavedAppointment& saved, const Appointment& before);
    void failed(const Error& error);

    Workplace m_place;
    CalendarBar* m_bar;
    AwayBar* m_away;
    Card* m_card;
    QStackedWidget* m_stack;
    MonthGrid* m_month;
    DayGrid* m_week;
    DayGrid* m_dayGrid;
    RowList* m_agenda;
    AgendaModel* m_agendaModel;
    EmptyState* m_nothing;
    QAction* m_new;
    QTimer* m_minute;
    CalendarChoices m_choices;
    bool m_choicesKnown = false;
    bool m_hasRead = false;
    QDate m_day;
    AppointmentId m_wanted; ///< to be chosen when its day is shown
    CalendarView m_view;
    ShownCalendar m_shown;
    std::vector<Staff> m_staff;
    NewestOnly<Loaded> m_loading;
    NewestOnly<std::vector<AwayCaller>> m_askingAway;
};

} // namespace ayumi
