#pragma once

#include "core/base/result.h"
#include "core/security/filedescriptor.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <span>

namespace ayumi {

/// A file that appears whole or not at all: written under another name beside its place, forced to disk,
/// renamed, and the folder forced to disk. Until commit() has returned, an older file of that name stays as
/// it is. QSaveFile is not enough here: it ignores a failing fsync, does not sync the folder and writes
/// through symbolic links.
class AtomicFile
{
public:
    /// Starts writing. Refuses with FileUnwritable when anything but a regular file stands at `path`. A new
    /// file can be read by its owner only; one that replaces another keeps that one's permissions and, where
    /// allowed, group.
    [[nodiscard]] static Result<AtomicFile> open(const QString& path);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    /// Without commit() nothing stays behind.
    ~AtomicFile();

    [[nodiscard]] Result<> write(std::span<const unsigned char> bytes);
    [[nodiscard]] Result<> write(QByteArrayView bytes);

    /// After success the file is in its place and survives a power cut, as far as the disk is honest.
    /// DiskFull and FileUnwritable leave the older file in place.
    [[nodiscard]] Result<> commit();

    /// Whether a file of this name is one that a killed program left half written.
    [[nodiscard]] static bool isHalfWritten(QStringView fileName);

private:
    AtomicFile(QString path, QByteArray temporaryPath, FileDescriptor file);

    QString m_path;
    QByteArray m_temporaryPath;
    FileDescriptor m_file;
};

} // namespace ayumi
