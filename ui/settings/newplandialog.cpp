#include "ui/settings/newplandialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/formgrid.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

NewPlanDialog::NewPlanDialog(Workbench& workbench, const FollowUpPlan& like, QWidget* parent)
    : Dialog(tr("New follow-up plan"), parent)
    , m_workbench(workbench)
    , m_like(like)
    , m_form(new FormGrid)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
{
    setExplanation(
        tr("A plan of a kind of joint holds by itself for treatments of that joint. A programme is "
           "chosen in the case file. It begins with the steps you just saw."));
    m_kind->addItem(tr("Programme with a name"), QString());
    for (const JointKind kind : allValues<JointKind>())
        m_kind->addItem(tr("Every treatment: %1").arg(Words::of(kind)), codeOf(kind));
    m_form->addField(m_kind, tr("For"), u"joint"_s);
    m_form->addField(m_name, tr("Name"), u"name"_s);
    body()->addWidget(m_form);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_form->setFieldVisible(m_name, index == 0); });
    setPrimary(tr("Add"));
    connect(this, &Dialog::confirmed, this, &NewPlanDialog::add);
}

void NewPlanDialog::add()
{
    m_form->clearErrors();
    FollowUpPlan plan;
    plan.steps = m_like.steps;
    plan.furtherFrom = m_like.furtherFrom;
    plan.furtherUntil = m_like.furtherUntil;
    plan.joint = valueOf<JointKind>(m_kind->currentData().toString());
    if (!plan.joint) {
        plan.name = m_name->text().trimmed();
        if (plan.name.isEmpty()) {
            m_form->setError(m_name, tr("Enter the name of the programme."));
            m_name->setFocus();
            return;
        }
    }
    whenAnswered(m_workbench.run([plan](Office& office) { return office.plans.save(plan); }), this,
                 [this](Result<FollowUpPlan> saved) {
                     if (saved) {
                         accept();
                         Q_EMIT added(*saved);
                     } else if (saved.error().code == ErrorCode::Conflict) {
                         m_form->setError(m_kind, tr("There is such a plan already."));
                     } else if (!m_form->showError(saved.error())) {
                         notices()->showError(saved.error());
                     }
                 });
}

} // namespace ayumi
