#include "core/storage/reminderreactiontable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

ReminderKey readKey(const Row& row)
{
    const QString subject = row.text("subject");
    const auto rule = row.code<ReminderRule>("rule");
    return {rule, subject, row.date("due_on")};
}

ReminderReaction readReaction(const Row& row)
{
    ReminderReaction reaction;
    reaction.key = readKey(row);
    reaction.caseId = row.optionalId<CaseId>("case_id");
    reaction.snoozedUntil = row.optionalInstant("snoozed_until");
    reaction.assignedTo = row.optionalId<StaffId>("assigned_to");
    reaction.by = row.id<StaffId>("by_id");
    reaction.at = row.instant("at");
    return reaction;
}

void bindKey(Statement& statement, const ReminderKey& key)
{
    statement.bind(":subject", key.subject);
    statement.bind(":rule", key.rule);
    statement.bind(":due_on", key.dueOn);
}

} // namespace

ReminderReactionTable::ReminderReactionTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<ReminderReaction>> ReminderReactionTable::ofSubjects(const QStringList& subjects)
{
    Statement select(m_database, uR"(
        SELECT subject, rule, due_on, case_id, snoozed_until, assigned_to, by_id, at
        FROM reminder_reaction WHERE subject IN @TEXTS(subjects)@
    )"_s);
    select.bind(":subjects", columns::textList(subjects));
    return select.all(readReaction);
}

Result<std::optional<ReminderReaction>> ReminderReactionTable::find(const ReminderKey& key)
{
    Statement select(m_database, uR"(
        SELECT subject, rule, due_on, case_id, snoozed_until, assigned_to, by_id, at
        FROM reminder_reaction WHERE subject = :subject AND rule = :rule AND due_on = :due_on
    )"_s);
    bindKey(select, key);
    return select.one(readReaction);
}

Result<> ReminderReactionTable::save(const ReminderReaction& reaction)
{
    Statement insert(m_database, uR"(
        INSERT INTO reminder_reaction (subject, rule, due_on, case_id, snoozed_until, assigned_to, by_id, at)
        VALUES (:subject, :rule, :due_on, :case_id, :snoozed_until, :assigned_to, :by_id, :at)
        ON CONFLICT (subject, rule, due_on) DO UPDATE SET snoozed_until = excluded.snoozed_until,
            assigned_to = excluded.assigned_to, by_id = excluded.by_id, at = excluded.at
    )"_s);
    bindKey(insert, reaction.key);
    insert.bind(":case_id", reaction.caseId);
    insert.bind(":snoozed_until", reaction.snoozedUntil);
    insert.bind(":assigned_to", reaction.assignedTo);
    insert.bind(":by_id", reaction.by);
    insert.bind(":at", reaction.at);
    return insert.run();
}

Result<std::vector<CaseId>> ReminderReactionTable::casesHandedTo(StaffId staff, QDate since, int limit)
{
    Statement select(m_database, uR"(
        SELECT case_id FROM reminder_reaction
        WHERE assigned_to = :staff AND due_on >= :since AND case_id IS NOT NULL
        ORDER BY due_on LIMIT :limit
    )"_s);
    select.bind(":staff", staff);
    select.bind(":since", since);
    select.bind(":limit", limit);
    return select.all([](const Row& row) { return row.id<CaseId>("case_id"); });
}

Result<bool> ReminderReactionTable::claim(StaffId staff, const ReminderRing& ring, Instant now,
                                          Instant tomorrow)
{
    Statement claim(m_database, uR"(
        INSERT INTO reminder_notice (staff_id, subject, rule, due_on, rang_for, told_at)
        VALUES (:staff, :subject, :rule, :due_on, :rang_for, :told_at)
        ON CONFLICT (staff_id, subject, rule, due_on) DO UPDATE SET rang_for = excluded.rang_for,
            told_at = excluded.told_at, seen_at = NULL
        WHERE reminder_notice.rang_for < excluded.rang_for OR reminder_notice.told_at >= :tomorrow
    )"_s);
    bindKey(claim, ring.key);
    claim.bind(":staff", staff);
    claim.bind(":rang_for", ring.ringsAt);
    claim.bind(":told_at", now);
    claim.bind(":tomorrow", tomorrow);
    AYUMI_TRY(claim.run());
    return claim.changedRows() == 1;
}

Result<> ReminderReactionTable::markSeen(StaffId staff, const ReminderKey& key, Instant now)
{
    Statement mark(m_database, uR"(
        INSERT INTO reminder_notice (staff_id, subject, rule, due_on, rang_for, told_at, seen_at)
        VALUES (:staff, :subject, :rule, :due_on, 0, :now, :now)
        ON CONFLICT (staff_id, subject, rule, due_on) DO UPDATE SET seen_at = excluded.seen_at
    )"_s);
    bindKey(mark, key);
    mark.bind(":staff", staff);
    mark.bind(":now", now);
    return mark.run();
}

Result<std::vector<ReminderKey>> ReminderReactionTable::seenBy(StaffId staff, const QStringList& subjects)
{
    Statement select(m_database, uR"(
        SELECT subject, rule, due_on FROM reminder_notice
        WHERE staff_id = :staff AND subject IN @TEXTS(subjects)@ AND seen_at IS NOT NULL
    )"_s);
    select.bind(":staff", staff);
    select.bind(":subjects", columns::textList(subjects));
    return select.all(readKey);
}

} // namespace ayumi
