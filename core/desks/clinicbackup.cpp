#include "core/desks/clinicbackup.h"

#include "core/desks/auditverification.h"
#include "core/storage/database.h"

namespace ayumi {

Result<> checkRecordOfBackup(const Backup& backups, const QString& path, const MasterKey& key,
                             const BackupManifest& manifest)
{
    AYUMI_TRY_GET(const auto copy, backups.openDatabase(path));
    AYUMI_TRY(walkAuditChain(*copy, key, manifest.auditHead));
    return {};
}

} // namespace ayumi
