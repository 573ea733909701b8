#include "core/storage/durablefolder.h"

#include "core/security/atomicfile.h"
#include "core/security/filedescriptor.h"
#include "core/storage/contenthash.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace ayumi::durablefolder {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;

using Piece = std::function<Result<>(std::span<const unsigned char>)>;

Result<Digest> read(const QString& path, const Piece& each)
{
    AYUMI_TRY_GET(const FileDescriptor file, openForReading(path));
    std::vector<unsigned char> buffer(pieceSize);
    ContentHash hash;
    Digest digest;
    while (true) {
        AYUMI_TRY_GET(const std::size_t count, readUpTo(file, buffer, path));
        const std::span piece(buffer.data(), count);
        hash.add(piece);
        digest.bytes += qint64(count);
        AYUMI_TRY(each(piece));
        if (count < buffer.size())
            break;
    }
    digest.hash = hash.finish();
    return digest;
}

Result<> syncOpened(const QString& path, int flags)
{
    const FileDescriptor opened(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.get()) != 0)
        return writeFailure(path, errno);
    return {};
}

} // namespace

Result<> sync(const QString& path)
{
    return syncOpened(path, O_RDONLY | O_DIRECTORY);
}

Result<> syncFile(const QString& path)
{
    return syncOpened(path, O_RDWR | O_NOFOLLOW);
}

Result<> make(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return sync(QFileInfo(path).absolutePath());
    if (errno == EEXIST && QFileInfo(path).isDir())
        return {};
    return writeFailure(path, errno);
}

Result<> moveIntoPlace(const QString& from, const QString& to)
{
    // rename() replaces an empty folder and nothing else that a folder could replace.
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
            return failure(ErrorCode::BackupTargetExists, {to});
        return writeFailure(to, errno);
    }
    return sync(QFileInfo(to).absolutePath());
}

Result<Digest> digest(const QString& path, const BytesPassed& passed)
{
    return read(path, [&](std::span<const unsigned char> piece) { return passed(qint64(piece.size())); });
}

Result<Digest> copy(const QString& from, const QString& to, const BytesPassed& passed)
{
    AYUMI_TRY_GET(AtomicFile target, AtomicFile::open(to));
    AYUMI_TRY_GET(const Digest copied, read(from, [&](std::span<const unsigned char> piece) -> Result<> {
                      AYUMI_TRY(target.write(piece));
                      return passed(qint64(piece.size()));
                  }));
    AYUMI_TRY(target.commit());
    return copied;
}

} // namespace ayumi::durablefolder
