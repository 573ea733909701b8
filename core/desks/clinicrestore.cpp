#include "core/desks/clinic.h"
#include "core/desks/clinicbackup.h"
#include "core/desks/clinicopening.h"
#include "core/desks/deskwork.h"
#include "core/storage/stafftable.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Who restores, as the backup knows them. Only looks: a counted try would change the backup.
Result<Staff> restorer(Database& database, const KeyringStaff& entry)
{
    AYUMI_TRY_GET(std::optional<Staff> staff, StaffTable(database).findByUid(entry.uid));
    if (!staff)
        return failure(ErrorCode::StaffUnknown, {entry.name});
    if (staff->disabled)
        return failure(ErrorCode::StaffDisabled, {staff->name});
    if (!may(staff->role, Right::RestoreBackup))
        return failure(ErrorCode::NotAllowed, {codeOf(staff->role), codeOf(Right::RestoreBackup)});
    return *std::move(staff);
}

} // namespace

Result<> Clinic::restoreBackup(const QString& backup, const QString& newFolder, const QString& name,
                               const SecretBytes& password)
{
    const SystemClock clock;
    const ClinicFolder copy(backup);
    Result<Keyring> keyring = copy.keyring().read();
    if (!keyring && keyring.error().code == ErrorCode::ClinicNotFound)
        return failure(ErrorCode::BackupNotFound, {backup});
    if (!keyring)
        return std::unexpected(keyring.error());
    AYUMI_TRY_GET(const MasterKey key, keyring->unlock(name, password, clock.now()));
    const Backup backups = Backup(backupKeysOf(key));
    const std::optional<KeyringStaff> entry = keyring->findByName(name);
    Staff staff;
    {
        AYUMI_TRY_GET(const auto database, backups.openDatabase(backup));
        AYUMI_TRY_GET(staff, restorer(*database, *entry));
    }
    AYUMI_TRY(backups.restore(backup, newFolder));

    const ClinicFolder restored(newFolder);
    AYUMI_TRY_GET(const auto database, openDatabase(restored, key));
    const Session session{.staff = staff.id, .staffUid = staff.uid, .name = staff.name, .role = staff.role};
    DeskContext context{
        .database = database.get(), .clock = &clock, .session = &session, .key = &key, .folder = &restored};
    AYUMI_TRY_GET(DeskWork work, DeskWork::beginOwn(context, u"backup.restored"_s, u"staff:"_s + staff.uid));
    AYUMI_TRY(work.finish({}));
    return rememberAuditHead(context);
}

} // namespace ayumi
