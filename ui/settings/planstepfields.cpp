#include "ui/settings/planstepfields.h"

#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int daysOfWeek = 7;
/// Room for three digits beside the arrows, at 100 % text.
constexpr int spinWidth = 72;
const QString pain = u"nrs"_s;
const QString koos = u"koos12"_s;
const QString change = u"change"_s;

enum Unit
{
    Months,
    Weeks,
    Days
};

Unit unitOf(const PlanStep& step)
{
    if (step.days == 0)
        return Months;
    return step.days % daysOfWeek == 0 ? Weeks : Days;
}

int countOf(const PlanStep& step)
{
    return step.days == 0 ? step.months : unitOf(step) == Weeks ? step.days / daysOfWeek : step.days;
}

/// Label and field that stay together when the line wraps.
QWidget* pair(const QString& label, QWidget* field, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(6));
    layout->addWidget(newLabel(label, Type::Small, both));
    layout->addWidget(field);
    return both;
}

} // namespace

PlanStepFields::PlanStepFields(const PlanStep& step, QWidget* parent)
    : QWidget(parent)
    , m_given(step)
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_before(new QSpinBox(this))
    , m_after(new QSpinBox(this))
    , m_hospital(new QCheckBox(tr("The doctor takes part"), this))
    , m_pain(new QCheckBox(tr("Pain (NRS)"), this))
    , m_koos(new QCheckBox(tr("KOOS-12"), this))
    , m_change(new QCheckBox(tr("Better or worse"), this))
    , m_remove(newIconButton(u"edit-delete"_s, tr("Remove this step"), this))
{
    for (QSpinBox* box : {m_count, m_before, m_after})
        box->setMinimumWidth(theme().px(spinWidth));
    m_count->setRange(1, longestPlanDays);
    m_count->setValue(countOf(step));
    m_unit->addItems({tr("months after treatment"), tr("weeks after treatment"), tr("days after treatment")});
    m_unit->setCurrentIndex(unitOf(step));
    m_before->setRange(0, widestPlanWindow);
    m_before->setValue(step.daysBefore);
    m_after->setRange(0, widestPlanWindow);
    m_after->setValue(step.daysAfter);
    m_hospital->setChecked(step.hospitalJoins);
    m_pain->setChecked(step.instruments.contains(pain));
    m_koos->setChecked(step.instruments.contains(koos));
    m_change->setChecked(step.instruments.contains(change));

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme().px(6), 0, theme().px(10));
    auto* fields = new QWidget(this);
    auto* flow = new FlowLayout(fields);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacings(theme().px(14), theme().px(6));
    auto* when = new QWidget(fields);
    auto* both = new QHBoxLayout(when);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme().px(6));
    both->addWidget(m_count);
    both->addWidget(m_unit);
    flow->addWidget(when);
    flow->addWidget(pair(tr("days before"), m_before, fields));
    flow->addWidget(pair(tr("days after"), m_after, fields));
    for (QCheckBox* box : {m_pain, m_koos, m_change, m_hospital})
        flow->addWidget(box);
    line->addWidget(fields, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    name();
    connectFields();
}

void PlanStepFields::connectFields()
{
    const auto changed = [this] {
        name();
        Q_EMIT edited();
    };
    for (QSpinBox* box : {m_count, m_before, m_after})
        connect(box, &QSpinBox::valueChanged, this, changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, changed);
    for (QCheckBox* box : {m_hospital, m_pain, m_koos, m_change})
        connect(box, &QCheckBox::toggled, this, changed);
    connect(m_remove, &QToolButton::clicked, this, &PlanStepFields::removeRequested);
}

void PlanStepFields::name()
{
    const QString which = Words::followUpStep(step().step);
    m_count->setAccessibleName(tr("How long after the treatment: %1").arg(which));
    m_unit->setAccessibleName(tr("Months, weeks or days: %1").arg(which));
    m_before->setAccessibleName(tr("Days before the day: %1").arg(which));
    m_after->setAccessibleName(tr("Days after the day: %1").arg(which));
    for (QCheckBox* box : {m_hospital, m_pain, m_koos, m_change})
        box->setAccessibleName(u"%1: %2"_s.arg(box->text(), which));
    setIconButtonName(m_remove, tr("Remove the step: %1").arg(which));
}

PlanStep PlanStepFields::step() const
{
    PlanStep step = m_given; // with the scores that have no box here
    const int count = m_count->value();
    step.months = m_unit->currentIndex() == Months ? count : 0;
    step.days = m_unit->currentIndex() == Weeks ? count * daysOfWeek : 0;
    if (m_unit->currentIndex() == Days)
        step.days = count;
    step.daysBefore = m_before->value();
    step.daysAfter = m_after->value();
    step.hospitalJoins = m_hospital->isChecked();
    for (const auto& [box, code] :
         {std::pair{m_pain, pain}, std::pair{m_koos, koos}, std::pair{m_change, change}}) {
        if (box->isChecked() && !step.instruments.contains(code))
            step.instruments.append(code);
        else if (!box->isChecked())
            step.instruments.removeAll(code);
    }
    step.step = stepCode(step.months, step.days);
    return step;
}

void PlanStepFields::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

} // namespace ayumi
