#pragma once

#include "core/base/secretbytes.h"
#include "core/desks/office.h"

#include <functional>
#include <memory>

namespace ayumi {

class ClinicFolder;

struct NewClinic
{
    QString folder;
    QString administrator;
    SecretBytes password;
};

struct CreatedClinic
{
    QString recoveryKey; ///< shown once, to be printed
};

/// Makes a clinic folder with keyring, empty encrypted database and its first administrator.
/// All or nothing: a crash leaves no clinic. Errors: ClinicExists, ClinicNotWritable, PasswordTooShort,
/// DiskFull.
[[nodiscard]] Result<CreatedClinic> createClinic(const NewClinic& clinic, const Clock& clock);

/// An opened clinic with somebody signed in: owns connection, keys and desks. Used in the thread that made
/// it.
class Clinic
{
public:
    /// Errors: ClinicNotFound, KeyringDamaged, PasswordWrong, SignInDelayed(seconds), StaffDisabled,
    /// StaffUnknown (the keyring knows the name and the database does not), database errors. The delay goes
    /// by the computer's own clock, whatever `clock` says.
    [[nodiscard]] static Result<std::unique_ptr<Clinic>> signIn(const QString& folder, const QString& name,
                                                                const SecretBytes& password,
                                                                const Clock& clock, ChangeFeed& feed);
    /// Sets a new password for an administrator by the printed recovery key.
    [[nodiscard]] static Result<> recover(const QString& folder, const QString& recoveryKey,
                                          const QString& name, const SecretBytes& newPassword,
                                          const Clock& clock);
    ~Clinic();

    [[nodiscard]] Office& office();

    /// Opens a second connection of the same person, without a sign-in of its own. To be called once, in the
    /// thread that will use it; does not need this clinic any more.
    using Opening = std::move_only_function<Result<std::unique_ptr<Clinic>>()>;
    [[nodiscard]] Opening openingBeside() const;

    /// Changes by other programs since the last call are published as ChangeSet::everything.
    [[nodiscard]] Result<> pollChanges();

    /// Verifies a backup and restores it into a new folder, never over a living clinic.
    /// `name` may restore as the backup knows them. The backup itself is only read; failed tries are counted
    /// beside `newFolder` (RestoreTries) by the computer's own clock.
    /// Errors: BackupNotFound, BackupDamaged, BackupTargetExists, PasswordWrong, SignInDelayed,
    /// StaffDisabled, NotAllowed, DatabaseNewer, FileNewer, those of writing.
    [[nodiscard]] static Result<> restoreBackup(const QString& backup, const QString& newFolder,
                                                const QString& name, const SecretBytes& password);
    /// The same for whoever holds the printed recovery key; recover() then gives an administrator a password.
    /// Errors: RecoveryKeyMistyped, RecoveryKeyWrong, and as above.
    [[nodiscard]] static Result<> restoreBackupByRecoveryKey(const QString& backup, const QString& newFolder,
                                                             const QString& recoveryKey);

private:
    struct Parts;
    explicit Clinic(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Does this folder hold a clinic? Looks, opens nothing.
[[nodiscard]] bool isClinic(const QString& folder);

/// Names that may sign in, for the sign-in window.
[[nodiscard]] Result<QStringList> staffNames(const QString& folder);

} // namespace ayumi
