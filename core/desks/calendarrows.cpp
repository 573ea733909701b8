#include "core/desks/calendarrows.h"

#include "core/desks/caserows.h"
#include "core/storage/appointmenttable.h"
#include "core/storage/calendartable.h"
#include "core/storage/casetable.h"
#include "core/storage/patienttable.h"
#include "core/storage/triptable.h"
#include "core/storage/visittable.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

using StaffNames = std::map<StaffId, QString>;

/// What is looked at when somebody's conflicts are looked for; nobody has more at one time.
constexpr int atOneTime = 1000;

QString nameOf(StaffId id, const StaffNames& names)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

AppointmentRow rowOf(const ListedAppointment& listed, const StaffNames& names)
{
    AppointmentRow row;
    row.appointment = listed.appointment;
    row.caseNumber = listed.caseNumber;
    row.caseClosed = listed.stage == Stage::Closed;
    if (!listed.caseNumber.isEmpty())
        row.person = personLine(listed.patient);
    for (const StaffId id : listed.appointment.staff)
        row.staffNames.append(nameOf(id, names));
    return row;
}

CalendarCall rowOf(const ListedCall& listed, const StaffNames& names)
{
    return {.followUp = listed.followUp,
            .at = listed.at(),
            .caseNumber = listed.caseNumber,
            .caseClosed = listed.stage == Stage::Closed,
            .person = personLine(listed.patient),
            .assignedName = nameOf(listed.followUp.assignedTo, names)};
}

CalendarTrip rowOf(const ListedTrip& listed, std::span<const TripTick> ticks, QDate today)
{
    return {.trip = listed.trip,
            .caseNumber = listed.caseNumber,
            .caseClosed = listed.stage == Stage::Closed,
            .person = personLine(listed.patient),
            .checks = tripChecklist(listed.trip, listed.patient.passport, ticks, today)};
}

Result<> readTrips(Database& database, const CalendarWanted& wanted, CalendarView& view)
{
    AYUMI_TRY_GET(auto trips, CalendarTable(database).trips(wanted.from, wanted.until,
                                                            std::max(wanted.limitOfTrips, 0) + 1));
    view.moreTrips = std::ssize(trips) > wanted.limitOfTrips;
    if (view.moreTrips)
        trips.pop_back();
    std::vector<TripId> ids;
    for (const ListedTrip& listed : trips)
        ids.push_back(listed.trip.id);
    AYUMI_TRY_GET(const auto ticks, TripTable(database).ticks(ids));
    for (const ListedTrip& listed : trips) {
        const auto own = ticks.find(listed.trip.id);
        view.trips.push_back(
            rowOf(listed, own == ticks.end() ? std::vector<TripTick>() : own->second, view.today));
    }
    return {};
}

/// Who treated: the doctor who joins a call in which the hospital takes part.
Result<QString> joiningDoctor(Database& database, CaseId id)
{
    AYUMI_TRY_GET(const auto visit, VisitTable(database).ofCase(id));
    return visit && !visit->injections.empty() ? visit->injections.back().doctorName : QString();
}

Engagement engagementOf(const CalendarCall& call)
{
    Engagement engagement;
    engagement.followUp = call.followUp.id;
    engagement.from = call.at.at;
    engagement.until = Instant(call.at.at.msecsSinceEpoch() + bookedCallMinutes * 60'000LL);
    if (call.followUp.assignedTo.isStored())
        engagement.staff.push_back(call.followUp.assignedTo);
    engagement.patient = call.person.patient;
    return engagement;
}

std::optional<PatientId> personOf(const AppointmentRow& row)
{
    return row.appointment.caseId ? std::optional(row.person.patient) : std::nullopt;
}

/// Whom an appointment that may not be stored yet is about.
Result<std::optional<PatientId>> patientOf(Database& database, const std::optional<CaseId>& id)
{
    if (!id)
        return std::nullopt;
    AYUMI_TRY_GET(const auto careCase, CaseTable(database).find(*id));
    return careCase ? std::optional(careCase->patient) : std::nullopt;
}

template<class Rows>
void keepOfCase(Rows& rows, CaseId id, auto caseOfRow)
{
    std::erase_if(rows, [&](const auto& row) { return caseOfRow(row) != id; });
}

} // namespace

