#include "ui/shell/rooms.h"

#include "core/desks/workbench.h"
#include "ui/calendar/calendarpage.h"
#include "ui/callscreen/callpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/cases/casespage.h"
#include "ui/cases/lineimportdialog.h"
#include "ui/cases/newconsultationdialog.h"
#include "ui/documents/paperdialog.h"
#include "ui/invitations/importcalendardialog.h"
#include "ui/invitations/invitationdialog.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/noticebar.h"
#include "ui/models/calendareventwords.h"
#include "ui/reminders/reminderpage.h"
#include "ui/settings/handoverdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/frame.h"
#include "ui/today/todaypage.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int longReadingMsecs = 400;

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
    , m_language(surroundings.language)
    , m_today(addRoom<TodayPage>(frame, u"go-home"_s, place))
    , m_call(frame->addPage(newPage<CallPage>(place, surroundings.language), m_today))
    , m_cases(addRoom<CasesPage>(frame, u"view-list-details"_s, place))
    , m_caseFile(frame->addPage(newPage<CaseFilePage>(place, surroundings.language), m_cases))
    , m_reminders(frame->addPage(newPage<ReminderPage>(place), m_today))
    , m_calendar(addRoom<CalendarPage>(frame, u"view-calendar"_s, place))
    , m_settings(addRoom<SettingsPage>(frame, u"settings-configure"_s, surroundings, place))
{
    connect(frame, &Frame::pageMade, this, &Rooms::connectPage);
}

void Rooms::connectPage(Page* page)
{
    if (auto* cases = qobject_cast<CasesPage*>(page))
        connect(cases, &CasesPage::newConsultationRequested, this, &Rooms::newConsultation);
    if (auto* today = qobject_cast<TodayPage*>(page)) {
        connect(today, &TodayPage::appointmentRequested, this, &Rooms::showAppointment);
        connect(today, &TodayPage::handOverRequested, this, &Rooms::handOver);
    }
    if (auto* calendar = qobject_cast<CalendarPage*>(page))
        connect(calendar, &CalendarPage::handOverRequested, this, &Rooms::handOver);
    if (auto* caseFile = qobject_cast<CaseFilePage*>(page)) {
        connect(caseFile, &CaseFilePage::invitationRequested, this, &Rooms::invite);
        connect(caseFile, &CaseFilePage::appointmentRequested, this, &Rooms::showAppointment);
    }
    connect(page, &Page::callRequested, this, &Rooms::openCall);
    if (auto* call = qobject_cast<CallPage*>(page))
        connect(call, &CallPage::leaveRequested, m_frame, &Frame::goBack);
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

CalendarPage* Rooms::calendar() const
{
    return static_cast<CalendarPage*>(m_frame->page(m_calendar));
}

CallPage* Rooms::call() const
{
    return static_cast<CallPage*>(m_frame->page(m_call));
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

void Rooms::openCall(FollowUpId id)
{
    call()->startCall(id);
    m_frame->goTo(m_call);
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

void Rooms::importCalendar(QStringList files)
{
    if (files.isEmpty()) {
        auto* chooser = new QFileDialog(m_frame, tr("Calendar file"),
                                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                        tr("Calendar files (*.ics *.ical *.vcs);;All files (*)"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFiles);
        connect(chooser, &QFileDialog::filesSelected, this, &Rooms::importCalendar);
        chooser->open();
        return;
    }
    auto* dialog = new ImportCalendarDialog(m_place, files.takeFirst(), m_frame);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportCalendarDialog::imported, this, [this](const CalendarImportOutcome& outcome) {
        if (m_frame->current())
            m_frame->current()->notices()->say(Tone::Accent, CalendarEventWords::of(outcome));
    });
    connect(dialog, &QDialog::finished, this, [this, files] {
        if (!files.isEmpty())
            importCalendar(files);
    });
    // In its full size at once; a file that takes long to read is shown to be read. Never over the lock.
    const auto show = [this, dialog] {
        if (!m_frame->isVisible())
            dialog->deleteLater();
        else if (!dialog->isVisible())
            dialog->open();
    };
    connect(dialog, &ImportCalendarDialog::looked, this, show);
    QTimer::singleShot(longReadingMsecs, dialog, show);
}

void Rooms::invite(CaseId id)
{
    auto* dialog = new InvitationDialog(m_place, id, m_language, m_frame);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Rooms::showAppointment(AppointmentId id)
{
    m_frame->goTo(m_calendar);
    calendar()->showAppointment(id);
}

void Rooms::say(Tone tone, const QString& sentence)
{
    if (m_frame->current())
        m_frame->current()->notices()->say(tone, sentence);
}

void Rooms::handOver(const AwayCaller& away)
{
    auto people = m_place.workbench->run([](Office& office) { return office.roster.all(); });
    whenAnswered(std::move(people), this, [this, away](const Result<std::vector<RosterLine>>& lines) {
        if (!lines || !m_frame->isVisible()) {
            if (!lines && m_frame->current())
                m_frame->current()->notices()->showError(lines.error());
            return;
        }
        // What is late is handed over too.
        auto* dialog =
            new HandOverDialog(m_place, {away.staff, away.name, QDate(), away.last}, *lines, m_frame);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &HandOverDialog::handedOver, this, [this](const HandOver& done) {
            if (m_frame->current()) {
                m_frame->current()->notices()->say(Tone::Accent, HandOverDialog::sentenceOf(done),
                                                   tr("Take back"), [this, id = done.id] { takeBack(id); });
            }
        });
        dialog->open();
    });
}

void Rooms::takeBack(qint64 handOver)
{
    auto done =
        m_place.workbench->run([handOver](Office& office) { return office.assignments.undo(handOver); });
    whenAnswered(std::move(done), this, [this](const Result<HandOverUndone>& undone) {
        if (undone)
            say(undone->left > 0 ? Tone::Waiting : Tone::Accent, HandOverDialog::sentenceOf(*undone));
        else if (m_frame->current())
            m_frame->current()->notices()->showError(undone.error());
    });
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

void Rooms::print()
{
    if (m_frame->current())
        (new PaperDialog(m_place, m_language, m_frame->current()->papers(), m_frame))->open();
}

void Rooms::showSettings()
{
    m_frame->goTo(m_settings);
}

} // namespace ayumi
