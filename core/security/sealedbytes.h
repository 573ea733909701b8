#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ayumi {

/// Encrypts something small that is held in memory (a draft, a thumbnail, a manifest) with XChaCha20-Poly1305
/// under a random nonce. `key` has 32 bytes. `context` says what it is and where it belongs ("draft intake
/// 17"): it is not stored, and what was sealed for one place does not open at another.
[[nodiscard]] QByteArray sealBytes(const SecretBytes& key, QByteArrayView context, QByteArrayView plain);

/// The bytes that were sealed. FileDamaged with the context when the bytes were changed or cut, the key is
/// another or the context is another; FileNewer when a newer version of the program sealed them.
[[nodiscard]] Result<QByteArray> openBytes(const SecretBytes& key, QByteArrayView context,
                                           QByteArrayView sealed);

/// BLAKE2b-256 of `content` under `key` (16 to 64 bytes).
[[nodiscard]] QByteArray keyedHash(const SecretBytes& key, QByteArrayView content);

/// BLAKE2b-256 without a key: finds accidents, stops nobody.
[[nodiscard]] QByteArray plainHash(QByteArrayView content);

/// Compares without telling by its time where two values differ. False when the lengths differ.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// Overwrites what is no longer needed and must not stay in memory.
void wipe(QByteArray& bytes);

/// `size` bytes from the system's random source.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

} // namespace ayumi
