#include "ui/shell/mainwindow.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/page.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"
#include "ui/shell/drophint.h"
#include "ui/shell/feedkeeper.h"
#include "ui/shell/frame.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/reminderbell.h"
#include "ui/shell/rooms.h"
#include "ui/shell/shortcutlist.h"
#include "ui/unlock/unlockview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int roomsWithShortcut = 9;

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool isCalendarFile(const QString& file)
{
    return file.endsWith(u".ics"_s, Qt::CaseInsensitive) || file.endsWith(u".ical"_s, Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_stack(new QStackedWidget(this))
    , m_unlock(new UnlockView(surroundings, m_stack))
    , m_idle(new IdleWatch(this))
    , m_dropHint(nullptr)
{
    setCentralWidget(m_stack);
    m_stack->addWidget(m_unlock);
    m_dropHint = new DropHint(this);
    resize(1440, 900);
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    makeActions();
    connect(m_unlock, &UnlockView::signedIn, this, &MainWindow::onSignedIn);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::start()
{
    m_locked = true;
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->start();
}

void MainWindow::lock()
{
    if (m_locked || !m_frame)
        return;
    m_locked = true;
    m_idle->stop();
    m_frame->aboutToLock();
    m_bell->lock();
    coverWindows();
    for (QAction* action : m_actions)
        action->setEnabled(false);
    m_unlock->showLock(m_session.name);
    m_stack->setCurrentWidget(m_unlock);
    // The drafts that the pages just handed over stand in the queue before this: the keys go after them.
    Workbench* workbench = m_surroundings.workbench;
    whenAnswered(workbench->run([](Office&) { return Result<>(); }), this, [this, workbench](Result<>) {
        if (m_locked)
            workbench->signOut();
        m_unlock->setReady();
    });
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_frame && !m_locked)
        m_frame->aboutToLock();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_locked || localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropHint->appear();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    const QStringList files = localFiles(event->mimeData());
    if (m_locked || files.isEmpty() || !m_rooms)
        return;
    event->acceptProposedAction();
    QStringList calendars;
    QStringList talks;
    for (const QString& file : files)
        (isCalendarFile(file) ? calendars : talks).append(file);
    if (!talks.isEmpty() && m_session.may(Right::EditCases))
        m_rooms->importLine(talks);
    else if (!calendars.isEmpty() && m_session.may(Right::EditCalendar))
        m_rooms->importCalendar(calendars);
}

void MainWindow::makeActions()
{
    m_newConsultation = newAction(QKeySequence(u"Ctrl+N"_s), &MainWindow::newConsultation);
    m_importLine = newAction(QKeySequence(u"Ctrl+I"_s), &MainWindow::importLine);
    m_importCalendar = newAction(QKeySequence(u"Ctrl+Shift+I"_s), &MainWindow::importCalendar);
    newAction(QKeySequence(u"Ctrl+K"_s), &MainWindow::search);
    newAction(QKeySequence(u"Ctrl+L"_s), &MainWindow::lock);
    newAction(QKeySequence(u"Ctrl+B"_s), &MainWindow::showReminders);
    m_print = newAction(QKeySequence(u"Ctrl+P"_s), &MainWindow::print);
    newAction(QKeySequence(u"F5"_s), &MainWindow::refresh);
    newAction(QKeySequence(u"Alt+Left"_s), &MainWindow::goBack);
    newAction(QKeySequence(u"F1"_s), &MainWindow::showShortcuts)
        ->setShortcuts({QKeySequence(u"F1"_s), QKeySequence(u"Ctrl+/"_s)});
    for (int room = 0; room < roomsWithShortcut; ++room) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(room + 1)));
        connect(action, &QAction::triggered, this, [this, room] {
            if (m_frame)
                m_frame->showRoom(room);
        });
        addAction(action);
        m_actions.push_back(action);
    }
    for (QAction* action : m_actions)
        action->setEnabled(false);
}

QAction* MainWindow::newAction(const QKeySequence& keys, void (MainWindow::*act)())
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions.push_back(action);
    return action;
}

void MainWindow::retranslate()
{
    m_newConsultation->setText(tr("＋ New consultation"));
    m_importLine->setText(tr("LINE talk history…"));
    m_importCalendar->setText(tr("Calendar file with invitations…"));
    if (m_locked)
        setWindowTitle(tr("Ayumi"));
}

void MainWindow::onSignedIn(const Session& session)
{
    const bool same = m_frame && m_session == session;
    m_session = session;
    m_locked = false;
    if (same) {
        m_frame->resume();
        m_bell->unlock();
        uncoverWindows();
    } else {
        for (const QPointer<QWidget>& window : std::as_const(m_covered))
            delete window;
        m_covered.clear();
        buildFrame(session);
        applyPersonalLanguage(session);
    }
    m_stack->setCurrentWidget(m_frame);
    for (QAction* action : m_actions)
        action->setEnabled(true);
    m_newConsultation->setEnabled(session.may(Right::EditCases));
    m_importLine->setEnabled(session.may(Right::EditCases));
    m_importCalendar->setEnabled(session.may(Right::EditCalendar));
    m_print->setEnabled(session.may(Right::PrintDocuments));
    m_idle->setLimit(m_surroundings.settings->idleMinutes());
    m_idle->start();
    if (m_covered.isEmpty() && m_frame->current())
        m_frame->current()->setFocus();
}

