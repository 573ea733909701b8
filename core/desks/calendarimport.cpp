#include "core/desks/calendarimport.h"

#include "core/domain/textlimit.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 minuteMsecs = 60'000;
constexpr int minutesOfDay = 24 * 60;

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

/// Files speak of offsets where they know no place; the two places of the work are told by theirs.
QString placeOf(const PlacedInstant& moment)
{
    if (moment.zone == u"UTC" || moment.zone == u"UTC+09:00")
        return tokyoZone.toString();
    return moment.zone == u"UTC+08:00" ? kualaLumpurZone.toString() : moment.zone;
}

void setTime(Appointment& appointment, const CalendarEvent& event)
{
    if (const auto* days = std::get_if<CalendarDays>(&event.when)) {
        appointment.start = {instantAt(days->first, QTime(0, 0), tokyoZone), tokyoZone.toString()};
        appointment.minutes = static_cast<int>(std::min<qint64>(
            (days->first.daysTo(days->last) + 1) * minutesOfDay, 2 * longestAppointmentMinutes));
        return;
    }
    const auto& times = std::get<CalendarTimes>(event.when);
    appointment.start = {times.start.at, placeOf(times.start)};
    const qint64 msecs = times.end.at.msecsSinceEpoch() - times.start.at.msecsSinceEpoch();
    appointment.minutes = msecs == 0
                              ? usualMinutes(AppointmentKind::Other)
                              : static_cast<int>(std::min<qint64>((msecs + minuteMsecs - 1) / minuteMsecs,
                                                                  2 * longestAppointmentMinutes));
}

/// What the sender says; what we added ourselves stays.
void takeOver(Appointment& appointment, const CalendarEvent& event)
{
    setTime(appointment, event);
    const QString title = event.summary.simplified();
    appointment.title = shortened(title.isEmpty() ? event.uid : title, longestLine);
    const QString place = event.location.simplified();
    appointment.place = shortened(place.isEmpty() ? event.url : place, longestLine);
}

Appointment freshFrom(const CalendarEvent& event)
{
    Appointment fresh;
    fresh.uid = appointmentUid(event);
    fresh.kind = AppointmentKind::Other;
    QStringList notes{event.description.trimmed()};
    if (!event.location.isEmpty())
        notes.append(event.url);
    if (event.organizer)
        notes.append(u"%1 <%2>"_s.arg(event.organizer->name, event.organizer->address));
    notes.removeAll(QString());
    fresh.notes = shortened(notes.join(u'\n'), longestText);
    return fresh;
}

bool isMadeHere(const QString& uid)
{
    return uid.endsWith(u"@ayumi");
}

} // namespace

QString appointmentUid(const CalendarEvent& event)
{
    const QString uid = event.instance.isEmpty() ? event.uid : event.uid + u'/' + event.instance;
    return shortened(uid, longestLine);
}

CalendarImportRow calendarImportRow(const CalendarEvent& event, const std::optional<Appointment>& known)
{
    const bool isCancelled = event.status == CalendarStatus::Cancelled;
    CalendarImportRow row{event, CalendarImportStep::Unchanged, known ? *known : freshFrom(event)};
    if (known && isMadeHere(known->uid)) {
        row.step = CalendarImportStep::Ours;
        return row;
    }
    if (!known && isCancelled) {
        row.step = CalendarImportStep::NotThere;
        takeOver(row.appointment, event);
        return row;
    }
    if (known && event.sequence < known->sequence) {
        row.step = CalendarImportStep::Older;
        return row;
    }
    Appointment after = row.appointment;
    after.sequence = event.sequence;
    if (isCancelled) {
        row.step = known->state == AppointmentState::Cancelled ? CalendarImportStep::Unchanged
                                                               : CalendarImportStep::Cancel;
        after.state = AppointmentState::Cancelled;
    } else {
        after.state = AppointmentState::Planned;
        takeOver(after, event);
        if (!checkAppointment(after))
            row.step = CalendarImportStep::Unsuitable;
        else if (!known)
            row.step = CalendarImportStep::Add;
        else
            row.step = othersSee(*known, after) ? CalendarImportStep::Change : CalendarImportStep::Unchanged;
    }
    if (row.doesSomething() || row.step == CalendarImportStep::Unsuitable)
        row.appointment = std::move(after);
    return row;
}

} // namespace ayumi
