#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <functional>
#include <span>

namespace ayumi {

/// Fills the span as far as it can and says how far; 0 is the end.
using ByteSource = std::function<Result<std::size_t>(std::span<unsigned char>)>;
using ByteSink = std::function<Result<>(std::span<const unsigned char>)>;

/// Encrypts streams and files of any length with XChaCha20-Poly1305 (libsodium's secretstream) in pieces of
/// 64 KiB, in about 130 KiB of memory. Every piece is authenticated with its place and the last one is
/// marked, so that changing, reordering, repeating, cutting and appending are noticed.
///
/// A file is: the eight bytes "AYUMIENC", one byte format version (1), the 24 bytes of the stream's header,
/// the pieces (content + 17 bytes each). Every piece is bound to version and context.
///
/// `context` says what the file is and where it belongs ("attachment", "backup clinic.db"). It is not stored;
/// a file encrypted for one context does not open as another. Errors name `name` (a path, or what the stream
/// is called).
class FileCipher
{
public:
    static constexpr std::size_t pieceSize = 64 * 1024;

    /// `key` has 32 bytes: MasterKey::derive of the purpose.
    explicit FileCipher(SecretBytes key);

    /// Errors: those of source and sink.
    [[nodiscard]] Result<> encrypt(const ByteSource& source, const ByteSink& sink,
                                   QByteArrayView context) const;

    /// What the sink receives is authenticated piece by piece; it must be thrown away when the result is an
    /// error. Errors: FileForeign when it does not begin as our files do; FileNewer; FileDamaged for
    /// everything else that is wrong (changed, cut, appended to, other key, other context); those of source
    /// and sink.
    [[nodiscard]] Result<> decrypt(const ByteSource& source, const ByteSink& sink, QByteArrayView context,
                                   const QString& name) const;

    /// Writes `target` whole or not at all (AtomicFile). Symbolic links are refused in the place of either
    /// file. Progress counts bytes of `plain`. Errors: FileUnreadable, FileUnwritable, DiskFull, Cancelled.
    [[nodiscard]] Result<> encryptFile(const QString& plain, const QString& target, QByteArrayView context,
                                       const Progress& progress = Progress()) const;
    /// The same for bytes already in memory.
    [[nodiscard]] Result<> encryptToFile(QByteArrayView plain, const QString& target,
                                         QByteArrayView context) const;

    /// `target` appears only when all of `encrypted` was authentic.
    [[nodiscard]] Result<> decryptFile(const QString& encrypted, const QString& target,
                                       QByteArrayView context, const Progress& progress = Progress()) const;
    /// The content, when all of it was authentic and is at most `limit` bytes long (else FieldTooLong with
    /// limit).
    [[nodiscard]] Result<QByteArray> decryptFileToMemory(const QString& encrypted, QByteArrayView context,
                                                         qint64 limit) const;

private:
    SecretBytes m_key;
};

} // namespace ayumi
