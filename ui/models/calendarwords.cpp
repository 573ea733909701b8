#include "ui/models/calendarwords.h"

#include "ui/models/calendaritem.h"
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

QString CalendarWords::dayAndClocks(const PlacedInstant& at)
{
    return tr("%1, %2").arg(Words::shortDate(localTime(at.at, tokyoZone).date()), clocks(at));
}

QString CalendarWords::of(CalendarFilterKind kind)
{
    switch (kind) {
    case CalendarFilterKind::Everything:
        return tr("all");
    case CalendarFilterKind::Counselling:
        return tr("Counselling");
    case CalendarFilterKind::Calls:
        return tr("Calls");
    case CalendarFilterKind::Treatment:
        return tr("Treatment");
    case CalendarFilterKind::Travel:
        return tr("Flights, pick-ups, journeys");
    case CalendarFilterKind::Other:
        return tr("Other");
    }
    return {};
}

QString CalendarWords::page(CalendarMode mode, QDate around)
{
    if (mode == CalendarMode::Month) {
        //: Format of a month for QLocale::toString
        return QLocale().toString(around, tr("MMMM yyyy"));
    }
    if (mode == CalendarMode::Day)
        return Words::date(around);
    const ShownDays shown = daysAround(mode, around);
    //: Formats of the first and the last day of a page for QLocale::toString
    return tr("%1 to %2")
        .arg(QLocale().toString(shown.first, tr("d MMM")),
             QLocale().toString(shown.last(), tr("d MMM yyyy")));
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

QString CalendarWords::span(const QString& from, const QString& until, const QString& other,
                            bool otherIsKualaLumpur)
{
    return otherIsKualaLumpur ? tr("%1 - %2 (KL %3)").arg(from, until, other)
                              : tr("%1 - %2 (Japan %3)").arg(from, until, other);
}

QString CalendarWords::days(QDate first, QDate last)
{
    return first == last ? Words::date(first)
                         : tr("%1 to %2").arg(Words::shortDate(first), Words::shortDate(last));
}

QString CalendarWords::journey()
{
    return tr("Journey");
}

QString CalendarWords::followUpCall(const CalendarCall& call)
{
    return tr("Follow-up call: %1").arg(Words::followUpStep(call.followUp.step));
}

QString CalendarWords::people(const AppointmentRow& row)
{
    QStringList people;
    if (!row.appointment.doctor.isEmpty())
        people.append(tr("Doctor: %1").arg(row.appointment.doctor));
    if (!row.appointment.interpreter.isEmpty())
        people.append(tr("Interpreter: %1").arg(row.appointment.interpreter));
    if (!row.staffNames.isEmpty())
        people.append(tr("Staff: %1").arg(row.staffNames.join(tr(", "))));
    return people.join(tr(", "));
}

QString CalendarWords::spoken(const CalendarItem& item)
{
    const bool isTrip = item.source == CalendarItem::Source::Trip;
    QStringList parts{isTrip ? days(item.firstDay, item.lastDay)
                             : tr("%1, %2").arg(Words::date(item.firstDay), clocks(item.start)),
                      item.title, item.person, item.mark, item.detail};
    if (!isTrip)
        parts.insert(1, length(item.minutes()));
    if (item.cancelled)
        parts.append(of(AppointmentState::Cancelled));
    if (item.inConflict)
        parts.append(tr("somebody is wanted in two places"));
    parts.removeAll(QString());
    return parts.join(tr(", "));
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
