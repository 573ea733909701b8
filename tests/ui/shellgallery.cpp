#include "tests/ui/album.h"
#include "tests/ui/listparts.h"
#include "tests/ui/openwindow.h"
#include "ui/cases/casespage.h"
#include "ui/documents/previewdialog.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/settings/addstaffdialog.h"
#include "ui/settings/auditsettings.h"
#include "ui/settings/backupsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/staffsettings.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/shortcutlist.h"
#include "ui/unlock/createclinicform.h"
#include "ui/unlock/firststart.h"
#include "ui/unlock/recoverykeypage.h"
#include "ui/unlock/resetpasswordform.h"
#include "ui/unlock/signinform.h"
#include "ui/unlock/unlockview.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

template<class Widget>
Widget* shown(QWidget* inside)
{
    for (Widget* widget : inside->findChildren<Widget*>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void closeDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && (qobject_cast<QDialog*>(widget) || qobject_cast<QMenu*>(widget)))
            widget->close();
    }
    QTest::qWait(20);
}

void typePasswords(QWidget* form, const QString& first, const QString& second)
{
    const auto fields = form->findChildren<PasswordField*>();
    fields.at(0)->setText(first);
    fields.at(1)->setText(second);
}

/// The first start, up to a clinic in which nothing has happened yet.
void setUp(OpenWindow& open, Album& album)
{
    auto* window = open.window.get();
    window->unlockView()->setDemoMaker([](Progress&) { return failure(ErrorCode::Cancelled); });
    album.take(u"unlock-1-first"_s);
    shown<FirstStart>(window)->primary()->click();
    auto* create = shown<CreateClinicForm>(window);
    album.take(u"unlock-2-create"_s);
    create->primary()->click();
    album.take(u"unlock-3-create-empty"_s);
    create->findChildren<QLineEdit*>().at(0)->setText(OpenWindow::administrator());
    typePasswords(create, OpenWindow::password(), u"something else"_s);
    create->primary()->click();
    album.take(u"unlock-4-create-differ"_s);
    typePasswords(create, OpenWindow::password(), OpenWindow::password());
    create->primary()->click();
    REQUIRE(OpenWindow::waitFor([window] { return shown<RecoveryKeyPage>(window) != nullptr; }));
    auto* key = shown<RecoveryKeyPage>(window);
    album.take(u"unlock-5-key"_s);
    for (QPushButton* button : key->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->isEnabled())
            button->click();
    }
    album.take(u"unlock-6-key-sheet"_s);
    closeDialogs();
    key->findChild<QCheckBox*>()->setChecked(true);
    key->primary()->click();
    REQUIRE(OpenWindow::waitFor([window] { return !window->isLocked(); }));
}

/// Every room of a clinic in which nothing has happened yet.
void emptyRooms(OpenWindow& open, Album& album)
{
    album.take(u"empty-1-today"_s);
    open.window->frame()->showRoom(1);
    album.take(u"empty-2-board"_s);
    CasesPage* cases = open.window->rooms()->cases();
    cases->headActions().front()->trigger();
    album.take(u"empty-3-table"_s);
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = open.window->frame()->findChild<SearchBox*>();
    QTest::keyClicks(search, u"nobody"_s);
    QTest::qWait(300);
    album.take(u"empty-4-search"_s);
    QTest::keyClick(search, Qt::Key_Escape);
}

