#include "core/storage/appointmenttable.h"

#include "core/storage/calendartable.h"
#include "core/storage/followuptable.h"
#include "core/storage/statement.h"
#include "core/storage/triptable.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

Appointment anAppointment(const QString& uid, const PlacedInstant& start, int minutes = 60)
{
    Appointment appointment;
    appointment.uid = uid;
    appointment.title = uid;
    appointment.start = start;
    appointment.minutes = minutes;
    return appointment;
}

AppointmentsWanted between(const PlacedInstant& from, const PlacedInstant& until)
{
    AppointmentsWanted wanted;
    wanted.from = from.at;
    wanted.until = until.at;
    wanted.limit = 100;
    return wanted;
}

QStringList titlesOf(const std::vector<ListedAppointment>& rows)
{
    QStringList titles;
    for (const ListedAppointment& row : rows)
        titles.append(row.appointment.title);
    return titles;
}

} // namespace

TEST_CASE("an appointment comes back with everybody and everything, and a stale one is a conflict")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    AppointmentTable table(*database);

    Appointment appointment =
        anAppointment(u"a@ayumi"_s, inKualaLumpur(day(u"2026-12-07"), QTime(9, 30)), 45);
    appointment.sequence = 3;
    appointment.kind = AppointmentKind::Treatment;
    appointment.caseId = stored.id();
    appointment.place = u"'; DROP TABLE appointment; -- <b>病院</b>"_s;
    appointment.staff = {stored.staff.id};
    appointment.doctor = u"Dr. Tan"_s;
    appointment.interpreter = u"林"_s;
    appointment.withPatient = false;
    appointment.notes = u"車椅子"_s;
    appointment.changedAt = Instant(1'790'000'000'000);
    appointment = must(table.insert(appointment));
    CHECK(must(table.find(appointment.id)) == appointment);
    CHECK(must(table.findByUid(u"a@ayumi"_s)) == appointment);
    CHECK_FALSE(must(table.findByUid(u"b@ayumi"_s)));
    CHECK(table.insert(appointment).error() == Error{ErrorCode::Conflict, {u"appointment"_s}});

    appointment.state = AppointmentState::Cancelled;
    appointment.staff.clear();
    appointment.caseId.reset();
    const Appointment saved = must(table.update(appointment));
    CHECK(saved.version == 2);
    CHECK(must(table.find(appointment.id)) == saved);
    CHECK(table.update(appointment).error() == Error{ErrorCode::Conflict, {u"appointment"_s}});
    CHECK(must(table.find(appointment.id)) == saved);
}

TEST_CASE("a range holds what takes place in it, wholly or partly, in the order of the start")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    AppointmentTable table(*database);
    const QDate monday = day(u"2026-12-07");
    const auto at = [&](int days, int hour) { return inTokyo(monday.addDays(days), QTime(hour, 0)); };
    must(table.insert(anAppointment(u"ends as it begins"_s, at(-1, 23), 60)));
    must(table.insert(anAppointment(u"over midnight"_s, at(-1, 23), 61)));
    must(table.insert(anAppointment(u"a month long"_s, at(-30, 12), longestAppointmentMinutes)));
    must(table.insert(anAppointment(u"tuesday"_s, at(1, 9))));
    must(table.insert(anAppointment(u"monday"_s, at(0, 9))));
    must(table.insert(anAppointment(u"begins as it ends"_s, at(2, 0))));
    Appointment cancelled = anAppointment(u"cancelled"_s, at(0, 10));
    cancelled.state = AppointmentState::Cancelled;
    must(table.insert(cancelled));
    Appointment ofCase = anAppointment(u"of a case"_s, at(1, 10));
    ofCase.caseId = stored.id();
    ofCase.staff = {stored.staff.id};
    must(table.insert(ofCase));

    AppointmentsWanted wanted = between(at(0, 0), at(2, 0));
    const auto rows = must(table.inRange(wanted));
    CHECK(titlesOf(rows) ==
          QStringList{u"a month long"_s, u"over midnight"_s, u"monday"_s, u"tuesday"_s, u"of a case"_s});
    CHECK(rows.back().caseNumber == stored.careCase.number);
    CHECK(rows.back().patient.name == stored.patient.name);
    CHECK(rows.back().stage == Stage::Consultation);
    CHECK(rows.back().appointment.staff == std::vector{stored.staff.id});
    CHECK(rows.front().caseNumber.isEmpty());
    CHECK_FALSE(rows.front().stage);

    wanted.staff = stored.staff.id;
    CHECK(titlesOf(must(table.inRange(wanted))) == QStringList{u"of a case"_s});
    wanted.staff = StaffId(999);
    CHECK(must(table.inRange(wanted)).empty());
    wanted.staff.reset();
    wanted.caseId = stored.id();
    CHECK(titlesOf(must(table.inRange(wanted))) == QStringList{u"of a case"_s});
    wanted.caseId.reset();
    wanted.withCancelled = true;
    CHECK(titlesOf(must(table.inRange(wanted))).contains(u"cancelled"_s));
}

