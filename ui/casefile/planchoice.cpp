#include "ui/casefile/planchoice.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/dialog.h"
#include "ui/models/planwords.h"

namespace ayumi {

namespace {

/// Value of the choice that names no plan.
constexpr qint64 byJoint = 0;

std::optional<PlanId> planOf(const QVariant& value)
{
    const qint64 id = value.toLongLong();
    return id == byJoint ? std::nullopt : std::optional(PlanId(id));
}

} // namespace

PlanChoice::PlanChoice(const Workplace& place, NoticeBar* notices, QWidget* parent)
    : ChoiceButton(parent)
    , m_place(place)
    , m_notices(notices)
{
    connect(this, &ChoiceButton::chosenChanged, this, &PlanChoice::onChosen);
}

void PlanChoice::show(const CaseFile& file)
{
    m_case = file.facts.careCase.id;
    m_plan = file.facts.plan;
    setEnabled(m_place.session.may(Right::EditCases) && file.facts.careCase.stage != Stage::Closed);
    whenDone(m_place.workbench->run([](Office& office) { return office.plans.all(); }), this, m_notices,
             [this](const std::vector<FollowUpPlan>& plans) { showPlans(plans); });
}

void PlanChoice::showPlans(const std::vector<FollowUpPlan>& plans)
{
    std::vector<Choice> choices{{tr("the one that fits the joint"), byJoint}};
    for (const FollowUpPlan& plan : plans)
        choices.push_back({PlanWords::name(plan), plan.id.value()});
    setChoices(tr("Plan"), choices);
    setChosen(m_plan && m_plan->chosen ? m_plan->plan.value() : byJoint);
}

void PlanChoice::onChosen(const QVariant& value)
{
    const std::optional<PlanId> plan = planOf(value);
    auto preview = m_place.workbench->run(
        [id = m_case, plan](Office& office) { return office.plans.previewChoice(id, plan); });
    whenDone(std::move(preview), this, m_notices,
             [this, plan](const std::vector<PlanChange>& changes) { askFor(plan, changes); });
}

void PlanChoice::askFor(std::optional<PlanId> plan, const std::vector<PlanChange>& changes)
{
    if (changes.empty()) {
        choose(plan);
        return;
    }
    // Until somebody agrees the button says what holds.
    setChosen(m_plan && m_plan->chosen ? m_plan->plan.value() : byJoint);
    ask(window(), tr("Change the calls of this case?"), PlanWords::changes(changes), tr("Change the calls"),
        ButtonKind::Primary, [this, plan] { choose(plan); });
}

void PlanChoice::choose(std::optional<PlanId> plan)
{
    auto done =
        m_place.workbench->run([id = m_case, plan](Office& office) { return office.plans.choose(id, plan); });
    whenDone(std::move(done), this, m_notices, [this](const std::vector<PlanChange>&) {
        Q_EMIT saved(tr("The follow-up plan of the case is chosen."));
    });
}

} // namespace ayumi
