#pragma once

#include "core/base/secretbytes.h"
#include "core/desks/office.h"

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
/// Errors: ClinicExists, ClinicNotWritable, PasswordTooShort, DiskFull.
[[nodiscard]] Result<CreatedClinic> createClinic(const NewClinic& clinic, const Clock& clock);

/// An opened clinic with somebody signed in: owns connection, keys and desks. Made and used in one thread.
class Clinic
{
public:
    /// Errors: ClinicNotFound, KeyringDamaged, PasswordWrong, SignInDelayed(seconds), StaffDisabled, database
    /// errors.
    [[nodiscard]] static Result<std::unique_ptr<Clinic>> signIn(const QString& folder, const QString& name,
                                                                const SecretBytes& password,
                                                                const Clock& clock, ChangeFeed& feed);
    /// Sets a new password for an administrator by the printed recovery key.
    [[nodiscard]] static Result<> recover(const QString& folder, const QString& recoveryKey,
                                          const QString& name, const SecretBytes& newPassword,
                                          const Clock& clock);
    ~Clinic();

    [[nodiscard]] Office& office();

    /// Changes by other programs since the last call are published as ChangeSet::everything.
    [[nodiscard]] Result<> pollChanges();

    /// Restores a verified backup into a new folder, never over a living clinic.
    [[nodiscard]] static Result<> restoreBackup(const QString& backup, const QString& newFolder,
                                                const QString& name, const SecretBytes& password);

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
