#include "ui/notices/traynotifier.h"

#include "ui/models/tooltiptext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

TrayNotifier::TrayNotifier(const QIcon& icon, const QIcon& waiting, QObject* parent)
    : Notifier(parent)
    , m_icon(icon)
    , m_waiting(waiting)
    , m_tray(icon)
{
    rest();
    appear();
    const auto open = [this] {
        if (m_current != 0)
            Q_EMIT actionChosen(m_current, u"open"_s);
    };
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, open);
    connect(&m_tray, &QSystemTrayIcon::activated, this, open);
}

/// A tray may come after the program did.
void TrayNotifier::appear()
{
    if (!m_tray.isVisible() && QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
}

void TrayNotifier::rest()
{
    m_tray.setIcon(m_icon);
    m_tray.setToolTip(toolTipText(u"Ayumi"_s));
}

int TrayNotifier::show(const Notification& notification)
{
    if (m_current != 0)
        Q_EMIT closed(m_current);
    m_current = ++m_last;
    appear();
    m_tray.setIcon(m_waiting);
    m_tray.setToolTip(toolTipText(
        notification.body.isEmpty() ? notification.title : notification.title + u'\n' + notification.body));
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
        m_tray.showMessage(u"Ayumi"_s, QString());
    rest();
    Q_EMIT closed(std::exchange(m_current, 0));
}

std::vector<int> TrayNotifier::shown() const
{
    return m_current == 0 ? std::vector<int>() : std::vector{m_current};
}

} // namespace ayumi
