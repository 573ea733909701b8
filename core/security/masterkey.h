#pragma once

#include "core/base/secretbytes.h"

#include <QtGlobal>

namespace ayumi {

/// What a key derived from the master key is for. The numbers are part of every clinic's data: never change
/// or reuse one, only add.
enum class KeyPurpose : quint64
{
    Database = 1,       ///< raw key of clinic.db (PRAGMA key = "x'...'")
    Attachment = 2,     ///< FileCipher of attachments
    AttachmentName = 3, ///< keyed hash that names an attachment's file
    Audit = 4,          ///< AuditChain
    Draft = 5,          ///< sealBytes of drafts
    BackupManifest = 6, ///< sealBytes of a backup's manifest
    BackupFile = 7,     ///< FileCipher of the files in a backup
    KeyringSeal = 8,    ///< keyed hash over the keyring's content
};

/// The one random 256-bit secret of a clinic. Only wrapped copies of it are ever stored; every other key is
/// derived from it with BLAKE2b (crypto_kdf of libsodium), so that knowing one of them tells nothing about
/// another.
class MasterKey
{
public:
    static constexpr std::size_t size = 32;
    /// Length of every derived key.
    static constexpr std::size_t derivedSize = 32;

    /// A new key from the system's random source.
    [[nodiscard]] static MasterKey random();

    /// Takes a key that was unwrapped. `bytes` must be `size` long.
    explicit MasterKey(SecretBytes bytes);

    /// The same purpose always gives the same `derivedSize` bytes.
    [[nodiscard]] SecretBytes derive(KeyPurpose purpose) const;

    [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }
    [[nodiscard]] MasterKey clone() const { return MasterKey(m_bytes.clone()); }
    [[nodiscard]] bool operator==(const MasterKey& other) const = default;

private:
    SecretBytes m_bytes;
};

} // namespace ayumi
