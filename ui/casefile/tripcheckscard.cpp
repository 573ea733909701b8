#include "ui/casefile/tripcheckscard.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/label.h"
#include "ui/kit/tripchecks.h"

#include <QVBoxLayout>

namespace ayumi {

TripChecksCard::TripChecksCard(const Workplace& place, NoticeBar* notices, QWidget* parent)
    : Card(tr("Checklist of the journey"), Body::Padded, parent)
    , m_place(place)
    , m_notices(notices)
    , m_checks(new TripChecks(this))
    , m_nothing(newLabel(tr("The checklist begins when something of the trip is saved."), Type::Secondary,
                         this, true))
{
    body()->addWidget(m_checks);
    body()->addWidget(m_nothing);
    connect(m_checks, &TripChecks::tickChanged, this, &TripChecksCard::tick);
}

void TripChecksCard::show(const CaseFile& file)
{
    m_case = file.facts.careCase.id;
    const bool planned = !file.tripChecks.empty();
    m_checks->setVisible(planned);
    m_nothing->setVisible(!planned);
    m_checks->setMayTick(m_place.session.may(Right::EditCases) && file.facts.careCase.stage != Stage::Closed);
    m_checks->show(file.tripChecks);
}

void TripChecksCard::tick(TripItem item, std::optional<TickState> state)
{
    auto done = m_place.workbench->run(
        [id = m_case, item, state](Office& office) { return office.trips.tick(id, item, state); });
    whenDone(std::move(done), this, m_notices,
             [this](const std::vector<TripCheck>& checks) { m_checks->show(checks); });
}

} // namespace ayumi
