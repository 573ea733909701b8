#include "core/storage/holidaytable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString stateText(const std::optional<MalaysianState>& state)
{
    return state ? codeOf(*state) : QString();
}

Holiday readHoliday(const Row& row)
{
    Holiday holiday;
    holiday.id = row.id<HolidayId>("id");
    holiday.country = row.code<Country>("country");
    const QString state = row.text("state");
    holiday.state = valueOf<MalaysianState>(state);
    if (!state.isEmpty() && !holiday.state)
        row.spoil("state");
    holiday.date = row.date("day");
    holiday.name = row.text("name");
    holiday.status = row.code<HolidayStatus>("status");
    holiday.source = row.text("source");
    holiday.enteredOn = row.date("entered_on");
    return holiday;
}

std::pair<int, Equinoxes> readEquinoxes(const Row& row)
{
    const int year = row.smallNumber("year");
    const QDate vernal = row.date("vernal");
    return {year, {.vernal = vernal, .autumnal = row.date("autumnal")}};
}

} // namespace

HolidayTable::HolidayTable(Database& database)
    : m_database(database)
{
}

Result<HolidayBook> HolidayTable::book(QDate from, QDate until)
{
    Statement days(m_database, uR"(
        SELECT id, country, state, day, name, status, source, entered_on
        FROM holiday WHERE day >= :from AND day <= :until ORDER BY day, country, state, name
    )"_s);
    days.bind(":from", from);
    days.bind(":until", until);
    HolidayBook book;
    AYUMI_TRY_GET(book.entered, days.all(readHoliday));
    Statement equinoxes(m_database, u"SELECT year, vernal, autumnal FROM equinox ORDER BY year"_s);
    AYUMI_TRY_GET(const auto announced, equinoxes.all(readEquinoxes));
    book.equinoxes.insert(announced.begin(), announced.end());
    return book;
}

Result<std::optional<Holiday>> HolidayTable::find(HolidayId id)
{
    Statement select(m_database, uR"(
        SELECT id, country, state, day, name, status, source, entered_on FROM holiday WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readHoliday);
}

Result<std::optional<Holiday>> HolidayTable::findSame(const Holiday& holiday)
{
    Statement select(m_database, uR"(
        SELECT id, country, state, day, name, status, source, entered_on FROM holiday
        WHERE country = :country AND state = :state AND day = :day AND name = :name
    )"_s);
    select.bind(":country", holiday.country);
    select.bind(":state", stateText(holiday.state));
    select.bind(":day", holiday.date);
    select.bind(":name", holiday.name);
    return select.one(readHoliday);
}

Result<Holiday> HolidayTable::save(const Holiday& holiday)
{
    Statement insert(m_database, uR"(
        INSERT INTO holiday (country, state, day, name, status, source, entered_on)
        VALUES (:country, :state, :day, :name, :status, :source, :entered_on)
        ON CONFLICT (country, state, day, name) DO UPDATE
            SET status = excluded.status, source = excluded.source, entered_on = excluded.entered_on
        RETURNING id
    )"_s);
    insert.bind(":country", holiday.country);
    insert.bind(":state", stateText(holiday.state));
    insert.bind(":day", holiday.date);
    insert.bind(":name", holiday.name);
    insert.bind(":status", holiday.status);
    insert.bind(":source", holiday.source);
    insert.bind(":entered_on", holiday.enteredOn);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Holiday stored = holiday;
    stored.id = HolidayId(id);
    return stored;
}

Result<> HolidayTable::remove(HolidayId id)
{
    Statement remove(m_database, u"DELETE FROM holiday WHERE id = :id"_s);
    remove.bind(":id", id);
    AYUMI_TRY(remove.run());
    if (remove.changedRows() != 1)
        return failure(ErrorCode::NotFound, {u"holiday"_s});
    return {};
}

Result<> HolidayTable::saveEquinoxes(int year, const Equinoxes& days, const QString& source)
{
    Statement insert(m_database, uR"(
        INSERT INTO equinox (year, vernal, autumnal, source) VALUES (:year, :vernal, :autumnal, :source)
        ON CONFLICT (year) DO UPDATE
            SET vernal = excluded.vernal, autumnal = excluded.autumnal, source = excluded.source
    )"_s);
    insert.bind(":year", year);
    insert.bind(":vernal", days.vernal);
    insert.bind(":autumnal", days.autumnal);
    insert.bind(":source", source);
    return insert.run();
}

Result<> HolidayTable::removeEquinoxes(int year)
{
    Statement remove(m_database, u"DELETE FROM equinox WHERE year = :year"_s);
    remove.bind(":year", year);
    return remove.run();
}

} // namespace ayumi
