#pragma once

#include "ui/models/notifier.h"

#include <QDBusConnection>
#include <QPointer>

#include <deque>
#include <map>

namespace ayumi {

/// The notification service of the desktop over D-Bus (org.freedesktop.Notifications, specification 1.2).
/// Nothing waits for the service: what is shown is sent, answers come when they come. Where there is no
/// service everything goes to `fallback`, or nowhere.
class FreedesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `bus` is the session bus; a test gives a private one. `fallback` may be null.
    explicit FreedesktopNotifier(const QDBusConnection& bus, Notifier* fallback = nullptr,
                                 QObject* parent = nullptr);

    int show(const Notification& notification) override;
    void withdraw(int number) override;

    enum class Service
    {
        Asking, ///< what it can do
        Present,
        Missing
    };
    [[nodiscard]] Service service() const { return m_service; }

protected:
    [[nodiscard]] std::vector<int> shown() const override;

private:
    struct Shown
    {
        Notification notification;
        uint serviceNumber = 0; ///< 0: sent, not answered yet
        int fallbackNumber = 0;
        bool withdrawn = false;
    };

    void askForCapabilities();
    void onCapabilities(const QStringList& capabilities);
    void onMissing();
    void send(int number);
    void handOver(int number);
    [[nodiscard]] int numberOf(uint serviceNumber) const;
    void closeAtService(uint serviceNumber);
    void onActionInvoked(uint serviceNumber, const QString& action);
    void onClosed(uint serviceNumber, uint reason);

    QDBusConnection m_bus;
    QPointer<Notifier> m_fallback;
    Service m_service = Service::Asking;
    bool m_takesMarkup = false;
    bool m_takesActions = false;
    std::map<int, Shown> m_shown;
    int m_last = 0;
};

} // namespace ayumi
