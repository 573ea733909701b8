#pragma once

#include "ui/models/notifier.h"

#include <QSystemTrayIcon>

namespace ayumi {

/// The desktop's tray, where there is one: the program's icon, and one message at a time without buttons.
/// Pressing the icon or the message is "open". Some desktops show a message of the tray through the very
/// service whose absence brought us here: so the icon changes too, and its tip says what there is.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `waiting` is the icon while something is shown.
    TrayNotifier(const QIcon& icon, const QIcon& waiting, QObject* parent = nullptr);

    int show(const Notification& notification) override;
    void withdraw(int number) override;

    [[nodiscard]] QSystemTrayIcon& tray() { return m_tray; }

protected:
    [[nodiscard]] std::vector<int> shown() const override;

private:
    void appear();
    void rest();

    QIcon m_icon;
    QIcon m_waiting;
    QSystemTrayIcon m_tray;
    int m_last = 0;
    int m_current = 0; ///< 0: none
};

} // namespace ayumi
