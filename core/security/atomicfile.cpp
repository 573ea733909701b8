#include "core/security/atomicfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr char temporarySuffix[] = ".part";
constexpr int temporarySuffixLength = sizeof temporarySuffix - 1;

/// What stands at the path now; nothing is fine, a regular file is fine.
Result<std::optional<struct stat>> standingFile(const QString& path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return writeFailure(path, errno);
    }
    if (!S_ISREG(status.st_mode))
        return writeFailure(path, S_ISLNK(status.st_mode)   ? ELOOP
                                  : S_ISDIR(status.st_mode) ? EISDIR
                                                            : EINVAL);
    return status;
}

Result<> syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const FileDescriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::fsync(descriptor.get()) != 0)
        return writeFailure(path, errno);
    return {};
}

} // namespace

AtomicFile::AtomicFile(QString path, QByteArray temporaryPath, FileDescriptor file)
    : m_path(std::move(path))
    , m_temporaryPath(std::move(temporaryPath))
    , m_file(std::move(file))
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporaryPath(std::exchange(other.m_temporaryPath, {}))
    , m_file(std::move(other.m_file))
{
}

AtomicFile::~AtomicFile()
{
    if (!m_temporaryPath.isEmpty())
        ::unlink(m_temporaryPath.constData());
}

Result<AtomicFile> AtomicFile::open(const QString& path)
{
    AYUMI_TRY_GET(const auto standing, standingFile(path));
    QByteArray temporaryPath = QFile::encodeName(path) + ".XXXXXX" + temporarySuffix;
    FileDescriptor descriptor(::mkostemps(temporaryPath.data(), temporarySuffixLength, O_CLOEXEC));
    if (!descriptor.isOpen())
        return writeFailure(path, errno);
    AtomicFile file(path, std::move(temporaryPath), std::move(descriptor));
    if (standing) {
        // Another group is not ours to give in every folder; then the owner alone can read it, which is safe.
        const bool sameGroup = ::fchown(file.m_file.get(), static_cast<uid_t>(-1), standing->st_gid) == 0;
        const mode_t mode = standing->st_mode & (sameGroup ? 0777U : 0700U);
        if (::fchmod(file.m_file.get(), mode) != 0)
            return writeFailure(path, errno);
    }
    return file;
}

Result<> AtomicFile::write(std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return writeFailure(m_path, errno);
        if (count > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<> AtomicFile::write(QByteArrayView bytes)
{
    return write(std::span(reinterpret_cast<const unsigned char*>(bytes.data()),
                           static_cast<std::size_t>(bytes.size())));
}

Result<> AtomicFile::commit()
{
    if (::fsync(m_file.get()) != 0 || !m_file.close())
        return writeFailure(m_path, errno);
    AYUMI_TRY(standingFile(m_path));
    const QByteArray target = QFile::encodeName(m_path);
    if (::rename(m_temporaryPath.constData(), target.constData()) != 0)
        return writeFailure(m_path, errno);
    m_temporaryPath.clear();
    return syncFolderOf(m_path);
}

bool AtomicFile::isHalfWritten(QStringView fileName)
{
    return fileName.endsWith(u".part") && fileName.size() > 12 && fileName[fileName.size() - 12] == u'.';
}

} // namespace ayumi
