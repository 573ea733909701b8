// The notification service of the desktop, spoken to over a real bus of the test's own.

#include "ui/notices/freedesktopnotifier.h"

#include "tests/support/catchqt.h"
#include "tests/ui/fakenotifier.h"
#include "tests/ui/notificationservice.h"
#include "tests/ui/openwindow.h"

#include <QProcess>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A bus that nobody else speaks on; ends with the test.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        REQUIRE(m_daemon.waitForReadyRead(5000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString& name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished(5000);
    }

    [[nodiscard]] QDBusConnection connect(const QString& name)
    {
        static int count = 0;
        m_names.append(name + QString::number(++count));
        return QDBusConnection::connectToBus(m_address, m_names.constLast());
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

Notification aCall()
{
    Notification notification;
    notification.title = u"山田 花子"_s;
    notification.body = u"10:30 ・ <b>折り返し</b> & 確認"_s;
    notification.actions = {{u"open"_s, u"Open the case"_s}, {u"hour"_s, u"In an hour"_s}};
    return notification;
}

} // namespace

TEST_CASE("the desktop's service shows what is asked, and its buttons come back")
{
    PrivateBus bus;
    NotificationService service(bus.connect(u"service"_s), {u"actions"_s, u"body"_s, u"body-markup"_s});
    FreedesktopNotifier notifier(bus.connect(u"program"_s));
    const int number = notifier.show(aCall());
    REQUIRE(OpenWindow::waitFor([&] { return service.shown().size() == 1; }));
    const NotificationService::Shown& shown = service.shown().front();
    CHECK(shown.program == u"Ayumi"_s);
    CHECK(shown.summary == u"山田 花子"_s);
    CHECK(shown.body == u"10:30 ・ &lt;b&gt;折り返し&lt;/b&gt; &amp; 確認"_s);
    CHECK(shown.actions.contains(u"hour"_s));
    CHECK(shown.hints.value(u"transient"_s).toBool());
    QSignalSpy chosen(&notifier, &Notifier::actionChosen);
    service.press(shown.number, u"hour"_s);
    REQUIRE(OpenWindow::waitFor([&] { return chosen.size() == 1; }));
    CHECK(chosen.front().at(0).toInt() == number);
    CHECK(chosen.front().at(1).toString() == u"hour"_s);
    service.press(shown.number, u"default"_s);
    REQUIRE(OpenWindow::waitFor([&] { return chosen.size() == 2; }));
    CHECK(chosen.back().at(1).toString() == u"open"_s);
}

TEST_CASE("what is withdrawn leaves the desktop, also while it was still on its way")
{
    PrivateBus bus;
    NotificationService service(bus.connect(u"service"_s), {u"actions"_s});
    FreedesktopNotifier notifier(bus.connect(u"program"_s));
    notifier.show(aCall());
    REQUIRE(OpenWindow::waitFor([&] { return service.shown().size() == 1; }));
    CHECK(service.shown().front().body == aCall().body); // no markup, no escapes
    const int hasty = notifier.show(aCall());
    notifier.withdraw(hasty);
    notifier.withdrawAll();
    CHECK(OpenWindow::waitFor([&] { return service.closed() == 2; }));
}

TEST_CASE(
    "without a service everything goes to what the desktop has instead, and to the service once it comes")
{
    PrivateBus bus;
    FakeNotifier tray;
    FreedesktopNotifier notifier(bus.connect(u"program"_s), &tray);
    notifier.show(aCall());
    REQUIRE(OpenWindow::waitFor([&] { return tray.all.size() == 1; }));
    CHECK(notifier.service() == FreedesktopNotifier::Service::Missing);
    QSignalSpy chosen(&notifier, &Notifier::actionChosen);
    tray.press(u"open"_s);
    CHECK(chosen.size() == 1);
    NotificationService late(bus.connect(u"service"_s), {u"actions"_s});
    REQUIRE(OpenWindow::waitFor([&] { return notifier.service() == FreedesktopNotifier::Service::Present; }));
    notifier.show(aCall());
    CHECK(OpenWindow::waitFor([&] { return late.shown().size() == 1; }));
    CHECK(tray.all.size() == 1);
}

TEST_CASE("without any bus nothing is shown and nothing waits")
{
    FreedesktopNotifier notifier(QDBusConnection(u"no such bus"_s));
    QSignalSpy closed(&notifier, &Notifier::closed);
    const int number = notifier.show(aCall());
    REQUIRE(OpenWindow::waitFor([&] { return closed.size() == 1; }));
    CHECK(closed.front().front().toInt() == number);
}
