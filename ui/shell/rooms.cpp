#include "ui/shell/rooms.h"

#include "ui/casefile/casefilepage.h"
#include "ui/cases/casespage.h"
#include "ui/cases/lineimportdialog.h"
#include "ui/cases/newconsultationdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/frame.h"
#include "ui/today/todaypage.h"

using namespace Qt::StringLiterals;

namespace ayumi {

Rooms::Rooms(Frame* frame, const Surroundings& surroundings, const Workplace& place)
    : QObject(frame)
    , m_frame(frame)
    , m_place(place)
    , m_today(new TodayPage(place))
    , m_cases(new CasesPage(place))
    , m_settings(new SettingsPage(surroundings, place))
    , m_caseFile(new CaseFilePage(place, surroundings.language))
{
    frame->addRoom(u"go-home"_s, m_today);
    frame->addRoom(u"view-list-details"_s, m_cases);
    frame->addPage(m_caseFile, m_cases);
    frame->addRoom(u"settings-configure"_s, m_settings);
    connect(m_cases, &CasesPage::newConsultationRequested, this, &Rooms::newConsultation);
}

void Rooms::openCase(CaseId id)
{
    m_caseFile->openCase(id);
    m_frame->showPage(m_caseFile);
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
    m_frame->showPage(m_settings);
    m_settings->showBackup();
}

void Rooms::goBack()
{
    if (m_frame->current())
        Q_EMIT m_frame->current()->backRequested();
}

} // namespace ayumi