TEST_CASE("a long range is read in pages, each where the last one ended")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    AppointmentTable table(*database);
    const PlacedInstant start = inTokyo(day(u"2026-12-07"), QTime(9, 0));
    for (int i = 0; i < 7; ++i)
        must(table.insert(anAppointment(QString::number(i), start)));
    AppointmentsWanted wanted = between(start, inTokyo(day(u"2026-12-08"), QTime(0, 0)));
    wanted.limit = 3;
    QStringList seen;
    while (true) {
        const auto page = must(table.inRange(wanted));
        if (page.empty())
            break;
        seen += titlesOf(page);
        wanted.after = AppointmentPlace{page.back().appointment.start.at, page.back().appointment.id};
    }
    CHECK(seen == QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
}

TEST_CASE("calls with a time are found by that time, a promise before a booking")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    FollowUpTable table(*database);
    const QDate treated = day(u"2026-11-07");
    const auto add = [&](const QString& step, std::optional<PlacedInstant> booked,
                         std::optional<PlacedInstant> promised) {
        FollowUp followUp;
        followUp.caseId = stored.id();
        followUp.step = step;
        followUp.months = 1;
        followUp.bookedAt = booked;
        followUp.promisedAt = promised;
        must(table.insert(followUp, treated));
    };
    const auto at = [](int hour) { return inTokyo(day(u"2026-12-07"), QTime(hour, 0)); };
    const PlacedInstant elsewhen = inTokyo(day(u"2026-12-20"), QTime(9, 0));
    add(u"1M"_s, at(15), {});
    add(u"3M"_s, {}, at(11));
    add(u"6M"_s, at(9), elsewhen);
    add(u"X1"_s, elsewhen, at(10));
    add(u"X2"_s, {}, {});
    QStringList steps;
    for (const ListedCall& call : must(CalendarTable(*database).calls(at(0).at, at(23).at))) {
        steps.append(call.followUp.step);
        CHECK(call.patient.name == stored.patient.name);
        CHECK(call.caseNumber == stored.careCase.number);
    }
    CHECK(steps == QStringList{u"X1"_s, u"3M"_s, u"1M"_s});
}

TEST_CASE("a journey is found by any of its days")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    Trip trip;
    trip.caseId = stored.id();
    trip.arrivalOn = day(u"2026-12-30");
    trip.departureOn = day(u"2027-01-03");
    trip = must(TripTable(*database).save(trip));
    const test::StoredCase other(*database);
    Trip open;
    open.caseId = other.id();
    open.arrivalOn = day(u"2026-12-10");
    must(TripTable(*database).save(open));
    CalendarTable table(*database);
    const auto found = [&](QStringView from, QStringView until) {
        QStringList numbers;
        for (const ListedTrip& listed : must(table.trips(day(from), day(until), 10)))
            numbers.append(listed.caseNumber);
        return numbers;
    };
    const QString number = stored.careCase.number;
    CHECK(found(u"2027-01-03", u"2027-01-31") == QStringList{number});
    CHECK(found(u"2027-01-04", u"2027-01-31").isEmpty());
    CHECK(found(u"2026-12-31", u"2027-01-01") == QStringList{number});
    CHECK(found(u"2026-12-01", u"2026-12-30") == QStringList{other.careCase.number, number});
    CHECK(found(u"2026-12-11", u"2026-12-29").isEmpty());
    CHECK(must(table.trips(day(u"2026-12-01"), day(u"2026-12-30"), 1)).size() == 1);
    const auto listed = must(table.trips(day(u"2027-01-01"), day(u"2027-01-01"), 10));
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().trip == trip);
    CHECK(listed.front().patient.passport.expiresOn == stored.patient.passport.expiresOn);
}

TEST_CASE("a clinic from before the calendar keeps what it has and can be written to afterwards")
{
    AYUMI_ON_EACH_ENGINE(engine);
    std::vector<Migration> before = releasedMigrations();
    std::erase_if(before, [](const Migration& migration) { return migration.number >= 3; });
    REQUIRE_FALSE(before.empty());
    const test::TestDatabase database(engine, before);
    must(Statement(*database,
                   uR"(INSERT INTO staff (uid, name, role) VALUES ('y', '山本 彩', 'coordinator'))"_s)
             .run());
    AppointmentTable table(*database);
    const Appointment fresh = anAppointment(u"a@ayumi"_s, inTokyo(day(u"2026-12-07"), QTime(9, 0)));
    CHECK_FALSE(table.insert(fresh));
    CHECK(must(Migrator(*database, releasedMigrations()).migrate(Instant(1), [] { return Result<>(); })) > 0);
    const auto staff = must(StaffTable(*database).findByName(u"山本 彩"_s));
    REQUIRE(staff);
    Appointment withStaff = fresh;
    withStaff.staff = {staff->id};
    CHECK(must(table.insert(withStaff)).version == 1);
}
