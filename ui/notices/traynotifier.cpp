#include "ui/notices/traynotifier.h"

#include "ui/models/tooltiptext.h"

#include <utility>

namespace ayumi {

TrayNotifier::TrayNotifier(const QIcon& icon, QObject* parent)
    : Notifier(parent)
    , m_tray(icon)
{
    m_tray.setToolTip(toolTipText(QStringLiteral("Ayumi")));
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
    const auto open = [this] { Q_EMIT actionChosen(m_current, QStringLiteral("open")); };
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, open);
    connect(&m_tray, &QSystemTrayIcon::activated, this, open);
}

int TrayNotifier::show(const Notification& notification)
{
    if (m_current != 0)
        Q_EMIT closed(m_current);
    m_current = ++m_last;
    if (m_tray.isVisible() && QSystemTrayIcon::supportsMessages()) {
        m_tray.showMessage(notification.title, notification.body,
                           notification.urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }
    return m_current;
}

void TrayNotifier::withdraw(int number)
{
    if (number != m_current || m_current == 0)
        return;
    // Qt cannot take a message back; an empty one takes its place.
    if (m_tray.isVisible() && QSystemTrayIcon::supportsMessages())
        m_tray.showMessage(QStringLiteral("Ayumi"), QString());
    Q_EMIT closed(std::exchange(m_current, 0));
}

std::vector<int> TrayNotifier::shown() const
{
    return m_current == 0 ? std::vector<int>() : std::vector{m_current};
}

} // namespace ayumi
