#include "ui/settings/settingspage.h"

#include "ui/kit/card.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/settings/accountsettings.h"
#include "ui/settings/auditsettings.h"
#include "ui/settings/backupsettings.h"
#include "ui/settings/calendarfilesettings.h"
#include "ui/settings/callsettings.h"
#include "ui/settings/displaysettings.h"
#include "ui/settings/holidaysettings.h"
#include "ui/settings/letterheadsettings.h"
#include "ui/settings/plansettings.h"
#include "ui/settings/remindersettings.h"
#include "ui/settings/rostersettings.h"
#include "ui/settings/staffsettings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

SettingsPage::SettingsPage(const Surroundings& surroundings, const Workplace& place, QWidget* parent)
    : Page(parent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().px(22), theme().px(18), theme().px(22), theme().px(18));
    layout->setSpacing(theme().px(18));
    auto* card = new Card({}, Card::Body::Flush);
    card->body()->setContentsMargins(theme().px(8), theme().px(8), theme().px(8), theme().px(2));
    card->body()->addWidget(m_list);
    m_list->setProperty("kind", u"subjects"_s);
    m_list->setIconSize({theme().px(18), theme().px(18)});
    // Rows measured before the style sheet reached the list would be too low.
    m_list->ensurePolished();
    layout->addWidget(card, 2);
    layout->addWidget(m_stack, 7);

    const SettingsSection::Means means{surroundings, place, notices()};
    add(new DisplaySettings(means));
    add(new AccountSettings(means));
    add(new ReminderSettings(means));
    if (place.session.may(Right::ManageStaff))
        add(new StaffSettings(means));
    if (place.session.may(Right::ManagePlanning))
        add(new PlanSettings(means));
    if (place.session.may(Right::ManagePlanning))
        add(new CallSettings(means));
    if (place.session.may(Right::EditCalendar))
        add(new RosterSettings(means));
    if (place.session.may(Right::ManagePlanning))
        add(new HolidaySettings(means));
    if (place.session.may(Right::ManagePlanning))
        add(new LetterheadSettings(means));
    add(new CalendarFileSettings(means));
    if (place.session.may(Right::MakeBackup)) {
        m_backup = sectionCount();
        add(new BackupSettings(means));
    }
    if (place.session.may(Right::VerifyAudit))
        add(new AuditSettings(means));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    retranslate();
    m_list->setCurrentRow(0);
}

QString SettingsPage::roomTitle()
{
    return tr("Settings");
}

void SettingsPage::refresh()
{
    const int current = m_list->currentRow();
    if (current >= 0)
        m_sections[static_cast<size_t>(current)]->refresh();
}

void SettingsPage::showBackup()
{
    if (m_backup >= 0)
        m_list->setCurrentRow(m_backup);
}

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= sectionCount())
        return;
    m_list->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
    m_sections[static_cast<size_t>(index)]->refresh();
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::add(SettingsSection* section)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    section->setProperty("surface", u"none"_s);
    area->setWidget(section);
    m_stack->addWidget(area);
    m_list->addItem(new QListWidgetItem(themedIcon(section->icon(), &Colours::secondary), section->title()));
    m_sections.push_back(section);
}

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Settings"));
    for (int i = 0; i < sectionCount(); ++i)
        m_list->item(i)->setText(m_sections[static_cast<size_t>(i)]->title());
    // Large letters need more room than the share of the page: nothing is cut, nothing scrolls sideways.
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth());
    Q_EMIT headChanged();
}

} // namespace ayumi
