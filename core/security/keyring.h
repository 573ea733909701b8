#pragma once

#include "core/security/keyringcontent.h"
#include "core/security/masterkey.h"
#include "core/security/recoverykey.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace ayumi {

struct CreatedKeyring;

/// Who can open the clinic: the master key wrapped once per person and once for the recovery key, as a value.
/// Where it is kept is not its matter: KeyringFile for a clinic folder, a table for a shared database.
///
/// Sign-in answers PasswordWrong for a wrong password, an unknown name and both, after the same work.
/// Whatever changes the keyring checks the seal first, so that a change made by somebody else is never sealed
/// as ours.
class Keyring
{
public:
    /// A new clinic: random master key, random recovery key, one person. Passwords here and below are UTF-8.
    /// Errors: FieldMissing/FieldTooLong (name), PasswordTooShort, FieldTooLong/FieldInvalid (password),
    /// MemoryShort.
    [[nodiscard]] static Result<CreatedKeyring> create(const QString& name, const SecretBytes& password,
                                                       KeyCost cost, Instant now);

    /// Errors as readKeyring; they and later ones name `origin`.
    [[nodiscard]] static Result<Keyring> fromJson(QByteArrayView json, const QString& origin);
    [[nodiscard]] QByteArray toJson() const { return writeKeyring(m_content); }

    [[nodiscard]] const QString& clinicId() const { return m_content.clinicId; }
    [[nodiscard]] Instant createdAt() const { return m_content.createdAt; }
    [[nodiscard]] const AuditHead& auditHead() const { return m_content.auditHead; }
    [[nodiscard]] std::span<const KeyringStaff> staff() const { return m_content.staff; }
    /// Names compare without regard to width, case and outer spaces.
    [[nodiscard]] std::optional<KeyringStaff> findByName(QStringView name) const;
    [[nodiscard]] std::optional<KeyringStaff> findByUid(QStringView uid) const;

    /// The master key. Counts the try; a success clears the count.
    /// Errors: SignInDelayed (seconds), PasswordWrong, StaffDisabled (only after the right password),
    /// KeyringDamaged when the password is right and the seal is not, MemoryShort.
    [[nodiscard]] Result<MasterKey> unlock(const QString& name, const SecretBytes& password, Instant now);
    /// Errors: RecoveryKeyMistyped (group; not counted as a try), SignInDelayed, RecoveryKeyWrong,
    /// KeyringDamaged.
    [[nodiscard]] Result<MasterKey> unlockWithRecoveryKey(QStringView typed, Instant now);

    /// The three steps of unlock, for a keeper that stores the counted try before the slow middle step.
    [[nodiscard]] Result<> admit(const QString& name, Instant now);
    [[nodiscard]] Result<MasterKey> open(const QString& name, const SecretBytes& password) const;
    void forgive(const QString& name);
    /// The same for the recovery key.
    [[nodiscard]] Result<> admitRecovery(Instant now);
    [[nodiscard]] Result<MasterKey> openRecovery(const RecoveryKey& key) const;
    void forgiveRecovery();

    /// KeyringDamaged when anything but failed tries differs from what a holder of `master` last sealed, or
    /// when it is another clinic's key.
    [[nodiscard]] Result<> verify(const MasterKey& master) const;

    /// The changes below first verify(), and leave the keyring as it was when they fail.

    /// The new person's uid. Errors: StaffNameTaken, and as create().
    [[nodiscard]] Result<QString> addStaff(const MasterKey& master, const QString& name,
                                           const SecretBytes& password, KeyCost cost);
    /// Wraps the master key anew and clears failed tries; the database keeps its key. Errors: StaffUnknown,
    /// and as create().
    [[nodiscard]] Result<> setPassword(const MasterKey& master, const QString& uid,
                                       const SecretBytes& password, KeyCost cost);
    /// A disabled person keeps the entry but cannot sign in. LastAdministrator when nobody could any more;
    /// which of the others administers is for the desk to see.
    [[nodiscard]] Result<> setDisabled(const MasterKey& master, const QString& uid, bool disabled);
    /// Takes the wrap away for good. What the person copied before stays readable to them: rotating is
    /// another step.
    [[nodiscard]] Result<> removeStaff(const MasterKey& master, const QString& uid);
    /// Errors: StaffUnknown, StaffNameTaken, FieldMissing, FieldTooLong.
    [[nodiscard]] Result<> renameStaff(const MasterKey& master, const QString& uid, const QString& name);
    /// The old recovery key opens nothing afterwards.
    [[nodiscard]] Result<RecoveryKey> replaceRecoveryKey(const MasterKey& master, KeyCost cost);
    /// Remembers where the audit chain ends.
    [[nodiscard]] Result<> setAuditHead(const MasterKey& master, const AuditHead& head);

    [[nodiscard]] bool operator==(const Keyring& other) const { return m_content == other.m_content; }

private:
    Keyring(KeyringContent content, QString origin);

    [[nodiscard]] FailedTries& triesOf(const QString& name);
    [[nodiscard]] Result<KeyringStaff*> changeable(const MasterKey& master, const QString& uid);
    [[nodiscard]] Result<> checkNewName(const QString& name, QStringView exceptUid) const;
    [[nodiscard]] Result<> checkSomebodyElseMayEnter(QStringView uid) const;
    void seal(const MasterKey& master);

    KeyringContent m_content;
    QString m_origin;
};

struct CreatedKeyring
{
    Keyring keyring;
    MasterKey master;
    RecoveryKey recovery; ///< to be shown once, never stored
    QString staffUid;
};

} // namespace ayumi
