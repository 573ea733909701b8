#include "tests/support/must.h"
#include "tests/ui/album.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caseform.h"
#include "ui/casefile/casetabs.h"
#include "ui/casefile/nextpanel.h"
#include "ui/casefile/stagedialogs.h"
#include "ui/cases/casespage.h"
#include "ui/cases/newconsultationdialog.h"
#include "ui/kit/datefield.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/models/todaylistmodel.h"
#include "ui/today/callscard.h"
#include "ui/today/contactdialog.h"
#include "ui/today/todaypage.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

void closeDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && (qobject_cast<QDialog*>(widget) || qobject_cast<QMenu*>(widget)))
            widget->close();
    }
    QTest::qWait(20);
}

Dialog* dialog()
{
    auto* open = qobject_cast<Dialog*>(QApplication::activeModalWidget());
    REQUIRE(open);
    return open;
}

/// Takes the picture and then what the dialog says to its primary button with nothing entered.
void takeDialog(Album& album, const QString& name, bool pressing = false)
{
    album.take(name);
    if (pressing) {
        dialog()->primary()->click();
        album.take(name + u"-refused"_s);
    }
    closeDialogs();
}

void today(OpenWindow& open, Album& album)
{
    REQUIRE(OpenWindow::waitFor([&] { return open.window->rooms()->today()->calls()->hasRead(); }));
    album.take(u"today-1"_s);
    RowList* list = open.window->rooms()->today()->calls()->list();
    list->setFocus();
    list->trigger(list->model()->index(1, 0), u"postpone"_s);
    album.take(u"today-2-postpone-menu"_s);
    QMenu* menu = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QMenu*>(widget))
            menu = qobject_cast<QMenu*>(widget);
    }
    REQUIRE(menu);
    menu->actions().back()->trigger();
    closeDialogs();
    open.window->activateWindow();
    list->trigger(list->model()->index(1, 0), u"postpone"_s);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QMenu*>(widget))
            menu = qobject_cast<QMenu*>(widget);
    }
    QAction* choose = menu->actions().back();
    menu->close();
    choose->trigger();
    takeDialog(album, u"today-3-postpone"_s, true);
    list->trigger(list->model()->index(1, 0), u"time"_s);
    album.take(u"today-4-book"_s);
    dialog()->findChild<DateField*>()->setText(u"2026-02-30"_s);
    dialog()->primary()->click();
    takeDialog(album, u"today-4-book-refused"_s);
    list->trigger(list->model()->index(1, 0), u"record"_s);
    takeDialog(album, u"today-5-contact"_s, true);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        list->trigger(list->model()->index(row, 0), u"unreachable"_s);
    if (QApplication::activeModalWidget())
        takeDialog(album, u"today-6-unreachable"_s);
    closeDialogs();
    Q_EMIT open.window->rooms()->today()->calls()->printRequested();
    QTest::qWait(200);
    takeDialog(album, u"today-7-print"_s);
}

void cases(OpenWindow& open, Album& album)
{
    open.window->frame()->showRoom(1);
    QTest::qWait(300);
    album.take(u"cases-1-board"_s);
    CasesPage* page = open.window->rooms()->cases();
    page->headActions().front()->trigger();
    QTest::qWait(300);
    album.take(u"cases-2-table"_s);
    auto* filter = page->findChild<SearchBox*>();
    filter->setFocus();
    QTest::keyClicks(filter, u"nobody"_s);
    QTest::qWait(600);
    album.take(u"cases-3-nothing"_s);
    open.window->rooms()->newConsultation();
    QTest::qWait(100);
    album.take(u"cases-4-new"_s);
    dialog()->primary()->click();
    takeDialog(album, u"cases-4-new-refused"_s);
}

CaseId firstIn(OpenWindow& open, Stage stage, size_t which = 0)
{
    CaseFilter filter;
    filter.stage = stage;
    filter.withClosed = stage == Stage::Closed;
    auto asked = open.workbench.run(
        [filter](Office& office) { return office.cases.page(filter, CaseOrder::StageSince, false, {}, 20); });
    REQUIRE(OpenWindow::waitFor([&] { return asked.isFinished(); }));
    const CasePage page = must(asked.result());
    REQUIRE(page.rows.size() > which);
    return page.rows[which].id;
}

CaseFilePage* openCase(OpenWindow& open, CaseId id)
{
    open.window->rooms()->openCase(id);
    CaseFilePage* page = open.window->rooms()->caseFile();
    REQUIRE(OpenWindow::waitFor([&] { return page->file() && page->file()->facts.careCase.id == id; }));
    return page;
}

void everyTab(CaseFilePage* page, Album& album, const QString& name)
{
    for (int tab = 0; tab < page->tabs()->count(); ++tab) {
        page->tabs()->setCurrentIndex(tab);
        album.take(u"%1-%2"_s.arg(name).arg(tab));
    }
}

