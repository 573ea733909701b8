#include "tests/ui/notificationservice.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ayumi::test {

NotificationService::NotificationService(QDBusConnection bus, const QStringList& capabilities)
    : m_bus(std::move(bus))
    , m_adaptor(new NotificationsAdaptor(&m_object, capabilities))
{
    if (!m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_object) ||
        !m_bus.registerService(u"org.freedesktop.Notifications"_s))
        throw std::runtime_error("the bus does not take the test's service");
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
}

const std::vector<NotificationService::Shown>& NotificationService::shown() const
{
    return m_adaptor->shown;
}

int NotificationService::closed() const
{
    return m_adaptor->closedCount;
}

void NotificationService::press(uint number, const QString& action)
{
    Q_EMIT m_adaptor->ActionInvoked(number, action);
}

uint NotificationsAdaptor::Notify(const QString& program, uint, const QString&, const QString& summary,
                                  const QString& body, const QStringList& actions, const QVariantMap& hints,
                                  int)
{
    shown.push_back({uint(shown.size()) + 1, program, summary, body, actions, hints});
    return shown.back().number;
}

void NotificationsAdaptor::CloseNotification(uint number)
{
    ++closedCount;
    constexpr uint byCall = 3;
    Q_EMIT NotificationClosed(number, byCall);
}

} // namespace ayumi::test
