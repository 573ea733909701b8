#include "core/storage/audittable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QByteArray readHash(const Row& row, std::string_view column)
{
    const auto decoded = QByteArray::fromBase64Encoding(row.text(column).toLatin1());
    if (!decoded)
        row.spoil(column);
    return *decoded;
}

QString hashText(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toBase64());
}

AuditRow readAudit(const Row& row)
{
    AuditRow read;
    read.entry.sequence = row.number("sequence");
    read.entry.at = row.instant("at");
    read.entry.staff = row.text("staff_uid");
    read.entry.action = row.text("action");
    read.entry.subject = row.text("subject");
    read.entry.details = row.text("details").toUtf8();
    read.hash = readHash(row, "hash");
    return read;
}

AuditHead readHead(const Row& row)
{
    AuditHead head;
    head.sequence = row.number("sequence");
    head.hash = readHash(row, "hash");
    return head;
}

} // namespace

AuditTable::AuditTable(Database& database)
    : m_database(database)
{
}

Result<AuditHead> AuditTable::append(const AuditChain& chain, AuditEntry entry)
{
    Statement lock(m_database, u"SELECT sequence, hash FROM audit_head WHERE id = 1 @LOCK@"_s);
    AYUMI_TRY_GET(const auto previous, lock.one(readHead));
    if (!previous)
        return failure(ErrorCode::AuditTailMissing, {u"1"_s, u"0"_s});
    entry.sequence = previous->sequence + 1;
    const AuditHead next = chain.append(*previous, entry);

    Statement insert(m_database, uR"(
        INSERT INTO audit_record (sequence, at, staff_uid, action, subject, details, previous_hash, hash)
        VALUES (:sequence, :at, :staff_uid, :action, :subject, :details, :previous_hash, :hash)
    )"_s);
    insert.bind(":sequence", entry.sequence);
    insert.bind(":at", entry.at);
    insert.bind(":staff_uid", entry.staff);
    insert.bind(":action", entry.action);
    insert.bind(":subject", entry.subject);
    insert.bind(":details", QString::fromUtf8(entry.details));
    insert.bind(":previous_hash", hashText(previous->hash));
    insert.bind(":hash", hashText(next.hash));
    AYUMI_TRY(insert.run());

    Statement move(m_database, u"UPDATE audit_head SET sequence = :sequence, hash = :hash WHERE id = 1"_s);
    move.bind(":sequence", next.sequence);
    move.bind(":hash", hashText(next.hash));
    AYUMI_TRY(move.run());
    return next;
}

Result<AuditHead> AuditTable::head()
{
    Statement select(m_database, u"SELECT sequence, hash FROM audit_head WHERE id = 1"_s);
    AYUMI_TRY_GET(const auto found, select.one(readHead));
    return found.value_or(AuditHead{});
}

Result<QByteArray> AuditTable::hashAt(qint64 sequence)
{
    Statement select(m_database, u"SELECT hash FROM audit_record WHERE sequence = :sequence"_s);
    select.bind(":sequence", sequence);
    AYUMI_TRY_GET(const auto found, select.one([](const Row& row) { return readHash(row, "hash"); }));
    return found.value_or(QByteArray());
}

Result<std::vector<AuditRow>> AuditTable::lines(const QString& subject, qint64 before, int limit)
{
    const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
    if (subject.isEmpty()) {
        Statement select(m_database, uR"(
            SELECT sequence, at, staff_uid, action, subject, details, hash FROM audit_record
            WHERE sequence < :before ORDER BY sequence DESC LIMIT :limit
        )"_s);
        select.bind(":before", below);
        select.bind(":limit", limit);
        return select.all(readAudit);
    }
    Statement select(m_database, uR"(
        SELECT sequence, at, staff_uid, action, subject, details, hash FROM audit_record
        WHERE subject = :subject AND sequence < :before ORDER BY sequence DESC LIMIT :limit
    )"_s);
    select.bind(":subject", subject);
    select.bind(":before", below);
    select.bind(":limit", limit);
    return select.all(readAudit);
}

Result<> AuditTable::walk(const std::function<Result<>(const AuditRow&)>& take)
{
    constexpr int portion = 1000;
    qint64 after = std::numeric_limits<qint64>::min();
    while (true) {
        Statement select(m_database, uR"(
            SELECT sequence, at, staff_uid, action, subject, details, hash FROM audit_record
            WHERE sequence > :after ORDER BY sequence LIMIT :limit
        )"_s);
        select.bind(":after", after);
        select.bind(":limit", portion);
        AYUMI_TRY_GET(const std::vector<AuditRow> rows, select.all(readAudit));
        for (const AuditRow& row : rows)
            AYUMI_TRY(take(row));
        if (rows.size() < portion)
            return {};
        after = rows.back().entry.sequence;
    }
}

Result<std::optional<Instant>> AuditTable::beginning()
{
    Statement select(m_database, u"SELECT at FROM audit_record WHERE sequence = 1"_s);
    return select.one([](const Row& row) { return row.instant("at"); });
}

} // namespace ayumi
