#include "core/desks/clinic.h"
#include "core/desks/clinicfolder.h"
#include "core/desks/clinicopening.h"
#include "core/desks/deskwork.h"
#include "core/security/masterkey.h"
#include "core/storage/durablefolder.h"
#include "core/storage/stafftable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr auto onlyOurs = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// The empty database with its first administrator, and the first audit record.
Result<> fillDatabase(const ClinicFolder& folder, const CreatedKeyring& created, const QString& name,
                      const Clock& clock)
{
    AYUMI_TRY_GET(const auto database,
                  Database::openFile(folder.databasePath(), created.master.derive(KeyPurpose::Database),
                                     OpenMode::CreateNew));
    AYUMI_TRY(bringUpToDate(*database, folder, created.master, clock.now()));
    Session session{.staff = {}, .staffUid = created.staffUid, .name = name, .role = Role::Administrator};
    DeskContext context{.database = database.get(),
                        .clock = &clock,
                        .session = &session,
                        .key = &created.master,
                        .folder = &folder};
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::beginOwn(context, u"clinic.created"_s, u"staff:"_s + created.staffUid));
    Staff administrator;
    administrator.uid = created.staffUid;
    administrator.name = name;
    administrator.role = Role::Administrator;
    AYUMI_TRY(StaffTable(*database).insert(administrator));
    return work.finish({});
}

/// The keyring last: a folder is a clinic that can be opened when it is there.
Result<CreatedClinic> furnishFolder(const ClinicFolder& folder, const NewClinic& clinic, const Clock& clock)
{
    const QString name = clinic.administrator.trimmed();
    AYUMI_TRY_GET(const CreatedKeyring created,
                  Keyring::create(name, clinic.password, keyCostOfNewPasswords(), clock.now()));
    for (const QString& part : {folder.attachmentsPath(), folder.backupsPath()}) {
        if (!QDir().mkpath(part))
            return failure(ErrorCode::ClinicNotWritable, {folder.path()});
    }
    AYUMI_TRY(fillDatabase(folder, created, name, clock));
    AYUMI_TRY(folder.keyring().create(created.keyring));
    return CreatedClinic{.recoveryKey = created.recovery.shown()};
}

} // namespace

Result<CreatedClinic> createClinic(const NewClinic& clinic, const Clock& clock)
{
    const ClinicFolder target(clinic.folder);
    if (target.isClinic())
        return failure(ErrorCode::ClinicExists, {target.path()});
    AYUMI_TRY(checkNewPassword(clinic.password));
    const QFileInfo there(target.path());
    if (there.exists() &&
        (!there.isDir() ||
         !QDir(target.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return failure(ErrorCode::ClinicExists, {target.path()});
    if (!QDir().mkpath(there.absolutePath()))
        return failure(ErrorCode::ClinicNotWritable, {target.path()});

    // Made beside its place and moved there whole, so that a crash leaves no half of a clinic under its name.
    QTemporaryDir workshop(target.path() + u".new-XXXXXX"_s);
    if (!workshop.isValid())
        return failure(ErrorCode::ClinicNotWritable, {target.path()});
    QFile::setPermissions(workshop.path(), onlyOurs);
    AYUMI_TRY_GET(CreatedClinic created, furnishFolder(ClinicFolder(workshop.path()), clinic, clock));
    if (const Result<> moved = durablefolder::moveIntoPlace(workshop.path(), target.path()); !moved) {
        const bool taken = moved.error().code == ErrorCode::BackupTargetExists;
        return failure(taken ? ErrorCode::ClinicExists : ErrorCode::ClinicNotWritable, {target.path()});
    }
    workshop.setAutoRemove(false);
    return created;
}

Result<> Clinic::recover(const QString& folderPath, const QString& recoveryKey, const QString& name,
                         const SecretBytes& newPassword, const Clock& clock)
{
    const ClinicFolder folder(folderPath);
    AYUMI_TRY(demandClinic(folder));
    AYUMI_TRY(checkNewPassword(newPassword));
    AYUMI_TRY_GET(const MasterKey key,
                  folder.keyring().unlockWithRecoveryKey(recoveryKey, SystemClock().now()));
    AYUMI_TRY_GET(const KeyringStaff entry, keyringEntry(folder, name));
    AYUMI_TRY_GET(const auto database, openDatabase(folder, key));
    AYUMI_TRY(bringUpToDate(*database, folder, key, clock.now()));
    AYUMI_TRY_GET(const auto staff, StaffTable(*database).findByUid(entry.uid));
    if (!staff)
        return failure(ErrorCode::StaffUnknown, {name});
    if (staff->disabled)
        return failure(ErrorCode::StaffDisabled, {staff->name});

    Session session{.staff = staff->id, .staffUid = staff->uid, .name = staff->name, .role = staff->role};
    DeskContext context{
        .database = database.get(), .clock = &clock, .session = &session, .key = &key, .folder = &folder};
    // On record before the password changes: using the recovery key must show even if we die in between.
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(context, Right::ManageStaff, u"recovery-key.used"_s,
                                                 u"staff:"_s + staff->uid));
    AYUMI_TRY(work.finish({}));
    AYUMI_TRY(folder.keyring().update([&](Keyring& keyring) {
        return keyring.setPassword(key, staff->uid, newPassword, keyCostOfNewPasswords());
    }));
    return rememberAuditHead(context);
}

bool isClinic(const QString& folder)
{
    return ClinicFolder(folder).isClinic();
}

Result<QStringList> staffNames(const QString& folder)
{
    AYUMI_TRY_GET(const Keyring keyring, ClinicFolder(folder).keyring().read());
    QStringList names;
    for (const KeyringStaff& entry : keyring.staff()) {
        if (!entry.disabled)
            names.append(entry.name);
    }
    return names;
}

} // namespace ayumi
