#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/security/filecipher.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace ayumi {

class Database;

/// What a row keeps of stored content.
struct StoredContent
{
    QString key; ///< 64 hexadecimal digits
    qint64 bytes = 0;

    bool operator==(const StoredContent&) const = default;
};

/// Keys of a clinic's attachments: MasterKey::derive of the purposes Attachment and AttachmentName.
struct AttachmentKeys
{
    SecretBytes content;
    SecretBytes name;
};

/// The original bytes of every photo and document, encrypted, under a key that is a keyed hash of the
/// content: the same content is kept once, who lacks the key cannot tell what is kept, and what comes back is
/// proven to be what went in.
///
/// Content goes in before the row that names it, so that no row ever points at nothing; content that no row
/// names is harmless. In a clinic folder it is one file each (attachments/ab/abcd...), in shared mode it lies
/// in pieces in the table attachment_piece, encrypted all the same: the server's administrator cannot look at
/// it.
class AttachmentStore
{
public:
    /// Files below `folder`, which is made when missing.
    [[nodiscard]] static Result<std::unique_ptr<AttachmentStore>> inFolder(const QString& folder,
                                                                           AttachmentKeys keys);
    /// Rows of `database`, which outlives the store. add() makes transactions of its own.
    [[nodiscard]] static std::unique_ptr<AttachmentStore> inDatabase(Database& database, AttachmentKeys keys);

    virtual ~AttachmentStore() = default;

    static constexpr qint64 greatestBytes = qint64{256} * 1024 * 1024;

    /// Durable when it returns. Content that is stored already is read back and, if it is damaged, stored
    /// again. Errors: AttachmentTooLarge (`name`, MiB), DiskFull, FileUnwritable, database errors.
    [[nodiscard]] Result<StoredContent> add(QByteArrayView content, const QString& name);
    /// A file of any size up to greatestBytes, in little memory. FileUnreadable also when it changes
    /// meanwhile.
    [[nodiscard]] Result<StoredContent> addFile(const QString& path, const Progress& progress = Progress());

    /// The content. AttachmentMissing or AttachmentDamaged with `name`, which is what people call it.
    [[nodiscard]] Result<QByteArray> read(const QString& key, const QString& name);
    /// Writes the original bytes to `path`, whole or not at all.
    [[nodiscard]] Result<> writeTo(const QString& key, const QString& name, const QString& path);
    /// Reads and proves the content without keeping it.
    [[nodiscard]] Result<> check(const QString& key, const QString& name);

protected:
    explicit AttachmentStore(AttachmentKeys keys);

    /// The encrypted bytes of `key`, which is well formed, one after the other. AttachmentMissing when there
    /// are none.
    [[nodiscard]] virtual Result<ByteSource> encryptedSource(const QString& key, const QString& name) = 0;
    /// Keeps what `write` sends to the sink it is given, whole or not at all, in place of what may be there.
    [[nodiscard]] virtual Result<> keep(const QString& key,
                                        const std::function<Result<>(const ByteSink&)>& write) = 0;

private:
    using SourceMaker = std::function<Result<ByteSource>()>;

    [[nodiscard]] Result<StoredContent> add(const SourceMaker& content, const QString& name,
                                            const Progress& progress);
    [[nodiscard]] Result<> decrypt(const QString& key, const QString& name, const ByteSink& sink);

    FileCipher m_cipher;
    SecretBytes m_nameKey;
};

} // namespace ayumi
