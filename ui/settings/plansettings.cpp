#include "ui/settings/plansettings.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/dialog.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/plainrowsmodel.h"
#include "ui/models/planwords.h"
#include "ui/models/tooltiptext.h"
#include "ui/models/words.h"
#include "ui/settings/newplandialog.h"
#include "ui/settings/planstepfields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

PlanSettings::PlanSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}))
    , m_choice(new ChoiceButton)
    , m_new(newButton({}, ButtonKind::Secondary))
    , m_remove(newButton({}, ButtonKind::Link))
    , m_lines(new QVBoxLayout)
    , m_add(newButton({}, ButtonKind::Link))
    , m_furtherLabel(newLabel({}, Type::Body))
    , m_furtherFrom(new QSpinBox)
    , m_furtherUntil(new QSpinBox)
    , m_save(newButton({}, ButtonKind::Primary))
    , m_revert(newButton({}, ButtonKind::Secondary))
    , m_previewCard(new Card({}, Card::Body::Flush))
    , m_summary(newLabel({}, Type::Body, nullptr, true))
    , m_list(new RowList({}))
    , m_model(new PlainRowsModel(this))
    , m_apply(newButton({}, ButtonKind::Secondary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(14));
    buildPlanCard();
    buildPreviewCard();
    layout->addWidget(m_card);
    layout->addWidget(m_previewCard);
    layout->addStretch(1);
    connect(means.place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.planning || changes.everything) && !m_save->isEnabled())
            refresh();
    });
    retranslate();
}

QString PlanSettings::title() const
{
    return tr("Follow-up plan");
}

QString PlanSettings::icon() const
{
    return u"chronometer"_s;
}

void PlanSettings::buildPlanCard()
{
    m_choice->setAccessibleName(tr("Plan")); // until the plans are there
    m_card->addAccessory(m_choice);
    m_card->addAccessory(m_remove);
    m_card->addAccessory(m_new);
    m_lines->setSpacing(theme().px(2));
    m_card->body()->addLayout(m_lines);
    m_card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    m_card->body()->addWidget(newRule());
    auto* further = new QHBoxLayout;
    further->setSpacing(theme().px(8));
    further->addWidget(m_furtherLabel);
    for (QSpinBox* box : {m_furtherFrom, m_furtherUntil}) {
        box->setRange(1, longestPlanMonths);
        box->setMinimumWidth(theme().px(72));
        further->addWidget(box);
        connect(box, &QSpinBox::valueChanged, this, &PlanSettings::onEdited);
    }
    further->addStretch(1);
    m_card->body()->addLayout(further);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    m_card->body()->addLayout(foot);
    connect(m_choice, &ChoiceButton::chosenChanged, this, [this](const QVariant& id) {
        m_chosen = PlanId(id.toLongLong());
        showPlan();
    });
    connect(m_new, &QPushButton::clicked, this, &PlanSettings::openNewPlan);
    connect(m_remove, &QPushButton::clicked, this, &PlanSettings::removePlan);
    connect(m_add, &QPushButton::clicked, this, [this] {
        PlanStep step;
        step.months = m_steps.empty() ? 1 : std::max(1, m_steps.back()->step().months + 1);
        addStep(step);
        onEdited();
    });
    connect(m_save, &QPushButton::clicked, this, &PlanSettings::save);
    connect(m_revert, &QPushButton::clicked, this, &PlanSettings::showPlan);
}

void PlanSettings::buildPreviewCard()
{
    m_previewCard->addAccessory(m_apply);
    m_summary->setContentsMargins(theme().px(16), theme().px(10), theme().px(16), theme().px(10));
    m_previewCard->body()->addWidget(m_summary);
    m_list->setGrowsWithRows(true);
    m_list->rows()->setLeadWidth(92);
    m_list->setModel(m_model);
    m_previewCard->body()->addWidget(m_list);
    connect(m_apply, &QPushButton::clicked, this, &PlanSettings::askApply);
}

void PlanSettings::refresh()
{
    whenDone(workbench().run([](Office& office) { return office.plans.all(); }), this, notices(),
             [this](std::vector<FollowUpPlan> plans) { showPlans(std::move(plans)); });
}

void PlanSettings::showPlans(std::vector<FollowUpPlan> plans)
{
    m_plans = std::move(plans);
    std::vector<ChoiceButton::Choice> choices;
    for (const FollowUpPlan& plan : m_plans)
        choices.push_back({PlanWords::name(plan), plan.id.value()});
    m_choice->setChoices(tr("Plan"), choices);
    if (!chosen() && !m_plans.empty())
        m_chosen = m_plans.front().id;
    m_choice->setChosen(m_chosen.value());
    showPlan();
}

void PlanSettings::showPlan()
{
    clearLayout(m_lines);
    m_steps.clear();
    const FollowUpPlan* plan = chosen();
    if (!plan)
        return;
    for (const PlanStep& step : plan->steps)
        addStep(step);
    for (const auto& [box, months] :
         {std::pair{m_furtherFrom, plan->furtherFrom}, std::pair{m_furtherUntil, plan->furtherUntil}}) {
        const QSignalBlocker quiet(box);
        box->setValue(months);
    }
    m_remove->setVisible(!plan->isDefault());
    onEdited();
}

void PlanSettings::addStep(const PlanStep& step)
{
    auto* fields = new PlanStepFields(step, m_card);
    m_lines->addWidget(fields);
    m_steps.push_back(fields);
    connect(fields, &PlanStepFields::edited, this, &PlanSettings::onEdited);
    connect(fields, &PlanStepFields::removeRequested, this, [this, fields] {
        std::erase(m_steps, fields);
        fields->hide();
        fields->deleteLater();
        onEdited();
    });
}

