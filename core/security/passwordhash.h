#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>

namespace ayumi {

/// How much work a new password costs everybody who tries one. Fixed per wrap when it is made; opening one
/// always costs what it was made with.
enum class KeyCost
{
    Everyday, ///< 256 MiB, 3 passes: 0.45 s on the two-core reference machine (measured 2026-11-22)
    Quick,    ///< libsodium's minimum; for tests and the demo clinic only, it protects nothing
};

/// Argon2id version 1.3 as libsodium computes it (RFC 9106).
struct PasswordHashParameters
{
    quint64 opslimit = 0; ///< passes
    quint64 memlimit = 0; ///< bytes
    QByteArray salt;      ///< 16 bytes

    bool operator==(const PasswordHashParameters&) const = default;
};

/// What `cost` means today, with a new random salt.
[[nodiscard]] PasswordHashParameters newPasswordHashParameters(KeyCost cost);

/// False for what no version of this program writes: a file that asks for more than 1 GiB or 16 passes is
/// damaged or means harm, and is refused before any memory is taken.
[[nodiscard]] bool isAcceptable(const PasswordHashParameters& parameters);

inline constexpr qsizetype leastPasswordLength = 8;
inline constexpr qsizetype greatestPasswordLength = 1024;

/// Whether somebody may choose `password` (UTF-8): PasswordTooShort or FieldTooLong, counted in code points,
/// or FieldInvalid when it is not UTF-8, as from a password file in another encoding.
[[nodiscard]] Result<> checkNewPassword(const SecretBytes& password);

/// 32 bytes from what was typed, given as UTF-8. The text is brought to the form of RFC 8265 "OpaqueString"
/// first: every kind of space becomes U+0020 and the whole becomes NFC, since input methods write が as one
/// or as two characters and put U+3000 where another keyboard puts a space. Width and case are kept. What is
/// not UTF-8 is taken as it is. Errors: MemoryShort when the system has not `memlimit` bytes to give;
/// Internal for parameters not acceptable.
[[nodiscard]] Result<SecretBytes> deriveKeyFromPassword(const SecretBytes& password,
                                                        const PasswordHashParameters& parameters);

/// The same from bytes that were never typed text.
[[nodiscard]] Result<SecretBytes> deriveKeyFromBytes(const SecretBytes& secret,
                                                     const PasswordHashParameters& parameters);

} // namespace ayumi
