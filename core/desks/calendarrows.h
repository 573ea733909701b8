#pragma once

#include "core/desks/calendarviews.h"

namespace ayumi {

class Database;

/// Reads what the calendar shows, in six statements however much it is.
class CalendarRows
{
public:
    explicit CalendarRows(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<CalendarView> read(const CalendarWanted& wanted, QDate today);
    [[nodiscard]] Result<std::optional<AppointmentRow>> find(AppointmentId id);
    /// Whom `appointment`, saved or only meant to be, has in two places. None when it is cancelled.
    [[nodiscard]] Result<std::vector<ConflictRow>> conflicts(const Appointment& appointment);

private:
    Database& m_database;
};

} // namespace ayumi
