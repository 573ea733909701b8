#include "ui/models/reminderwatch.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"

#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int lookEveryMsecs = 15'000;
/// Of each source: a day's work. What is beyond is told as a number.
constexpr int rowsPerSource = 100;

/// Answers in the thread of `context`, like ui/kit/asyncreply, which windows use.
template<class T, class Use>
void whenAnswered(QFuture<Result<T>> future, QObject* context, Use use)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             use(watcher->future().takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace

ReminderWatch::ReminderWatch(const Workplace& place, const SteadyClock& steady, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_steady(steady)
    , m_timer(new QTimer(this))
{
    connect(m_place.feed, &ChangeFeed::published, this, &ReminderWatch::onPublished);
    connect(m_timer, &QTimer::timeout, this, &ReminderWatch::look);
}

void ReminderWatch::start()
{
    m_lastNow = m_place.clock->now();
    m_lastSteady = m_steady.elapsed();
    m_timer->start(lookEveryMsecs);
    reload();
}

void ReminderWatch::lock()
{
    m_locked = true;
}

void ReminderWatch::unlock()
{
    m_locked = false;
    if (m_occasion == RingOccasion::Now)
        m_occasion = RingOccasion::AfterLock;
    m_asked.clear();
    look();
    reload();
}

void ReminderWatch::look()
{
    const Instant now = m_place.clock->now();
    const bool wasSet = clockWasSet(now);
    if (m_locked) {
        countLocked(now);
        return;
    }
    if (wasSet && m_occasion == RingOccasion::Now)
        m_occasion = RingOccasion::AfterGap;
    if (!m_hasRead)
        return;
    if (wasSet || m_place.clock->today() != m_view.today)
        reload();
    else
        ring();
}

void ReminderWatch::reload()
{
    if (m_locked)
        return;
    whenAnswered(
        m_place.workbench->run([filter = filter()](Office& office) { return office.reminders.list(filter); }),
        this, [this](Result<ReminderView> view) {
            // What cannot be read now is read by the next look or change; nothing is claimed meanwhile.
            if (view && !m_locked)
                takeIn(*std::move(view));
        });
}

int ReminderWatch::due() const
{
    return int(std::ranges::count_if(m_view.rows, [this](const ReminderRow& row) { return isDue(row); }));
}

bool ReminderWatch::hasUnseen() const
{
    return std::ranges::any_of(m_view.rows,
                               [this](const ReminderRow& row) { return !row.seen && isDue(row); });
}

bool ReminderWatch::isDue(const ReminderRow& row) const
{
    const bool putOff = row.snoozedUntil && *row.snoozedUntil > m_place.clock->now();
    return !putOff && groupOf(row.reminder, m_view.today) != ReminderGroup::Coming;
}

void ReminderWatch::onPublished(const ChangeSet& changes)
{
    if (m_locked || !m_hasRead)
        return;
    if (changes.everything || changes.reminders || changes.backups || changes.staff)
        reload();
    else if (!changes.cases.empty() || !changes.patients.empty())
        followCases(changes);
}

void ReminderWatch::takeIn(ReminderView view)
{
    m_view = std::move(view);
    m_hasRead = true;
    Q_EMIT changed();
    ring();
}

void ReminderWatch::followCases(const ChangeSet& changes)
{
    whenAnswered(m_place.workbench->run([changes, filter = filter()](Office& office) {
        return office.reminders.of(changes, filter);
    }),
                 this, [this](Result<RemindersOfCases> found) {
                     if (!found || m_locked)
                         return;
                     const std::set<CaseId> cases(found->cases.begin(), found->cases.end());
                     std::erase_if(m_view.rows, [&cases](const ReminderRow& row) {
                         return cases.contains(row.reminder.caseId);
                     });
                     std::ranges::move(found->rows, std::back_inserter(m_view.rows));
                     putInOrder(m_view.rows, m_view.today, m_view.rules);
                     Q_EMIT changed();
                     ring();
                 });
}

void ReminderWatch::ring()
{
    const Instant now = m_place.clock->now();
    ReminderTelling telling;
    telling.more = m_view.more;
    for (const ReminderRow& row : m_view.rows) {
        const Ring moment{row.key(), row.ringsAt};
        if (row.ringsAt <= now && m_asked.insert(moment).second)
            telling.calls.push_back({moment.first, moment.second});
    }
    if (telling.calls.empty()) {
        m_occasion = RingOccasion::Now;
        return;
    }
    // What rings now rings for this reason, whatever is read before the answer comes.
    const RingOccasion occasion = std::exchange(m_occasion, RingOccasion::Now);
    whenAnswered(
        m_place.workbench->run([telling](Office& office) { return office.reminders.claim(telling); }), this,
        [this, telling, occasion](Result<std::vector<ReminderKey>> won) {
            if (won) {
                tell(*won, occasion);
                return;
            }
            m_occasion = occasion;
            // Nobody was told: they are asked for again at the next look.
            for (const ReminderCall& call : telling.calls)
                m_asked.erase({call.key, call.ringsAt});
        });
}

void ReminderWatch::tell(const std::vector<ReminderKey>& won, RingOccasion occasion)
{
    if (won.empty())
        return;
    const std::set<ReminderKey> keys(won.begin(), won.end());
    std::vector<ReminderRow> rows;
    std::ranges::copy_if(m_view.rows, std::back_inserter(rows),
                         [&keys](const ReminderRow& row) { return keys.contains(row.key()); });
    m_toldLocked.clear();
    if (!rows.empty())
        Q_EMIT rang(rows, occasion, m_view.more);
}

void ReminderWatch::countLocked(Instant now)
{
    int come = 0;
    for (const ReminderRow& row : m_view.rows) {
        const Ring moment{row.key(), row.ringsAt};
        if (row.ringsAt <= now && !m_asked.contains(moment) && m_toldLocked.insert(moment).second)
            ++come;
    }
    if (come > 0)
        Q_EMIT rangLocked(come);
}

ReminderFilter ReminderWatch::filter() const
{
    ReminderFilter mine;
    mine.theirs = m_place.session.staff;
    mine.limit = rowsPerSource;
    // What was put off still rings when its moment comes.
    mine.withSnoozed = true;
    return mine;
}

bool ReminderWatch::clockWasSet(Instant now)
{
    const qint64 steady = m_steady.elapsed();
    const qint64 gap = (now.msecsSinceEpoch() - m_lastNow.msecsSinceEpoch()) - (steady - m_lastSteady);
    m_lastNow = now;
    m_lastSteady = steady;
    return gap > jumpMsecs || gap < -jumpMsecs;
}

} // namespace ayumi
