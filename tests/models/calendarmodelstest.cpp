#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "ui/models/agendamodel.h"
#include "ui/models/calendarchoices.h"
#include "ui/models/calendaritem.h"
#include "ui/models/calendarplaces.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);
const QString tokyo = tokyoZone.toString();

AppointmentRow row(qint64 id, const PlacedInstant& start, int minutes)
{
    AppointmentRow each;
    each.appointment.id = AppointmentId(id);
    each.appointment.kind = AppointmentKind::Counselling;
    each.appointment.start = start;
    each.appointment.minutes = minutes;
    each.appointment.caseId = CaseId(id);
    each.caseNumber = u"A-%1"_s.arg(id);
    each.person.patient = PatientId(id);
    each.person.name = {u"山田"_s, u"花子"_s};
    return each;
}

CalendarTrip tripOf(qint64 id, QDate arrival, int nights)
{
    CalendarTrip trip;
    trip.trip.id = TripId(id);
    trip.trip.caseId = CaseId(id);
    trip.trip.arrivalOn = arrival;
    trip.trip.departureOn = arrival.addDays(nights);
    trip.checks = tripChecklist(trip.trip, {}, {}, monday);
    return trip;
}

std::vector<CalendarItem> itemsOf(std::vector<AppointmentRow> rows, std::vector<CalendarTrip> trips = {})
{
    CalendarView view;
    view.today = monday;
    view.appointments = std::move(rows);
    view.trips = std::move(trips);
    return calendarItems(view, tokyo);
}

PlacedInstant at(int days, int hour, int minute = 0)
{
    return inTokyo(monday.addDays(days), QTime(hour, minute));
}

} // namespace

TEST_CASE(
    "an appointment stands on the days of the clock that is shown, and what ends at midnight not on the next")
{
    const PlacedInstant late = inKualaLumpur(monday, QTime(23, 30));
    CHECK(itemsOf({row(1, late, 30)}).front().firstDay == monday.addDays(1));
    CalendarView view;
    view.appointments = {row(1, late, 30)};
    const auto malaysian = calendarItems(view, kualaLumpurZone.toString());
    CHECK(malaysian.front().firstDay == monday);
    CHECK(malaysian.front().lastDay == monday);
    const auto over = itemsOf({row(1, at(0, 23), 61)});
    CHECK(over.front().lastDay == monday.addDays(1));
}

TEST_CASE("somebody in two places is marked on both, and ends that touch are not")
{
    AppointmentRow first = row(1, at(0, 10), 60);
    AppointmentRow second = row(2, at(0, 10, 30), 60);
    AppointmentRow third = row(3, at(0, 11, 30), 60);
    first.appointment.doctor = second.appointment.doctor = third.appointment.doctor = u"Dr. Tan"_s;
    const auto items = itemsOf({first, second, third});
    CHECK(items[0].inConflict);
    CHECK(items[1].inConflict);
    CHECK_FALSE(items[2].inConflict);
    second.appointment.state = AppointmentState::Cancelled;
    const auto without = itemsOf({first, second, third});
    CHECK_FALSE(without[0].inConflict);
    CHECK(without[1].quiet);
    CHECK_FALSE(without[1].movable);
}

TEST_CASE("bars of journeys share no lane on one day, also over the end of a year and of a week")
{
    const auto items = itemsOf({}, {tripOf(1, QDate(2026, 12, 30), 4), tripOf(2, QDate(2027, 1, 2), 3),
                                    tripOf(3, QDate(2027, 1, 4), 2)});
    const auto bars = barPlaces(items, QDate(2026, 12, 28), 7); // Monday to Sunday 3 January
    REQUIRE(bars.size() == 2);
    CHECK(bars[0] == BarPlace{.item = 0,
                              .firstColumn = 2,
                              .lastColumn = 6,
                              .lane = 0,
                              .comesFromBefore = false,
                              .goesOn = false});
    CHECK(bars[1].lane == 1);
    CHECK(bars[1].goesOn);
    CHECK(laneCount(bars) == 2);
    const auto next = barPlaces(items, QDate(2027, 1, 4), 7);
    REQUIRE(next.size() == 2);
    CHECK(next[0].comesFromBefore);
    CHECK(next[1].lane == 1);
}

