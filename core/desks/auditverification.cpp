#include "core/desks/auditverification.h"

#include "core/security/masterkey.h"
#include "core/storage/audittable.h"

namespace ayumi {

Result<AuditHead> walkAuditChain(Database& database, const MasterKey& key,
                                 const std::optional<AuditHead>& remembered)
{
    AuditTable table(database);
    AYUMI_TRY_GET(const AuditHead written, table.head());
    const AuditChain chain(key.derive(KeyPurpose::Audit));
    AuditWalk walk(chain, remembered);
    AYUMI_TRY(table.walk([&walk](const AuditRow& row) { return walk.take(row.entry, row.hash); }));
    AYUMI_TRY_GET(const AuditHead end, walk.finish());
    if (end.sequence < written.sequence) {
        return failure(ErrorCode::AuditTailMissing,
                       {QString::number(written.sequence), QString::number(end.sequence)});
    }
    if (end != written)
        return failure(ErrorCode::AuditChainBroken, {QString::number(end.sequence)});
    return end;
}

} // namespace ayumi
