#pragma once

#include "core/security/auditchain.h"

#include <functional>
#include <vector>

namespace ayumi {

class Database;

struct AuditRow
{
    AuditEntry entry;
    QByteArray hash;
};

/// The append-only record of who did and saw what, chained by AuditChain.
class AuditTable
{
public:
    explicit AuditTable(Database& database);

    /// Appends within the running transaction and keeps the head until it ends: a second writer waits.
    /// `entry.sequence` is given here. The answer is the new head.
    [[nodiscard]] Result<AuditHead> append(const AuditChain& chain, AuditEntry entry);

    [[nodiscard]] Result<AuditHead> head();
    /// The hash of one record; empty when there is none of that number.
    [[nodiscard]] Result<QByteArray> hashAt(qint64 sequence);

    /// Newest first, numbers below `before` (0: from the newest); `subject` empty for all.
    [[nodiscard]] Result<std::vector<AuditRow>> lines(const QString& subject, qint64 before, int limit);

    /// Every record in order, in bounded memory; stops at the first error `take` gives.
    [[nodiscard]] Result<> walk(const std::function<Result<>(const AuditRow&)>& take);

    /// When the first record was written; nothing where there is none.
    [[nodiscard]] Result<std::optional<Instant>> beginning();

private:
    Database& m_database;
};

} // namespace ayumi
