#include "tests/support/must.h"
#include "tests/ui/album.h"
#include "ui/kit/dialog.h"
#include "ui/kit/numberedchoices.h"
#include "ui/kit/rowlist.h"
#include "ui/models/todaylistmodel.h"
#include "ui/settings/handoverdialog.h"
#include "ui/settings/holidaysettings.h"
#include "ui/settings/plansettings.h"
#include "ui/settings/rostersettings.h"
#include "ui/settings/settingspage.h"
#include "ui/today/bookingdialog.h"
#include "ui/today/callscard.h"
#include "ui/today/lostdialog.h"
#include "ui/today/todaypage.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// Runs one verb of a desk in the work thread and waits for its answer.
template<class Work>
auto ask(OpenWindow& open, Work work)
{
    auto asked = open.workbench.run(std::move(work));
    REQUIRE(OpenWindow::waitFor([&] { return asked.isFinished(); }));
    return must(asked.result());
}

template<class DialogType>
DialogType* openDialog()
{
    auto* dialog = qobject_cast<DialogType*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    return dialog;
}

void closeDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog*>(widget))
            widget->close();
    }
    QTest::qWait(20);
}

BookingDialog* openBooking(OpenWindow& open)
{
    CallsCard* calls = open.window->rooms()->today()->calls();
    REQUIRE(OpenWindow::waitFor([&] { return calls->hasRead(); }));
    calls->list()->setFocus();
    calls->list()->trigger(calls->list()->model()->index(1, 0), u"time"_s);
    auto* dialog = openDialog<BookingDialog>();
    auto* choices = dialog->findChild<NumberedChoices*>();
    REQUIRE(OpenWindow::waitFor([&] { return choices->count() > 0; }));
    return dialog;
}

template<class Section>
Section* section(OpenWindow& open)
{
    SettingsPage* page = open.window->rooms()->settings();
    for (int i = 0; i < page->sectionCount(); ++i) {
        page->showSection(i);
        if (auto* found = page->findChild<Section*>(); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void showSettings(OpenWindow& open)
{
    open.window->rooms()->showSettings();
}

/// Says that somebody is not there today.
void beAwayToday(OpenWindow& open, const QString& name)
{
    ask(open, [&name](Office& office) -> Result<StaffAbsence> {
        AYUMI_TRY_GET(const auto lines, office.roster.all());
        StaffAbsence absence;
        for (const RosterLine& line : lines) {
            if (line.staff.name == name)
                absence.staff = line.staff.id;
        }
        absence.first = absence.last = office.clock().today();
        return office.roster.saveAbsence(absence);
    });
}

/// The first row of whoever is called so.
QModelIndex rowOf(const RowList& list, const QString& name)
{
    const auto rows =
        list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchStartsWith);
    return rows.isEmpty() ? QModelIndex() : rows.front();
}

} // namespace

TEST_CASE("one key takes one of the five proposed times")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    BookingDialog* dialog = openBooking(open);
    auto* choices = dialog->findChild<NumberedChoices*>();
    CHECK(choices->count() == 5);
    std::optional<PlacedInstant> booked;
    QObject::connect(dialog, &BookingDialog::booked, dialog, [&](const PlacedInstant& at) { booked = at; });
    QTest::keyClick(dialog, Qt::Key_2);
    REQUIRE(OpenWindow::waitFor([&] { return booked.has_value(); }));
    CHECK(booked->local().date() >= QDate(2026, 11, 24));
    const auto rows = ask(open, [](Office& office) {
        FollowUpFilter filter;
        filter.until = QDate(2027, 3, 31);
        return office.followUps.due(filter);
    });
    const bool found = std::ranges::any_of(rows, [&](const FollowUpRow& row) {
        return row.followUp.bookedAt && row.followUp.bookedAt->at == booked->at;
    });
    CHECK(found);
}

TEST_CASE("digits typed into the field of another time are not taken for a choice")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    BookingDialog* dialog = openBooking(open);
    auto* day = dialog->findChild<QLineEdit*>();
    REQUIRE(day);
    day->setFocus();
    day->clear();
    QTest::keyClicks(day, u"2026-12-1"_s);
    CHECK(day->text() == u"2026-12-1"_s);
    CHECK(dialog->isVisible());
    closeDialogs();
}

TEST_CASE("a plan is edited in Settings, what it touches is shown, and nothing changes until it is applied")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    showSettings(open);
    auto* plans = section<PlanSettings>(open);
    REQUIRE(plans);
    const auto count = [&] { return plans->findChild<RowList*>()->model()->rowCount(); };
    REQUIRE(OpenWindow::waitFor([&] { return open.button(u"Save plan"_s) != nullptr; }));
    REQUIRE(OpenWindow::waitFor(
        [&] { return open.named<QSpinBox>(u"How long after the treatment: 3 months"_s); }));
    CHECK(count() == 0);
    open.named<QSpinBox>(u"How long after the treatment: 3 months"_s)->setValue(4);
    REQUIRE(OpenWindow::waitFor([&] { return count() > 0; }));
    REQUIRE(open.button(u"Bring open cases to the plan…"_s));
    CHECK_FALSE(open.button(u"Bring open cases to the plan…"_s)->isEnabled());
    open.button(u"Save plan"_s)->click();
    REQUIRE(
        OpenWindow::waitFor([&] { return open.button(u"Bring open cases to the plan…"_s)->isEnabled(); }));
    const auto months = [&] {
        int fours = 0;
        FollowUpFilter filter;
        filter.until = QDate(2028, 1, 1);
        for (const FollowUpRow& row :
             ask(open, [filter](Office& office) { return office.followUps.due(filter); }))
            fours += row.followUp.step == u"4M" ? 1 : 0;
        return fours;
    };
    CHECK(months() == 0);
    open.button(u"Bring open cases to the plan…"_s)->click();
    openDialog<Dialog>()->primary()->click();
    REQUIRE(OpenWindow::waitFor([&] { return months() > 0; }));
    closeDialogs();
}