void MainWindow::buildFrame(const Session& session)
{
    delete m_frame;
    Workplace place;
    place.workbench = m_surroundings.workbench;
    place.feed = m_surroundings.feed;
    place.clock = m_surroundings.clock;
    place.session = session;
    m_frame = new Frame(place, m_unlock->clinicFolder(), m_stack);
    m_stack->addWidget(m_frame);
    Surroundings here = m_surroundings;
    here.clinicFolder = m_unlock->clinicFolder();
    m_rooms = new Rooms(m_frame, here, place);
    m_frame->setMainAction(m_newConsultation);
    auto* import = new QMenu(m_frame);
    import->addAction(m_importLine);
    import->addAction(m_importCalendar);
    m_frame->setImportMenu(import);
    connect(m_frame, &Frame::caseRequested, m_rooms, &Rooms::openCase);
    connect(m_frame, &Frame::lockRequested, this, &MainWindow::lock);
    connect(m_frame, &Frame::backupRequested, m_rooms, &Rooms::showBackup);
    connect(m_frame, &Frame::remindersRequested, m_rooms, &Rooms::showReminders);
    m_frame->showRoom(0);
    startBell(place); // after Today, which is waited for
    auto* feeds = new FeedKeeper(place, m_frame);
    connect(feeds, &FeedKeeper::failed, m_frame, [this](const Error& error) {
        if (m_frame->current())
            m_frame->current()->notices()->showError(error);
    });
}

void MainWindow::startBell(const Workplace& place)
{
    const SteadyClock& steady = m_surroundings.steady ? *m_surroundings.steady : m_steady;
    m_bell = new ReminderBell(place, steady, m_surroundings.settings, m_surroundings.notifier, m_frame);
    connect(m_bell, &ReminderBell::changed, m_frame, [this] {
        const ReminderWatch* watch = m_bell->watch();
        m_frame->showBell(watch->due(), watch->view().more, watch->hasUnseen());
    });
    connect(m_bell, &ReminderBell::caseRequested, m_rooms, &Rooms::openCase);
    connect(m_bell, &ReminderBell::listRequested, this, [this] {
        showNormal();
        raise();
        activateWindow();
        showReminders();
    });
    connect(m_bell, &ReminderBell::missed, this, &MainWindow::showMissed);
    m_bell->start();
}

/// Said above whatever page is shown, once.
void MainWindow::showMissed(const QString& sentence)
{
    if (!m_frame || !m_frame->current())
        return;
    m_frame->current()->notices()->say(Tone::Waiting, sentence, tr("Show the reminders"),
                                       [this] { showReminders(); });
}

void MainWindow::coverWindows()
{
    m_covered.clear();
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window == this || !window->isVisible())
            continue;
        for (DraftKeeper* draft : window->findChildren<DraftKeeper*>())
            draft->keepNow();
        window->hide();
        m_covered.push_back(window);
    }
}

void MainWindow::uncoverWindows()
{
    for (const QPointer<QWidget>& window : std::as_const(m_covered)) {
        if (window)
            window->show();
    }
    m_covered.clear();
}

void MainWindow::applyPersonalLanguage(const Session& session)
{
    if (m_surroundings.languageIsAsked)
        return;
    whenAnswered(m_surroundings.workbench->run([](Office& office) { return office.staff.all(); }), this,
                 [this, id = session.staff](Result<std::vector<Staff>> staff) {
                     if (!staff)
                         return;
                     const auto own = std::ranges::find(*staff, id, &Staff::id);
                     if (own == staff->end() || own->language.isEmpty() ||
                         own->language == m_surroundings.language->current())
                         return;
                     // An unknown code leaves the language as it is.
                     (void)m_surroundings.language->speak(own->language);
                 });
}

void MainWindow::newConsultation()
{
    if (m_rooms)
        m_rooms->newConsultation();
}

void MainWindow::importCalendar()
{
    if (m_rooms)
        m_rooms->importCalendar({});
}

void MainWindow::importLine()
{
    if (m_rooms)
        m_rooms->importLine({});
}

void MainWindow::search()
{
    if (m_frame)
        m_frame->focusSearch();
}

void MainWindow::refresh()
{
    if (m_frame && m_frame->current())
        m_frame->current()->refresh();
}

void MainWindow::goBack()
{
    if (m_frame)
        m_frame->goBack();
}

void MainWindow::showReminders()
{
    if (m_rooms && !m_locked)
        m_rooms->showReminders();
}

void MainWindow::print()
{
    if (m_rooms && !m_locked)
        m_rooms->print();
}

void MainWindow::showShortcuts()
{
    auto* list = new ShortcutList(this);
    list->open();
}

} // namespace ayumi
