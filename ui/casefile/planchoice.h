#pragma once

#include "core/desks/views.h"
#include "ui/kit/choicebutton.h"
#include "ui/models/workplace.h"

namespace ayumi {

class NoticeBar;
struct PlanChange;

/// Which follow-up plan the case follows; after the treatment another plan is taken only after a look at what
/// it moves.
class PlanChoice : public ChoiceButton
{
    Q_OBJECT

public:
    PlanChoice(const Workplace& place, NoticeBar* notices, QWidget* parent);

    void show(const CaseFile& file);

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void showPlans(const std::vector<FollowUpPlan>& plans);
    void onChosen(const QVariant& plan);
    void askFor(std::optional<PlanId> plan, const std::vector<PlanChange>& changes);
    void choose(std::optional<PlanId> plan);

    Workplace m_place;
    NoticeBar* m_notices;
    CaseId m_case;
    std::optional<CasePlan> m_plan;
};

} // namespace ayumi
