#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace ayumi::durablefolder {

/// Called with how many bytes were passed since the last call; an error stops the work.
using BytesPassed = std::function<Result<>(qint64 bytes)>;

/// What a file holds.
struct Digest
{
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b-256

    bool operator==(const Digest&) const = default;
};

/// Makes a folder that only its owner may enter, and forces its name to disk. One that is there already is
/// fine.
[[nodiscard]] Result<> make(const QString& path);

/// Forces the names in a folder to disk.
[[nodiscard]] Result<> sync(const QString& path);

/// Forces a file's content to disk that another library wrote.
[[nodiscard]] Result<> syncFile(const QString& path);

/// Puts the finished folder `from` in the place of `to` in one step. BackupTargetExists when something other
/// than an empty folder is there by then.
[[nodiscard]] Result<> moveIntoPlace(const QString& from, const QString& to);

[[nodiscard]] Result<Digest> digest(const QString& path, const BytesPassed& passed);

/// Copies a file durably and says what was copied.
[[nodiscard]] Result<Digest> copy(const QString& from, const QString& to, const BytesPassed& passed);

} // namespace ayumi::durablefolder
