#include "core/desks/clinicopening.h"

#include "core/storage/migrator.h"

using namespace Qt::StringLiterals;

namespace ayumi {

Result<std::unique_ptr<Database>> openDatabase(const ClinicFolder& folder, const MasterKey& key)
{
    return Database::openFile(folder.databasePath(), key.derive(KeyPurpose::Database));
}

Result<> bringUpToDate(Database& database, Instant now)
{
    Migrator migrator(database, releasedMigrations());
    AYUMI_TRY(migrator.check());
    const auto refuse = [] {
        return Result<>(failure(ErrorCode::Internal, {u"no copy before the migration"_s}));
    };
    AYUMI_TRY(migrator.migrate(now, refuse));
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
