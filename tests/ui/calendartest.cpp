#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/openwindow.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/daygrid.h"
#include "ui/calendar/monthgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/rowlist.h"
#include "ui/shell/rooms.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate tuesday(2026, 11, 24); // the window's today
const QDate monday = tuesday.addDays(-1);
const QString tokyo = tokyoZone.toString();

AppointmentRow row(qint64 id, QDate day, QTime time, int minutes = 60)
{
    AppointmentRow each;
    each.appointment.id = AppointmentId(id);
    each.appointment.kind = AppointmentKind::Counselling;
    each.appointment.start = inTokyo(day, time);
    each.appointment.minutes = minutes;
    each.appointment.caseId = CaseId(id);
    each.caseNumber = u"A-%1"_s.arg(id);
    each.person.patient = PatientId(id);
    each.person.name = {u"山田"_s, QString::number(id)};
    return each;
}

ShownCalendar shownOf(CalendarMode mode, std::vector<AppointmentRow> rows)
{
    CalendarView view;
    view.today = tuesday;
    view.appointments = std::move(rows);
    ShownCalendar shown;
    shown.items = calendarItems(view, tokyo);
    shown.around = tuesday;
    shown.days = daysAround(mode, tuesday);
    shown.today = tuesday;
    shown.now = inTokyo(tuesday, QTime(10, 0)).at;
    return shown;
}

struct ShownWeek
{
    DayGrid grid{CalendarMode::Week};

    explicit ShownWeek(std::vector<AppointmentRow> rows)
    {
        grid.resize(1100, 700);
        grid.QWidget::show();
        grid.show(shownOf(CalendarMode::Week, std::move(rows)));
        grid.activateWindow();
        grid.setFocus();
        QTest::qWait(10);
    }

    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(grid.viewport(), from + (to - from) * step / 8);
        QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to);
    }
};

CalendarShift onlyShift(const QSignalSpy& spy)
{
    REQUIRE(spy.size() == 1);
    return spy.at(0).at(1).value<CalendarShift>();
}

} // namespace

TEST_CASE("an appointment pulled in the week moves by days and quarters of an hour")
{
    ShownWeek week({row(1, tuesday, QTime(10, 0))});
    QSignalSpy moved(&week.grid, &CalendarSurface::shiftRequested);
    const QRect before = week.grid.placeOf(0);
    const int column = week.grid.viewport()->width() / 8;
    week.drag(before.center(), before.center() + QPoint(column, before.height() / 2));
    const CalendarShift shift = onlyShift(moved);
    CHECK(shift.days == 1);
    CHECK(shift.minutes == 30);
    CHECK(shift.longer == 0);
    // It stands where it was put until the answer comes.
    CHECK(week.grid.item(0).start == inTokyo(tuesday.addDays(1), QTime(10, 30)));
}

TEST_CASE("an appointment pulled at its lower edge gets longer, and never shorter than a quarter of an hour")
{
    ShownWeek week({row(1, tuesday, QTime(10, 0))});
    QSignalSpy moved(&week.grid, &CalendarSurface::shiftRequested);
    const QRect before = week.grid.placeOf(0);
    const QPoint edge(before.center().x(), before.bottom() - 1);
    week.drag(edge, edge + QPoint(0, before.height() / 2));
    CHECK(onlyShift(moved) == CalendarShift{.days = 0, .minutes = 0, .longer = 30});
    week.grid.show(shownOf(CalendarMode::Week, {row(1, tuesday, QTime(10, 0))}));
    moved.clear();
    week.drag(edge, edge - QPoint(0, before.height() * 3));
    CHECK(onlyShift(moved).longer == -45);
}

TEST_CASE("Escape lets go of what is pulled, and nothing was changed")
{
    ShownWeek week({row(1, tuesday, QTime(10, 0))});
    QSignalSpy moved(&week.grid, &CalendarSurface::shiftRequested);
    const QRect before = week.grid.placeOf(0);
    QTest::mousePress(week.grid.viewport(), Qt::LeftButton, {}, before.center());
    QTest::mouseMove(week.grid.viewport(), before.center() + QPoint(200, 60));
    CHECK(week.grid.item(0).start != inTokyo(tuesday, QTime(10, 0)));
    QTest::keyClick(&week.grid, Qt::Key_Escape);
    QTest::mouseRelease(week.grid.viewport(), Qt::LeftButton, {}, before.center() + QPoint(200, 60));
    CHECK(moved.isEmpty());
    CHECK(week.grid.item(0).start == inTokyo(tuesday, QTime(10, 0)));
    CHECK(week.grid.placeOf(0) == before);
}

