#include "core/desks/clinic.h"
#include "core/desks/clinicbackup.h"
#include "core/desks/clinicopening.h"
#include "core/desks/deskwork.h"
#include "core/desks/restoretries.h"
#include "core/storage/migrator.h"
#include "core/storage/stafftable.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<Keyring> keyringOfBackup(const QString& backup)
{
    Result<Keyring> keyring = ClinicFolder(backup).keyring().read();
    if (!keyring && keyring.error().code == ErrorCode::ClinicNotFound)
        return failure(ErrorCode::BackupNotFound, {backup});
    return keyring;
}

/// Before anything is counted or written: nobody waits longer for having named the wrong folder.
Result<> checkTarget(const QString& newFolder)
{
    const QFileInfo target(newFolder);
    const bool isEmptyFolder =
        target.isDir() && QDir(newFolder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (target.isSymbolicLink() || (target.exists() && !isEmptyFolder))
        return failure(ErrorCode::BackupTargetExists, {newFolder});
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(ErrorCode::FileUnwritable, {target.absolutePath(), u"no such folder"_s});
    return {};
}

/// Who restores, as the backup knows them.
Result<Session> sessionOf(Database& database, const KeyringStaff& entry)
{
    AYUMI_TRY_GET(const std::optional<Staff> staff, StaffTable(database).findByUid(entry.uid));
    if (!staff)
        return failure(ErrorCode::StaffUnknown, {entry.name});
    if (staff->disabled)
        return failure(ErrorCode::StaffDisabled, {staff->name});
    if (!may(staff->role, Right::RestoreBackup))
        return failure(ErrorCode::NotAllowed, {codeOf(staff->role), codeOf(Right::RestoreBackup)});
    return Session{.staff = staff->id, .staffUid = staff->uid, .name = staff->name, .role = staff->role};
}

/// Looks into the backup's database before anything is put anywhere. A backup of a newer version is told as
/// such, and damage as damage of the backup.
template<class Looked>
Result<Looked> lookInto(const Backup& backups, const QString& backup,
                        const std::function<Result<Looked>(Database&)>& look)
{
    const auto looked = [&]() -> Result<Looked> {
        AYUMI_TRY_GET(const auto database, backups.openDatabase(backup));
        AYUMI_TRY(Migrator(*database, releasedMigrations()).check());
        return look(*database);
    };
    Result<Looked> result = looked();
    const ErrorCode code = result ? ErrorCode::Internal : result.error().code;
    if (code == ErrorCode::DatabaseDamaged || code == ErrorCode::DatabaseWrongKey ||
        code == ErrorCode::DatabaseTruncated || code == ErrorCode::DatabaseForeign ||
        code == ErrorCode::ClinicNotFound)
        return failure(ErrorCode::BackupDamaged, {backup, u"clinic.db"_s});
    return result;
}

/// Verifies and copies. A record that was broken before the backup was made comes along as it is: verifying
/// the restored clinic tells it, and people's data are not held back for it.
Result<> putInPlace(const Backup& backups, const QString& backup, const QString& newFolder,
                    const MasterKey& key, const Session& session)
{
    const SystemClock clock;
    AYUMI_TRY(backups.restore(backup, newFolder));
    const ClinicFolder restored(newFolder);
    AYUMI_TRY_GET(const auto database, openDatabase(restored, key));
    AYUMI_TRY(bringUpToDate(*database, restored, key, clock.now()));
    DeskContext context{
        .database = database.get(), .clock = &clock, .session = &session, .key = &key, .folder = &restored};
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::beginOwn(context, u"backup.restored"_s, u"staff:"_s + session.staffUid));
    AYUMI_TRY(work.finish({}));
    return rememberAuditHead(context);
}

} // namespace

Result<> Clinic::restoreBackup(const QString& backup, const QString& newFolder, const QString& name,
                               const SecretBytes& password)
{
    AYUMI_TRY_GET(const Keyring keyring, keyringOfBackup(backup));
    AYUMI_TRY(checkTarget(newFolder));
    const RestoreTries tries(newFolder, keyring.clinicId());
    AYUMI_TRY(tries.admit(SystemClock().now()));
    AYUMI_TRY_GET(const MasterKey key, keyring.open(name, password));
    tries.forget();
    const std::optional<KeyringStaff> entry = keyring.findByName(name);
    if (!entry)
        return failure(ErrorCode::StaffUnknown, {name});
    const Backup backups(backupKeysOf(key));
    AYUMI_TRY_GET(const Session session, lookInto<Session>(backups, backup, [&](Database& database) {
                      return sessionOf(database, *entry);
                  }));
    return putInPlace(backups, backup, newFolder, key, session);
}

Result<> Clinic::restoreBackupByRecoveryKey(const QString& backup, const QString& newFolder,
                                            const QString& recoveryKey)
{
    AYUMI_TRY_GET(const Keyring keyring, keyringOfBackup(backup));
    AYUMI_TRY_GET(const RecoveryKey typed, RecoveryKey::read(recoveryKey));
    AYUMI_TRY(checkTarget(newFolder));
    const RestoreTries tries(newFolder, keyring.clinicId());
    AYUMI_TRY(tries.admit(SystemClock().now()));
    AYUMI_TRY_GET(const MasterKey key, keyring.openRecovery(typed));
    tries.forget();
    const Backup backups(backupKeysOf(key));
    AYUMI_TRY(lookInto<void>(backups, backup, [](Database&) { return Result<>(); }));
    // Nobody in particular: the record says what opened it.
    const Session session{
        .staff = {}, .staffUid = u"recovery-key"_s, .name = {}, .role = Role::Administrator};
    return putInPlace(backups, backup, newFolder, key, session);
}

} // namespace ayumi
