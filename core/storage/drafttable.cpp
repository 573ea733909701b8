#include "core/storage/drafttable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

DraftRow readDraft(const Row& row)
{
    DraftRow draft;
    draft.form = row.text("form");
    draft.content = row.text("content");
    draft.basedOnVersion = row.smallNumber("based_on_version");
    draft.savedAt = row.instant("saved_at");
    return draft;
}

} // namespace

DraftTable::DraftTable(Database& database)
    : m_database(database)
{
}

Result<> DraftTable::keep(StaffId staff, const DraftRow& draft)
{
    Statement insert(m_database, uR"(
        INSERT INTO draft (staff_id, form, content, based_on_version, saved_at)
        VALUES (:staff_id, :form, :content, :based_on_version, :saved_at)
        ON CONFLICT (staff_id, form) DO UPDATE SET content = excluded.content,
            based_on_version = excluded.based_on_version, saved_at = excluded.saved_at
    )"_s);
    insert.bind(":staff_id", staff);
    insert.bind(":form", draft.form);
    insert.bind(":content", draft.content);
    insert.bind(":based_on_version", draft.basedOnVersion);
    insert.bind(":saved_at", draft.savedAt);
    return insert.run();
}

Result<std::optional<DraftRow>> DraftTable::find(StaffId staff, const QString& form)
{
    Statement select(m_database, uR"(
        SELECT form, content, based_on_version, saved_at FROM draft WHERE staff_id = :staff_id AND form = :form
    )"_s);
    select.bind(":staff_id", staff);
    select.bind(":form", form);
    return select.one(readDraft);
}

Result<std::vector<DraftRow>> DraftTable::ofStaff(StaffId staff)
{
    Statement select(m_database, uR"(
        SELECT form, content, based_on_version, saved_at FROM draft WHERE staff_id = :staff_id
        ORDER BY saved_at DESC, id DESC
    )"_s);
    select.bind(":staff_id", staff);
    return select.all(readDraft);
}

Result<> DraftTable::remove(StaffId staff, const QString& form)
{
    Statement remove(m_database, u"DELETE FROM draft WHERE staff_id = :staff_id AND form = :form"_s);
    remove.bind(":staff_id", staff);
    remove.bind(":form", form);
    return remove.run();
}

} // namespace ayumi
