#pragma once

#include "core/base/result.h"
#include "core/security/filedescriptor.h"

#include <QString>

#include <chrono>
#include <utility>

namespace ayumi {

/// Keeps other programs and other threads out while it lives. The kernel holds it (flock), so a killed
/// program never leaves it locked; the lock file itself stays and means nothing. Chosen over QLockFile, whose
/// waiting sleeps seconds and which must guess whether the holder still lives.
class FileLock
{
public:
    /// Waits up to `patience`; KeyringBusy with `subject` after that. The lock file is made if it is missing,
    /// with the permissions of `subject` if that exists. FileUnwritable when the folder is read-only.
    [[nodiscard]] static Result<FileLock> take(const QString& lockPath, const QString& subject,
                                               std::chrono::milliseconds patience);

private:
    explicit FileLock(FileDescriptor file)
        : m_file(std::move(file))
    {
    }

    FileDescriptor m_file;
};

} // namespace ayumi