void caseFiles(OpenWindow& open, Album& album)
{
    CaseFilePage* page = openCase(open, firstIn(open, Stage::FollowUp));
    everyTab(page, album, u"case-1-followup"_s);
    page = openCase(open, firstIn(open, Stage::Preparation));
    everyTab(page, album, u"case-2-preparation"_s);
    page = openCase(open, firstIn(open, Stage::Consultation));
    everyTab(page, album, u"case-3-consultation"_s);
    page->headActions().back()->trigger();
    QTest::qWait(50);
    album.take(u"case-4-advance"_s);
    for (QPushButton* button : dialog()->findChildren<QPushButton*>()) {
        if (button->text() == QCoreApplication::translate("ayumi::AdvanceDialog", "Close the case…")) {
            button->click();
            break;
        }
    }
    QTest::qWait(50);
    if (qobject_cast<CloseDialog*>(QApplication::activeModalWidget()))
        takeDialog(album, u"case-5-close"_s, true);
    closeDialogs();
    page = openCase(open, firstIn(open, Stage::Closed));
    album.take(u"case-6-closed"_s);
    page->headActions().back()->trigger();
    QTest::qWait(50);
    takeDialog(album, u"case-7-reopen"_s);
}

/// The case whose head has most to warn of.
CaseId mostAlarming(OpenWindow& open)
{
    CaseId found;
    size_t most = 0;
    for (qint64 id = 1; id < 60; ++id) {
        auto asked = open.workbench.run([id](Office& office) { return office.cases.refresh(CaseId(id)); });
        REQUIRE(OpenWindow::waitFor([&] { return asked.isFinished(); }));
        const auto file = asked.result();
        if (!file)
            continue;
        const auto known = static_cast<size_t>(std::ranges::count_if(
            file->alerts, [](const Alert& alert) { return alert.state != AnswerState::NotAsked; }));
        if (known > most) {
            most = known;
            found = CaseId(id);
        }
    }
    return found;
}

void caseDialogs(OpenWindow& open, Album& album)
{
    openCase(open, mostAlarming(open));
    album.take(u"case-14-alerts"_s);
    CaseFilePage* page = openCase(open, firstIn(open, Stage::FollowUp, 2));
    page->go({CasePlace::Consent, {}});
    QTest::qWait(50);
    for (QPushButton* button : page->findChild<CaseForm*>(u"consent"_s)->findChildren<QPushButton*>()) {
        if (button->isVisible() &&
            button->text() == QCoreApplication::translate("ayumi::ConsentForm", "Withdraw…")) {
            button->click();
            break;
        }
    }
    QTest::qWait(50);
    if (QApplication::activeModalWidget())
        takeDialog(album, u"case-8-withdraw"_s);
    page->go({CasePlace::FollowUps, {}});
    QTest::qWait(50);
    QList<QAction*> changes;
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->menu() && changes.isEmpty() &&
            !button->property("head").isValid() && button->menu()->actions().size() == 4)
            changes = button->menu()->actions();
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        changes[i]->trigger();
        QTest::qWait(50);
        takeDialog(album, u"case-9-followup-%1"_s.arg(i));
    }
    page->go({CasePlace::Person, {}});
    auto* person = page->findChild<CaseForm*>(u"person"_s);
    REQUIRE(person);
    auto fields = person->fields().codes();
    Patient theirs = page->file()->facts.patient;
    theirs.phone = u"03-1111-2222"_s;
    theirs.contactHours = u"夕方"_s;
    auto saved = open.workbench.run([theirs](Office& office) { return office.intake.savePatient(theirs); });
    person->fields().setValue(u"phone"_s, u"090-9999-0000"_s);
    person->fields().setValue(u"hours"_s, u"午前中だけ。午後は病院の予約が入ることが多いので、先にLINEで"
                                          u"都合を聞いてからにしてほしい。"_s);
    REQUIRE(OpenWindow::waitFor([&] { return saved.isFinished(); }));
    must(saved.result());
    QTest::qWait(100);
    person->save();
    QTest::qWait(400);
    album.take(u"case-10-conflict"_s);
    closeDialogs();
    album.take(u"case-11-conflict-after"_s);
    page->headActions().front()->menu()->actions().front()->trigger();
    QTest::qWait(400);
    takeDialog(album, u"case-12-print"_s);
    page->headActions().front()->menu()->actions().at(1)->trigger();
    QTest::qWait(200);
    takeDialog(album, u"case-13-disclose"_s);
}

} // namespace

/// For eyes: see album.h.
TEST_CASE("pictures of a day's work", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        Album album(open, look);
        today(open, album);
        cases(open, album);
        caseFiles(open, album);
        caseDialogs(open, album);
    }
}
