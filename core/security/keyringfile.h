#pragma once

#include "core/security/keyring.h"

#include <QString>

#include <functional>

namespace ayumi {

/// keyring.json of a clinic folder. Every change reads the newest state and writes it back whole or not at
/// all, with other programs and threads kept out by a lock file (KeyringBusy after 15 s), so that none is
/// lost. Holds no state: copies and threads do no harm.
class KeyringFile
{
public:
    explicit KeyringFile(QString path);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Errors: ClinicNotFound when there is no such file; KeyringUnreadable when the system does not let us
    /// read it, or a symbolic link or something else stands in its place; KeyringForeign, KeyringNewer,
    /// KeyringDamaged.
    [[nodiscard]] Result<Keyring> read() const;

    /// The first write. ClinicExists when anything has that name; DiskFull, FileUnwritable.
    [[nodiscard]] Result<> create(const Keyring& keyring) const;

    /// Reads, lets `change` work on it, and writes unless it failed or changed nothing. Keep `change` short:
    /// others wait. Errors: those of `change`, of read(), KeyringBusy, DiskFull, FileUnwritable; the file is
    /// then as before.
    [[nodiscard]] Result<> update(const std::function<Result<>(Keyring&)>& change) const;

    /// Keyring::unlock. The try is on disk before the password is looked at, and nobody waits while it is.
    [[nodiscard]] Result<MasterKey> unlock(const QString& name, const SecretBytes& password,
                                           Instant now) const;
    /// Keyring::unlockWithRecoveryKey, in the same manner.
    [[nodiscard]] Result<MasterKey> unlockWithRecoveryKey(QStringView typed, Instant now) const;
    /// Somebody changes the own password; `old` counts as a sign-in. Errors as unlock() and
    /// Keyring::setPassword.
    [[nodiscard]] Result<> changePassword(const QString& name, const SecretBytes& old,
                                          const SecretBytes& fresh, KeyCost cost, Instant now) const;

private:
    [[nodiscard]] Result<> write(const Keyring& keyring) const;

    QString m_path;
};

} // namespace ayumi
