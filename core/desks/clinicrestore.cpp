#include "core/desks/clinic.h"
#include "core/desks/clinicbackup.h"

namespace ayumi {

Result<> Clinic::restoreBackup(const QString& backup, const QString& newFolder, const QString& name,
                               const SecretBytes& password)
{
    const ClinicFolder copy(backup);
    if (!copy.isClinic())
        return failure(ErrorCode::BackupNotFound, {backup});
    // A backup brings its own keyring: the password is the one that was valid then.
    AYUMI_TRY_GET(const MasterKey key, copy.keyring().unlock(name, password, SystemClock().now()));
    AYUMI_TRY(Backup(backupKeysOf(key)).restore(backup, newFolder));
    return {};
}

} // namespace ayumi
