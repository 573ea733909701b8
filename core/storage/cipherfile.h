#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

#include <functional>

namespace ayumi {

/// What can be said about a clinic's database file from outside, and the few calls to SQLCipher's own
/// interface that Qt SQL has no word for. `handle` is the driver's sqlite3*.
namespace cipherfile {

inline constexpr qint64 pageSize = 4096;

/// Makes an empty file that only its owner may read. ClinicExists when there is one.
[[nodiscard]] Result<> create(const QString& path);

/// Refuses what cannot be one of our files, before any engine touches it: ClinicNotFound, FileUnreadable
/// (also for a symbolic link), DatabaseTruncated (empty), DatabaseForeign.
[[nodiscard]] Result<> checkShape(const QString& path);

/// Hands over the key. The connection must be known to run on SQLCipher.
[[nodiscard]] Result<> giveKey(void* handle, const SecretBytes& key, const QString& path);

/// Why a file of good shape could not be read with its key: DatabaseTruncated, DatabaseDamaged when some
/// pages fit the key, DatabaseWrongKey when none does.
[[nodiscard]] Error explainUnreadable(void* handle, const QString& path);

/// What is wrong with the pages and the structure; empty when sound.
[[nodiscard]] Result<QStringList> findDamage(void* handle, const QString& path);

/// Copies one moment of the database, compacted, to the new file `target` under the same key, while others go
/// on writing. `isWanted` is asked again and again; when it says no, the answer is Cancelled.
[[nodiscard]] Result<> copyTo(void* handle, const QString& target, const std::function<bool()>& isWanted);

/// Runs several statements.
[[nodiscard]] Result<> runScript(void* handle, const QString& sql, const QString& path);

} // namespace cipherfile

} // namespace ayumi
