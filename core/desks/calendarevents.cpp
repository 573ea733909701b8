#include "core/desks/calendarevents.h"

#include "core/base/romaji.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Names written in letters, where the person has neither kanji nor kana.
QString latinInitials(const QString& name)
{
    QString initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QChar first = word.front().toUpper();
        if (first < u'A' || first > u'Z')
            return {};
        initials += first + u'.';
    }
    return initials;
}

class Events
{
public:
    Events(PatientNaming naming, const CalendarWording& wording, const QString& house)
        : m_naming(naming)
        , m_wording(wording)
        , m_house(house)
    {
    }

    [[nodiscard]] CalendarEvent of(const AppointmentRow& row) const;
    [[nodiscard]] CalendarEvent of(const CalendarCall& call) const;
    [[nodiscard]] CalendarEvent of(const CalendarTrip& trip) const;

private:
    [[nodiscard]] QString patientOf(const PersonLine& person, const QString& caseNumber) const;

    PatientNaming m_naming;
    const CalendarWording& m_wording;
    const QString& m_house;
};

QString Events::patientOf(const PersonLine& person, const QString& caseNumber) const
{
    if (caseNumber.isEmpty())
        return {};
    if (m_naming == PatientNaming::FullName)
        return person.displayName();
    const QString initials = initialsOf(person);
    return initials.isEmpty() ? caseNumber : u"%1 (%2)"_s.arg(initials, caseNumber);
}

CalendarEvent Events::of(const AppointmentRow& row) const
{
    const Appointment& appointment = row.appointment;
    CalendarEvent event;
    event.uid = appointment.uid;
    event.sequence = appointment.sequence;
    event.when = CalendarTimes{appointment.start, {appointment.end(), appointment.start.zone}};
    event.summary = m_wording.title(row, patientOf(row.person, row.caseNumber), m_naming);
    event.location = appointment.place;
    event.description = m_wording.people(row);
    event.categories = {m_wording.category(appointment.kind)};
    event.modifiedAt = appointment.changedAt;
    if (appointment.state == AppointmentState::Cancelled)
        event.status = CalendarStatus::Cancelled;
    return event;
}

CalendarEvent Events::of(const CalendarCall& call) const
{
    CalendarEvent event;
    event.uid = u"follow-up-%1@%2"_s.arg(call.followUp.id.value()).arg(m_house);
    event.sequence = call.followUp.version;
    event.when = CalendarTimes{
        call.at, {Instant(call.at.at.msecsSinceEpoch() + bookedCallMinutes * 60'000LL), call.at.zone}};
    event.summary = m_wording.title(call, patientOf(call.person, call.caseNumber));
    event.categories = {m_wording.category(AppointmentKind::Call)};
    // What ended otherwise will not take place at that time.
    if (call.followUp.end && *call.followUp.end != FollowUpEnd::Done)
        event.status = CalendarStatus::Cancelled;
    return event;
}

CalendarEvent Events::of(const CalendarTrip& trip) const
{
    CalendarEvent event;
    event.uid = u"journey-%1@%2"_s.arg(trip.trip.id.value()).arg(m_house);
    event.sequence = trip.trip.version;
    event.when = CalendarDays{*trip.trip.arrivalOn, *trip.trip.departureOn};
    event.summary = m_wording.title(trip, patientOf(trip.person, trip.caseNumber));
    return event;
}

} // namespace

QString initialsOf(const PersonLine& person)
{
    if (person.kana.isEmpty())
        return latinInitials(person.otherName);
    QString initials;
    for (const QString& kana : {person.kana.family, person.kana.given}) {
        if (const QString romaji = suggestPassportName(kana); !romaji.isEmpty())
            initials += romaji.front() + u'.';
    }
    return initials;
}

std::vector<CalendarEvent> eventsOf(const CalendarView& view, PatientNaming naming,
                                    const CalendarWording& wording, const QString& house)
{
    const Events events(naming, wording, house);
    std::vector<CalendarEvent> all;
    all.reserve(view.appointments.size() + view.calls.size() + view.trips.size());
    for (const AppointmentRow& row : view.appointments)
        all.push_back(events.of(row));
    for (const CalendarCall& call : view.calls)
        all.push_back(events.of(call));
    for (const CalendarTrip& trip : view.trips) {
        if (trip.trip.arrivalOn && trip.trip.departureOn)
            all.push_back(events.of(trip));
    }
    return all;
}

} // namespace ayumi
