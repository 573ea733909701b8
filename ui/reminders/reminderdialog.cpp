#include "ui/reminders/reminderdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"
#include "ui/kit/tickbox.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// The case that was typed, where one was.
Result<PersonalReminder> save(Office& office, PersonalReminder reminder, const QString& number)
{
    if (reminder.id.isStored())
        return office.reminders.change(reminder);
    if (!number.isEmpty()) {
        AYUMI_TRY_GET(reminder.caseId, office.cases.find(number));
    }
    return office.reminders.add(reminder);
}

} // namespace

ReminderDialog::ReminderDialog(const Workplace& place, const std::vector<Staff>& staff, QWidget* parent)
    : Dialog(tr("Set a reminder"), parent)
    , m_place(place)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
{
    build(staff);
    m_before.dueOn = place.clock->today();
    m_before.assignedTo = place.session.staff;
    fill(m_before);
    setPrimary(tr("Set"));
    m_text->setFocus();
}

ReminderDialog::ReminderDialog(const Workplace& place, const std::vector<Staff>& staff,
                               const ReminderRow& changed, QWidget* parent)
    : Dialog(tr("Change a reminder"), parent)
    , m_place(place)
    , m_before(changed.personal.value_or(PersonalReminder()))
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
{
    build(staff);
    fill(m_before);
    m_form->setFieldVisible(m_case, false);
    if (changed.person)
        setExplanation(u"%1  %2"_s.arg(changed.person->displayName(), changed.caseNumber));
    setPrimary(tr("Save"));
    m_text->setFocus();
}

void ReminderDialog::build(const std::vector<Staff>& staff)
{
    setPreferredWidth(600);
    m_text = new QLineEdit(this);
    m_case = new QLineEdit(this);
    m_on = new DateField(this);
    m_timeRow = new QWidget(this);
    m_timed = new TickBox(tr("At a time"), m_timeRow);
    m_time = new QTimeEdit(QTime(10, 0), m_timeRow);
    m_zone = new QComboBox(m_timeRow);
    m_repeat = new QComboBox(this);
    m_for = new QComboBox(this);
    m_time->setAccessibleName(tr("Time"));
    m_zone->setAccessibleName(tr("Whose clock"));
    m_time->setDisplayFormat(u"H:mm"_s);
    m_zone->addItem(tr("Tokyo"), tokyoZone.toString());
    m_zone->addItem(tr("Kuala Lumpur"), kualaLumpurZone.toString());
    for (const ReminderRepeat repeat : allValues<ReminderRepeat>())
        m_repeat->addItem(Words::of(repeat), codeOf(repeat));
    m_for->addItem(tr("nobody in particular"), qint64(0));
    for (const Staff& each : staff) {
        if (!each.disabled)
            m_for->addItem(each.name, each.id.value());
    }
    auto* row = new QHBoxLayout(m_timeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(m_timed);
    row->addWidget(m_time);
    row->addWidget(m_zone);
    row->addStretch(1);
    m_timeRow->setFocusProxy(m_timed);
    m_on->setCalendarStart(m_place.clock->today());
    m_case->setPlaceholderText(tr("Case number, such as A-000187"));
    m_form->addField(m_text, tr("What about"), u"text"_s);
    m_form->addField(m_case, tr("Case"), u"case"_s);
    m_form->setHint(m_case, tr("Leave it empty for what belongs to no case."));
    m_form->addField(m_on, tr("Day"), u"on"_s);
    m_form->addField(m_timeRow, tr("Time"));
    m_form->addField(m_repeat, tr("Repeats"));
    m_form->addField(m_for, tr("For"), u"staff"_s);
    m_form->setRequired(m_text);
    body()->addWidget(m_form);
    const auto followTick = [this](bool timed) {
        m_time->setEnabled(timed);
        m_zone->setEnabled(timed);
    };
    connect(m_timed, &TickBox::toggled, this, followTick);
    followTick(false);
    connect(this, &Dialog::confirmed, this, &ReminderDialog::onConfirmed);
}

void ReminderDialog::fill(const PersonalReminder& reminder)
{
    m_text->setText(reminder.text);
    m_on->setDate(reminder.dueOn);
    m_timed->setChecked(reminder.at.has_value());
    if (reminder.at) {
        m_on->setDate(reminder.at->local().date());
        m_time->setTime(reminder.at->local().time());
        if (m_zone->findData(reminder.at->zone) < 0)
            m_zone->addItem(reminder.at->zone, reminder.at->zone);
        m_zone->setCurrentIndex(m_zone->findData(reminder.at->zone));
    }
    m_repeat->setCurrentIndex(m_repeat->findData(codeOf(reminder.repeat)));
    m_for->setCurrentIndex(std::max(0, m_for->findData(reminder.assignedTo.value())));
}

std::optional<PersonalReminder> ReminderDialog::read()
{
    const Result<std::optional<QDate>> day = m_on->read();
    if (!day) {
        m_form->setError(m_on, ErrorText::of(day.error()));
        return std::nullopt;
    }
    PersonalReminder reminder = m_before;
    reminder.text = m_text->text();
    reminder.dueOn = day->value_or(QDate());
    reminder.at.reset();
    if (m_timed->isChecked() && reminder.dueOn.isValid()) {
        const QString zone = m_zone->currentData().toString();
        reminder.at = PlacedInstant{instantAt(reminder.dueOn, m_time->time(), zone), zone};
    }
    reminder.repeat =
        valueOf<ReminderRepeat>(m_repeat->currentData().toString()).value_or(ReminderRepeat::None);
    reminder.assignedTo = StaffId(m_for->currentData().toLongLong());
    return reminder;
}

void ReminderDialog::onConfirmed()
{
    m_form->clearErrors();
    if (!m_form->checkRequired())
        return;
    const std::optional<PersonalReminder> reminder = read();
    if (!reminder)
        return;
    std::ignore = busy()->begin(tr("Saving…"), false);
    auto done = m_place.workbench->run([reminder = *reminder, number = m_case->text().trimmed()](
                                           Office& office) { return save(office, reminder, number); });
    whenAnswered(std::move(done), this, [this](Result<PersonalReminder> answer) {
        busy()->end();
        if (answer) {
            accept();
            Q_EMIT saved(*answer);
        } else if (answer.error().code == ErrorCode::CaseNotFound) {
            m_form->setError(m_case, ErrorText::of(answer.error()));
        } else if (!m_form->showError(answer.error())) {
            notices()->showError(answer.error());
        }
    });
}

} // namespace ayumi
