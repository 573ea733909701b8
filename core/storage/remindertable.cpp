#include "core/storage/remindertable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

PersonalReminder readReminder(const Row& row)
{
    PersonalReminder reminder;
    reminder.id = row.id<ReminderId>("id");
    reminder.caseId = row.optionalId<CaseId>("case_id");
    reminder.text = row.text("words");
    reminder.dueOn = row.date("due_on");
    reminder.at = columns::optionalPlaced(row, "at", "zone");
    reminder.repeat = row.code<ReminderRepeat>("repeats");
    reminder.firstOn = row.date("first_on");
    reminder.assignedTo = row.optionalId<StaffId>("assigned_to").value_or(StaffId());
    reminder.snoozedUntil = row.optionalInstant("snoozed_until");
    reminder.doneAt = row.optionalInstant("done_at");
    reminder.createdBy = row.id<StaffId>("created_by");
    reminder.createdAt = row.instant("created_at");
    reminder.version = row.smallNumber("version");
    return reminder;
}

void bindChanging(Statement& statement, const PersonalReminder& reminder)
{
    const bool assigned = reminder.assignedTo.isStored();
    statement.bind(":words", reminder.text);
    statement.bind(":due_on", reminder.dueOn);
    columns::bindPlaced(statement, ":at", ":zone", reminder.at);
    statement.bind(":repeats", reminder.repeat);
    statement.bind(":first_on", reminder.firstOn);
    statement.bind(":assigned_to", assigned ? std::optional(reminder.assignedTo) : std::nullopt);
    statement.bind(":snoozed_until", reminder.snoozedUntil);
    statement.bind(":done_at", reminder.doneAt);
}

} // namespace

ReminderTable::ReminderTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<PersonalReminder>> ReminderTable::find(ReminderId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, words, due_on, at, zone, repeats, first_on, assigned_to, snoozed_until, done_at,
               created_by, created_at, version
        FROM reminder WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readReminder);
}

Result<PersonalReminder> ReminderTable::insert(const PersonalReminder& reminder)
{
    Statement insert(m_database, uR"(
        INSERT INTO reminder (case_id, words, due_on, at, zone, repeats, first_on, assigned_to, snoozed_until, done_at,
            created_by, created_at)
        VALUES (:case_id, :words, :due_on, :at, :zone, :repeats, :first_on, :assigned_to, :snoozed_until, :done_at,
            :created_by, :created_at)
        RETURNING id
    )"_s);
    insert.bind(":case_id", reminder.caseId);
    bindChanging(insert, reminder);
    insert.bind(":created_by", reminder.createdBy);
    insert.bind(":created_at", reminder.createdAt);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    return storedAs(reminder, ReminderId(id), 1);
}

Result<PersonalReminder> ReminderTable::update(const PersonalReminder& reminder)
{
    Statement update(m_database, uR"(
        UPDATE reminder SET words = :words, due_on = :due_on, at = :at, zone = :zone, repeats = :repeats,
            first_on = :first_on, assigned_to = :assigned_to, snoozed_until = :snoozed_until, done_at = :done_at,
            version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    bindChanging(update, reminder);
    update.bind(":id", reminder.id);
    update.bind(":version", reminder.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"reminder"_s});
    return storedAs(reminder, reminder.id, reminder.version + 1);
}

Result<std::vector<PersonalReminder>> ReminderTable::open(const RemindersWanted& wanted)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, words, due_on, at, zone, repeats, first_on, assigned_to, snoozed_until, done_at,
               created_by, created_at, version
        FROM reminder
        WHERE done_at IS NULL AND due_on <= :until
              AND (CAST(:theirs AS BIGINT) = 0 OR assigned_to IS NULL OR assigned_to = :theirs)
        ORDER BY due_on, id LIMIT :limit
    )"_s);
    select.bind(":until", wanted.until);
    select.bind(":theirs", wanted.theirs.value_or(StaffId()));
    select.bind(":limit", wanted.limit);
    return select.all(readReminder);
}

Result<std::vector<PersonalReminder>> ReminderTable::openOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, words, due_on, at, zone, repeats, first_on, assigned_to, snoozed_until, done_at,
               created_by, created_at, version
        FROM reminder WHERE case_id IN @IDS(ids)@ AND done_at IS NULL ORDER BY due_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readReminder);
}

} // namespace ayumi
