#pragma once

#include "core/base/result.h"
#include "core/domain/schedule.h"

namespace ayumi {

class Database;

/// Working hours and absences.
class ScheduleTable
{
public:
    explicit ScheduleTable(Database& database);

    /// Of those who have said something.
    [[nodiscard]] Result<std::vector<StaffSchedule>> all();
    /// The usual hours, version 0, of somebody who said nothing.
    [[nodiscard]] Result<StaffSchedule> of(StaffId staff);
    /// Over the one with `schedule.version` (0: there was none). Errors: Conflict.
    [[nodiscard]] Result<StaffSchedule> save(const StaffSchedule& schedule);

    /// Absences that have not ended before `from`, of everybody, in the order of their beginning.
    [[nodiscard]] Result<std::vector<StaffAbsence>> absences(QDate from);
    [[nodiscard]] Result<std::optional<StaffAbsence>> findAbsence(AbsenceId id);
    [[nodiscard]] Result<StaffAbsence> insert(const StaffAbsence& absence);
    /// Errors: Conflict.
    [[nodiscard]] Result<StaffAbsence> update(const StaffAbsence& absence);
    /// Errors: Conflict.
    [[nodiscard]] Result<> remove(AbsenceId id, int version);

private:
    Database& m_database;
};

} // namespace ayumi
