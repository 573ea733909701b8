#pragma once

#include "core/desks/calendarfiledesk.h"
#include "core/domain/staff.h"

namespace ayumi {

class Database;

/// What names this clinic in the uids of its calls and journeys: the same for ever, says nothing about it.
[[nodiscard]] Result<QString> calendarHouse(Database& database);

/// The files that follow people's calendars: where they are, and what stands in them.
class CalendarFeeds
{
public:
    explicit CalendarFeeds(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<CalendarFeed>> of(StaffId staff);
    [[nodiscard]] Result<> keep(StaffId staff, const std::optional<CalendarFeed>& feed);

    struct Content
    {
        QByteArray bytes; ///< the same as long as nothing changed
        int events = 0;
    };
    /// A month back and a year ahead of `today`.
    [[nodiscard]] Result<Content> content(const Staff& staff, PatientNaming naming,
                                          const CalendarWording& wording, QDate today);

private:
    Database& m_database;
};

/// The computer a feed belongs to.
[[nodiscard]] QString thisComputer();

} // namespace ayumi
