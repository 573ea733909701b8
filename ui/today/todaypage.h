#pragma once

#include "core/desks/assignmentdesk.h"
#include "core/desks/calendarviews.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/page.h"
#include "ui/models/casesview.h"
#include "ui/models/workplace.h"

class QBoxLayout;
class QTimer;

namespace ayumi {

class AppointmentsCard;
class CallsCard;
class AwayBar;
class NumbersCard;
class WaitingCard;

/// Today: whom to call, what to ask, what waits on us. Follows every change, keeps each person's filter, and
/// turns with the day.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Workplace& place, QWidget* parent = nullptr);

    /// How the room is called before anybody went there.
    [[nodiscard]] static QString roomTitle();
    [[nodiscard]] QString title() const override { return roomTitle(); }
    /// Calls that are late or due today.
    [[nodiscard]] int badge() const override;
    void refresh() override { load(); }
    /// The call list as it is shown, and the person of the row that is chosen.
    [[nodiscard]] PaperSelection papers() const override;

    [[nodiscard]] CallsCard* calls() const { return m_calls; }
    [[nodiscard]] WaitingCard* waiting() const { return m_waiting; }
    [[nodiscard]] AppointmentsCard* appointments() const { return m_appointments; }

Q_SIGNALS:
    /// A new answer of the desk, or its error, is on the page.
    void loaded();
    /// Show this appointment, which belongs to no case, on the calendar.
    void appointmentRequested(ayumi::AppointmentId id);
    /// Give the calls of somebody who is away to others.
    void handOverRequested(const ayumi::AwayCaller& away);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Loaded
    {
        TodayView view;
        CalendarView day;
        std::vector<FollowUpId> interrupted;
        std::vector<AwayCaller> away;
        TodayFilterView filter;
    };

    void buildColumns();
    void connectCalls();
    void load();
    void show(const Loaded& loaded);
    void onFilterChanged();
    void onMinute();
    void openContact(const FollowUpRow& row);
    void openPostponeMenu(const FollowUpRow& row, const QPoint& anchor);
    void openDateChoice(const FollowUpRow& row);
    void postpone(const FollowUpRow& row, QDate until);
    void openBooking(const FollowUpRow& row);
    void openLost();
    void askUnreachable(const FollowUpRow& row);
    void print();

    Workplace m_place;
    AwayBar* m_away;
    CallsCard* m_calls;
    WaitingCard* m_waiting;
    NumbersCard* m_numbers;
    AppointmentsCard* m_appointments;
    QWidget* m_side;
    QBoxLayout* m_columns;
    QTimer* m_minute;
    NewestOnly<Loaded> m_loading;
    bool m_filterKnown = false;
    TodayView m_view;
};

} // namespace ayumi
