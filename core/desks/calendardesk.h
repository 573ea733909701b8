#pragma once

#include "core/desks/calendarviews.h"
#include "core/desks/deskcontext.h"

namespace ayumi {

/// Appointments, and everything that has a time on the calendar.
class CalendarDesk
{
public:
    explicit CalendarDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Some days of the calendar in one go. Errors: ZoneUnknown, DatesReversed, FieldMissing (from, until).
    [[nodiscard]] Result<CalendarView> view(const CalendarWanted& wanted);
    /// Errors: NotFound.
    [[nodiscard]] Result<AppointmentRow> find(AppointmentId id);
    /// The one with this uid, as calendar files name it.
    [[nodiscard]] Result<std::optional<Appointment>> findByUid(const QString& uid);
    /// Whom it would have in two places, before it is saved.
    [[nodiscard]] Result<std::vector<ConflictRow>> conflicts(const Appointment& appointment);

    /// An empty uid is given by the program; one from a calendar file is kept, with its sequence. Errors: as
    /// of checkAppointment(); CaseNotFound, CaseClosed, NotFound (staff), Conflict (there is one with this
    /// uid).
    [[nodiscard]] Result<SavedAppointment> add(const Appointment& appointment);

    /// As of every verb below, errors: NotFound, Conflict (`version`), CaseClosed; here also as of add(). uid
    /// stays whatever is given; the sequence is raised when others see the change.
    [[nodiscard]] Result<SavedAppointment> change(const Appointment& appointment);
    [[nodiscard]] Result<SavedAppointment> move(AppointmentId id, int version, const PlacedInstant& start,
                                                int minutes);
    /// Cancelling one that is cancelled changes nothing. Possible in a closed case too.
    [[nodiscard]] Result<Appointment> cancel(AppointmentId id, int version);
    /// Takes the cancelling back.
    [[nodiscard]] Result<SavedAppointment> restore(AppointmentId id, int version);

private:
    DeskContext& m_context;
};

} // namespace ayumi
