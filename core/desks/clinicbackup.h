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

} // namespace ayumi