TEST_CASE("pulling over nothing wishes for something new there, and so does a double press")
{
    ShownWeek week({row(1, tuesday, QTime(10, 0))});
    QSignalSpy wished(&week.grid, &CalendarSurface::newRequested);
    const QRect taken = week.grid.placeOf(0);
    const QPoint below(taken.center().x(), taken.bottom() + taken.height() + 6);
    week.drag(below, below + QPoint(0, taken.height()));
    REQUIRE(wished.size() == 1);
    CHECK(wished.at(0).at(0).toDate() == tuesday);
    CHECK(wished.at(0).at(1).toInt() == 12 * 60);
    CHECK(wished.at(0).at(2).toInt() == 60);
    QTest::mouseDClick(week.grid.viewport(), Qt::LeftButton, {}, below);
    REQUIRE(wished.size() == 2);
    CHECK(wished.at(1).at(2).toInt() == 0);
}

TEST_CASE("keys do what the pointer does: choose, move, stretch, open")
{
    ShownWeek week(
        {row(1, tuesday, QTime(10, 0)), row(2, tuesday, QTime(14, 0)), row(3, monday, QTime(9, 0))});
    QSignalSpy moved(&week.grid, &CalendarSurface::shiftRequested);
    QSignalSpy opened(&week.grid, &CalendarSurface::itemOpened);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(&week.grid, key, with);
    };
    const auto chosen = [&] { return week.grid.current() < 0 ? 0 : week.grid.item(week.grid.current()).id; };
    CHECK(week.grid.currentDay() == tuesday);
    press(Qt::Key_Down);
    CHECK(chosen() == 1);
    press(Qt::Key_Down);
    CHECK(chosen() == 2);
    press(Qt::Key_Up);
    CHECK(chosen() == 1);
    press(Qt::Key_Left);
    CHECK(chosen() == 0);
    CHECK(week.grid.currentDay() == monday);
    press(Qt::Key_Down);
    CHECK(chosen() == 3);
    press(Qt::Key_Return);
    CHECK(opened.size() == 1);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(moved.isEmpty()); // the hand has not come to rest
    press(Qt::Key_Return);
    CHECK(onlyShift(moved) == CalendarShift{.days = 1, .minutes = 30, .longer = 15});
    CHECK(opened.size() == 1);
    press(Qt::Key_Up, Qt::ControlModifier);
    QTest::qWait(1100);
    CHECK(moved.size() == 2);
}

TEST_CASE("whoever may only read moves nothing and makes nothing")
{
    ShownWeek week({row(1, tuesday, QTime(10, 0))});
    week.grid.setMayEdit(false);
    QSignalSpy moved(&week.grid, &CalendarSurface::shiftRequested);
    QSignalSpy wished(&week.grid, &CalendarSurface::newRequested);
    const QRect before = week.grid.placeOf(0);
    week.drag(before.center(), before.center() + QPoint(200, 60));
    week.drag(before.center() + QPoint(0, 200), before.center() + QPoint(0, 300));
    week.grid.setCurrent(0);
    QTest::keyClick(&week.grid, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&week.grid, Qt::Key_Return, Qt::ControlModifier);
    CHECK(moved.isEmpty());
    CHECK(wished.isEmpty());
    CHECK(week.grid.placeOf(0) == before);
}