TEST_CASE("calls are handed over after a look at who gets how many, and taken back with one button")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    showSettings(open);
    auto* roster = section<RosterSettings>(open);
    REQUIRE(roster);
    auto* list = roster->findChild<RowList*>();
    REQUIRE(OpenWindow::waitFor([&] { return list->model()->rowCount() > 0; }));
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->model()->index(i, 0).data().toString() == demoStaffName(DemoStaff::Coordinator))
            row = i;
    }
    REQUIRE(row >= 0);
    list->trigger(list->model()->index(row, 0), u"hand-over"_s);
    auto* dialog = openDialog<HandOverDialog>();
    REQUIRE(OpenWindow::waitFor([&] { return dialog->primary()->isEnabled(); }));
    CHECK(dialog->findChild<RowList*>()->model()->rowCount() >= 2);
    dialog->primary()->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.button(u"Take back"_s) != nullptr; }));
    open.button(u"Take back"_s)->click();
    REQUIRE(OpenWindow::waitFor([&] {
        const auto recent = ask(open, [](Office& office) { return office.assignments.recent(); });
        return !recent.empty() && recent.front().undoneAt.has_value();
    }));
}

TEST_CASE("Today and the calendar say who is away while patients wait, and hand the calls over from there")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    CallsCard* calls = open.window->rooms()->today()->calls();
    REQUIRE(OpenWindow::waitFor([&] { return calls->hasRead(); }));
    const QString away = demoStaffName(DemoStaff::Coordinator);
    const QString name = u"Hand over the calls of %1"_s.arg(away);
    CHECK(open.named<QPushButton>(name) == nullptr);
    beAwayToday(open, away);
    REQUIRE(OpenWindow::waitFor([&] { return open.named<QPushButton>(name) != nullptr; }));
    CHECK(open.shows(u"is away today"_s));
    open.window->frame()->showRoom(2);
    REQUIRE(OpenWindow::waitFor([&] { return open.named<QPushButton>(name) != nullptr; }));
    open.window->frame()->showRoom(0);
    REQUIRE(OpenWindow::waitFor([&] { return open.named<QPushButton>(name) != nullptr; }));
    open.named<QPushButton>(name)->click();
    REQUIRE(OpenWindow::waitFor(
        [] { return qobject_cast<HandOverDialog*>(QApplication::activeModalWidget()) != nullptr; }));
    auto* dialog = openDialog<HandOverDialog>();
    REQUIRE(OpenWindow::waitFor([&] { return dialog->primary()->isEnabled(); }));
    dialog->primary()->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.button(u"Take back"_s) != nullptr; }));
    REQUIRE(OpenWindow::waitFor([&] { return open.named<QPushButton>(name) == nullptr; }));
    open.button(u"Take back"_s)->click();
    REQUIRE(OpenWindow::waitFor([&] { return open.named<QPushButton>(name) != nullptr; }));
    CHECK(open.shows(u"are back where they were"_s));
}

TEST_CASE("a booked-out screen says whom it lost and what it leaves out")
{
    OpenWindow open(OpenWindow::Clinic::Demo);
    REQUIRE(open.signIn(DemoStaff::Coordinator));
    CallsCard* calls = open.window->rooms()->today()->calls();
    REQUIRE(OpenWindow::waitFor([&] { return calls->hasRead(); }));
    CHECK(open.shows(u"Not shown:"_s));
    open.window->frame()->showRoom(1);
    REQUIRE(OpenWindow::waitFor([&] { return open.shows(u"closed cases"_s); }));
}

/// For eyes: see album.h.
TEST_CASE("pictures of planning", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        Album album(open, look);
        openBooking(open);
        album.take(u"planning-1-book"_s);
        closeDialogs();
        showSettings(open);
        auto* plans = section<PlanSettings>(open);
        REQUIRE(plans);
        QTest::qWait(300);
        album.take(u"planning-2-plan"_s);
        for (QSpinBox* box : plans->findChildren<QSpinBox*>()) {
            if (box->isVisible() && box->value() == 3)
                box->setValue(4);
        }
        QTest::qWait(400);
        album.take(u"planning-3-plan-edited"_s);
        auto* roster = section<RosterSettings>(open);
        REQUIRE(roster);
        QTest::qWait(300);
        album.take(u"planning-4-roster"_s);
        auto* list = roster->findChild<RowList*>();
        for (const QString& action : {u"hours"_s, u"absence"_s, u"hand-over"_s}) {
            list->trigger(rowOf(*list, demoStaffName(DemoStaff::Coordinator)), action); // who has calls
            QTest::qWait(300);
            album.take(u"planning-5-"_s + action);
            closeDialogs();
        }
        auto* holidays = section<HolidaySettings>(open);
        REQUIRE(holidays);
        QTest::qWait(300);
        album.take(u"planning-6-holidays"_s);
        (new LostDialog({&open.workbench, nullptr, nullptr, {}}, open.window.get()))->open();
        QTest::qWait(200);
        album.take(u"planning-7-lost"_s);
        closeDialogs();
        beAwayToday(open, demoStaffName(DemoStaff::Coordinator));
        open.window->frame()->showRoom(0);
        QTest::qWait(400);
        album.take(u"planning-8-away"_s);
        open.window->frame()->showRoom(2);
        QTest::qWait(400);
        album.take(u"planning-9-away-calendar"_s);
    }
}
