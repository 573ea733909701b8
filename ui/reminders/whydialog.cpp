#include "ui/reminders/whydialog.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

WhyDialog::WhyDialog(const ReminderRow& row, QDate today, QWidget* parent)
    : Dialog(tr("Why is this here?"), parent)
{
    setPreferredWidth(520);
    const Reminder& reminder = row.reminder;
    const QString title = ReminderWords::title(row);
    const QString rule = Words::of(reminder.rule);
    if (title != rule)
        setExplanation(row.caseNumber.isEmpty() ? title : u"%1  %2"_s.arg(title, row.caseNumber));
    body()->addWidget(newLabel(rule, Type::Heading, this));
    body()->addWidget(newLabel(ReminderWords::explanation(reminder.rule), Type::Body, this, true));
    for (const ReminderFact& fact : reminder.facts)
        m_lines.append(ReminderWords::fact(reminder, fact));
    m_lines.append(tr("Due: %1").arg(Words::date(reminder.dueOn)));
    if (reminder.until && *reminder.until != reminder.dueOn)
        m_lines.append(tr("Until: %1").arg(Words::date(*reminder.until)));
    m_lines.append(tr("Rings: %1").arg(Words::moment(PlacedInstant{row.ringsAt, tokyoZone.toString()})));
    if (row.snoozedUntil)
        m_lines.append(tr("Put off: %1").arg(ReminderWords::putOff(*row.snoozedUntil, today)));
    if (!row.assignedName.isEmpty())
        m_lines.append(tr("For: %1").arg(row.assignedName));
    for (const QString& line : m_lines)
        body()->addWidget(newLabel(u"・ "_s + line, Type::Body, this, true));
    setCancelText(tr("Close"));
}

} // namespace ayumi
