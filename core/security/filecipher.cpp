#include "core/security/filecipher.h"

#include "core/security/atomicfile.h"
#include "core/security/canonicalbytes.h"
#include "core/security/filedescriptor.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <sys/stat.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::array<unsigned char, 8> magic{'A', 'Y', 'U', 'M', 'I', 'E', 'N', 'C'};
constexpr unsigned char formatVersion = 1;
constexpr std::size_t streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t sealedPieceSize = FileCipher::pieceSize + overhead;
constexpr unsigned char messageTag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char finalTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

/// The stream's state holds its key: wiped when it goes.
struct StreamState
{
    crypto_secretstream_xchacha20poly1305_state state = {};

    StreamState() = default;
    StreamState(const StreamState&) = delete;
    StreamState& operator=(const StreamState&) = delete;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
};

/// Plain text on its way: wiped when it goes.
struct WipedBuffer
{
    std::vector<unsigned char> bytes;

    explicit WipedBuffer(std::size_t size)
        : bytes(size)
    {
    }
    WipedBuffer(const WipedBuffer&) = delete;
    WipedBuffer& operator=(const WipedBuffer&) = delete;
    ~WipedBuffer() { sodium_memzero(bytes.data(), bytes.size()); }

    [[nodiscard]] std::span<unsigned char> span() { return bytes; }
};

QByteArray boundTo(QByteArrayView context)
{
    CanonicalBytes bound("ayumi encrypted file");
    bound.add(qint64{formatVersion});
    bound.add(context);
    return bound.bytes();
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// A source may give less than asked before its end; pieces must be full.
Result<std::size_t> fill(const ByteSource& source, std::span<unsigned char> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        AYUMI_TRY_GET(const std::size_t count, source(into.subspan(done)));
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

Result<> readStart(const ByteSource& source, std::span<unsigned char, streamHeaderSize> header,
                   const QString& name)
{
    std::array<unsigned char, magic.size() + 1> start = {};
    AYUMI_TRY_GET(const std::size_t count, fill(source, start));
    if (!std::equal(start.begin(), start.begin() + std::min(count, magic.size()), magic.begin()))
        return failure(ErrorCode::FileForeign, {name});
    if (count < start.size() || start.back() < formatVersion)
        return failure(ErrorCode::FileDamaged, {name});
    if (start.back() > formatVersion)
        return failure(ErrorCode::FileNewer, {name});
    AYUMI_TRY_GET(const std::size_t headerCount, fill(source, header));
    if (headerCount < header.size())
        return failure(ErrorCode::FileDamaged, {name});
    return {};
}

struct OpenedFile
{
    FileDescriptor descriptor;
    qint64 size = 0;
};

Result<OpenedFile> openFile(const QString& path)
{
    AYUMI_TRY_GET(FileDescriptor descriptor, openForReading(path));
    struct stat status = {};
    if (::fstat(descriptor.get(), &status) != 0)
        return readFailure(path, errno);
    return OpenedFile{std::move(descriptor), status.st_size};
}

ByteSource sourceOf(const OpenedFile& file, const QString& path, const Progress& progress)
{
    return [&file, &path, &progress,
            done = qint64{0}](std::span<unsigned char> into) mutable -> Result<std::size_t> {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        AYUMI_TRY_GET(const std::size_t count, readUpTo(file.descriptor, into, path));
        done += static_cast<qint64>(count);
        progress.report(done, file.size);
        return count;
    };
}

ByteSink sinkInto(AtomicFile& file)
{
    return [&file](std::span<const unsigned char> bytes) { return file.write(bytes); };
}

} // namespace

FileCipher::FileCipher(SecretBytes key)
    : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
}

Result<> FileCipher::encrypt(const ByteSource& source, const ByteSink& sink, QByteArrayView context) const
{
    const QByteArray bound = boundTo(context);
    StreamState stream;
    std::array<unsigned char, magic.size() + 1 + streamHeaderSize> start = {};
    std::ranges::copy(magic, start.begin());
    start[magic.size()] = formatVersion;
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, start.data() + magic.size() + 1,
                                                    m_key.data());
    AYUMI_TRY(sink(start));

    // One piece is read ahead, because the last one has to be marked as the last.
    WipedBuffer current(pieceSize);
    WipedBuffer next(pieceSize);
    std::vector<unsigned char> sealed(sealedPieceSize);
    AYUMI_TRY_GET(std::size_t currentSize, fill(source, current.span()));
    while (true) {
        std::size_t nextSize = 0;
        if (currentSize == pieceSize) {
            AYUMI_TRY_GET(nextSize, fill(source, next.span()));
        }
        const bool isLast = nextSize == 0;
        unsigned long long sealedSize = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &stream.state, sealed.data(), &sealedSize, current.bytes.data(), currentSize, raw(bound),
            static_cast<unsigned long long>(bound.size()), isLast ? finalTag : messageTag);
        AYUMI_TRY(sink(std::span(sealed).first(static_cast<std::size_t>(sealedSize))));
        if (isLast)
            return {};
        std::swap(current.bytes, next.bytes);
        currentSize = nextSize;
    }
}

