#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/auditchain.h"
#include "core/security/failedtries.h"
#include "core/security/passwordhash.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ayumi {

/// The master key under a key derived from a password or from the recovery key.
struct WrappedKey
{
    PasswordHashParameters hash;
    QByteArray sealed; ///< sealBytes: version, nonce, XChaCha20-Poly1305 box of the 32 bytes

    bool operator==(const WrappedKey&) const = default;
};

/// One person's way in.
struct KeyringStaff
{
    QString uid;  ///< ties the entry to the row in the staff table
    QString name; ///< as typed when it was given
    bool disabled = false;
    WrappedKey wrap;
    FailedTries tries;

    bool operator==(const KeyringStaff&) const = default;
};

/// Failed tries of names nobody has. Only 12 bits of the name's hash are kept: people type passwords into the
/// wrong field.
struct UnknownNameTries
{
    qint64 bucket = 0;
    FailedTries tries;

    bool operator==(const UnknownNameTries&) const = default;
};

/// Everything keyring.json holds, version 1.
struct KeyringContent
{
    QString clinicId;
    Instant createdAt;
    std::vector<KeyringStaff> staff; ///< in the order they were added
    WrappedKey recovery;
    FailedTries recoveryTries;
    std::vector<UnknownNameTries> unknownNames;
    AuditHead auditHead;
    QByteArray seal; ///< keyed hash of sealedPart() under KeyPurpose::KeyringSeal

    bool operator==(const KeyringContent&) const = default;
};

inline constexpr int keyringVersion = 1;
inline constexpr qsizetype greatestKeyringSize = 4 * 1024 * 1024;
inline constexpr qsizetype greatestStaffNameLength = 100;

/// The content as the bytes of keyring.json: JSON, with a checksum over the whole text so that accidents are
/// noticed before anybody's password is doubted. Format name, version and checksum keep their meaning in
/// every later version.
[[nodiscard]] QByteArray writeKeyring(const KeyringContent& content);

/// Reads what writeKeyring wrote, strictly: no field missing, none unknown, every length and range right.
/// Proves that nothing changed by accident; that nobody changed it on purpose, only the seal proves. `origin`
/// is where the bytes come from, for the errors: KeyringForeign when they never were a keyring, KeyringNewer,
/// KeyringDamaged for everything else.
[[nodiscard]] Result<KeyringContent> readKeyring(QByteArrayView json, const QString& origin);

/// What the seal protects, canonically: all but the failed tries (counted without any key) and the seal
/// itself.
[[nodiscard]] QByteArray sealedPart(const KeyringContent& content);

/// The form in which sign-in names are compared: NFKC, spaces trimmed and merged, case folded.
[[nodiscard]] QString signInForm(QStringView name);

} // namespace ayumi
