#pragma once

#include "ui/models/notifier.h"

#include <QSystemTrayIcon>

namespace ayumi {

/// The desktop's tray, where there is one: the program's icon, and one message at a time without buttons.
/// Pressing the icon or the message is "open".
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(const QIcon& icon, QObject* parent = nullptr);

    int show(const Notification& notification) override;
    void withdraw(int number) override;

protected:
    [[nodiscard]] std::vector<int> shown() const override;

private:
    QSystemTrayIcon m_tray;
    int m_last = 0;
    int m_current = 0; ///< 0: none
};

} // namespace ayumi
