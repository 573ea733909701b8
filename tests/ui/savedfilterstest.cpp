#include "ui/cases/savedfilters.h"
#include "tests/ui/listparts.h"
#include "tests/ui/openwindow.h"
#include "ui/cases/casesfilterbar.h"
#include "ui/cases/casespage.h"
#include "ui/kit/dialog.h"
#include "ui/kit/searchbox.h"
#include "ui/unlock/signinform.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

struct ShownCases
{
    ShownCases()
    {
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        turnToCases();
    }

    void turnToCases()
    {
        open.window->frame()->showRoom(1);
        page = open.window->rooms()->cases();
        wait();
    }

    /// Leaves the lock to somebody else.
    bool signInAs(DemoStaff staff)
    {
        open.window->findChild<SignInForm*>()->other()->click();
        return open.signIn(staff);
    }

    static void wait() { QTest::qWait(400); }

    SavedFilters* saved() const { return page->filters()->saved(); }

    QAction* entry(const QString& text) const
    {
        for (QAction* action : saved()->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        FAIL("no entry " << text.toStdString());
        return nullptr;
    }

    static Dialog* dialog()
    {
        auto* open = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(open);
        return open;
    }

    void saveAs(const QString& name)
    {
        entry(u"Save these filters…"_s)->trigger();
        auto* field = dialog()->findChild<QLineEdit*>();
        CHECK(field->window()->focusWidget() == field);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        wait();
    }

    OpenWindow open{OpenWindow::Clinic::Demo};
    CasesPage* page = nullptr;
};

} // namespace

TEST_CASE(
    "the present filters are saved under a name, chosen again from board and table, and kept for the person")
{
    ShownCases shown;
    commit(shown.page->filters()->search(), u"山"_s);
    ShownCases::wait();
    CHECK_FALSE(shown.entry(u"Remove this filter…"_s)->isEnabled());
    shown.saveAs(u"all the 山"_s);
    CHECK(shown.saved()->accessibleName() == u"Saved filters: all the 山");

    shown.page->filters()->clearFilters();
    ShownCases::wait();
    CHECK(shown.page->view().filter.text.isEmpty());
    CHECK(shown.saved()->accessibleName() == u"Saved filters: none");
    shown.page->headActions().front()->trigger();
    ShownCases::wait();
    shown.entry(u"all the 山"_s)->trigger();
    ShownCases::wait();
    CHECK(shown.page->view().filter.text == u"山");
    CHECK(shown.page->view().asTable);

    shown.open.window->lock();
    REQUIRE(OpenWindow::waitFor([&] { return !shown.open.workbench.isSignedIn(); }));
    REQUIRE(shown.signInAs(DemoStaff::Nurse));
    shown.turnToCases();
    CHECK(shown.saved()->saved().names().empty());
    shown.open.window->lock();
    REQUIRE(OpenWindow::waitFor([&] { return !shown.open.workbench.isSignedIn(); }));
    REQUIRE(shown.signInAs(DemoStaff::Coordinator));
    shown.turnToCases();
    CHECK(shown.saved()->saved().names() == std::vector<QString>{u"all the 山"_s});
}

TEST_CASE("a saved filter is removed, and only its name is gone")
{
    ShownCases shown;
    commit(shown.page->filters()->search(), u"山"_s);
    ShownCases::wait();
    shown.saveAs(u"all the 山"_s);
    shown.entry(u"Remove this filter…"_s)->trigger();
    ShownCases::dialog()->primary()->click();
    ShownCases::wait();
    CHECK(shown.saved()->saved().names().empty());
    CHECK(shown.page->view().filter.text == u"山");
}

TEST_CASE("what is typed into the filter before the first answer came is not lost with it")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    open.window->frame()->showRoom(1);
    CasesPage* page = open.window->rooms()->cases();
    commit(page->filters()->search(), u"山"_s);
    QTest::qWait(600);
    CHECK(page->filters()->search()->text() == u"山");
    CHECK(page->view().filter.text == u"山");
}

TEST_CASE("without a name no filter is saved")
{
    ShownCases shown;
    shown.entry(u"Save these filters…"_s)->trigger();
    ShownCases::dialog()->primary()->click();
    CHECK(ShownCases::dialog()->isVisible());
    ShownCases::dialog()->close();
    CHECK(shown.saved()->saved().names().empty());
}
