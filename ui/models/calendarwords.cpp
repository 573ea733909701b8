#include "ui/models/calendarwords.h"

#include "ui/models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Who is in two places, by the name the new appointment gives them.
QString personOf(const ConflictRow& conflict, const Appointment& wanted, const QString& patient)
{
    switch (conflict.who) {
    case TakenPerson::Doctor:
        return wanted.doctor;
    case TakenPerson::Interpreter:
        return wanted.interpreter;
    case TakenPerson::Staff:
        return conflict.staffName;
    case TakenPerson::Patient:
        return patient;
    }
    return {};
}

} // namespace

QString CalendarWords::of(AppointmentKind kind)
{
    switch (kind) {
    case AppointmentKind::Counselling:
        return tr("Counselling");
    case AppointmentKind::Call:
        return tr("Call");
    case AppointmentKind::Treatment:
        return tr("Treatment");
    case AppointmentKind::Flight:
        return tr("Flight");
    case AppointmentKind::PickUp:
        return tr("Pick-up");
    case AppointmentKind::Other:
        return tr("Other");
    }
    return {};
}

QString CalendarWords::of(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Planned:
        return tr("planned");
    case AppointmentState::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString CalendarWords::clocks(const PlacedInstant& at)
{
    const QDateTime tokyo = localTime(at.at, tokyoZone);
    const auto face = [&](const QDateTime& local) {
        const QString time = local.toString(u"HH:mm"_s);
        //: %1 a short date, %2 a time: where the day differs from Japan's
        return local.date() == tokyo.date() ? time : tr("%1 %2").arg(Words::shortDate(local.date()), time);
    };
    const QString both = tr("Japan %1 / KL %2").arg(face(tokyo), face(localTime(at.at, kualaLumpurZone)));
    if (at.zone == tokyoZone || at.zone == kualaLumpurZone)
        return both;
    //: %1 town, %2 its time, %3 "Japan 10:00 / KL 09:00"
    return tr("%1 %2 / %3").arg(town(at.zone), face(at.local()), both);
}

QString CalendarWords::town(const QString& zone)
{
    if (zone == tokyoZone)
        return tr("Japan");
    if (zone == kualaLumpurZone)
        return tr("Kuala Lumpur");
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString CalendarWords::length(int minutes)
{
    constexpr int hour = 60;
    if (minutes < hour)
        return tr("%1 min").arg(minutes);
    if (minutes % hour == 0)
        return tr("%1 h").arg(minutes / hour);
    return tr("%1 h %2 min").arg(minutes / hour).arg(minutes % hour);
}

QString CalendarWords::title(const Appointment& appointment)
{
    return appointment.title.isEmpty() ? of(appointment.kind) : appointment.title;
}

QString CalendarWords::of(const ConflictRow& conflict, const Appointment& wanted)
{
    const PersonLine& person = conflict.appointment ? conflict.appointment->person : conflict.call->person;
    const QString what = conflict.appointment ? title(conflict.appointment->appointment)
                                              : Words::followUpStep(conflict.call->followUp.step);
    const PlacedInstant at =
        conflict.appointment ? conflict.appointment->appointment.start : conflict.call->at;
    const QString other = QStringList{what, person.displayName()}.join(u' ').trimmed();
    return tr("%1 also has “%2” at that time (%3).")
        .arg(personOf(conflict, wanted, person.displayName()), other, clocks(at));
}

} // namespace ayumi
