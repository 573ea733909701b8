#include "ui/documents/tripitinerary.h"

#include <algorithm>
#include <map>

namespace ayumi {

namespace {

/// A flight over night leaves the day before; the way home from the airport may be the day after.
constexpr int daysOfTravel = 2;

bool isTravel(AppointmentKind kind)
{
    return kind == AppointmentKind::Flight || kind == AppointmentKind::PickUp;
}

} // namespace

std::vector<JourneyDay> journeyDays(const CaseFacts& facts)
{
    const Trip& trip = facts.trip;
    if (!trip.arrivalOn)
        return {};
    const QDate first = *trip.arrivalOn;
    const QDate last = trip.departureOn.value_or(first);
    std::map<QDate, std::vector<Appointment>> byDay;
    for (QDate day = first; day <= last; day = day.addDays(1))
        byDay[day];
    for (const Appointment& each : facts.appointments) {
        const QDate day = each.start.local().date();
        const int around = isTravel(each.kind) ? daysOfTravel : 0;
        const bool isOnJourney = day >= first.addDays(-around) && day <= last.addDays(around);
        if (each.state == AppointmentState::Planned && each.withPatient && isOnJourney)
            byDay[day].push_back(each);
    }
    std::vector<JourneyDay> days;
    for (auto& [day, appointments] : byDay) {
        std::ranges::stable_sort(appointments, {}, [](const Appointment& each) { return each.start.at; });
        days.push_back({day, std::move(appointments)});
    }
    return days;
}

} // namespace ayumi
