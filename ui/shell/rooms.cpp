#include "ui/shell/rooms.h"

#include "ui/casefile/casefilepage.h"
#include "ui/cases/casespage.h"
#include "ui/cases/lineimportdialog.h"
#include "ui/cases/newconsultationdialog.h"
#include "ui/reminders/reminderpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/frame.h"
#include "ui/today/todaypage.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A page of this kind, made of `parts` and its parent.
template<class PageKind, class... Parts>
Frame::NewPage newPage(const Parts&... parts)
{
    return [parts...](QWidget* parent) { return new PageKind(parts..., parent); };
}

template<class PageKind, class... Parts>
int addRoom(Frame* frame, const QString& icon, const Parts&... parts)
{
    return frame->addRoom(icon, &PageKind::roomTitle, newPage<PageKind>(parts...));
}

} // namespace

Rooms::Rooms(Frame* frame, const Surroundings& surroundings, const Workplace& place)
    : QObject(frame)
    , m_frame(frame)
    , m_place(place)
    , m_today(addRoom<TodayPage>(frame, u"go-home"_s, place))
    , m_cases(addRoom<CasesPage>(frame, u"view-list-details"_s, place))
    , m_caseFile(frame->addPage(newPage<CaseFilePage>(place, surroundings.language), m_cases))
    , m_reminders(frame->addPage(newPage<ReminderPage>(place), m_today))
    , m_settings(addRoom<SettingsPage>(frame, u"settings-configure"_s, surroundings, place))
{
    connect(frame, &Frame::pageMade, this, &Rooms::connectPage);
}

void Rooms::connectPage(Page* page)
{
    if (auto* cases = qobject_cast<CasesPage*>(page))
        connect(cases, &CasesPage::newConsultationRequested, this, &Rooms::newConsultation);
}

TodayPage* Rooms::today() const
{
    return static_cast<TodayPage*>(m_frame->page(m_today));
}

CasesPage* Rooms::cases() const
{
    return static_cast<CasesPage*>(m_frame->page(m_cases));
}

CaseFilePage* Rooms::caseFile() const
{
    return static_cast<CaseFilePage*>(m_frame->page(m_caseFile));
}

SettingsPage* Rooms::settings() const
{
    return static_cast<SettingsPage*>(m_frame->page(m_settings));
}

void Rooms::openCase(CaseId id)
{
    caseFile()->openCase(id);
    m_frame->goTo(m_caseFile);
}

void Rooms::newConsultation()
{
    auto* dialog = new NewConsultationDialog(m_place, m_frame);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewConsultationDialog::opened, this,
            [this](const OpenedCase& opened) { openCase(opened.careCase.id); });
    connect(dialog, &NewConsultationDialog::knownCaseChosen, this,
            [this](const CaseChoiceModel::Choice& choice) { openCase(choice.id); });
    dialog->open();
}

void Rooms::importLine(const QStringList& files)
{
    auto* dialog = new LineImportDialog(m_place, m_frame);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LineImportDialog::caseRequested, this, &Rooms::openCase);
    dialog->open();
    if (!files.isEmpty())
        dialog->start(files);
}

void Rooms::showBackup()
{
    showSettings();
    settings()->showBackup();
}

void Rooms::showReminders()
{
    m_frame->goTo(m_reminders);
}

void Rooms::showSettings()
{
    m_frame->goTo(m_settings);
}

} // namespace ayumi
