#include "ui/models/invitationtext.h"

#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// What the patient calls it; our titles are for us.
const char* nameOf(AppointmentKind kind)
{
    switch (kind) {
    case AppointmentKind::Counselling:
        return QT_TRANSLATE_NOOP("ayumi::InvitationText", "Online counselling");
    case AppointmentKind::Call:
        return QT_TRANSLATE_NOOP("ayumi::InvitationText", "Telephone call");
    case AppointmentKind::Treatment:
        return QT_TRANSLATE_NOOP("ayumi::InvitationText", "Visit to the hospital");
    case AppointmentKind::Flight:
        return QT_TRANSLATE_NOOP("ayumi::InvitationText", "Flight");
    case AppointmentKind::PickUp:
        return QT_TRANSLATE_NOOP("ayumi::InvitationText", "Pick-up");
    case AppointmentKind::Other:
        return QT_TRANSLATE_NOOP("ayumi::InvitationText", "Appointment");
    }
    return "";
}

bool isLink(const QString& place)
{
    return place.startsWith(u"https://"_s) || place.startsWith(u"http://"_s);
}

} // namespace

QString InvitationText::clocks(const PlacedInstant& at)
{
    const QDateTime tokyo = localTime(at.at, tokyoZone);
    const QDateTime malaysia = localTime(at.at, kualaLumpurZone);
    QString there = malaysia.toString(u"H:mm"_s);
    if (malaysia.date() != tokyo.date())
        there = Words::shortDate(malaysia.date()) + u' ' + there;
    //: %1 a time, %2 a time, with its date where that is another one
    return tr("%1 in Japan (%2 in Malaysia)").arg(tokyo.toString(u"H:mm"_s), there);
}

QString InvitationText::of(const AppointmentRow& row, const QString& sender)
{
    const Appointment& appointment = row.appointment;
    const bool isCancelled = appointment.state == AppointmentState::Cancelled;
    QStringList lines;
    //: %1 the patient's name
    lines << tr("Dear %1,").arg(row.person.displayName()) << QString();
    lines << (isCancelled ? tr("We are sorry: the following appointment will not take place. We will contact "
                               "you about another date.")
                          : tr("Thank you for your time. Your appointment is as follows."));
    lines << QString();
    lines << tr("What: %1").arg(tr(nameOf(appointment.kind)));
    lines << tr("Date: %1").arg(Words::date(localTime(appointment.start.at, tokyoZone).date()));
    lines << tr("Time: %1").arg(clocks(appointment.start));
    lines << tr("Length: about %1").arg(CalendarWords::length(appointment.minutes));
    if (!appointment.place.isEmpty())
        lines << (isLink(appointment.place) ? tr("Link: %1") : tr("Place: %1")).arg(appointment.place);
    if (!appointment.interpreter.isEmpty())
        lines << tr("An interpreter will be with you: %1").arg(appointment.interpreter);
    lines << QString();
    if (!isCancelled) {
        lines << tr("If the time does not suit you, please tell us; we will gladly find another one.");
        lines << QString();
    }
    lines << sender;
    return lines.join(u'\n');
}

CalendarFile InvitationText::file(const AppointmentRow& row)
{
    const Appointment& appointment = row.appointment;
    const bool isCancelled = appointment.state == AppointmentState::Cancelled;
    CalendarEvent event;
    event.uid = appointment.uid;
    event.sequence = appointment.sequence;
    event.when = CalendarTimes{appointment.start, {appointment.end(), appointment.start.zone}};
    event.summary = tr(nameOf(appointment.kind));
    if (isLink(appointment.place))
        event.url = appointment.place;
    event.location = appointment.place;
    event.description = clocks(appointment.start);
    event.modifiedAt = appointment.changedAt;
    event.status = isCancelled ? CalendarStatus::Cancelled : CalendarStatus::Confirmed;
    CalendarFile file;
    file.method = isCancelled ? CalendarMethod::Cancel : CalendarMethod::Publish;
    file.events = {event};
    return file;
}

QString InvitationText::fileName(const Appointment& appointment)
{
    return u"invitation-%1.ics"_s.arg(appointment.start.local().date().toString(Qt::ISODate));
}

} // namespace ayumi
