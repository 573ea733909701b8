#include "core/security/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace ayumi {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds pollInterval{5};
constexpr mode_t ownerOnly = 0600;

FileDescriptor openLockFile(const QString& lockPath, const QString& subject)
{
    const QByteArray name = QFile::encodeName(lockPath);
    constexpr int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW;
    FileDescriptor made(::open(name.constData(), flags | O_CREAT | O_EXCL, ownerOnly));
    if (!made.isOpen())
        return errno == EEXIST ? FileDescriptor(::open(name.constData(), flags)) : FileDescriptor();
    struct stat status = {};
    if (::lstat(QFile::encodeName(subject).constData(), &status) == 0 && S_ISREG(status.st_mode)) {
        if (::fchown(made.get(), static_cast<uid_t>(-1), status.st_gid) == 0 &&
            ::fchmod(made.get(), status.st_mode & 0666U) != 0)
            return FileDescriptor();
    }
    return made;
}

} // namespace

Result<FileLock> FileLock::take(const QString& lockPath, const QString& subject,
                                std::chrono::milliseconds patience)
{
    FileDescriptor file = openLockFile(lockPath, subject);
    if (!file.isOpen())
        return writeFailure(lockPath, errno);
    const auto deadline = SteadyClock::now() + patience;
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return writeFailure(lockPath, errno);
        if (SteadyClock::now() >= deadline)
            return failure(ErrorCode::KeyringBusy, {subject});
        std::this_thread::sleep_for(pollInterval);
    }
    return FileLock(std::move(file));
}

} // namespace ayumi
