#include "ui/settings/hoursdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// The part of writtenHours() that is about one day: "10:00-12:00, 13:00-17:00".
QString hoursOf(const WeekHours& hours, int day)
{
    WeekHours only;
    only.days.at(std::size_t(day - 1)) = hours.on(day);
    return writtenHours(only).section(u' ', 1).replace(u',', u", "_s);
}

} // namespace

HoursDialog::HoursDialog(Workbench& workbench, const RosterLine& line, QWidget* parent)
    : Dialog(tr("Working hours: %1").arg(line.staff.name), parent)
    , m_workbench(workbench)
    , m_schedule(line.schedule)
    , m_form(new FormGrid)
    , m_zone(new QComboBox)
    , m_calls(new QSpinBox)
{
    setExplanation(tr("Calls are only proposed in these hours. An empty day is a day off."));
    addDays();
    addRest();
    body()->addWidget(m_form);
    setPrimary(tr("Save"));
    connect(this, &Dialog::confirmed, this, &HoursDialog::save);
}

void HoursDialog::addDays()
{
    for (int day = 1; day <= 7; ++day) {
        auto* field = new QLineEdit(hoursOf(m_schedule.hours, day));
        field->setPlaceholderText(tr("day off"));
        m_days.at(std::size_t(day - 1)) = field;
        m_form->addField(field, QLocale().dayName(day));
    }
    m_form->setHint(m_days.front(), tr("For example 10:00-12:00, 13:00-17:00"));
}

void HoursDialog::addRest()
{
    m_zone->addItem(tr("Japan"), tokyoZone.toString());
    m_zone->addItem(tr("Malaysia"), kualaLumpurZone.toString());
    if (m_zone->findData(m_schedule.zone) < 0)
        m_zone->addItem(m_schedule.zone, m_schedule.zone);
    m_zone->setCurrentIndex(m_zone->findData(m_schedule.zone));
    m_form->addField(m_zone, tr("On the clock of"), u"zone"_s);
    m_calls->setRange(0, mostCallsPerDay);
    m_calls->setValue(m_schedule.callsPerDay);
    m_form->addField(m_calls, tr("Calls a day at most"), u"calls-per-day"_s);
    auto* languages = new QWidget;
    auto* row = new QHBoxLayout(languages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(14));
    for (const auto& [code, name] : {std::pair{u"ja"_s, tr("Japanese")}, std::pair{u"en"_s, tr("English")},
                                     std::pair{u"ms"_s, tr("Malay")}}) {
        auto* box = new QCheckBox(name);
        box->setAccessibleName(name);
        box->setChecked(m_schedule.languages.contains(code));
        row->addWidget(box);
        m_languages.emplace_back(code, box);
    }
    row->addStretch(1);
    m_form->addField(languages, tr("Calls in"), u"languages"_s);
}

bool HoursDialog::readDays(WeekHours& hours)
{
    for (int day = 1; day <= 7; ++day) {
        QLineEdit* field = m_days.at(std::size_t(day - 1));
        const QString text = field->text().normalized(QString::NormalizationForm_KC).simplified();
        if (text.isEmpty()) {
            hours.days.at(std::size_t(day - 1)).clear();
            continue;
        }
        const Result<WeekHours> read = readHours(QString(u"%1 %2"_s.arg(day).arg(text)));
        if (!read) {
            m_form->setError(field, tr("Write hours as 10:00-12:00, each ending after it begins."));
            field->setFocus();
            return false;
        }
        hours.days.at(std::size_t(day - 1)) = read->on(day);
    }
    return true;
}

void HoursDialog::save()
{
    m_form->clearErrors();
    StaffSchedule schedule = m_schedule;
    if (!readDays(schedule.hours))
        return;
    schedule.zone = m_zone->currentData().toString();
    schedule.callsPerDay = m_calls->value();
    for (const auto& [code, box] : m_languages) {
        schedule.languages.removeAll(code);
        if (box->isChecked())
            schedule.languages.append(code);
    }
    whenAnswered(m_workbench.run([schedule](Office& office) { return office.roster.saveSchedule(schedule); }),
                 this, [this](const Result<StaffSchedule>& answer) {
                     if (!answer) {
                         if (!m_form->showError(answer.error()))
                             notices()->showError(answer.error());
                         return;
                     }
                     accept();
                     Q_EMIT saved();
                 });
}

} // namespace ayumi
