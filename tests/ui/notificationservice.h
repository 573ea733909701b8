#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace ayumi::test {

/// A tiny org.freedesktop.Notifications: keeps what it is shown, and presses buttons when asked.
class NotificationService
{
public:
    NotificationService(QDBusConnection bus, const QStringList& capabilities);
    ~NotificationService();

    struct Shown
    {
        uint number = 0;
        QString program;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    [[nodiscard]] const std::vector<Shown>& shown() const;
    [[nodiscard]] int closed() const;
    void press(uint number, const QString& action);

private:
    QDBusConnection m_bus;
    QObject m_object;
    class NotificationsAdaptor* m_adaptor;
};

class NotificationsAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    NotificationsAdaptor(QObject* parent, QStringList capabilities)
        : QDBusAbstractAdaptor(parent)
        , m_capabilities(std::move(capabilities))
    {
    }

    std::vector<NotificationService::Shown> shown;
    int closedCount = 0;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& summary,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int duration);
    void CloseNotification(uint number);

Q_SIGNALS:
    void ActionInvoked(uint number, const QString& action);
    void NotificationClosed(uint number, uint reason);

private:
    QStringList m_capabilities;
};

} // namespace ayumi::test
