#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/storage/backupmanifest.h"

#include <QString>

#include <memory>

namespace ayumi {

class Database;

/// Keys of the clinic: MasterKey::derive of the purposes Database and BackupManifest.
struct BackupKeys
{
    SecretBytes database;
    SecretBytes manifest;
};

/// Copies of a clinic folder, as encrypted as the clinic, that count only once they were opened and checked.
///
/// A backup is a folder: clinic.db (one moment of the database, made while others work), keyring.json (who
/// may open it, then), attachments/ (the same encrypted files) and manifest.json. Made beside its place under
/// another name, read back, then put in place in one step: a backup that stands there is whole. Every method
/// opens its own connection and may run in any thread.
///
/// A shared clinic's server is backed up by its own tools (pg_dump, or streaming to a replica): what they
/// write is not encrypted by us, and belongs on an encrypted disk.
class Backup
{
public:
    explicit Backup(BackupKeys keys);

    /// Copies the clinic in `clinicFolder` to the new folder `target`, whose parent exists. `auditHead` is
    /// where the audit chain ends, read before the call. Errors: BackupTargetExists, DiskFull,
    /// FileUnwritable, Cancelled, those of opening the database; BackupDamaged when the copy does not read
    /// back. After an error nothing stays in place of `target`.
    [[nodiscard]] Result<BackupManifest> create(const QString& clinicFolder, const QString& target,
                                                const AuditHead& auditHead, Instant madeAt,
                                                const Progress& progress = Progress()) const;

    /// Reads everything: the manifest's own hash, every file's size and hash, every page of the database, its
    /// structure and counts, and that no attachment is missing. The audit chain is the caller's to walk
    /// (openDatabase). Errors: BackupNotFound, BackupDamaged (`backup`, which file), FileNewer, Cancelled.
    [[nodiscard]] Result<BackupManifest> verify(const QString& backup,
                                                const Progress& progress = Progress()) const;

    /// The database within a backup, for reading.
    [[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const QString& backup) const;

    /// Verifies, and copies to `newFolder`, which is missing or empty (else BackupTargetExists) and appears
    /// whole or not at all.
    [[nodiscard]] Result<BackupManifest> restore(const QString& backup, const QString& newFolder,
                                                 const Progress& progress = Progress()) const;

private:
    class Pass;

    [[nodiscard]] Result<BackupManifest> fill(const QString& clinicFolder, const QString& into,
                                              BackupManifest manifest, Pass& pass) const;
    [[nodiscard]] Result<BackupManifest> check(const QString& backup, Pass& pass) const;
    [[nodiscard]] Result<> checkDatabase(const QString& backup, const BackupManifest& manifest) const;

    BackupKeys m_keys;
};

} // namespace ayumi
