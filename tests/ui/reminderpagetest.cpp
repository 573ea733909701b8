// The reminder centre in the real window, by keyboard and accessible names.

#include "ui/reminders/reminderpage.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/openwindow.h"
#include "ui/kit/datefield.h"
#include "ui/kit/rowlist.h"
#include "ui/models/reminderlistmodel.h"
#include "ui/reminders/remindercard.h"
#include "ui/reminders/whydialog.h"
#include "ui/settings/remindersettings.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/bellbutton.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate today(2026, 11, 24); // OpenWindow's

/// The centre, opened as a person opens it.
ReminderPage* openCentre(OpenWindow& open)
{
    REQUIRE(open.signIn());
    QTest::keyClick(open.window.get(), Qt::Key_B, Qt::ControlModifier);
    ReminderPage* page = nullptr;
    REQUIRE(OpenWindow::waitFor([&] {
        page = qobject_cast<ReminderPage*>(open.window->frame()->current());
        return page && page->card()->hasRead();
    }));
    return page;
}

template<class Widget>
Widget* inDialog(const QString& name)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !window->inherits("QDialog"))
            continue;
        for (Widget* widget : window->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
    }
    return nullptr;
}

void addReminder(OpenWindow& open, const QString& text, QDate on,
                 ReminderRepeat repeat = ReminderRepeat::None)
{
    PersonalReminder reminder;
    reminder.text = text;
    reminder.dueOn = on;
    reminder.repeat = repeat;
    must(open.workbench.run([reminder](Office& office) { return office.reminders.add(reminder); }).result());
}

const ReminderRow* rowOf(const ReminderPage& page, const QString& title)
{
    const ReminderListModel& model = *page.card()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data().toString() == title)
            return model.reminder(model.index(row));
    }
    return nullptr;
}

void choose(const ReminderPage& page, const QString& title)
{
    RowList* list = page.card()->list();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == title)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    // Off screen nobody else makes the window active after a dialog, which goes only when the event loop
    // comes round.
    CHECK(OpenWindow::waitFor([&] {
        page.window()->activateWindow();
        list->setFocus();
        return list->hasFocus();
    }));
}

} // namespace

TEST_CASE("a reminder is set by keyboard, stands in the centre and is done with by one key")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    ReminderPage* page = openCentre(open);
    const QAbstractItemModelTester tester(page->card()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(page, Qt::Key_R, Qt::ControlModifier);
    QLineEdit* text = nullptr;
    REQUIRE(OpenWindow::waitFor(
        [&] { return (text = inDialog<QLineEdit>(u"What about (required)"_s)) != nullptr; }));
    QTest::keyClicks(text, u"Ask the hospital"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(OpenWindow::waitFor([&] { return rowOf(*page, u"Ask the hospital"_s) != nullptr; }));
    const ReminderRow* row = rowOf(*page, u"Ask the hospital"_s);
    CHECK(row->reminder.dueOn == today);
    CHECK(row->assignedName == OpenWindow::administrator());
    choose(*page, u"Ask the hospital"_s);
    QTest::keyClick(page->card()->list(), Qt::Key_D);
    CHECK(OpenWindow::waitFor([&] { return rowOf(*page, u"Ask the hospital"_s) == nullptr; }));
}

TEST_CASE("a reminder without words is not set, and the form says what is missing")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    ReminderPage* page = openCentre(open);
    QTest::keyClick(page, Qt::Key_R, Qt::ControlModifier);
    QLineEdit* text = nullptr;
    REQUIRE(OpenWindow::waitFor(
        [&] { return (text = inDialog<QLineEdit>(u"What about (required)"_s)) != nullptr; }));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->isVisible());
    QTest::keyClicks(text, u"x"_s);
    QLineEdit* number = inDialog<QLineEdit>(u"Case"_s);
    REQUIRE(number);
    QTest::keyClicks(number, u"A-000999"_s);
    QTest::keyClick(number, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(200);
    CHECK(text->isVisible()); // there is no such case
    CHECK(rowOf(*page, u"x"_s) == nullptr);
}

TEST_CASE("putting off takes a reminder from the list, which says so, and shows it again when asked")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    addReminder(open, u"Later"_s, today);
    QTest::keyClick(open.window.get(), Qt::Key_B, Qt::ControlModifier);
    ReminderPage* page = nullptr;
    REQUIRE(OpenWindow::waitFor([&] {
        page = qobject_cast<ReminderPage*>(open.window->frame()->current());
        return page && rowOf(*page, u"Later"_s);
    }));
    choose(*page, u"Later"_s);
    QTest::keyClick(page->card()->list(), Qt::Key_P);
    QMenu* menu = nullptr;
    REQUIRE(OpenWindow::waitFor([&] {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu != nullptr;
    }));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return); // tomorrow
    REQUIRE(OpenWindow::waitFor([&] { return rowOf(*page, u"Later"_s) == nullptr; }));
    CHECK(OpenWindow::waitFor([&] { return open.shows(u"1 put off until later"_s); }));
    page->card()->setFilter(true, true);
    page->refresh();
    REQUIRE(OpenWindow::waitFor([&] { return rowOf(*page, u"Later"_s) != nullptr; }));
    CHECK(rowOf(*page, u"Later"_s)->snoozedUntil == instantAt(today.addDays(1), QTime(8, 0), tokyoZone));
}

TEST_CASE("every reminder tells why it is there")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    ReminderPage* page = openCentre(open);
    choose(*page, u"Backup too old"_s);
    REQUIRE(rowOf(*page, u"Backup too old"_s));
    QTest::keyClick(page->card()->list(), Qt::Key_W);
    WhyDialog* why = nullptr;
    REQUIRE(OpenWindow::waitFor([&] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<WhyDialog*>(window))
                why = dialog;
        }
        return why != nullptr;
    }));
    CHECK(why->lines().contains(u"The rule is set to: 2 days after."_s));
    CHECK(why->lines().contains(u"There is no verified backup yet."_s));
}

TEST_CASE("the bell counts what is due and opens the centre")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    addReminder(open, u"Now"_s, today);
    addReminder(open, u"Soon"_s, today.addDays(3));
    auto* bell = open.window->findChild<BellButton*>();
    REQUIRE(bell);
    REQUIRE(OpenWindow::waitFor([&] { return bell->due() == 1; }));
    CHECK(bell->accessibleName() == u"Reminders: 1 due, some of them new"_s);
    bell->click();
    REQUIRE(OpenWindow::waitFor([&] { return bell->accessibleName() == u"Reminders: 1 due"_s; }));
    CHECK(qobject_cast<ReminderPage*>(open.window->frame()->current()));
}

TEST_CASE("the clinic's rules are edited in the settings and hold at once")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->rooms()->showSettings();
    SettingsPage* settings = open.window->rooms()->settings();
    auto* section = settings->findChild<ReminderSettings*>();
    REQUIRE(section);
    for (int i = 0; i < settings->sectionCount() && !section->isVisible(); ++i)
        settings->showSection(i);
    QTest::qWait(200);
    QSpinBox* days = open.named<QSpinBox>(u"Nobody has answered: number"_s);
    REQUIRE(days);
    CHECK(days->value() == 3);
    days->setValue(5);
    QAbstractButton* save = open.button(u"Save"_s);
    REQUIRE(save);
    CHECK(save->isEnabled());
    save->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"The rules of reminders are saved."_s); }));
    const auto stored =
        must(open.workbench.run([](Office& office) { return office.reminders.rules(); }).result());
    CHECK(stored.rules.days(ReminderRule::NoReply) == 5);
    CHECK(stored.version == 1);
}
