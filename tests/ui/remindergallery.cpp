#include "tests/ui/album.h"
#include "tests/ui/openwindow.h"
#include "ui/kit/rowlist.h"
#include "ui/models/reminderlistmodel.h"
#include "ui/reminders/remindercard.h"
#include "ui/reminders/reminderpage.h"
#include "ui/settings/remindersettings.h"
#include "ui/settings/settingspage.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

void closeAll(OpenWindow& open)
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->close();
    }
    open.window->activateWindow(); // off screen nobody else does
    QTest::qWait(50);
}

void press(ReminderPage& page, Qt::Key key)
{
    page.card()->list()->setFocus();
    QTest::keyClick(page.card()->list(), key);
    QTest::qWait(200);
}

} // namespace

/// For eyes: see album.h.
TEST_CASE("pictures of the reminder centre and its settings", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        Album album(open, look);
        QTest::qWait(400);
        album.take(u"reminders-0-today"_s);
        QTest::keyClick(open.window.get(), Qt::Key_B, Qt::ControlModifier);
        auto* page = qobject_cast<ReminderPage*>(open.window->frame()->current());
        REQUIRE(page);
        REQUIRE(OpenWindow::waitFor([&] { return page->card()->hasRead(); }));
        album.take(u"reminders-1-centre"_s);
        page->card()->list()->setCurrentIndex(page->card()->list()->model()->index(1, 0));
        press(*page, Qt::Key_P);
        album.take(u"reminders-2-put-off"_s);
        closeAll(open);
        press(*page, Qt::Key_W);
        album.take(u"reminders-3-why"_s);
        closeAll(open);
        QTest::keyClick(page, Qt::Key_R, Qt::ControlModifier);
        QTest::qWait(300);
        album.take(u"reminders-4-set"_s);
        closeAll(open);
        open.window->rooms()->showSettings();
        SettingsPage* settings = open.window->rooms()->settings();
        auto* section = settings->findChild<ReminderSettings*>();
        for (int i = 0; i < settings->sectionCount() && !section->isVisible(); ++i)
            settings->showSection(i);
        album.take(u"reminders-5-settings"_s);
    }
}
