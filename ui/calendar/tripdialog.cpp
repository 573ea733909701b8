#include "ui/calendar/tripdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/tripchecks.h"
#include "ui/models/calendarwords.h"

#include <QVBoxLayout>

namespace ayumi {

TripDialog::TripDialog(const Workplace& place, const CalendarTrip& trip, QWidget* parent)
    : Dialog(tr("Journey of %1").arg(trip.person.displayName()), parent)
    , m_place(place)
    , m_case(trip.trip.caseId)
    , m_checks(new TripChecks(this))
{
    setPreferredWidth(620);
    const QDate arrival = trip.trip.arrivalOn.value_or(QDate());
    setExplanation(CalendarWords::days(arrival, trip.trip.departureOn.value_or(arrival)));
    m_checks->setMayTick(place.session.may(Right::EditCases) && !trip.caseClosed);
    m_checks->show(trip.checks);
    body()->addWidget(m_checks);
    connect(m_checks, &TripChecks::tickChanged, this, &TripDialog::tick);
    setPrimary(tr("Open the case"));
    setCancelText(tr("Close"));
    connect(this, &Dialog::confirmed, this, [this] {
        accept();
        Q_EMIT caseRequested(m_case);
    });
}

void TripDialog::tick(TripItem item, std::optional<TickState> state)
{
    auto done = m_place.workbench->run(
        [id = m_case, item, state](Office& office) { return office.trips.tick(id, item, state); });
    whenDone(std::move(done), this, notices(),
             [this](const std::vector<TripCheck>& checks) { m_checks->show(checks); });
}

} // namespace ayumi