TEST_CASE("a day of a month that is full says how many more there are, and leads to them")
{
    MonthGrid month;
    month.resize(900, 600);
    month.QWidget::show();
    std::vector<AppointmentRow> rows;
    for (int i = 1; i <= 12; ++i)
        rows.push_back(row(i, tuesday, QTime(8, 0).addSecs(1800 * i), 30));
    month.show(shownOf(CalendarMode::Month, rows));
    QSignalSpy day(&month, &CalendarSurface::dayRequested);
    // What is hidden stands where its day is.
    const QRect first = month.placeOf(0);
    const QRect hidden = month.placeOf(11);
    CHECK(first.isValid());
    CHECK(hidden.contains(first));
    QTest::mouseClick(month.viewport(), Qt::LeftButton, {}, QPoint(first.center().x(), hidden.bottom() - 12));
    REQUIRE(day.size() == 1);
    CHECK(day.at(0).at(0).toDate() == tuesday);
}

TEST_CASE("a month in a low window scrolls instead of painting one thing over another")
{
    MonthGrid month;
    month.resize(900, 300);
    month.QWidget::show();
    std::vector<AppointmentRow> rows;
    for (int i = 1; i <= 3; ++i)
        rows.push_back(row(i, tuesday, QTime(8, 0).addSecs(3600 * i), 30));
    month.show(shownOf(CalendarMode::Month, rows));
    CHECK(month.verticalScrollBar()->maximum() > 0);
    const QRect before = month.placeOf(0);
    CHECK_FALSE(before.intersects(month.placeOf(1)));
    month.setCurrent(2);
    CHECK(month.viewport()->rect().contains(month.placeOf(2)));
    CHECK(month.placeOf(0).top() < before.top());
}

TEST_CASE("an appointment pulled in the month moves by whole days and keeps its hour")
{
    MonthGrid month;
    month.resize(900, 600);
    month.QWidget::show();
    month.show(shownOf(CalendarMode::Month, {row(1, tuesday, QTime(10, 0))}));
    QSignalSpy moved(&month, &CalendarSurface::shiftRequested);
    const QPoint from = month.placeOf(0).center();
    const QPoint to = from + QPoint(month.viewport()->width() / 7 * 2, 0);
    QTest::mousePress(month.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(month.viewport(), from + (to - from) * step / 6);
    QTest::mouseRelease(month.viewport(), Qt::LeftButton, {}, to);
    CHECK(onlyShift(moved) == CalendarShift{.days = 2, .minutes = 0, .longer = 0});
    CHECK(month.item(0).start == inTokyo(tuesday.addDays(2), QTime(10, 0)));
}

TEST_CASE("a screen reader reads every appointment and opens it")
{
    ShownWeek week({row(1, tuesday, QTime(10, 0)), row(2, tuesday, QTime(14, 0))});
    QSignalSpy opened(&week.grid, &CalendarSurface::itemOpened);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&week.grid);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 2);
    QAccessibleInterface* second = list->child(1);
    CHECK(second->text(QAccessible::Name).contains(u"山田 2"_s));
    CHECK(second->text(QAccessible::Name).contains(u"14:00"_s));
    CHECK(second->text(QAccessible::Name).contains(u"13:00"_s)); // Kuala Lumpur
    REQUIRE(second->actionInterface());
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toInt() == 1);
    CHECK(second->state().selected);
    CHECK(list->indexOfChild(second) == 1);
}

TEST_CASE("a month of six hundred appointments has a place for each of them, seen or behind “more”")
{
    std::vector<AppointmentRow> rows;
    for (int i = 0; i < 600; ++i)
        rows.push_back(row(i + 1, daysAround(CalendarMode::Month, tuesday).first.addDays(i % 42),
                           QTime(8 + i % 9, i % 4 * 15), 45));
    MonthGrid month;
    month.resize(1200, 760);
    month.QWidget::show();
    const ShownCalendar shown = shownOf(CalendarMode::Month, rows);
    month.show(shown);
    CHECK_FALSE(month.grab().isNull());
    for (int i = 0; i < 600; ++i) {
        CAPTURE(i);
        REQUIRE(month.placeOf(i).isValid());
    }
}

