#include "core/desks/clinicopening.h"

#include "core/desks/clinicbackup.h"
#include "core/storage/audittable.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<> demandClinic(const ClinicFolder& folder)
{
    if (folder.isClinic())
        return {};
    const QFileInfo there(folder.path());
    if (there.isDir() && !there.isExecutable())
        return failure(ErrorCode::KeyringUnreadable, {folder.keyring().path()});
    return failure(ErrorCode::ClinicNotFound, {folder.path()});
}

Result<std::unique_ptr<Database>> openDatabase(const ClinicFolder& folder, const MasterKey& key)
{
    return Database::openFile(folder.databasePath(), key.derive(KeyPurpose::Database));
}

Result<> bringUpToDate(Database& database, const ClinicFolder& folder, const MasterKey& key, Instant now)
{
    Migrator migrator(database, releasedMigrations());
    AYUMI_TRY(migrator.check());
    AYUMI_TRY_GET(const int before, migrator.version());
    const auto backUp = [&]() -> Result<> {
        // A restored clinic has no such folder yet.
        if (!QDir().mkpath(folder.backupsPath()))
            return failure(ErrorCode::FileUnwritable, {folder.backupsPath(), u"mkdir"_s});
        const QString name = u"before-migration-%1-%2"_s.arg(before).arg(now.msecsSinceEpoch());
        AYUMI_TRY_GET(const AuditHead head, AuditTable(database).head());
        AYUMI_TRY(
            Backup(backupKeysOf(key)).create(folder.path(), folder.backupsPath() + u'/' + name, head, now));
        return {};
    };
    AYUMI_TRY_GET([[maybe_unused]] const int applied, migrator.migrate(now, backUp));
    return {};
}

Result<KeyringStaff> keyringEntry(const ClinicFolder& folder, const QString& name)
{
    AYUMI_TRY_GET(const Keyring keyring, folder.keyring().read());
    std::optional<KeyringStaff> entry = keyring.findByName(name);
    if (!entry)
        return failure(ErrorCode::StaffUnknown, {name});
    return *std::move(entry);
}

} // namespace ayumi
