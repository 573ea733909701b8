#pragma once

#include "core/desks/calendarviews.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

namespace ayumi {

class TripChecks;

/// The checklist of a journey that stands on the calendar.
class TripDialog : public Dialog
{
    Q_OBJECT

public:
    TripDialog(const Workplace& place, const CalendarTrip& trip, QWidget* parent);

    [[nodiscard]] TripChecks* checks() const { return m_checks; }

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);

private:
    void tick(TripItem item, std::optional<TickState> state);

    Workplace m_place;
    CaseId m_case;
    TripChecks* m_checks;
};

} // namespace ayumi
