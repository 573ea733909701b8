#pragma once

#include "core/desks/deskcontext.h"
#include "core/domain/schedule.h"
#include "core/domain/staff.h"

namespace ayumi {

/// One person's hours and absences.
struct RosterLine
{
    Staff staff;
    StaffSchedule schedule;             ///< the usual hours, version 0, where nothing was said
    std::vector<StaffAbsence> absences; ///< that have not ended yet
};

/// Who works when.
class RosterDesk
{
public:
    explicit RosterDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// Everybody who is not disabled, by name. Everybody who works here may ask.
    [[nodiscard]] Result<std::vector<RosterLine>> all();

    /// Errors: NotAllowed, NotFound (staff), StaffDisabled, Conflict and those of checkSchedule().
    [[nodiscard]] Result<StaffSchedule> saveSchedule(const StaffSchedule& schedule);
    /// Adds an absence, or changes the one with its id. Errors as above with those of checkAbsence().
    [[nodiscard]] Result<StaffAbsence> saveAbsence(const StaffAbsence& absence);
    /// Errors: NotAllowed, NotFound (absence), Conflict.
    [[nodiscard]] Result<> removeAbsence(AbsenceId id, int version);

private:
    DeskContext& m_context;
};

} // namespace ayumi
