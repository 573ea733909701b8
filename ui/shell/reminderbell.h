#pragma once

#include "ui/models/notifier.h"
#include "ui/models/reminderwatch.h"
#include "ui/models/workplace.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace ayumi {

class LocalSettings;

/// Puts what rings before whoever is signed in: on the desktop where that is wanted and possible, and as a
/// notice inside the window for what was missed. While the program is locked the desktop hears neither names
/// nor what it is about.
class ReminderBell : public QObject
{
    Q_OBJECT

public:
    /// `notifier` may be null; `settings` says whether the desktop is wanted. Both outlive the bell.
    ReminderBell(const Workplace& place, const SteadyClock& steady, const LocalSettings* settings,
                 Notifier* notifier, QObject* parent = nullptr);

    ~ReminderBell() override;

    void start();
    void lock();
    void unlock();
    [[nodiscard]] ReminderWatch* watch() const { return m_watch; }

    /// As they are shown on the desktop; separate, so that what they must not say can be tested.
    [[nodiscard]] static Notification notificationOf(const ReminderRow& row, QDate today);
    [[nodiscard]] static Notification summaryOf(const std::vector<ReminderRow>& rows, RingOccasion occasion,
                                                bool more, QDate today);
    [[nodiscard]] static Notification lockedNotification(int count);

    /// Up to so many ring one by one; more become one summary.
    static constexpr size_t mostOneByOne = 2;

Q_SIGNALS:
    /// The count of the bell is different now.
    void changed();
    void caseRequested(ayumi::CaseId id);
    /// Bring the window to the front; the list where the program is not locked.
    void listRequested();
    /// Came due while nobody could see it: `sentence` belongs above the page.
    void missed(const QString& sentence);

private:
    void onRang(const std::vector<ReminderRow>& rows, RingOccasion occasion, bool more);
    void onRangLocked(int count);
    void onAction(int number, const QString& action);
    void show(Notification notification, const std::optional<ReminderRow>& row);
    void snooze(const ReminderRow& row, Instant until);

    Workplace m_place;
    ReminderWatch* m_watch;
    const LocalSettings* m_settings;
    QPointer<Notifier> m_notifier;
    std::map<int, std::optional<ReminderRow>> m_shown; ///< what each notification is about
};

} // namespace ayumi
