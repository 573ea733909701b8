#include "core/storage/attachmentstore.h"

#include "core/security/atomicfile.h"
#include "core/security/filedescriptor.h"
#include "core/storage/contenthash.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

bool isKey(const QString& key)
{
    return key.size() == 64 && std::ranges::all_of(key, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

/// Bound into every piece, so that one attachment's file cannot stand in for another's.
QByteArray contextOf(const QString& key)
{
    return "attachment " + key.toLatin1();
}

QString hexadecimal(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

} // namespace

AttachmentStore::AttachmentStore(AttachmentKeys keys)
    : m_cipher(std::move(keys.content))
    , m_nameKey(std::move(keys.name))
{
}

Result<StoredContent> AttachmentStore::add(QByteArrayView content, const QString& name)
{
    if (content.size() > greatestBytes)
        return failure(ErrorCode::AttachmentTooLarge, {name, QString::number(greatestBytes / (1024 * 1024))});
    const auto source = [content]() -> Result<ByteSource> {
        return [left = content](std::span<unsigned char> into) mutable -> Result<std::size_t> {
            const auto count = std::min(into.size(), std::size_t(left.size()));
            if (count > 0)
                std::memcpy(into.data(), left.data(), count);
            left = left.sliced(qsizetype(count));
            return count;
        };
    };
    return add(source, name, Progress());
}

Result<StoredContent> AttachmentStore::addFile(const QString& path, const Progress& progress)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).size() > greatestBytes)
        return failure(ErrorCode::AttachmentTooLarge, {name, QString::number(greatestBytes / (1024 * 1024))});
    const auto source = [&path]() -> Result<ByteSource> {
        AYUMI_TRY_GET(FileDescriptor opened, openForReading(path));
        auto file = std::make_shared<FileDescriptor>(std::move(opened));
        return [file, &path](std::span<unsigned char> into) { return readUpTo(*file, into, path); };
    };
    return add(source, name, progress);
}

Result<StoredContent> AttachmentStore::add(const SourceMaker& content, const QString& name,
                                           const Progress& progress)
{
    // Read twice: first for the name, then to be stored.
    StoredContent stored;
    ContentHash naming(m_nameKey);
    std::vector<unsigned char> buffer(FileCipher::pieceSize);
    AYUMI_TRY_GET(const ByteSource named, content());
    while (true) {
        AYUMI_TRY_GET(const std::size_t count, named(buffer));
        if (count == 0)
            break;
        naming.add({buffer.data(), count});
        stored.bytes += qint64(count);
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (stored.bytes > greatestBytes)
            return failure(ErrorCode::AttachmentTooLarge,
                           {name, QString::number(greatestBytes / (1024 * 1024))});
    }
    stored.key = hexadecimal(naming.finish());
    if (check(stored.key, name))
        return stored;

    const auto write = [&](const ByteSink& sink) -> Result<> {
        AYUMI_TRY_GET(const ByteSource source, content());
        ContentHash again(m_nameKey);
        qint64 done = 0;
        const ByteSource observed = [&](std::span<unsigned char> into) -> Result<std::size_t> {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            AYUMI_TRY_GET(const std::size_t count, source(into));
            again.add(into.first(count));
            done += qint64(count);
            progress.report(done, stored.bytes);
            return count;
        };
        AYUMI_TRY(m_cipher.encrypt(observed, sink, contextOf(stored.key)));
        if (hexadecimal(again.finish()) != stored.key)
            return failure(ErrorCode::FileUnreadable, {name, u"it changed while it was read"_s});
        return {};
    };
    const Result<> kept = keep(stored.key, write);
    // Another program may have stored the same photo in the meantime.
    if (!kept && (kept.error().code != ErrorCode::DatabaseConstraint || !check(stored.key, name)))
        return std::unexpected(kept.error());
    return stored;
}

Result<> AttachmentStore::decrypt(const QString& key, const QString& name, const ByteSink& sink)
{
    if (!isKey(key))
        return failure(ErrorCode::AttachmentMissing, {name});
    AYUMI_TRY_GET(const ByteSource source, encryptedSource(key, name));
    ContentHash naming(m_nameKey);
    const ByteSink observed = [&](std::span<const unsigned char> piece) -> Result<> {
        naming.add(piece);
        return sink(piece);
    };
    const Result<> decrypted = m_cipher.decrypt(source, observed, contextOf(key), name);
    if (!decrypted) {
        const ErrorCode code = decrypted.error().code;
        if (code == ErrorCode::FileDamaged || code == ErrorCode::FileForeign)
            return failure(ErrorCode::AttachmentDamaged, {name});
        return decrypted;
    }
    if (hexadecimal(naming.finish()) != key)
        return failure(ErrorCode::AttachmentDamaged, {name});
    return {};
}

Result<QByteArray> AttachmentStore::read(const QString& key, const QString& name)
{
    QByteArray content;
    const ByteSink sink = [&](std::span<const unsigned char> piece) -> Result<> {
        if (content.size() + qint64(piece.size()) > greatestBytes)
            return failure(ErrorCode::AttachmentDamaged, {name});
        content.append(reinterpret_cast<const char*>(piece.data()), qsizetype(piece.size()));
        return {};
    };
    AYUMI_TRY(decrypt(key, name, sink));
    return content;
}

Result<> AttachmentStore::writeTo(const QString& key, const QString& name, const QString& path)
{
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
    AYUMI_TRY(decrypt(key, name, [&](std::span<const unsigned char> piece) { return file.write(piece); }));
    return file.commit();
}

Result<> AttachmentStore::check(const QString& key, const QString& name)
{
    return decrypt(key, name, [](std::span<const unsigned char>) { return Result<>(); });
}

} // namespace ayumi