TEST_CASE("the calendar of a real clinic: added, moved with an undo, cancelled")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->resize(1440, 900);
    open.window->frame()->showRoom(2);
    auto* page = open.window->findChild<CalendarPage*>();
    REQUIRE(page);
    QSignalSpy loaded(page, &CalendarPage::loaded);
    CalendarChoices choices;
    choices.mode = CalendarMode::Week;
    page->setChoices(choices);
    REQUIRE(OpenWindow::waitFor([&] { return page->surface() && page->surface()->isVisible(); }));

    Appointment meeting;
    meeting.title = u"Team meeting"_s;
    meeting.start = inTokyo(tuesday, QTime(10, 0));
    meeting.minutes = 60;
    auto added = open.workbench.run([meeting](Office& office) { return office.calendar.add(meeting); });
    REQUIRE(OpenWindow::waitFor([&] { return page->surface()->count() == 1; }));
    const auto start = [&] { return page->view().appointments.front().appointment.start; };
    page->surface()->setFocus();
    page->surface()->setCurrent(0);
    QTest::keyClick(page->surface(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(page->surface(), Qt::Key_Return);
    REQUIRE(OpenWindow::waitFor([&] { return start() == inTokyo(tuesday, QTime(10, 15)); }));
    REQUIRE(OpenWindow::waitFor([&] { return open.button(u"Undo"_s) != nullptr; }));
    open.button(u"Undo"_s)->click();
    REQUIRE(OpenWindow::waitFor([&] { return start() == inTokyo(tuesday, QTime(10, 0)); }));
    CHECK(page->surface()->current() == 0);
    QTest::keyClick(page->surface(), Qt::Key_Delete);
    REQUIRE(OpenWindow::waitFor([&] { return page->surface()->count() == 0; }));
    CHECK(page->notices()->sentence().contains(u"Team meeting"_s));
    open.button(u"Undo"_s)->click();
    REQUIRE(OpenWindow::waitFor([&] { return page->surface()->count() == 1; }));
}

TEST_CASE(
    "in the real window an appointment is pulled to another day and stretched, by the window's own events")
{
    OpenWindow open(OpenWindow::Clinic::Ready);
    REQUIRE(open.signIn());
    open.window->resize(1440, 900);
    open.window->frame()->showRoom(2);
    auto* page = open.window->findChild<CalendarPage*>();
    REQUIRE(page);
    CalendarChoices choices;
    choices.mode = CalendarMode::Week;
    page->setChoices(choices);
    REQUIRE(OpenWindow::waitFor([&] { return page->surface() && page->surface()->isVisible(); }));
    Appointment meeting;
    meeting.title = u"Team meeting"_s;
    meeting.start = inTokyo(tuesday, QTime(10, 0));
    meeting.minutes = 60;
    auto added = open.workbench.run([meeting](Office& office) { return office.calendar.add(meeting); });
    REQUIRE(OpenWindow::waitFor([&] { return page->surface()->count() == 1; }));
    QTest::qWait(50);

    QWindow* window = open.window->windowHandle();
    REQUIRE(window);
    CalendarSurface* surface = page->surface();
    const auto inWindow = [&](const QPoint& point) {
        return surface->viewport()->mapTo(open.window.get(), point);
    };
    const auto pull = [&](const QPoint& from, const QPoint& by) {
        QTest::mousePress(window, Qt::LeftButton, {}, inWindow(from));
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(window, inWindow(from + by * step / 8));
        QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(from + by));
    };
    const auto shown = [&] { return page->view().appointments.front().appointment; };
    const QRect before = surface->placeOf(0);
    pull(before.center(), QPoint(surface->viewport()->width() / 8, before.height()));
    REQUIRE(OpenWindow::waitFor([&] { return shown().start == inTokyo(tuesday.addDays(1), QTime(11, 0)); }));
    CHECK(shown().minutes == 60);
    QTest::qWait(50);
    const QRect moved = surface->placeOf(0);
    pull(QPoint(moved.center().x(), moved.bottom() - 1), QPoint(0, moved.height() / 2));
    REQUIRE(OpenWindow::waitFor([&] { return shown().minutes == 90; }));
    CHECK(shown().start == inTokyo(tuesday.addDays(1), QTime(11, 0)));
    REQUIRE(OpenWindow::waitFor([&] { return open.button(u"Undo"_s) != nullptr; }));
    open.button(u"Undo"_s)->click();
    REQUIRE(OpenWindow::waitFor([&] { return shown().minutes == 60; }));
}
