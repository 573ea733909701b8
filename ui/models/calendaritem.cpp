#include "ui/models/calendaritem.h"

#include "core/base/walltime.h"
#include "ui/models/calendarwords.h"
#include "ui/models/tripwords.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int minutesOfDay = 24 * 60;

struct Look
{
    QString icon;
    Tone tone = Tone::Neutral;
    bool strong = false;
};

Look lookOf(AppointmentKind kind)
{
    switch (kind) {
    case AppointmentKind::Counselling:
        return {u"user-group-properties"_s, Tone::Info, false};
    case AppointmentKind::Call:
        return {u"call-start"_s, Tone::Accent, false};
    case AppointmentKind::Treatment:
        return {u"task-complete"_s, Tone::Accent, true};
    case AppointmentKind::Flight:
        return {u"network-flightmode-on"_s, Tone::Waiting, false};
    case AppointmentKind::PickUp:
        return {u"go-next"_s, Tone::Waiting, false};
    case AppointmentKind::Other:
        return {u"view-calendar"_s, Tone::Neutral, false};
    }
    return {};
}

void setDays(CalendarItem& item, const QString& zone)
{
    item.firstDay = localTime(item.start.at, zone).date();
    // What ends at midnight is over on the day before.
    const Instant last(std::max(item.start.at.msecsSinceEpoch(), item.end.msecsSinceEpoch() - 1));
    item.lastDay = localTime(last, zone).date();
}

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

CalendarItem itemOf(const AppointmentRow& row, const QString& zone)
{
    const Appointment& appointment = row.appointment;
    const Look look = lookOf(appointment.kind);
    CalendarItem item;
    item.source = CalendarItem::Source::Appointment;
    item.id = appointment.id.value();
    item.caseId = appointment.caseId;
    item.start = appointment.start;
    item.end = appointment.end();
    item.wholeDays = appointment.minutes >= minutesOfDay;
    setDays(item, zone);
    item.title = CalendarWords::title(appointment);
    item.person = row.person.displayName();
    item.detail =
        joined({appointment.place, appointment.doctor, appointment.interpreter, row.staffNames.join(u", "_s)},
               u" · "_s);
    item.icon = look.icon;
    item.tone = look.tone;
    item.strong = look.strong;
    item.cancelled = appointment.state == AppointmentState::Cancelled;
    item.quiet = item.cancelled || row.caseClosed;
    item.movable = item.stretches = !item.quiet;
    const QString when =
        u"%1  %2"_s.arg(CalendarWords::clocks(appointment.start), CalendarWords::length(appointment.minutes));
    item.tip = joined({joined({item.title, item.person}, u"  "_s), when, appointment.place,
                       CalendarWords::people(row),
                       item.cancelled ? CalendarWords::of(appointment.state) : QString()},
                      u"\n"_s);
    return item;
}

