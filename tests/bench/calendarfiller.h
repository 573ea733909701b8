#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace ayumi {
class Database;
} // namespace ayumi

namespace ayumi::bench {

/// Writes 5,000 appointments into the year around the day of the bench, whatever the size of the clinic: a
/// team makes no more of them because more cases are on file.
class CalendarFiller
{
public:
    CalendarFiller(Database& database, StaffId staff)
        : m_database(database)
        , m_staff(staff)
    {
    }

    /// With people of the newest of `cases`.
    [[nodiscard]] Result<> write(const std::vector<CaseId>& cases);

private:
    Database& m_database;
    StaffId m_staff;
};

} // namespace ayumi::bench
