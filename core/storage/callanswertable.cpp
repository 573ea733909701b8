#include "core/storage/callanswertable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

CallAnswer readAnswer(const Row& row)
{
    CallAnswer answer;
    answer.followUp = row.id<FollowUpId>("follow_up_id");
    answer.caseId = row.id<CaseId>("case_id");
    if (const auto item = itemFromCode(row.text("item")))
        answer.item = *item;
    else
        row.spoil("item");
    answer.value = row.smallNumber("value");
    answer.recordedBy = row.id<StaffId>("recorded_by");
    answer.recordedAt = row.instant("recorded_at");
    return answer;
}

} // namespace

CallAnswerTable::CallAnswerTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<CallAnswer>> CallAnswerTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT follow_up_id, case_id, item, value, recorded_by, recorded_at
        FROM call_answer WHERE case_id IN @IDS(ids)@ ORDER BY case_id, follow_up_id, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readAnswer);
}

Result<std::vector<CallAnswer>> CallAnswerTable::ofFollowUp(FollowUpId id)
{
    Statement select(m_database, uR"(
        SELECT follow_up_id, case_id, item, value, recorded_by, recorded_at
        FROM call_answer WHERE follow_up_id = :id ORDER BY id
    )"_s);
    select.bind(":id", id);
    return select.all(readAnswer);
}

Result<> CallAnswerTable::save(const CallAnswer& answer)
{
    Statement upsert(m_database, uR"(
        INSERT INTO call_answer (follow_up_id, case_id, item, value, recorded_by, recorded_at)
        VALUES (:follow_up_id, :case_id, :item, :value, :recorded_by, :recorded_at)
        ON CONFLICT (follow_up_id, item) DO UPDATE SET value = excluded.value, recorded_by = excluded.recorded_by,
            recorded_at = excluded.recorded_at
    )"_s);
    upsert.bind(":follow_up_id", answer.followUp);
    upsert.bind(":case_id", answer.caseId);
    upsert.bind(":item", itemCode(answer.item));
    upsert.bind(":value", answer.value);
    upsert.bind(":recorded_by", answer.recordedBy);
    upsert.bind(":recorded_at", answer.recordedAt);
    return upsert.run();
}

} // namespace ayumi
