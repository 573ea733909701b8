#include "ui/shell/reminderbell.h"

#include "core/desks/workbench.h"
#include "ui/models/localsettings.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 msecsOfHour = 3'600'000;
constexpr size_t linesOfSummary = 5;

QString lineOf(const ReminderRow& row, QDate today)
{
    const QString line = ReminderWords::line(row, today);
    const QString title = ReminderWords::title(row);
    return line.isEmpty() || line == title ? title : u"%1 ・ %2"_s.arg(title, line);
}

} // namespace

ReminderBell::ReminderBell(const Workplace& place, const SteadyClock& steady, const LocalSettings* settings,
                           Notifier* notifier, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_watch(new ReminderWatch(place, steady, this))
    , m_settings(settings)
    , m_notifier(notifier)
{
    connect(m_watch, &ReminderWatch::changed, this, &ReminderBell::changed);
    connect(m_watch, &ReminderWatch::rang, this, &ReminderBell::onRang);
    connect(m_watch, &ReminderWatch::rangLocked, this, &ReminderBell::onRangLocked);
    if (!m_notifier)
        return;
    connect(m_notifier, &Notifier::actionChosen, this, &ReminderBell::onAction);
    connect(m_notifier, &Notifier::closed, this, [this](int number) { m_shown.erase(number); });
}

ReminderBell::~ReminderBell()
{
    // What it says belongs to whoever was signed in.
    if (m_notifier)
        m_notifier->withdrawAll();
}

void ReminderBell::start()
{
    m_watch->start();
}

void ReminderBell::lock()
{
    m_watch->lock();
    // Names leave the desktop with the keys.
    if (m_notifier)
        m_notifier->withdrawAll();
    m_shown.clear();
}

void ReminderBell::unlock()
{
    if (m_notifier)
        m_notifier->withdrawAll();
    m_shown.clear();
    m_watch->unlock();
}

Notification ReminderBell::notificationOf(const ReminderRow& row, QDate today)
{
    Notification notification;
    notification.title = ReminderWords::title(row);
    notification.body = ReminderWords::line(row, today);
    if (row.reminder.at)
        notification.body = u"%1 ・ %2"_s.arg(Words::moment(*row.reminder.at), notification.body);
    if (notification.body == notification.title)
        notification.body.clear();
    if (row.reminder.caseId.isStored())
        notification.actions.push_back({u"open"_s, tr("Open the case")});
    notification.actions.push_back({u"hour"_s, tr("In an hour")});
    notification.actions.push_back({u"tomorrow"_s, tr("Tomorrow")});
    notification.urgent = row.reminder.urgent;
    return notification;
}

Notification ReminderBell::summaryOf(const std::vector<ReminderRow>& rows, RingOccasion occasion, bool more,
                                     QDate today)
{
    const int count = static_cast<int>(rows.size());
    Notification notification;
    if (more)
        notification.title = tr("More than %n reminder(s) are due", nullptr, count);
    else if (occasion == RingOccasion::Start)
        notification.title = tr("%n reminder(s) came due while Ayumi was closed", nullptr, count);
    else
        notification.title = tr("%n reminder(s) are due", nullptr, count);
    QStringList lines;
    for (const ReminderRow& row : rows) {
        if (size_t(lines.size()) == linesOfSummary)
            break;
        lines.append(lineOf(row, today));
    }
    if (rows.size() > linesOfSummary)
        lines.append(tr("and %n more", nullptr, count - static_cast<int>(linesOfSummary)));
    notification.body = lines.join(u'\n');
    notification.actions.push_back({u"list"_s, tr("Show the list")});
    return notification;
}

Notification ReminderBell::lockedNotification(int count)
{
    Notification notification;
    notification.title = tr("%n reminder(s) are due", nullptr, count);
    notification.body = tr("Unlock Ayumi to see what it is.");
    return notification;
}

void ReminderBell::onRang(const std::vector<ReminderRow>& rows, RingOccasion occasion, bool more)
{
    const QDate today = m_watch->view().today;
    if (occasion != RingOccasion::Now) {
        const int count = static_cast<int>(rows.size());
        Q_EMIT missed(occasion == RingOccasion::AfterLock
                          ? tr("%n reminder(s) came due while Ayumi was locked.", nullptr, count)
                      : occasion == RingOccasion::Start
                          ? tr("%n reminder(s) came due while Ayumi was closed.", nullptr, count)
                          : tr("%n reminder(s) came due meanwhile.", nullptr, count));
    }
    // Whoever unlocks the window looks at it already.
    if (occasion == RingOccasion::AfterLock)
        return;
    if (occasion == RingOccasion::Now && !more && rows.size() <= mostOneByOne) {
        for (const ReminderRow& row : rows)
            show(notificationOf(row, today), row);
    } else {
        show(summaryOf(rows, occasion, more, today), std::nullopt);
    }
}

void ReminderBell::onRangLocked(int count)
{
    show(lockedNotification(count), std::nullopt);
}

void ReminderBell::show(Notification notification, const std::optional<ReminderRow>& row)
{
    if (!m_notifier || !m_settings || !m_settings->desktopNotices())
        return;
    if (!m_place.session.may(Right::RecordContacts)) {
        std::erase_if(notification.actions,
                      [](const auto& each) { return each.id == u"hour" || each.id == u"tomorrow"; });
    }
    m_shown[m_notifier->show(notification)] = row;
}

void ReminderBell::onAction(int number, const QString& action)
{
    const auto found = m_shown.find(number);
    if (found == m_shown.end())
        return;
    const std::optional<ReminderRow> row = std::exchange(found->second, std::nullopt);
    m_shown.erase(found);
    if (row && action == u"hour") {
        snooze(*row, Instant(m_place.clock->now().msecsSinceEpoch() + msecsOfHour));
    } else if (row && action == u"tomorrow") {
        snooze(*row, instantAt(m_place.clock->today().addDays(1), m_watch->view().rules.ringFrom, tokyoZone));
    } else {
        Q_EMIT listRequested();
        if (row && row->reminder.caseId.isStored())
            Q_EMIT caseRequested(row->reminder.caseId);
    }
}

void ReminderBell::snooze(const ReminderRow& row, Instant until)
{
    auto done = m_place.workbench->run(
        [key = row.key(), until](Office& office) { return office.reminders.snooze(key, until); });
    // What could not be put off stays in the list, where it is seen.
    Q_UNUSED(done)
}

} // namespace ayumi