Result<> FileCipher::decrypt(const ByteSource& source, const ByteSink& sink, QByteArrayView context,
                             const QString& name) const
{
    const QByteArray bound = boundTo(context);
    const auto damaged = [&name] { return failure(ErrorCode::FileDamaged, {name}); };
    std::array<unsigned char, streamHeaderSize> header = {};
    AYUMI_TRY(readStart(source, header, name));
    StreamState stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, header.data(), m_key.data()) != 0)
        return damaged();

    WipedBuffer plain(pieceSize);
    std::vector<unsigned char> sealed(sealedPieceSize);
    while (true) {
        AYUMI_TRY_GET(const std::size_t sealedSize, fill(source, sealed));
        if (sealedSize < overhead)
            return damaged();
        unsigned long long plainSize = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, plain.bytes.data(), &plainSize, &tag,
                                                       sealed.data(), sealedSize, raw(bound),
                                                       static_cast<unsigned long long>(bound.size())) != 0)
            return damaged();
        if (tag != messageTag && tag != finalTag)
            return damaged();
        if (tag == finalTag) {
            unsigned char further = 0;
            AYUMI_TRY_GET(const std::size_t count, fill(source, std::span(&further, 1)));
            if (count != 0)
                return damaged();
        }
        AYUMI_TRY(sink(plain.span().first(static_cast<std::size_t>(plainSize))));
        if (tag == finalTag)
            return {};
    }
}

Result<> FileCipher::encryptFile(const QString& plain, const QString& target, QByteArrayView context,
                                 const Progress& progress) const
{
    AYUMI_TRY_GET(const OpenedFile input, openFile(plain));
    AYUMI_TRY_GET(AtomicFile output, AtomicFile::open(target));
    AYUMI_TRY(encrypt(sourceOf(input, plain, progress), sinkInto(output), context));
    return output.commit();
}

Result<> FileCipher::encryptToFile(QByteArrayView plain, const QString& target, QByteArrayView context) const
{
    AYUMI_TRY_GET(AtomicFile output, AtomicFile::open(target));
    const ByteSource source = [rest = plain](std::span<unsigned char> into) mutable -> Result<std::size_t> {
        const qsizetype count = std::min(rest.size(), static_cast<qsizetype>(into.size()));
        if (count > 0)
            std::memcpy(into.data(), rest.data(), static_cast<std::size_t>(count));
        rest = rest.sliced(count);
        return static_cast<std::size_t>(count);
    };
    AYUMI_TRY(encrypt(source, sinkInto(output), context));
    return output.commit();
}

Result<> FileCipher::decryptFile(const QString& encrypted, const QString& target, QByteArrayView context,
                                 const Progress& progress) const
{
    AYUMI_TRY_GET(const OpenedFile input, openFile(encrypted));
    AYUMI_TRY_GET(AtomicFile output, AtomicFile::open(target));
    AYUMI_TRY(decrypt(sourceOf(input, encrypted, progress), sinkInto(output), context, encrypted));
    return output.commit();
}

Result<QByteArray> FileCipher::decryptFileToMemory(const QString& encrypted, QByteArrayView context,
                                                   qint64 limit) const
{
    AYUMI_TRY_GET(const OpenedFile input, openFile(encrypted));
    QByteArray content;
    const Progress unwatched;
    const ByteSink sink = [&](std::span<const unsigned char> bytes) -> Result<> {
        if (content.size() + static_cast<qsizetype>(bytes.size()) > limit)
            return failure(ErrorCode::FieldTooLong, {encrypted, QString::number(limit)});
        content.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return {};
    };
    AYUMI_TRY(decrypt(sourceOf(input, encrypted, unwatched), sink, context, encrypted));
    return content;
}

} // namespace ayumi
