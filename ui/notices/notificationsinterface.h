#pragma once

#include <QDBusAbstractInterface>

namespace ayumi {

/// The signals of org.freedesktop.Notifications, typed.
class NotificationsInterface final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationsInterface(const QDBusConnection& bus, QObject* parent = nullptr)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"),
                                 QStringLiteral("/org/freedesktop/Notifications"),
                                 "org.freedesktop.Notifications", bus, parent)
    {
    }

Q_SIGNALS:
    // D-Bus gives the names.
    void ActionInvoked(uint serviceNumber, const QString& action);
    void NotificationClosed(uint serviceNumber, uint reason);
};

} // namespace ayumi