const FollowUpPlan* PlanSettings::chosen() const
{
    const auto found = std::ranges::find(m_plans, m_chosen, &FollowUpPlan::id);
    return found == m_plans.end() ? nullptr : &*found;
}

FollowUpPlan PlanSettings::edited() const
{
    FollowUpPlan plan = *chosen();
    plan.steps.clear();
    for (const PlanStepFields* fields : m_steps)
        plan.steps.push_back(fields->step());
    plan.steps = inOrder(std::move(plan.steps));
    plan.furtherFrom = m_furtherFrom->value();
    plan.furtherUntil = m_furtherUntil->value();
    return plan;
}

void PlanSettings::onEdited()
{
    const FollowUpPlan* plan = chosen();
    const bool differs = plan && edited() != *plan;
    m_save->setEnabled(differs);
    m_revert->setEnabled(differs);
    look();
}

void PlanSettings::look()
{
    if (!chosen())
        return;
    // Only the answer to the last edit is shown.
    whenAnswered(
        workbench().run([plan = edited()](Office& office) -> Result<std::pair<FollowUpPlan, PlanPreview>> {
            AYUMI_TRY_GET(PlanPreview preview, office.plans.preview(plan));
            return std::pair(plan, std::move(preview));
        }),
        this, [this](Result<std::pair<FollowUpPlan, PlanPreview>> answer) {
            if (!answer) {
                notices()->showError(answer.error());
                m_save->setEnabled(false);
            } else if (chosen() && answer->first == edited()) {
                showPreview(answer->second);
            }
            Q_EMIT previewed();
        });
}

void PlanSettings::showPreview(const PlanPreview& preview)
{
    m_preview = preview;
    m_summary->setText(PlanWords::summary(preview));
    std::vector<PlainRow> rows;
    for (const PlannedCaseChanges& each : preview.cases) {
        PlainRow row;
        row.lead = each.caseNumber;
        row.title = each.person.full();
        row.titleDetail = tr("treated %1").arg(Words::shortDate(each.treatedOn));
        row.detail = PlanWords::changes(each.changes);
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    m_list->setVisible(!preview.cases.empty());
    m_apply->setVisible(preview.changesAnything());
    m_apply->setEnabled(!m_save->isEnabled());
    m_apply->setToolTip(toolTipText(m_save->isEnabled() ? tr("Save the plan first.") : QString()));
}

void PlanSettings::save()
{
    whenAnswered(workbench().run([plan = edited()](Office& office) { return office.plans.save(plan); }), this,
                 [this](Result<FollowUpPlan> saved) {
                     if (!saved) {
                         notices()->showError(saved.error());
                         return;
                     }
                     notices()->say(Tone::Accent, tr("The plan is saved. It holds for the next treatments."));
                     m_save->setEnabled(false);
                     refresh();
                 });
}

void PlanSettings::askApply()
{
    ask(window(), tr("Bring %n open case(s) to this plan?", nullptr, m_preview.touched),
        PlanWords::summary(m_preview), tr("Change the calls"), ButtonKind::Primary, [this] { apply(); });
}

void PlanSettings::apply()
{
    const FollowUpPlan* plan = chosen();
    if (!plan)
        return;
    whenAnswered(workbench().run([id = plan->id, version = plan->version](Office& office) {
        return office.plans.apply(id, version);
    }),
                 this, [this](Result<PlanPreview> done) {
                     if (!done)
                         notices()->showError(done.error());
                     else
                         notices()->say(Tone::Accent, tr("The calls of %n case(s) follow the plan now.",
                                                         nullptr, done->touched));
                     refresh();
                 });
}

void PlanSettings::openNewPlan()
{
    auto* dialog = new NewPlanDialog(workbench(), *chosen(), window());
    connect(dialog, &NewPlanDialog::added, this, [this](const FollowUpPlan& plan) {
        m_chosen = plan.id;
        refresh();
    });
    dialog->open();
}

void PlanSettings::removePlan()
{
    const FollowUpPlan plan = *chosen();
    ask(window(), tr("Remove the plan “%1”?").arg(PlanWords::name(plan)),
        tr("Only a plan that no case follows can be removed."), tr("Remove"), ButtonKind::Danger,
        [this, plan] {
            whenDone(workbench().run(
                         [plan](Office& office) { return office.plans.remove(plan.id, plan.version); }),
                     this, notices(), [this] { refresh(); });
        });
}

void PlanSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPlans(m_plans);
    }
    SettingsSection::changeEvent(event);
}

void PlanSettings::retranslate()
{
    m_card->setTitle(title());
    m_new->setText(tr("New plan…"));
    m_remove->setText(tr("Remove"));
    m_add->setText(tr("Add a step"));
    m_furtherLabel->setText(tr("A further treatment may be considered from month … until month:"));
    m_furtherFrom->setAccessibleName(tr("Further treatment: from this month"));
    m_furtherUntil->setAccessibleName(tr("Further treatment: until this month"));
    m_save->setText(tr("Save plan"));
    m_revert->setText(tr("Revert"));
    m_previewCard->setTitle(tr("What this means for open cases"));
    m_list->setAccessibleName(tr("Open cases that would change"));
    m_apply->setText(tr("Bring open cases to the plan…"));
}

} // namespace ayumi
