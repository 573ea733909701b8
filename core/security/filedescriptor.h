#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <span>

namespace ayumi {

/// An open POSIX file, closed when it goes.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor);
    FileDescriptor(FileDescriptor&& other) noexcept;
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor();

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// Closes now; false, with errno, when the system only then finds that it could not write.
    [[nodiscard]] bool close();

private:
    int m_descriptor = -1;
};

/// DiskFull when `systemError` (errno) says so, else FileUnwritable with the system's reason.
[[nodiscard]] std::unexpected<Error> writeFailure(const QString& path, int systemError);

/// FileUnreadable with the system's reason.
[[nodiscard]] std::unexpected<Error> readFailure(const QString& path, int systemError);

/// Opens a regular file for reading. A symbolic link, a folder, a pipe in its place is FileUnreadable.
[[nodiscard]] Result<FileDescriptor> openForReading(const QString& path);

/// Reads until `into` is full or the file ends; how many bytes were read.
[[nodiscard]] Result<std::size_t> readUpTo(const FileDescriptor& file, std::span<unsigned char> into,
                                           const QString& path);

} // namespace ayumi
