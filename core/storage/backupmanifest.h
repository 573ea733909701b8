#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/security/auditchain.h"
#include "core/storage/durablefolder.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace ayumi {

struct BackedUpFile
{
    QString name; ///< below the backup's folder, with slashes
    durablefolder::Digest digest;

    bool operator==(const BackedUpFile&) const = default;
};

/// What a backup says of itself. No patient's name or words stand in it.
struct BackupManifest
{
    Instant madeAt;
    QString program; ///< version of Ayumi that made it
    int schemaVersion = 0;
    AuditHead auditHead;            ///< where the audit chain ended when the backup began
    std::map<QString, qint64> rows; ///< per table
    std::vector<BackedUpFile> files;

    [[nodiscard]] qint64 bytes() const;
    bool operator==(const BackupManifest&) const = default;
};

/// The content of manifest.json: JSON that people can read, and a keyed hash over it that only who has the
/// clinic's key can make. `key` is MasterKey::derive(KeyPurpose::BackupManifest).
[[nodiscard]] QByteArray writeManifest(const BackupManifest& manifest, const SecretBytes& key);

/// BackupDamaged (`folder`, "manifest.json") when anything in it was changed or the key is another; FileNewer
/// when a newer version wrote it.
[[nodiscard]] Result<BackupManifest> readManifest(const QByteArray& content, const SecretBytes& key,
                                                  const QString& folder);

} // namespace ayumi
