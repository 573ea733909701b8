#include "core/storage/contactattempttable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/searchtable.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

ContactAttempt readAttempt(const Row& row)
{
    ContactAttempt attempt;
    attempt.id = row.id<ContactAttemptId>("id");
    attempt.followUp = row.id<FollowUpId>("follow_up_id");
    attempt.caseId = row.id<CaseId>("case_id");
    attempt.at = row.instant("at");
    attempt.channel = row.code<ContactChannel>("channel");
    attempt.result = row.code<ContactResult>("result");
    attempt.callBackAt = columns::optionalPlaced(row, "call_back_at", "call_back_zone");
    attempt.answeredBy = row.text("answered_by");
    attempt.note = row.text("note");
    attempt.by = row.id<StaffId>("by_id");
    return attempt;
}

} // namespace

ContactAttemptTable::ContactAttemptTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<ContactAttempt>> ContactAttemptTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, follow_up_id, case_id, at, channel, result, call_back_at, call_back_zone, answered_by, note, by_id
        FROM contact_attempt WHERE case_id IN @IDS(ids)@ ORDER BY case_id, at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readAttempt);
}

Result<std::vector<ContactAttempt>> ContactAttemptTable::ofFollowUps(std::span<const FollowUpId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, follow_up_id, case_id, at, channel, result, call_back_at, call_back_zone, answered_by, note, by_id
        FROM contact_attempt WHERE follow_up_id IN @IDS(ids)@ ORDER BY follow_up_id, at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readAttempt);
}

Result<std::vector<ContactAttempt>> ContactAttemptTable::ofUnreached(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, follow_up_id, case_id, at, channel, result, call_back_at, call_back_zone, answered_by, note, by_id
        FROM contact_attempt WHERE follow_up_id IN (
            SELECT id FROM follow_up WHERE case_id IN @IDS(ids)@ AND end_state IS NULL AND failed_tries >= 3)
        ORDER BY case_id, at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readAttempt);
}

Result<> ContactAttemptTable::countFailedTry(FollowUpId id)
{
    Statement update(m_database, u"UPDATE follow_up SET failed_tries = failed_tries + 1 WHERE id = :id"_s);
    update.bind(":id", id);
    return update.run();
}

Result<ContactAttempt> ContactAttemptTable::insert(const ContactAttempt& attempt)
{
    Statement insert(m_database, uR"(
        INSERT INTO contact_attempt (follow_up_id, case_id, at, channel, result, call_back_at, call_back_zone,
            answered_by, note, by_id)
        VALUES (:follow_up_id, :case_id, :at, :channel, :result, :call_back_at, :call_back_zone,
            :answered_by, :note, :by_id)
        RETURNING id
    )"_s);
    insert.bind(":follow_up_id", attempt.followUp);
    insert.bind(":case_id", attempt.caseId);
    insert.bind(":at", attempt.at);
    insert.bind(":channel", attempt.channel);
    insert.bind(":result", attempt.result);
    columns::bindPlaced(insert, ":call_back_at", ":call_back_zone", attempt.callBackAt);
    insert.bind(":answered_by", attempt.answeredBy);
    insert.bind(":note", attempt.note);
    insert.bind(":by_id", attempt.by);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    ContactAttempt stored = attempt;
    stored.id = ContactAttemptId(id);
    if (isFailedTry(attempt.result))
        AYUMI_TRY(countFailedTry(attempt.followUp));
    AYUMI_TRY(SearchTable(m_database)
                  .add({.kind = SearchedKind::Contact,
                        .subject = id,
                        .caseId = attempt.caseId,
                        .at = attempt.at,
                        .text = attempt.note}));
    return stored;
}

} // namespace ayumi