void settings(OpenWindow& open, Album& album)
{
    open.window->rooms()->showSettings();
    SettingsPage* page = open.window->rooms()->settings();
    for (int section = 0; section < page->sectionCount(); ++section) {
        page->showSection(section);
        QTest::qWait(100);
        album.take(u"settings-%1"_s.arg(section));
        const bool longWork =
            page->findChild<BackupSettings*>()->isVisible() || page->findChild<AuditSettings*>()->isVisible();
        const auto buttons = page->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && longWork) {
                button->click(); // back up now, verify everything
                QTest::qWait(2);
                album.take(u"settings-%1-busy"_s.arg(section));
                QTest::qWait(2500);
                album.take(u"settings-%1-done"_s.arg(section));
                break;
            }
        }
    }
    page->showSection(2);
    auto* staff = page->findChild<StaffSettings*>();
    staff->findChildren<QPushButton*>().first()->click();
    QTest::qWait(30);
    auto* dialog = qobject_cast<AddStaffDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    album.take(u"staff-1-add"_s);
    dialog->primary()->click();
    album.take(u"staff-2-add-empty"_s);
    dialog->findChild<QLineEdit*>()->setText(demoStaffName(DemoStaff::Coordinator));
    typePasswords(dialog, u"short"_s, u"short"_s);
    dialog->primary()->click();
    QTest::qWait(200);
    album.take(u"staff-3-add-refused"_s);
    closeDialogs();
    auto* list = staff->findChild<RowList*>();
    list->trigger(list->model()->index(0, 0), u"role"_s);
    album.take(u"staff-4-role"_s);
    closeDialogs();
    list->trigger(list->model()->index(0, 0), u"disable"_s);
    album.take(u"staff-5-disable"_s);
    closeDialogs();
}

/// Wrong passwords until it has to be waited for, and the forgotten one.
void wrongPasswords(OpenWindow& open, Album& album)
{
    auto* window = open.window.get();
    auto* form = shown<SignInForm>(window);
    form->findChild<QComboBox*>()->setCurrentText(demoStaffName(DemoStaff::Administrator));
    album.take(u"signin-1"_s);
    form->findChild<PasswordField*>()->setText(u"not this one"_s);
    form->primary()->click();
    QTest::qWait(400);
    album.take(u"signin-2-wrong"_s);
    for (int tries = 0; tries < 6; ++tries) {
        form->findChild<PasswordField*>()->setText(u"not this one"_s);
        form->primary()->click();
        QTest::qWait(300);
    }
    album.take(u"signin-3-delay"_s);
    for (QPushButton* link : form->findChildren<QPushButton*>()) {
        if (link->isVisible() && link != form->primary()) {
            link->click();
            break;
        }
    }
    auto* reset = shown<ResetPasswordForm>(window);
    REQUIRE(reset);
    album.take(u"signin-4-reset"_s);
    reset->findChildren<QLineEdit*>().at(0)->setText(u"7K3QX-4M2PD-9WTRA-C6VHN-8EJ5K-2QXZB-F3YGS-7MTDP"_s);
    typePasswords(reset, u"four new words here"_s, u"four new words here"_s);
    reset->primary()->click();
    QTest::qWait(600);
    album.take(u"signin-5-reset-refused"_s);
}

void searching(OpenWindow& open, Album& album)
{
    QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = open.window->frame()->findChild<SearchBox*>();
    commit(search, u"や"_s);
    QTest::qWait(300);
    album.take(u"search-1-people"_s);
    search->clear();
    commit(search, u"階段"_s);
    QTest::qWait(300);
    album.take(u"search-2-words"_s);
    QTest::keyClick(search, Qt::Key_Escape);
}

} // namespace

/// For eyes: see album.h.
TEST_CASE("pictures of setting up a clinic and of rooms in which nothing has happened yet", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::None, look.language, look.textScale());
        Album album(open, look);
        setUp(open, album);
        emptyRooms(open, album);
    }
}

TEST_CASE("pictures of signing in, searching, settings and the lock", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        Album album(open, look);
        REQUIRE(open.signIn(DemoStaff::Administrator));
        searching(open, album);
        settings(open, album);
        (new ShortcutList(open.window.get()))->open();
        album.take(u"shell-shortcuts"_s);
        closeDialogs();
        open.window->lock();
        QTest::qWait(200);
        album.take(u"lock"_s);
        OpenWindow another(OpenWindow::Clinic::Demo, look.language, look.textScale());
        Album wrong(another, look);
        wrongPasswords(another, wrong);
    }
}
