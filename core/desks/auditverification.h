#pragma once

#include "core/base/result.h"
#include "core/security/auditchain.h"

#include <optional>

namespace ayumi {

class Database;
class MasterKey;

/// Walks the whole record of a database, against what was remembered of its end outside (keyring, backup
/// manifest). Where it ends. Errors: AuditChainBroken, AuditTailMissing, database errors.
[[nodiscard]] Result<AuditHead> walkAuditChain(Database& database, const MasterKey& key,
                                               const std::optional<AuditHead>& remembered);

} // namespace ayumi
