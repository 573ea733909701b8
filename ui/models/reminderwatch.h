#pragma once

#include "core/base/steadyclock.h"
#include "core/desks/reminderviews.h"
#include "core/domain/changeset.h"
#include "ui/models/workplace.h"

#include <QObject>

#include <set>

class QTimer;

namespace ayumi {

/// Why something rings.
enum class RingOccasion
{
    Now,       ///< its moment has come
    Start,     ///< it came due while the program was closed
    AfterGap,  ///< it came due while the computer slept, or the clock was set over it
    AfterLock, ///< it came due while the program was locked
};

/// Keeps the reminders of whoever is signed in, and tells each of them once when its moment comes. Follows
/// changes case by case; reads everything again only when the day turns, the clock was set, the computer woke
/// up, or another program wrote.
///
/// While the program is locked nothing can be read: it then only counts what it knew of.
class ReminderWatch : public QObject
{
    Q_OBJECT

public:
    /// `steady` tells a set clock from time that passed; it outlives the watch.
    ReminderWatch(const Workplace& place, const SteadyClock& steady, QObject* parent = nullptr);

    /// Reads for the first time and looks at the clocks from now on.
    void start();
    void lock();
    void unlock();
    /// Has any moment come, any day turned, any clock been set? What the timer does every few seconds.
    void look();
    void reload();

    [[nodiscard]] const ReminderView& view() const { return m_view; }
    [[nodiscard]] bool hasRead() const { return m_hasRead; }
    /// Overdue ones and today's.
    [[nodiscard]] int due() const;
    /// Those of them that were not shown to this person yet.
    [[nodiscard]] bool hasUnseen() const;

    /// A clock that differs from the steady one by more than this was set, or the computer slept.
    static constexpr qint64 jumpMsecs = 60'000;

Q_SIGNALS:
    void changed();
    /// These ring, once and for all programs of this person; `more` when there are others behind them.
    void rang(const std::vector<ayumi::ReminderRow>& rows, ayumi::RingOccasion occasion, bool more);
    /// While locked: how many moments have come since the last time.
    void rangLocked(int count);

private:
    using Ring = std::pair<ReminderKey, Instant>;

    [[nodiscard]] bool isDue(const ReminderRow& row) const;
    void onPublished(const ChangeSet& changes);
    void takeIn(ReminderView view);
    void followCases(const ChangeSet& changes);
    void ring();
    void tell(const std::vector<ReminderKey>& won, RingOccasion occasion);
    void countLocked(Instant now);
    [[nodiscard]] ReminderFilter filter() const;
    [[nodiscard]] bool clockWasSet(Instant now);

    Workplace m_place;
    const SteadyClock& m_steady;
    QTimer* m_timer;
    ReminderView m_view;
    std::set<Ring> m_asked;      ///< claimed by this program already, won or lost
    std::set<Ring> m_toldLocked; ///< counted while locked
    RingOccasion m_occasion = RingOccasion::Start;
    Instant m_lastNow;
    qint64 m_lastSteady = 0;
    bool m_hasRead = false;
    bool m_locked = false;
};

} // namespace ayumi
