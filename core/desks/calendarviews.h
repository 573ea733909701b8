#pragma once

#include "core/desks/views.h"
#include "core/domain/appointment.h"

/// What the calendar shows: read only, complete, without a word of any language.
namespace ayumi {

struct AppointmentRow
{
    Appointment appointment;
    QString caseNumber; ///< empty without a case
    bool caseClosed = false;
    PersonLine person;
    QStringList staffNames; ///< in the order of Appointment::staff
};

/// A follow-up call for which a time was agreed.
struct CalendarCall
{
    FollowUp followUp; ///< identity, step, times, channel, assignment and end only
    PlacedInstant at;
    QString caseNumber;
    bool caseClosed = false;
    PersonLine person;
    QString assignedName; ///< empty: nobody's yet
};

/// A journey, one bar over its days.
struct CalendarTrip
{
    Trip trip; ///< without notes
    QString caseNumber;
    bool caseClosed = false;
    PersonLine person;
    std::vector<TripCheck> checks; ///< what it needs, in the order of TripItem
};

/// What a calendar wants to show: whole days of the clock of `zone`.
struct CalendarWanted
{
    QDate from;
    QDate until; ///< inclusive
    QString zone = tokyoZone.toString();
    std::optional<StaffId> staff; ///< appointments and calls of this person; nullopt: all
    std::optional<CaseId> caseId; ///< of this case only
    bool withCancelled = false;
    int limit = 5000;           ///< of appointments
    int limitOfTrips = 100'000; ///< of journeys
};

struct CalendarView
{
    QDate today;                              ///< the office's
    std::vector<AppointmentRow> appointments; ///< in the order of their start
    std::vector<CalendarCall> calls;          ///< in the order of their time
    std::vector<CalendarTrip> trips;          ///< in the order of arrival
    bool moreAppointments = false;            ///< the limit cut the list: the screen says so
    bool moreTrips = false;                   ///< as moreAppointments
};

/// One person in two places at once, and the other place in full.
struct ConflictRow
{
    TakenPerson who = TakenPerson::Staff;
    QString staffName;                         ///< with Staff
    std::optional<AppointmentRow> appointment; ///< either this
    std::optional<CalendarCall> call;          ///< or this
};

/// What was saved, and whom it now has in two places: a warning, it was saved all the same.
struct SavedAppointment
{
    Appointment appointment;
    std::vector<ConflictRow> conflicts;
};

} // namespace ayumi
