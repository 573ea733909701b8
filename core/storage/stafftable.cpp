#include "core/storage/stafftable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Staff readStaff(const Row& row)
{
    Staff staff;
    staff.id = row.id<StaffId>("id");
    staff.uid = row.text("uid");
    staff.name = row.text("name");
    staff.role = row.code<Role>("role");
    staff.language = row.text("language");
    staff.disabled = row.flag("disabled");
    staff.version = row.smallNumber("version");
    return staff;
}

} // namespace

StaffTable::StaffTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Staff>> StaffTable::all()
{
    Statement select(m_database, uR"(
        SELECT id, uid, name, role, language, disabled, version FROM staff ORDER BY name
    )"_s);
    return select.all(readStaff);
}

Result<std::optional<Staff>> StaffTable::find(StaffId id)
{
    Statement select(m_database, uR"(
        SELECT id, uid, name, role, language, disabled, version FROM staff WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readStaff);
}

Result<std::optional<Staff>> StaffTable::findByUid(const QString& uid)
{
    Statement select(m_database, uR"(
        SELECT id, uid, name, role, language, disabled, version FROM staff WHERE uid = :uid
    )"_s);
    select.bind(":uid", uid);
    return select.one(readStaff);
}

Result<std::optional<Staff>> StaffTable::findByName(const QString& name)
{
    Statement select(m_database, uR"(
        SELECT id, uid, name, role, language, disabled, version FROM staff WHERE name = :name
    )"_s);
    select.bind(":name", name);
    return select.one(readStaff);
}

Result<Staff> StaffTable::insert(const Staff& staff)
{
    Statement insert(m_database, uR"(
        INSERT INTO staff (uid, name, role, language, disabled)
        VALUES (:uid, :name, :role, :language, :disabled)
        ON CONFLICT DO NOTHING
        RETURNING id, uid, name, role, language, disabled, version
    )"_s);
    insert.bind(":uid", staff.uid);
    insert.bind(":name", staff.name);
    insert.bind(":role", staff.role);
    insert.bind(":language", staff.language);
    insert.bind(":disabled", staff.disabled);
    AYUMI_TRY_GET(auto stored, insert.one(readStaff));
    if (!stored)
        return failure(ErrorCode::StaffNameTaken, {staff.name});
    return *stored;
}

Result<Staff> StaffTable::update(const Staff& staff)
{
    Statement update(m_database, uR"(
        UPDATE staff SET role = :role, language = :language, disabled = :disabled, version = version + 1
        WHERE id = :id AND version = :version
        RETURNING id, uid, name, role, language, disabled, version
    )"_s);
    update.bind(":role", staff.role);
    update.bind(":language", staff.language);
    update.bind(":disabled", staff.disabled);
    update.bind(":id", staff.id);
    update.bind(":version", staff.version);
    AYUMI_TRY_GET(auto stored, update.one(readStaff));
    if (!stored)
        return failure(ErrorCode::Conflict, {u"staff"_s});
    return *stored;
}

} // namespace ayumi
