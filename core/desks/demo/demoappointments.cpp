#include "core/base/walltime.h"
#include "core/desks/demo/democase.h"
#include "core/desks/demo/demoteam.h"

using namespace Qt::StringLiterals;

/// What stands on the calendar of the demo clinic.
namespace ayumi {

namespace {

const QString doctor = u"Dr. Lim Wei Jie"_s;

struct Wish
{
    AppointmentKind kind;
    QDate day;
    QTime time;
    QStringView zone;
    QString title;
    QString place;
    int minutes;
};

Result<> add(Office& office, CaseId id, const Wish& wish, bool withDoctor)
{
    Appointment appointment;
    appointment.kind = wish.kind;
    appointment.caseId = id;
    appointment.title = wish.title;
    AYUMI_TRY_GET(appointment.start, wallTime(wish.day, wish.time, wish.zone));
    appointment.minutes = wish.minutes;
    appointment.place = wish.place;
    if (withDoctor)
        appointment.doctor = doctor;
    if (wish.kind == AppointmentKind::Counselling)
        appointment.staff = {office.session().staff};
    AYUMI_TRY(office.calendar.add(appointment));
    return {};
}

} // namespace

void DemoCase::isInvitedFor(QDate on, QDate counsellingOn)
{
    plan(on, QTime(11, 0), DemoStaff::Coordinator, [counsellingOn](Office& office, File& file) {
        const Wish wish{
            AppointmentKind::Counselling, counsellingOn, QTime(10, 45), tokyoZone, {}, u"Zoom"_s, 45};
        return add(office, file.careCase.id, wish, true);
    });
}

void DemoCase::ticks(QDate on, TripItem item)
{
    plan(on, QTime(13, 40), DemoStaff::Coordinator, [item](Office& office, File& file) -> Result<> {
        AYUMI_TRY(office.trips.tick(file.careCase.id, item, TickState::Done));
        return {};
    });
}

Result<> DemoCase::arrange(Office& office, const File& file, int number)
{
    constexpr int hours = 4; // of the morning and the afternoon, so that one doctor can be at all of them
    const QTime treatment(9 + number % hours * 2, 0);
    const QDate arrival = *file.trip.arrivalOn;
    const QDate departure = *file.trip.departureOn;
    const Wish wishes[] = {
        {AppointmentKind::Flight, arrival, QTime(10, 20), tokyoZone, u"成田 → クアラルンプール"_s, u"NRT"_s,
         450},
        {AppointmentKind::PickUp, arrival, QTime(17, 20), kualaLumpurZone, {}, u"KLIA"_s, 75},
        {AppointmentKind::Treatment,
         arrival.addDays(1),
         treatment,
         kualaLumpurZone,
         {},
         u"Pusat Perubatan Contoh"_s,
         90},
        {AppointmentKind::Flight, departure, QTime(22, 50), kualaLumpurZone, u"クアラルンプール → 成田"_s,
         u"KUL"_s, 420},
    };
    for (const Wish& wish : wishes)
        AYUMI_TRY(add(office, file.careCase.id, wish, wish.kind == AppointmentKind::Treatment));
    return {};
}

} // namespace ayumi