CalendarItem itemOf(const CalendarCall& call, const QString& zone)
{
    CalendarItem item;
    item.source = CalendarItem::Source::Call;
    item.id = call.followUp.id.value();
    item.caseId = call.followUp.caseId;
    item.start = call.at;
    item.end = Instant(call.at.at.msecsSinceEpoch() + bookedCallMinutes * 60'000LL);
    setDays(item, zone);
    item.title = Words::followUpStep(call.followUp.step);
    item.person = call.person.displayName();
    item.detail = joined({Words::of(call.followUp.channel), call.assignedName}, u" · "_s);
    item.icon = u"call-start"_s;
    item.tone = Tone::Accent;
    item.quiet = call.followUp.end.has_value() || call.caseClosed;
    item.movable = !item.quiet;
    item.tip = joined({joined({CalendarWords::followUpCall(call), item.person}, u"  "_s),
                       CalendarWords::clocks(call.at), item.detail, call.person.phone},
                      u"\n"_s);
    return item;
}

CalendarItem itemOf(const CalendarTrip& trip, const QString& zone, QDate today)
{
    const QDate last = trip.trip.departureOn.value_or(*trip.trip.arrivalOn);
    CalendarItem item;
    item.source = CalendarItem::Source::Trip;
    item.id = trip.trip.id.value();
    item.caseId = trip.trip.caseId;
    item.start = {instantAt(*trip.trip.arrivalOn, QTime(0, 0), zone), zone};
    item.end = instantAt(last.addDays(1), QTime(0, 0), zone);
    item.firstDay = *trip.trip.arrivalOn;
    item.lastDay = last;
    item.wholeDays = true;
    item.title = CalendarWords::journey();
    item.person = trip.person.displayName();
    item.icon = u"network-flightmode-on"_s;
    const bool isOver = last < today;
    item.quiet = trip.caseClosed || isOver;
    const TripReadiness readiness = readinessOf(trip.checks);
    item.mark = isOver ? QString() : TripWords::of(readiness);
    item.tone = Tone::Info;
    if (!item.quiet)
        item.tone = readiness.hasProblem ? Tone::Danger : readiness.isReady() ? Tone::Accent : Tone::Waiting;
    item.detail = isOver ? QString() : TripWords::open(trip.checks);
    item.tip = joined({joined({item.title, item.person}, u"  "_s),
                       CalendarWords::days(item.firstDay, item.lastDay), item.mark, item.detail},
                      u"\n"_s);
    return item;
}

Engagement engagementOf(const CalendarItem& item, const CalendarView& view)
{
    if (item.source == CalendarItem::Source::Appointment) {
        const AppointmentRow& row = view.appointments[item.row];
        return engagementOf(row.appointment, item.caseId ? std::optional(row.person.patient) : std::nullopt);
    }
    const CalendarCall& call = view.calls[item.row];
    Engagement engagement;
    engagement.followUp = call.followUp.id;
    engagement.from = item.start.at;
    engagement.until = item.end;
    engagement.patient = call.person.patient;
    if (call.followUp.assignedTo.isStored())
        engagement.staff.push_back(call.followUp.assignedTo);
    return engagement;
}

/// Marks whoever is in two places, one sweep over what is sorted by its beginning.
void markConflicts(std::vector<CalendarItem>& items, const CalendarView& view)
{
    std::vector<std::pair<CalendarItem*, Engagement>> going;
    for (CalendarItem& item : items) {
        if (item.source == CalendarItem::Source::Trip || item.quiet)
            continue;
        const Engagement engagement = engagementOf(item, view);
        std::erase_if(going, [&](const auto& earlier) { return earlier.second.until <= engagement.from; });
        for (auto& [earlier, other] : going) {
            if (!conflictsOf(engagement, std::span(&other, 1)).empty())
                earlier->inConflict = item.inConflict = true;
        }
        going.emplace_back(&item, engagement);
    }
}

template<class Rows>
void addItems(std::vector<CalendarItem>& items, const Rows& rows, auto make)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        items.push_back(make(rows[row]));
        items.back().row = row;
    }
}

} // namespace

std::vector<CalendarItem> calendarItems(const CalendarView& view, const QString& zone)
{
    std::vector<CalendarItem> items;
    addItems(items, view.trips, [&](const CalendarTrip& trip) { return itemOf(trip, zone, view.today); });
    addItems(items, view.appointments, [&](const AppointmentRow& row) { return itemOf(row, zone); });
    addItems(items, view.calls, [&](const CalendarCall& call) { return itemOf(call, zone); });
    std::ranges::stable_sort(items, [](const CalendarItem& a, const CalendarItem& b) {
        const bool aTrip = a.source == CalendarItem::Source::Trip;
        const bool bTrip = b.source == CalendarItem::Source::Trip;
        return aTrip != bTrip ? aTrip : a.start.at < b.start.at;
    });
    markConflicts(items, view);
    for (CalendarItem& item : items)
        item.spoken = CalendarWords::spoken(item);
    return items;
}

Result<PlacedInstant> shiftedStart(const PlacedInstant& start, const CalendarShift& shift)
{
    PlacedInstant moved = start;
    if (shift.days != 0) {
        AYUMI_TRY_GET(moved, daysLater(start, shift.days));
    }
    moved.at = Instant(moved.at.msecsSinceEpoch() + shift.minutes * 60'000LL);
    return moved;
}

CalendarItem shiftedItem(CalendarItem item, const CalendarShift& shift, const QString& zone)
{
    const qint64 length = item.end.msecsSinceEpoch() - item.start.at.msecsSinceEpoch();
    if (const auto moved = shiftedStart(item.start, shift))
        item.start = *moved;
    item.end = Instant(item.start.at.msecsSinceEpoch() + length + shift.longer * 60'000LL);
    setDays(item, zone);
    return item;
}

} // namespace ayumi
