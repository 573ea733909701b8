#include "ui/today/appointmentscard.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/models/agendamodel.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

AppointmentsCard::AppointmentsCard(QWidget* parent)
    : Card({}, Body::Flush, parent)
    , m_model(new AgendaModel(this))
    , m_list(new RowList({}, this))
    , m_nothing(new EmptyState(u"view-calendar"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setModel(m_model);
    m_list->setOpensOnClick(true);
    m_list->rows()->setLeadWidth(58);
    m_list->rows()->setChipWidth(72);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);
    connect(m_list, &RowList::rowOpened, this, [this](const QModelIndex& index) {
        const CalendarItem* item = m_model->whatAt(index);
        if (item && item->caseId)
            Q_EMIT caseRequested(*item->caseId);
        else if (item && item->source == CalendarItem::Source::Appointment)
            Q_EMIT appointmentRequested(AppointmentId(item->id));
    });
    retranslate();
}

void AppointmentsCard::show(const CalendarView& view)
{
    m_hasRead = true;
    m_view = view;
    showAgain();
}

void AppointmentsCard::showAgain()
{
    m_model->showDay(calendarItems(m_view, tokyoZone.toString()), m_view.today, tokyoZone.toString());
    m_nothing->setSentence(tr("Nothing is planned for today."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_nothing);
}

void AppointmentsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void AppointmentsCard::retranslate()
{
    setTitle(tr("Appointments today"));
    m_list->setAccessibleName(tr("Appointments today"));
    if (m_hasRead)
        showAgain();
}

} // namespace ayumi
