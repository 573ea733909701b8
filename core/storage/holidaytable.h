#pragma once

#include "core/base/result.h"
#include "core/domain/holiday.h"

namespace ayumi {

class Database;

/// Days off that were entered, and announced equinoxes.
class HolidayTable
{
public:
    explicit HolidayTable(Database& database);

    /// Everything from `from` until `until`, inclusive, in the order of the days; equinoxes of all years.
    [[nodiscard]] Result<HolidayBook> book(QDate from, QDate until);
    [[nodiscard]] Result<std::optional<Holiday>> find(HolidayId id);
    /// The day of this name in this place; nullopt when it is not entered.
    [[nodiscard]] Result<std::optional<Holiday>> findSame(const Holiday& holiday);
    /// Stores it, or puts status, source and day of entry over the same day of the same name and place.
    [[nodiscard]] Result<Holiday> save(const Holiday& holiday);
    [[nodiscard]] Result<> remove(HolidayId id);

    [[nodiscard]] Result<> saveEquinoxes(int year, const Equinoxes& days, const QString& source);
    [[nodiscard]] Result<> removeEquinoxes(int year);

private:
    Database& m_database;
};

} // namespace ayumi
