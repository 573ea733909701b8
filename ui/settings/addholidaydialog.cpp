#include "ui/settings/addholidaydialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString office = u"JP"_s;
const QString everywhere = u"MY"_s;

} // namespace

AddHolidayDialog::AddHolidayDialog(Workbench& workbench, int year, MalaysianState hospital, QWidget* parent)
    : Dialog(tr("Add a holiday"), parent)
    , m_workbench(workbench)
    , m_form(new FormGrid)
    , m_place(new QComboBox)
    , m_date(new DateField)
    , m_name(new QLineEdit)
    , m_expected(new QCheckBox(tr("Expected, not declared yet")))
    , m_source(new QLineEdit)
{
    setExplanation(
        tr("The holidays of Japan are computed. Enter here those of Malaysia, and days on which our "
           "office is closed."));
    m_place->addItem(tr("All Malaysia"), everywhere);
    for (const MalaysianState state : allValues<MalaysianState>())
        m_place->addItem(Words::of(state), codeOf(state));
    m_place->addItem(tr("Our office in Japan"), office);
    m_place->setCurrentIndex(m_place->findData(codeOf(hospital)));
    m_date->setCalendarStart(QDate(year, 1, 1));
    m_expected->setAccessibleName(m_expected->text());
    m_form->addField(m_place, tr("Where"), u"state"_s);
    m_form->addField(m_date, tr("Day"), u"date"_s);
    m_form->addField(m_name, tr("Name"), u"name"_s);
    m_form->setRequired(m_name);
    m_form->addField(m_expected, tr("Status"));
    m_form->addField(m_source, tr("Source"), u"source"_s);
    m_form->setHint(m_source, tr("Where it was read, so that somebody can look again."));
    body()->addWidget(m_form);
    setPrimary(tr("Add"));
    connect(this, &Dialog::confirmed, this, &AddHolidayDialog::add);
}

void AddHolidayDialog::add()
{
    m_form->clearErrors();
    const auto date = m_date->read();
    if (!date || !*date) {
        m_form->setError(m_date, date ? tr("Enter a day.") : ErrorText::of(date.error()));
        m_date->setFocus();
        return;
    }
    if (!m_form->checkRequired())
        return;
    Holiday holiday;
    const QString place = m_place->currentData().toString();
    holiday.country = place == office ? Country::Japan : Country::Malaysia;
    holiday.state = valueOf<MalaysianState>(place);
    holiday.date = **date;
    holiday.name = m_name->text().trimmed();
    holiday.status = m_expected->isChecked() ? HolidayStatus::Expected : HolidayStatus::Confirmed;
    holiday.source = m_source->text().trimmed();
    whenAnswered(m_workbench.run([holiday](Office& desk) { return desk.holidays.enter({holiday}); }), this,
                 [this](const Result<std::vector<Holiday>>& answer) {
                     if (answer) {
                         accept();
                         Q_EMIT added();
                     } else if (!m_form->showError(answer.error())) {
                         notices()->showError(answer.error());
                     }
                 });
}

} // namespace ayumi
