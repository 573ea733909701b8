#include "ui/settings/absencedialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/models/errortext.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

AbsenceDialog::AbsenceDialog(Workbench& workbench, const QString& name, const StaffAbsence& absence,
                             QWidget* parent)
    : Dialog(tr("Absence: %1").arg(name), parent)
    , m_workbench(workbench)
    , m_absence(absence)
    , m_form(new FormGrid)
    , m_first(new DateField)
    , m_last(new DateField)
    , m_reason(new QLineEdit(absence.reason))
{
    setExplanation(
        tr("No call is proposed on these days. Calls that are agreed stay until you hand them over."));
    if (absence.first.isValid())
        m_first->setDate(absence.first);
    if (absence.last.isValid())
        m_last->setDate(absence.last);
    m_form->addField(m_first, tr("First day"), u"first-day"_s);
    m_form->addField(m_last, tr("Last day"), u"last-day"_s);
    m_form->addField(m_reason, tr("Reason"), u"reason"_s);
    body()->addWidget(m_form);
    setPrimary(tr("Save"));
    connect(this, &Dialog::confirmed, this, &AbsenceDialog::save);
}

void AbsenceDialog::save()
{
    m_form->clearErrors();
    for (DateField* field : {m_first, m_last}) {
        const auto read = field->read();
        if (!read || !*read) {
            m_form->setError(field, read ? tr("Enter a day.") : ErrorText::of(read.error()));
            field->setFocus();
            return;
        }
    }
    StaffAbsence absence = m_absence;
    absence.first = m_first->date().value_or(QDate());
    absence.last = m_last->date().value_or(QDate());
    absence.reason = m_reason->text().trimmed();
    whenAnswered(m_workbench.run([absence](Office& office) { return office.roster.saveAbsence(absence); }),
                 this, [this](const Result<StaffAbsence>& answer) {
                     if (answer) {
                         accept();
                         Q_EMIT saved(*answer);
                     } else if (answer.error().code == ErrorCode::DatesReversed) {
                         m_form->setError(m_last, ErrorText::of(answer.error()));
                     } else if (!m_form->showError(answer.error())) {
                         notices()->showError(answer.error());
                     }
                 });
}

} // namespace ayumi
