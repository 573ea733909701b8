#include "core/storage/scheduletable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

StaffSchedule readSchedule(const Row& row)
{
    StaffSchedule schedule;
    schedule.staff = row.id<StaffId>("staff_id");
    schedule.zone = row.text("zone");
    schedule.callsPerDay = row.smallNumber("calls_per_day");
    schedule.languages = row.text("languages").split(u',', Qt::SkipEmptyParts);
    const Result<WeekHours> hours = readHours(row.text("hours"));
    if (hours)
        schedule.hours = *hours;
    else
        row.spoil("hours");
    schedule.version = row.smallNumber("version");
    return schedule;
}

StaffAbsence readAbsence(const Row& row)
{
    StaffAbsence absence;
    absence.id = row.id<AbsenceId>("id");
    absence.staff = row.id<StaffId>("staff_id");
    absence.first = row.date("first_day");
    absence.last = row.date("last_day");
    absence.reason = row.text("reason");
    absence.version = row.smallNumber("version");
    return absence;
}

void bindSchedule(Statement& statement, const StaffSchedule& schedule)
{
    statement.bind(":staff_id", schedule.staff);
    statement.bind(":zone", schedule.zone);
    statement.bind(":calls_per_day", schedule.callsPerDay);
    statement.bind(":languages", schedule.languages.join(u','));
    statement.bind(":hours", writtenHours(schedule.hours));
}

} // namespace

ScheduleTable::ScheduleTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<StaffSchedule>> ScheduleTable::all()
{
    Statement select(m_database, uR"(
        SELECT staff_id, zone, calls_per_day, languages, hours, version FROM staff_schedule ORDER BY staff_id
    )"_s);
    return select.all(readSchedule);
}

Result<StaffSchedule> ScheduleTable::of(StaffId staff)
{
    Statement select(m_database, uR"(
        SELECT staff_id, zone, calls_per_day, languages, hours, version
        FROM staff_schedule WHERE staff_id = :staff_id
    )"_s);
    select.bind(":staff_id", staff);
    AYUMI_TRY_GET(auto schedule, select.one(readSchedule));
    StaffSchedule usual;
    usual.staff = staff;
    return schedule.value_or(usual);
}

Result<StaffSchedule> ScheduleTable::save(const StaffSchedule& schedule)
{
    qint64 written = 0;
    if (schedule.version == 0) {
        Statement insert(m_database, uR"(
            INSERT INTO staff_schedule (staff_id, zone, calls_per_day, languages, hours)
            VALUES (:staff_id, :zone, :calls_per_day, :languages, :hours) ON CONFLICT DO NOTHING
        )"_s);
        bindSchedule(insert, schedule);
        AYUMI_TRY(insert.run());
        written = insert.changedRows();
    } else {
        Statement update(m_database, uR"(
            UPDATE staff_schedule SET zone = :zone, calls_per_day = :calls_per_day, languages = :languages,
                hours = :hours, version = version + 1
            WHERE staff_id = :staff_id AND version = :version
        )"_s);
        bindSchedule(update, schedule);
        update.bind(":version", schedule.version);
        AYUMI_TRY(update.run());
        written = update.changedRows();
    }
    if (written != 1)
        return failure(ErrorCode::Conflict, {u"schedule"_s});
    StaffSchedule stored = schedule;
    ++stored.version;
    return stored;
}

Result<std::vector<StaffAbsence>> ScheduleTable::absences(QDate from)
{
    Statement select(m_database, uR"(
        SELECT id, staff_id, first_day, last_day, reason, version
        FROM staff_absence WHERE last_day >= :from ORDER BY first_day, id
    )"_s);
    select.bind(":from", from);
    return select.all(readAbsence);
}

Result<std::optional<StaffAbsence>> ScheduleTable::findAbsence(AbsenceId id)
{
    Statement select(m_database, uR"(
        SELECT id, staff_id, first_day, last_day, reason, version FROM staff_absence WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readAbsence);
}

Result<StaffAbsence> ScheduleTable::insert(const StaffAbsence& absence)
{
    Statement insert(m_database, uR"(
        INSERT INTO staff_absence (staff_id, first_day, last_day, reason)
        VALUES (:staff_id, :first_day, :last_day, :reason) RETURNING id
    )"_s);
    insert.bind(":staff_id", absence.staff);
    insert.bind(":first_day", absence.first);
    insert.bind(":last_day", absence.last);
    insert.bind(":reason", absence.reason);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    StaffAbsence stored = absence;
    stored.id = AbsenceId(id);
    stored.version = 1;
    return stored;
}

Result<StaffAbsence> ScheduleTable::update(const StaffAbsence& absence)
{
    Statement update(m_database, uR"(
        UPDATE staff_absence SET first_day = :first_day, last_day = :last_day, reason = :reason,
            version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    update.bind(":first_day", absence.first);
    update.bind(":last_day", absence.last);
    update.bind(":reason", absence.reason);
    update.bind(":id", absence.id);
    update.bind(":version", absence.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"absence"_s});
    StaffAbsence stored = absence;
    ++stored.version;
    return stored;
}

Result<> ScheduleTable::remove(AbsenceId id, int version)
{
    Statement remove(m_database, u"DELETE FROM staff_absence WHERE id = :id AND version = :version"_s);
    remove.bind(":id", id);
    remove.bind(":version", version);
    AYUMI_TRY(remove.run());
    if (remove.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"absence"_s});
    return {};
}

} // namespace ayumi
