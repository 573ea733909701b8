#include "ui/notices/freedesktopnotifier.h"

#include "ui/notices/notificationsinterface.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString serviceName = u"org.freedesktop.Notifications"_s;
const QString servicePath = u"/org/freedesktop/Notifications"_s;

/// Urgency levels of the specification.
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
/// As long as the desktop likes.
constexpr int usualDuration = -1;

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceName, method);
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(const QDBusConnection& bus, Notifier* fallback, QObject* parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_fallback(fallback)
{
    if (m_fallback) {
        connect(m_fallback, &Notifier::actionChosen, this, [this](int theirs, const QString& action) {
            const auto found = std::ranges::find(
                m_shown, theirs, [](const auto& entry) { return entry.second.fallbackNumber; });
            if (found != m_shown.end())
                Q_EMIT actionChosen(found->first, action);
        });
        connect(m_fallback, &Notifier::closed, this, [this](int theirs) {
            const auto found = std::ranges::find(
                m_shown, theirs, [](const auto& entry) { return entry.second.fallbackNumber; });
            if (found == m_shown.end())
                return;
            const int number = found->first;
            m_shown.erase(found);
            Q_EMIT closed(number);
        });
    }
    if (!m_bus.isConnected()) {
        m_service = Service::Missing;
        return;
    }
    auto* signalsOfService = new NotificationsInterface(m_bus, this);
    connect(signalsOfService, &NotificationsInterface::ActionInvoked, this,
            &FreedesktopNotifier::onActionInvoked);
    connect(signalsOfService, &NotificationsInterface::NotificationClosed, this,
            &FreedesktopNotifier::onClosed);
    // A desktop that starts its service later, or again, is asked anew.
    auto* watcher =
        new QDBusServiceWatcher(serviceName, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &FreedesktopNotifier::askForCapabilities);
    askForCapabilities();
}

int FreedesktopNotifier::show(const Notification& notification)
{
    const int number = ++m_last;
    m_shown[number] = {notification, 0, 0, false};
    if (m_service == Service::Present)
        send(number);
    else if (m_service == Service::Missing)
        handOver(number);
    return number;
}

void FreedesktopNotifier::withdraw(int number)
{
    auto found = m_shown.find(number);
    if (found == m_shown.end())
        return;
    if (found->second.fallbackNumber != 0 && m_fallback) {
        m_fallback->withdraw(found->second.fallbackNumber);
        // Where it was still shown the fallback has told of its end, and it is forgotten already.
        found = m_shown.find(number);
        if (found == m_shown.end())
            return;
    }
    Shown& shown = found->second;
    if (shown.serviceNumber != 0) {
        closeAtService(shown.serviceNumber);
    } else if (m_service == Service::Present) {
        shown.withdrawn = true; // on its way: it goes as soon as it has arrived
        return;
    }
    m_shown.erase(number);
    Q_EMIT closed(number);
}

std::vector<int> FreedesktopNotifier::shown() const
{
    std::vector<int> numbers;
    for (const auto& [number, shown] : m_shown)
        numbers.push_back(number);
    return numbers;
}

void FreedesktopNotifier::askForCapabilities()
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            onMissing();
        else
            onCapabilities(reply.value());
    });
}

void FreedesktopNotifier::onCapabilities(const QStringList& capabilities)
{
    m_service = Service::Present;
    m_takesMarkup = capabilities.contains(u"body-markup"_s);
    m_takesActions = capabilities.contains(u"actions"_s);
    for (const int number : shown()) {
        const Shown& waiting = m_shown.at(number);
        if (waiting.serviceNumber == 0 && waiting.fallbackNumber == 0)
            send(number);
    }
}

void FreedesktopNotifier::onMissing()
{
    m_service = Service::Missing;
    for (const int number : shown())
        handOver(number);
}

void FreedesktopNotifier::send(int number)
{
    const Notification& notification = m_shown.at(number).notification;
    QStringList actions{u"default"_s, notification.title};
    for (const Notification::Action& action : notification.actions)
        actions << action.id << action.text;
    // What is said is not kept by the desktop's own history.
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(notification.urgent ? criticalUrgency : normalUrgency)},
        {u"transient"_s, true},
        {u"category"_s, u"x-ayumi.reminder"_s},
        {u"desktop-entry"_s, u"ayumi"_s}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Ayumi"_s << uint(0) << u"ayumi"_s << notification.title
         << (m_takesMarkup ? notification.body.toHtmlEscaped() : notification.body)
         << (m_takesActions ? actions : QStringList()) << hints << usualDuration;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        const auto found = m_shown.find(number);
        if (found == m_shown.end())
            return;
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            // The service went away: the next one is asked anew.
            m_service = Service::Missing;
            handOver(number);
            return;
        }
        found->second.serviceNumber = reply.value();
        if (found->second.withdrawn)
            withdraw(number);
    });
}

void FreedesktopNotifier::handOver(int number)
{
    Shown& shown = m_shown.at(number);
    if (m_fallback) {
        shown.fallbackNumber = m_fallback->show(shown.notification);
        return;
    }
    // Whoever showed it does not know its number yet.
    QMetaObject::invokeMethod(
        this,
        [this, number] {
            if (m_shown.erase(number) > 0)
                Q_EMIT closed(number);
        },
        Qt::QueuedConnection);
}

int FreedesktopNotifier::numberOf(uint serviceNumber) const
{
    const auto found = std::ranges::find(m_shown, serviceNumber,
                                         [](const auto& entry) { return entry.second.serviceNumber; });
    return found == m_shown.end() ? 0 : found->first;
}

void FreedesktopNotifier::closeAtService(uint serviceNumber)
{
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << serviceNumber;
    m_bus.asyncCall(call);
}

void FreedesktopNotifier::onActionInvoked(uint serviceNumber, const QString& action)
{
    const int number = numberOf(serviceNumber);
    if (number != 0)
        Q_EMIT actionChosen(number, action == u"default" ? u"open"_s : action);
}

void FreedesktopNotifier::onClosed(uint serviceNumber, uint)
{
    const int number = numberOf(serviceNumber);
    if (number == 0)
        return;
    m_shown.erase(number);
    Q_EMIT closed(number);
}

} // namespace ayumi
