#include "ui/shell/frame.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/page.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"
#include "ui/shell/backupage.h"
#include "ui/shell/bellbutton.h"
#include "ui/shell/clockline.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Below this width (at 100 % text) the side bar shows its icons only.
constexpr int roomForTitles = 1040;

} // namespace

Frame::Frame(const Workplace& place, const QString& clinicFolder, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_sideBar(new SideBar(this))
    , m_topBar(new TopBar(this))
    , m_stack(new QStackedWidget(this))
    , m_search(new SearchPopup(*place.workbench, m_topBar->search(), this))
    , m_minute(new QTimer(this))
{
    setSurface(this, "ground");
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(right, 1);

    m_sideBar->setClinic(QFileInfo(clinicFolder).fileName(), clinicFolder);
    connect(m_sideBar, &SideBar::roomChosen, this, &Frame::showRoom);
    connect(m_sideBar, &SideBar::lockRequested, this, &Frame::lockRequested);
    connect(m_sideBar, &SideBar::backupRequested, this, &Frame::backupRequested);
    connect(m_topBar, &TopBar::backRequested, this, &Frame::goBack);
    connect(m_topBar->bell(), &QToolButton::clicked, this, &Frame::remindersRequested);
    connect(m_search, &SearchPopup::caseRequested, this, &Frame::caseRequested);
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (changes.backups || changes.everything)
            askBackup();
    });
    connect(m_minute, &QTimer::timeout, this, &Frame::showClock);
    m_minute->start(10'000);
    showRoomTitles();
    showClock();
    askBackup();
}

int Frame::addRoom(const QString& icon, std::function<QString()> title, NewPage newPage)
{
    const int place = static_cast<int>(m_places.size());
    m_places.push_back({std::move(title), std::move(newPage), roomCount()});
    m_rooms.push_back(place);
    m_sideBar->addRoom(icon);
    showRoomTitles();
    return place;
}

int Frame::addPage(NewPage newPage, int room)
{
    m_places.push_back({{}, std::move(newPage), m_places.at(static_cast<size_t>(room)).room});
    return static_cast<int>(m_places.size()) - 1;
}

Page* Frame::page(int place)
{
    Place& there = m_places.at(static_cast<size_t>(place));
    if (!there.page) {
        there.page = makePage(there.newPage);
        Q_EMIT pageMade(there.page);
    }
    return there.page;
}

void Frame::goTo(int place)
{
    Page* page = this->page(place);
    m_current = page;
    m_stack->setCurrentWidget(page->parentWidget());
    m_sideBar->setCurrent(m_places[static_cast<size_t>(place)].room);
    page->refresh();
    showClock();
    showHead();
}

void Frame::showRoom(int index)
{
    if (index >= 0 && index < roomCount())
        goTo(m_rooms[static_cast<size_t>(index)]);
}

void Frame::goBack()
{
    for (const Place& place : m_places) {
        if (place.page && place.page == m_current)
            showRoom(place.room);
    }
}

void Frame::setMainAction(QAction* action)
{
    m_topBar->setMainAction(action);
}

void Frame::setImportMenu(QMenu* menu)
{
    m_topBar->setImportMenu(menu);
}

void Frame::showBell(int due, bool more, bool unseen)
{
    m_topBar->bell()->show(due, more, unseen);
}

void Frame::focusSearch()
{
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
}

void Frame::aboutToLock()
{
    m_search->forget();
    for (const Place& place : m_places) {
        if (place.page)
            place.page->aboutToLock();
    }
}

void Frame::resume()
{
    for (const Place& place : m_places) {
        if (place.page)
            place.page->notices()->dismiss();
    }
    if (m_current)
        m_current->refresh();
    showClock();
    askBackup();
}

void Frame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showRoomTitles();
        showHead();
        showClock();
        showBackup(m_backup);
    }
    QWidget::changeEvent(event);
}

void Frame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sideBar->setCompact(event->size().width() < theme().px(roomForTitles));
}

Page* Frame::makePage(const NewPage& newPage)
{
    // Every part is made where it stays: Qt styles a widget once more whenever it gets another parent.
    auto* card = new QWidget(m_stack);
    Page* page = newPage(card);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    page->notices()->setAir({theme().px(22), theme().px(12), theme().px(22), 0});
    layout->addWidget(page->notices());
    layout->addWidget(page, 1);
    m_stack->addWidget(card);
    connect(page, &Page::caseRequested, this, &Frame::caseRequested);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == m_current)
            showHead();
        showRoomTitles();
    });
    return page;
}

void Frame::showHead()
{
    if (!m_current)
        return;
    m_topBar->show(m_current);
    window()->setWindowTitle(tr("%1 - Ayumi").arg(m_current->title()));
}

void Frame::showRoomTitles()
{
    for (int i = 0; i < roomCount(); ++i) {
        const Place& room = m_places[static_cast<size_t>(m_rooms[static_cast<size_t>(i)])];
        m_sideBar->setRoom(i, room.title(), u"Ctrl+%1"_s.arg(i + 1), room.page ? room.page->badge() : 0);
    }
    m_sideBar->setPerson(m_place.session.name, Words::of(m_place.session.role));
}

void Frame::showClock()
{
    m_topBar->setClockLine(ClockLine::at(m_place.clock->now(), m_place.clock->today()));
}

void Frame::askBackup()
{
    whenAnswered(m_place.workbench->run([](Office& office) { return office.backups.lastVerified(); }), this,
                 [this](Result<std::optional<BackupInfo>> answer) {
                     // What cannot be told now is told by the next change; the line never claims what is not
                     // known.
                     if (answer)
                         showBackup(*answer);
                 });
}

void Frame::showBackup(const std::optional<BackupInfo>& backup)
{
    m_backup = backup;
    const std::optional<Instant> verified = backup ? backup->verifiedAt : std::nullopt;
    const Instant now = m_place.clock->now();
    SideBar::BackupAge age = SideBar::BackupAge::Missing;
    if (verified)
        age = BackupAge::isFresh(verified, now) ? SideBar::BackupAge::Fresh : SideBar::BackupAge::Old;
    m_sideBar->setBackup(BackupAge::sentence(verified, now), age);
}

} // namespace ayumi
