#pragma once

#include "core/desks/calendarviews.h"
#include "ui/kit/card.h"

class QStackedWidget;

namespace ayumi {

class AgendaModel;
class EmptyState;
class RowList;

/// What takes place today, on both clocks. A row opens its case.
class AppointmentsCard : public Card
{
    Q_OBJECT

public:
    explicit AppointmentsCard(QWidget* parent = nullptr);

    void show(const CalendarView& view);
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);
    /// One that belongs to no case.
    void appointmentRequested(ayumi::AppointmentId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showAgain();

    AgendaModel* m_model;
    RowList* m_list;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    CalendarView m_view;
    bool m_hasRead = false;
};

} // namespace ayumi
