#pragma once

#include "core/desks/views.h"
#include "ui/kit/card.h"
#include "ui/models/workplace.h"

class QLabel;

namespace ayumi {

class NoticeBar;
class TripChecks;

/// What the journey of the case still needs. What is ticked is saved at once.
class TripChecksCard : public Card
{
    Q_OBJECT

public:
    TripChecksCard(const Workplace& place, NoticeBar* notices, QWidget* parent = nullptr);

    void show(const CaseFile& file);
    [[nodiscard]] TripChecks* checks() const { return m_checks; }

private:
    void tick(TripItem item, std::optional<TickState> state);

    Workplace m_place;
    NoticeBar* m_notices;
    CaseId m_case;
    TripChecks* m_checks;
    QLabel* m_nothing;
};

} // namespace ayumi
