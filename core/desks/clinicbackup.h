#pragma once

#include "core/desks/clinicfolder.h"
#include "core/security/masterkey.h"
#include "core/storage/backup.h"

namespace ayumi {

/// The keys that a backup of this clinic is made, checked and restored with.
[[nodiscard]] inline BackupKeys backupKeysOf(const MasterKey& key)
{
    return {key.derive(KeyPurpose::Database), key.derive(KeyPurpose::BackupManifest)};
}

/// Walks the whole record within the backup at `path` to the end that its manifest names: nothing was changed
/// or cut, neither in the copy nor, before it was made, in the clinic. Errors: AuditChainBroken,
/// AuditTailMissing, database errors.
[[nodiscard]] Result<> checkRecordOfBackup(const Backup& backups, const QString& path, const MasterKey& key,
                                           const BackupManifest& manifest);

} // namespace ayumi