TEST_CASE("blocks that overlap stand side by side, and others have the whole width")
{
    const auto items = itemsOf(
        {row(1, at(0, 9), 60), row(2, at(0, 9, 30), 60), row(3, at(0, 10, 15), 60), row(4, at(0, 13), 60)});
    const auto blocks = blockPlaces(items, monday, 7, tokyo);
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].lane == 0);
    CHECK(blocks[0].lanes == 2);
    CHECK(blocks[1].lane == 1);
    CHECK(blocks[2].lane == 0); // the first one is over by then
    CHECK(blocks[2].lanes == 2);
    CHECK(blocks[3].lanes == 1);
    CHECK(blocks[3].fromMinute == 13 * 60);
    CHECK(blocks[3].untilMinute == 14 * 60);
}

TEST_CASE("a block over midnight stands on both days, and a very short one can still be read")
{
    const auto items = itemsOf({row(1, at(0, 23), 120), row(2, at(2, 9), 5), row(3, at(3, 23, 55), 5)});
    const auto blocks = blockPlaces(items, monday, 7, tokyo);
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].column == 0);
    CHECK(blocks[0].untilMinute == 24 * 60);
    CHECK(blocks[1].column == 1);
    CHECK(blocks[1].fromMinute == 0);
    CHECK(blocks[1].untilMinute == 60);
    CHECK_FALSE(blocks[1].beginsHere);
    CHECK(blocks[2].untilMinute - blocks[2].fromMinute == shortestBlock);
    CHECK(blocks[3].untilMinute == 24 * 60);
    CHECK(blocks[3].fromMinute == 24 * 60 - shortestBlock);
}

TEST_CASE("a month has whole weeks from Monday, in leap years and across the change of a year or an era")
{
    const auto weeksOf = [](QDate day) { return monthWeeks({}, day); };
    CHECK(weeksOf(QDate(2027, 2, 10)).size() == 4); // begins on a Monday and has 28 days
    CHECK(weeksOf(QDate(2028, 2, 29)).size() == 5);
    CHECK(weeksOf(QDate(2026, 8, 1)).size() == 6);
    CHECK(weeksOf(QDate(2027, 1, 1)).front().monday == QDate(2026, 12, 28));
    CHECK(weeksOf(QDate(2019, 5, 1)).front().monday == QDate(2019, 4, 29)); // the first day of Reiwa
    const auto items = itemsOf({row(1, at(0, 9), 60), row(2, at(0, 23), 120)});
    const auto weeks = monthWeeks(items, monday);
    REQUIRE(weeks.size() == 6); // 30 November is a Monday
    CHECK(weeks[4].monday == monday);
    CHECK(weeks[4].days[0] == std::vector<std::size_t>{0, 1});
    CHECK(weeks[4].days[1] == std::vector<std::size_t>{1});
}

TEST_CASE("a page of the calendar turns by its own length, and a month is clamped to its end")
{
    CHECK(pageAway(CalendarMode::Month, QDate(2027, 1, 31), 1) == QDate(2027, 2, 28));
    CHECK(pageAway(CalendarMode::Month, QDate(2028, 3, 31), -1) == QDate(2028, 2, 29));
    CHECK(pageAway(CalendarMode::Week, QDate(2026, 12, 31), 1) == QDate(2027, 1, 7));
    CHECK(pageAway(CalendarMode::Day, QDate(2028, 2, 28), 1) == QDate(2028, 2, 29));
    const ShownDays december = daysAround(CalendarMode::Month, QDate(2026, 12, 15));
    CHECK(december.first == QDate(2026, 11, 30));
    CHECK(december.last() == QDate(2027, 1, 3));
    CHECK(december.contains(QDate(2026, 12, 31)));
    CHECK(daysAround(CalendarMode::Week, QDate(2027, 1, 1)).first == QDate(2026, 12, 28));
}

