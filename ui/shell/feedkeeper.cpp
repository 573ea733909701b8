#include "ui/shell/feedkeeper.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/models/calendareventwords.h"

#include <QTimer>

namespace ayumi {

namespace {

/// Long enough for somebody who moves ten appointments in a row.
constexpr int waitMsecs = 1500;
constexpr int hourMsecs = 3'600'000;

bool mayShow(const ChangeSet& changes)
{
    return changes.calendar || changes.staff || changes.everything || !changes.cases.empty();
}

} // namespace

FeedKeeper::FeedKeeper(const Workplace& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(waitMsecs);
    connect(m_soon, &QTimer::timeout, this, &FeedKeeper::write);
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (mayShow(changes))
            m_soon->start();
    });
    auto* hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &FeedKeeper::write);
    hourly->start(hourMsecs);
    m_soon->start();
}

void FeedKeeper::write()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    auto work = [](Office& office) { return office.calendarFiles.writeFeeds(CalendarEventWords()); };
    whenAnswered(m_place.workbench->runLong(work), this,
                 [this](const Result<std::vector<FeedWritten>>& feeds) {
                     m_running = false;
                     if (m_again)
                         m_soon->start();
                     if (!feeds)
                         return; // locked meanwhile: the next sign-in writes them
                     for (const FeedWritten& feed : *feeds) {
                         if (feed.error)
                             Q_EMIT failed(*feed.error);
                     }
                     Q_EMIT written(*feeds);
                 });
}

} // namespace ayumi
