#pragma once

#include "core/base/result.h"
#include "core/security/filedescriptor.h"

#include <QString>

namespace ayumi {

/// A folder that appears whole or not at all: filled under another name beside its place, then put there in
/// one step.
class UnfinishedFolder
{
public:
    /// Also clears away what killed programs left half finished beside `target`.
    [[nodiscard]] static Result<UnfinishedFolder> beside(const QString& target);

    UnfinishedFolder(UnfinishedFolder&& other) noexcept;
    UnfinishedFolder& operator=(UnfinishedFolder&&) = delete;
    /// Without putInPlace() nothing stays.
    ~UnfinishedFolder();

    [[nodiscard]] const QString& path() const { return m_path; }

    /// BackupTargetExists when something other than an empty folder is there by now.
    [[nodiscard]] Result<> putInPlace();

private:
    UnfinishedFolder(QString target, QString path, FileDescriptor lock);

    QString m_target;
    QString m_path;
    FileDescriptor m_lock; ///< held as long as somebody works in it
};

} // namespace ayumi