Result<CalendarView> CalendarRows::read(const CalendarWanted& wanted, QDate today)
{
    CalendarView view;
    view.today = today;
    const Instant from = instantAt(wanted.from, QTime(0, 0), wanted.zone);
    const Instant until = instantAt(wanted.until.addDays(1), QTime(0, 0), wanted.zone);
    AYUMI_TRY_GET(const StaffNames names, readStaffNames(m_database));
    AYUMI_TRY_GET(const auto appointments, AppointmentTable(m_database)
                                               .inRange({.from = from,
                                                         .until = until,
                                                         .staff = wanted.staff,
                                                         .caseId = wanted.caseId,
                                                         .withCancelled = wanted.withCancelled,
                                                         .after = {},
                                                         .limit = std::max(wanted.limit, 0) + 1}));
    view.moreAppointments = std::ssize(appointments) > wanted.limit;
    for (const ListedAppointment& listed : appointments) {
        if (std::ssize(view.appointments) < wanted.limit)
            view.appointments.push_back(rowOf(listed, names));
    }
    AYUMI_TRY_GET(const auto calls, CalendarTable(m_database).calls(from, until));
    for (const ListedCall& listed : calls) {
        if (!wanted.staff || listed.followUp.assignedTo == *wanted.staff)
            view.calls.push_back(rowOf(listed, names));
    }
    AYUMI_TRY(readTrips(m_database, wanted, view));
    if (wanted.caseId) {
        keepOfCase(view.calls, *wanted.caseId, [](const CalendarCall& row) { return row.followUp.caseId; });
        keepOfCase(view.trips, *wanted.caseId, [](const CalendarTrip& row) { return row.trip.caseId; });
    }
    return view;
}

Result<std::optional<AppointmentRow>> CalendarRows::find(AppointmentId id)
{
    AYUMI_TRY_GET(const auto found, AppointmentTable(m_database).find(id));
    if (!found)
        return std::nullopt;
    AYUMI_TRY_GET(const StaffNames names, readStaffNames(m_database));
    ListedAppointment listed{.appointment = *found, .caseNumber = {}, .stage = {}, .patient = {}};
    if (found->caseId) {
        AYUMI_TRY_GET(const auto careCase, CaseTable(m_database).find(*found->caseId));
        AYUMI_TRY_GET(const auto patient,
                      PatientTable(m_database).find(careCase ? careCase->patient : PatientId()));
        if (careCase && patient) {
            listed.caseNumber = careCase->number;
            listed.stage = careCase->stage;
            listed.patient = *patient;
        }
    }
    return rowOf(listed, names);
}

Result<std::vector<ConflictRow>> CalendarRows::conflicts(const Appointment& appointment)
{
    std::vector<ConflictRow> rows;
    if (appointment.state == AppointmentState::Cancelled)
        return rows;
    AYUMI_TRY_GET(const StaffNames names, readStaffNames(m_database));
    AYUMI_TRY_GET(const auto patient, patientOf(m_database, appointment.caseId));
    AYUMI_TRY_GET(const auto appointments, AppointmentTable(m_database)
                                               .inRange({.from = appointment.start.at,
                                                         .until = appointment.end(),
                                                         .staff = {},
                                                         .caseId = {},
                                                         .withCancelled = false,
                                                         .after = {},
                                                         .limit = atOneTime}));
    // A call that began a little earlier may still be going on.
    const Instant callsFrom(appointment.start.at.msecsSinceEpoch() - bookedCallMinutes * 60'000LL);
    AYUMI_TRY_GET(const auto calls, CalendarTable(m_database).calls(callsFrom, appointment.end()));
    std::vector<ConflictRow> others;
    std::vector<Engagement> engagements;
    for (const ListedAppointment& listed : appointments) {
        ConflictRow other;
        other.appointment = rowOf(listed, names);
        engagements.push_back(engagementOf(listed.appointment, personOf(*other.appointment)));
        others.push_back(std::move(other));
    }
    for (const ListedCall& listed : calls) {
        ConflictRow other;
        if (listed.followUp.end)
            continue;
        other.call = rowOf(listed, names);
        engagements.push_back(engagementOf(*other.call));
        if (listed.followUp.hospitalJoins) {
            AYUMI_TRY_GET(engagements.back().doctor, joiningDoctor(m_database, listed.followUp.caseId));
        }
        others.push_back(std::move(other));
    }
    for (const ScheduleConflict& conflict : conflictsOf(engagementOf(appointment, patient), engagements)) {
        const auto at = std::ranges::find(engagements, conflict.with) - engagements.begin();
        ConflictRow row = others[static_cast<std::size_t>(at)];
        row.who = conflict.who;
        row.staffName = nameOf(conflict.staff, names);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ayumi
