#include "core/security/filedescriptor.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ayumi {

FileDescriptor::FileDescriptor(int descriptor)
    : m_descriptor(descriptor)
{
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_descriptor);
}

bool FileDescriptor::close()
{
    return ::close(std::exchange(m_descriptor, -1)) == 0;
}

std::unexpected<Error> writeFailure(const QString& path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::FileUnwritable, {path, qt_error_string(systemError)});
}

std::unexpected<Error> readFailure(const QString& path, int systemError)
{
    return failure(ErrorCode::FileUnreadable, {path, qt_error_string(systemError)});
}

Result<FileDescriptor> openForReading(const QString& path)
{
    // Without O_NONBLOCK a pipe put in the file's place would hold the program until somebody writes to it.
    FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return readFailure(path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return readFailure(path, errno);
    if (!S_ISREG(status.st_mode))
        return readFailure(path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    return file;
}

Result<std::size_t> readUpTo(const FileDescriptor& file, std::span<unsigned char> into, const QString& path)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count = ::read(file.get(), into.data() + done, into.size() - done);
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR)
            return readFailure(path, errno);
        if (count > 0)
            done += static_cast<std::size_t>(count);
    }
    return done;
}

} // namespace ayumi
