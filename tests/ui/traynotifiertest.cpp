// The tray as what a desktop without a notification service has instead: the real QSystemTrayIcon.

#include "ui/notices/traynotifier.h"

#include "tests/support/catchqt.h"
#include "ui/notices/freedesktopnotifier.h"

#include <catch2/catch_test_macros.hpp>

#include <QPixmap>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

QIcon filledWith(QColor colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return pixmap;
}

Notification aCall()
{
    return {u"山田 花子"_s, u"10:30 ・ <b>折り返し</b>"_s, {{u"open"_s, u"Open"_s}}, false};
}

} // namespace

TEST_CASE("without a bus everything goes to the tray: its icon changes and its tip says what there is")
{
    const QIcon rests = filledWith(Qt::white);
    const QIcon waits = filledWith(Qt::red);
    TrayNotifier tray(rests, waits);
    FreedesktopNotifier notifier(QDBusConnection(u"no such bus"_s), &tray);
    QSystemTrayIcon& icon = tray.tray();
    CHECK(icon.toolTip() == u"Ayumi"_s);
    QSignalSpy chosen(&notifier, &Notifier::actionChosen);
    Q_EMIT icon.activated(QSystemTrayIcon::Trigger);
    CHECK(chosen.isEmpty()); // nothing is shown, nothing is opened

    const int number = notifier.show(aCall());
    CHECK(icon.icon().cacheKey() == waits.cacheKey());
    CHECK(icon.toolTip().contains(u"山田 花子"_s));
    CHECK(icon.toolTip().contains(u"折り返し"_s));
    Q_EMIT icon.activated(QSystemTrayIcon::Trigger);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().at(0).toInt() == number);
    CHECK(chosen.front().at(1).toString() == u"open"_s);

    // Locking takes every name from the desktop.
    notifier.withdrawAll();
    CHECK(icon.icon().cacheKey() == rests.cacheKey());
    CHECK(icon.toolTip() == u"Ayumi"_s);
    Q_EMIT icon.messageClicked();
    CHECK(chosen.size() == 1);
}

TEST_CASE("the tray shows one thing at a time, and says that the one before is gone")
{
    TrayNotifier tray(filledWith(Qt::white), filledWith(Qt::red));
    QSignalSpy closed(&tray, &Notifier::closed);
    const int first = tray.show(aCall());
    Notification next = aCall();
    next.title = u"佐藤 次郎"_s;
    const int second = tray.show(next);
    REQUIRE(closed.size() == 1);
    CHECK(closed.front().front().toInt() == first);
    CHECK(tray.tray().toolTip().contains(u"佐藤 次郎"_s));
    tray.withdraw(first);
    CHECK(closed.size() == 1);
    tray.withdraw(second);
    CHECK(closed.size() == 2);
}