TEST_CASE("a shift keeps the clock face of the place over days, and what that clock skips is refused")
{
    const PlacedInstant angeles{instantAt(QDate(2027, 3, 13), QTime(2, 30), u"America/Los_Angeles"),
                                u"America/Los_Angeles"_s};
    const auto refused = shiftedStart(angeles, {.days = 1, .minutes = 0, .longer = 0});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TimeDoesNotExist);
    const auto later = shiftedStart(angeles, {.days = 2, .minutes = 30, .longer = 0});
    REQUIRE(later);
    CHECK(later->local().time() == QTime(3, 0));
    CHECK(later->local().date() == QDate(2027, 3, 15));
    const auto items = itemsOf({row(1, at(0, 9), 60)});
    const CalendarItem moved = shiftedItem(items.front(), {.days = 1, .minutes = -30, .longer = 15}, tokyo);
    CHECK(moved.start == at(1, 8, 30));
    CHECK(moved.minutes() == 75);
    CHECK(moved.firstDay == monday.addDays(1));
}

TEST_CASE("what somebody chose to see is kept, and a damaged note is everything")
{
    CalendarChoices choices;
    choices.mode = CalendarMode::Week;
    choices.staff = StaffId(4);
    choices.kind = CalendarFilterKind::Travel;
    choices.zone = kualaLumpurZone.toString();
    choices.withCancelled = true;
    CHECK(CalendarChoices::fromJson(choices.toJson()) == choices);
    choices.staff.reset();
    choices.onlyMine = true;
    CHECK(CalendarChoices::fromJson(choices.toJson()) == choices);
    CHECK(CalendarChoices::fromJson(u"{\"mode\": 7, \"zone\": \"Mars\""_s) == CalendarChoices());
    CalendarView view;
    view.appointments = {row(1, at(0, 9), 60)};
    view.trips = {tripOf(1, monday, 3)};
    CalendarView travel = view;
    keepKind(travel, CalendarFilterKind::Travel);
    CHECK(travel.appointments.empty());
    CHECK(travel.trips.size() == 1);
    keepKind(view, CalendarFilterKind::Counselling);
    CHECK(view.appointments.size() == 1);
    CHECK(view.trips.empty());
}

TEST_CASE("the agenda names every day that has something, and a journey on each of its days")
{
    AgendaModel model;
    model.show(itemsOf({row(1, at(0, 9), 60)}, {tripOf(2, monday, 2)}), monday, monday.addDays(6), tokyo,
               monday, {{monday, u"勤労感謝の日"_s}});
    QStringList kinds;
    for (int i = 0; i < model.rowCount(); ++i)
        kinds.append(model.itemAt(model.index(i, 0)) < 0 ? u"day"_s : u"item"_s);
    CHECK(kinds == QStringList{u"day"_s, u"item"_s, u"item"_s, u"day"_s, u"item"_s, u"day"_s, u"item"_s});
    CHECK(model.index(0, 0).data(Qt::DisplayRole).toString().contains(u"勤労感謝の日"_s));
    CHECK(model.index(2, 0).data(RowLeadRole).toString() == u"09:00"_s);
    CHECK(model.index(2, 0).data(RowSideRole).toStringList().front().contains(u"08:00"_s));
    model.showDay(itemsOf({row(1, at(0, 9), 60), row(2, at(1, 9), 60)}), monday, tokyo);
    CHECK(model.rowCount() == 1);
    CHECK(model.whatAt(model.index(0, 0))->id == 1);
    // Of a day alone, journeys come after what has a time.
    model.showDay(itemsOf({row(1, at(0, 9), 60)}, {tripOf(2, monday, 2)}), monday, tokyo);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.whatAt(model.index(0, 0))->source == CalendarItem::Source::Appointment);
    CHECK(model.whatAt(model.index(1, 0))->source == CalendarItem::Source::Trip);
}
