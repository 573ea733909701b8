#include "core/storage/handovertable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

HandOver readHandOver(const Row& row)
{
    HandOver handOver;
    handOver.id = row.number("id");
    handOver.at = row.instant("at");
    handOver.by = row.id<StaffId>("by_id");
    handOver.reason = row.text("reason");
    handOver.undoneAt = row.optionalInstant("undone_at");
    handOver.calls = row.smallNumber("calls");
    return handOver;
}

HandedCall readCall(const Row& row)
{
    HandedCall call;
    call.followUp = row.id<FollowUpId>("follow_up_id");
    call.from = row.optionalId<StaffId>("from_id").value_or(StaffId());
    call.to = row.id<StaffId>("to_id");
    call.versionAfter = row.smallNumber("version_after");
    return call;
}

} // namespace

HandOverTable::HandOverTable(Database& database)
    : m_database(database)
{
}

Result<qint64> HandOverTable::insert(const HandOver& handOver, const std::vector<HandedCall>& calls)
{
    Statement insert(m_database, uR"(
        INSERT INTO hand_over (at, by_id, reason) VALUES (:at, :by_id, :reason) RETURNING id
    )"_s);
    insert.bind(":at", handOver.at);
    insert.bind(":by_id", handOver.by);
    insert.bind(":reason", handOver.reason);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    for (const HandedCall& call : calls) {
        Statement line(m_database, uR"(
            INSERT INTO hand_over_call (hand_over_id, follow_up_id, from_id, to_id, version_after)
            VALUES (:hand_over_id, :follow_up_id, :from_id, :to_id, :version_after)
        )"_s);
        line.bind(":hand_over_id", id);
        line.bind(":follow_up_id", call.followUp);
        line.bind(":from_id", call.from.isStored() ? std::optional(call.from) : std::nullopt);
        line.bind(":to_id", call.to);
        line.bind(":version_after", call.versionAfter);
        AYUMI_TRY(line.run());
    }
    return id;
}

Result<std::vector<HandOver>> HandOverTable::newest(int limit)
{
    Statement select(m_database, uR"(
        SELECT h.id, h.at, h.by_id, h.reason, h.undone_at,
               (SELECT count(*) FROM hand_over_call k WHERE k.hand_over_id = h.id) AS calls
        FROM hand_over h ORDER BY h.at DESC, h.id DESC LIMIT :limit
    )"_s);
    select.bind(":limit", limit);
    return select.all(readHandOver);
}

Result<std::optional<HandOver>> HandOverTable::find(qint64 id)
{
    Statement select(m_database, uR"(
        SELECT h.id, h.at, h.by_id, h.reason, h.undone_at,
               (SELECT count(*) FROM hand_over_call k WHERE k.hand_over_id = h.id) AS calls
        FROM hand_over h WHERE h.id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readHandOver);
}

Result<std::vector<HandedCall>> HandOverTable::callsOf(qint64 id)
{
    Statement select(m_database, uR"(
        SELECT follow_up_id, from_id, to_id, version_after
        FROM hand_over_call WHERE hand_over_id = :id ORDER BY follow_up_id
    )"_s);
    select.bind(":id", id);
    return select.all(readCall);
}

Result<> HandOverTable::setUndone(qint64 id, Instant at)
{
    Statement update(m_database,
                     u"UPDATE hand_over SET undone_at = :at WHERE id = :id AND undone_at IS NULL"_s);
    update.bind(":at", at);
    update.bind(":id", id);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"hand-over"_s});
    return {};
}

} // namespace ayumi
