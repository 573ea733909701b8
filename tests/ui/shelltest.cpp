#include "tests/support/catchqt.h"
#include "tests/ui/openwindow.h"
#include "ui/casefile/casefilepage.h"
#include "ui/cases/casespage.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/searchbox.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/shortcutlist.h"
#include "ui/today/todaypage.h"
#include "ui/unlock/unlockview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

TEST_CASE("signing in frames the rooms and names who works")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    CHECK(open.window->isLocked());
    REQUIRE(open.signIn());
    CHECK(open.window->frame()->isVisible());
    CHECK(open.named<QAbstractButton>(u"佐藤 美咲 ・ Administrator"_s));
    CHECK(open.named<QAbstractButton>(u"Settings"_s));
}

TEST_CASE("a room is named from the start and made when somebody goes there")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    CHECK(open.named<QAbstractButton>(u"Cases"_s));
    CHECK(open.window->findChild<TodayPage*>());
    CHECK_FALSE(open.window->findChild<CasesPage*>());
    CHECK_FALSE(open.window->findChild<CaseFilePage*>());
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::ControlModifier);
    const auto* cases = open.window->findChild<CasesPage*>();
    REQUIRE(cases);
    CHECK(cases->isVisible());
    QTest::keyClick(open.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(open.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(open.window->findChildren<CasesPage*>().size() == 1);
}

TEST_CASE("the way back out of a case file leads to the cases")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    open.window->rooms()->openCase(CaseId(1));
    REQUIRE(OpenWindow::waitFor([&] { return open.button(u"‹ Cases"_s) != nullptr; }));
    open.button(u"‹ Cases"_s)->click();
    CHECK(open.window->frame()->current() == open.window->rooms()->cases());
    open.window->rooms()->openCase(CaseId(1));
    QTest::keyClick(open.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(open.window->frame()->current() == open.window->rooms()->cases());
}

TEST_CASE("Ctrl+L locks, the keys go, and what was typed is there again for the same person")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->rooms()->showSettings();
    SettingsPage* settings = open.window->rooms()->settings();
    settings->showSection(1);
    auto* typed = settings->findChildren<PasswordField*>().at(1);
    typed->setText(u"half a thought"_s);
    const QPointer<Frame> frame = open.window->frame();

    QTest::keyClick(open.window.get(), Qt::Key_L, Qt::ControlModifier);
    CHECK(open.window->isLocked());
    CHECK_FALSE(frame->isVisible());
    REQUIRE(OpenWindow::waitFor([&open] { return !open.workbench.isSignedIn(); }));
    REQUIRE(open.signIn());
    CHECK(open.window->frame() == frame);
    CHECK(typed->text() == u"half a thought"_s);
}

TEST_CASE("a dialog that was open when the window locked is covered and comes back")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    const QPointer<ShortcutList> dialog = new ShortcutList(open.window.get());
    dialog->open();
    REQUIRE(dialog->isVisible());
    open.window->lock();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(OpenWindow::waitFor([&open] { return !open.workbench.isSignedIn(); }));
    REQUIRE(open.signIn());
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
}

TEST_CASE("nobody touching anything locks the window")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->idleWatch()->setLimitMsecs(150);
    CHECK(OpenWindow::waitFor([&open] { return open.window->isLocked(); }));
}

TEST_CASE("while locked no shortcut reaches a room")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->lock();
    for (const QAction* action : open.window->actions())
        CHECK_FALSE(action->isEnabled());
}

TEST_CASE("Ctrl+K puts the cursor into the search")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    CHECK(open.window->findChild<SearchBox*>()->hasFocus());
}

TEST_CASE("Ctrl+K searches from inside a text too, and deletes nothing there")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->rooms()->showSettings();
    SettingsPage* settings = open.window->rooms()->settings();
    QPlainTextEdit* text = nullptr;
    for (int section = 0; !text && section < settings->sectionCount(); ++section) {
        settings->showSection(section);
        QTest::qWait(10);
        text = settings->findChild<QPlainTextEdit*>();
    }
    REQUIRE(text);
    text->setPlainText(u"痛みは和らいできている。"_s);
    text->setFocus();
    REQUIRE(text->hasFocus());
    QTest::keyClick(text, Qt::Key_K, Qt::ControlModifier);
    CHECK(text->toPlainText() == u"痛みは和らいできている。");
    CHECK(open.window->findChild<SearchBox*>()->hasFocus());
}

TEST_CASE("the whole window changes its language without a restart")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    REQUIRE(open.language.speak(u"ja"_s));
    QTest::qWait(20);
    CHECK(open.named<QAbstractButton>(u"設定"_s));
    CHECK(open.named<QAbstractButton>(u"佐藤 美咲 ・ 管理者"_s));
    CHECK(open.window->windowTitle().contains(u"今日"_s));
    REQUIRE(open.language.speak(u"en"_s));
    QTest::qWait(20);
    CHECK(open.named<QAbstractButton>(u"Settings"_s));
}

TEST_CASE("every control of the frame and the settings has a name for screen readers")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->rooms()->showSettings();
    SettingsPage* settings = open.window->rooms()->settings();
    for (int section = 0; section < settings->sectionCount(); ++section) {
        settings->showSection(section);
        QTest::qWait(10);
        for (const QWidget* widget : open.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const QString kind = QString::fromLatin1(widget->metaObject()->className());
            // Parts inside a control that has the name, and areas that only scroll.
            if (kind == u"QScrollArea"_s || kind == u"QComboBoxListView"_s || kind == u"QStackedWidget"_s)
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                (widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty());
            CAPTURE(kind, section);
            CHECK(named);
        }
    }
}
