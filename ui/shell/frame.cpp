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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Below this width (at 100 % text) the side bar shows its icons only.
constexpr int roomForTitles = 1040;

/// The page with its notices above it, as one card of `stack`. The card belongs to the stack before the page
/// is put onto it: every widget of the page would be styled once more if the card moved later.
QWidget* withNotices(Page* page, QWidget* stack)
{
    auto* holder = new QWidget(stack);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    page->notices()->setAir({theme().px(22), theme().px(12), theme().px(22), 0});
    layout->addWidget(page->notices());
    layout->addWidget(page, 1);
    return holder;
}

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
    connect(m_topBar, &TopBar::backRequested, this, [this] {
        if (m_current)
            Q_EMIT m_current->backRequested();
    });
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

void Frame::addRoom(const QString& icon, Page* page)
{
    m_rooms.push_back(page);
    m_sideBar->addRoom(icon);
    adopt(page);
    showRoomTitles();
}

void Frame::addPage(Page* page, Page* room)
{
    adopt(page);
    m_roomOf[page] = room;
}

void Frame::showPage(Page* page)
{
    m_current = page;
    m_stack->setCurrentWidget(page->parentWidget());
    const auto above = m_roomOf.find(page);
    const auto room = std::ranges::find(m_rooms, above == m_roomOf.end() ? page : above->second);
    if (room != m_rooms.end())
        m_sideBar->setCurrent(static_cast<int>(room - m_rooms.begin()));
    page->refresh();
    showClock();
    showHead();
}

void Frame::showRoom(int index)
{
    if (index >= 0 && index < roomCount())
        showPage(m_rooms[static_cast<size_t>(index)]);
}

void Frame::setMainAction(QAction* action)
{
    m_topBar->setMainAction(action);
}

void Frame::setImportMenu(QMenu* menu)
{
    m_topBar->setImportMenu(menu);
}

void Frame::focusSearch()
{
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
}

void Frame::aboutToLock()
{
    m_search->forget();
    for (Page* page : m_pages)
        page->aboutToLock();
}

void Frame::resume()
{
    for (Page* page : m_pages)
        page->notices()->dismiss();
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

void Frame::adopt(Page* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(withNotices(page, m_stack));
    connect(page, &Page::caseRequested, this, &Frame::caseRequested);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == m_current)
            showHead();
        showRoomTitles();
    });
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
        const Page* page = m_rooms[static_cast<size_t>(i)];
        m_sideBar->setRoom(i, page->title(), u"Ctrl+%1"_s.arg(i + 1), page->badge());
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
