#include "ui/today/postponedialog.h"

#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/models/words.h"

#include <QVBoxLayout>

namespace ayumi {

PostponeDialog::PostponeDialog(const FollowUpRow& row, QDate today, QWidget* parent)
    : Dialog(tr("Postpone the call to %1").arg(row.person.displayName()), parent)
    , m_today(today)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_until(new DateField(this))
{
    setPreferredWidth(460);
    m_until->setCalendarStart(today.addDays(1));
    m_form->addField(m_until, tr("Call again on"));
    m_form->setHint(m_until, tr("Due since %1.").arg(Words::date(row.dueOn)));
    body()->addWidget(m_form);
    setPrimary(tr("Postpone"));
    connect(this, &Dialog::confirmed, this, &PostponeDialog::onConfirmed);
    m_until->setFocus();
}

void PostponeDialog::onConfirmed()
{
    const Result<std::optional<QDate>> read = m_until->read();
    if (!read) {
        m_until->complain();
    } else if (!*read) {
        m_form->setError(m_until, tr("Enter the day of the next call."));
    } else if (**read <= m_today) {
        m_form->setError(m_until, tr("Choose a day after today."));
    } else {
        const QDate until = **read;
        accept();
        Q_EMIT chosen(until);
    }
}

} // namespace ayumi
