#include "core/desks/backupdesk.h"

#include "core/desks/clinicbackup.h"
#include "core/desks/deskwork.h"
#include "core/storage/audittable.h"
#include "core/storage/settingtable.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString lastVerifiedSetting = u"backup.last-verified"_s;

BackupInfo infoOf(const BackupManifest& manifest, const QString& path, std::optional<Instant> verifiedAt)
{
    const auto rows = [&manifest](const QString& table) {
        const auto found = manifest.rows.find(table);
        return found == manifest.rows.end() ? qint64{0} : found->second;
    };
    return {.path = path,
            .madeAt = manifest.madeAt,
            .verifiedAt = verifiedAt,
            .cases = rows(u"care_case"_s),
            .patients = rows(u"patient"_s),
            .bytes = manifest.bytes()};
}

QString remembered(const BackupInfo& backup)
{
    const QJsonObject object{{u"path"_s, backup.path},
                             {u"madeAt"_s, backup.madeAt.msecsSinceEpoch()},
                             {u"verifiedAt"_s, backup.verifiedAt.value_or(Instant()).msecsSinceEpoch()},
                             {u"cases"_s, backup.cases},
                             {u"patients"_s, backup.patients},
                             {u"bytes"_s, backup.bytes}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

BackupInfo recalled(const QString& content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    return {.path = object.value(u"path"_s).toString(),
            .madeAt = Instant(object.value(u"madeAt"_s).toInteger()),
            .verifiedAt = Instant(object.value(u"verifiedAt"_s).toInteger()),
            .cases = object.value(u"cases"_s).toInteger(),
            .patients = object.value(u"patients"_s).toInteger(),
            .bytes = object.value(u"bytes"_s).toInteger()};
}

/// Puts on record that a backup was proven, and remembers it where it is the newest one.
Result<> remember(DeskContext& context, const QString& action, const BackupInfo& backup)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(context, Right::MakeBackup, action, u"backup:"_s + backup.path));
    SettingTable settings(work.database());
    AYUMI_TRY_GET(const auto before, settings.find(lastVerifiedSetting));
    if (!before || recalled(before->content).madeAt <= backup.madeAt)
        AYUMI_TRY(settings.save(lastVerifiedSetting, {remembered(backup), before ? before->version : 0}));
    work.changes().backups = true;
    return work.finish({{u"cases"_s, backup.cases}, {u"bytes"_s, backup.bytes}});
}

/// Where the record ends, or ended when the keyring last looked: what was cut off since shall be missing in
/// the backup too. The keyring first, since the record grows meanwhile.
Result<AuditHead> endOfRecord(const DeskContext& context)
{
    AYUMI_TRY_GET(const Keyring keyring, context.folder->keyring().read());
    AYUMI_TRY_GET(const AuditHead written, AuditTable(*context.database).head());
    return keyring.auditHead().sequence > written.sequence ? keyring.auditHead() : written;
}

} // namespace

Result<BackupInfo> BackupDesk::create(const QString& folder, Progress& progress)
{
    AYUMI_TRY(demand(m_context, Right::MakeBackup, u"backup.made"_s, u"backup:"_s));
    AYUMI_TRY(rememberAuditHead(m_context));
    AYUMI_TRY_GET(const AuditHead head, endOfRecord(m_context));
    const QString parent = folder.isEmpty() ? m_context.folder->backupsPath() : folder;
    if (!QDir().mkpath(parent))
        return failure(ErrorCode::FileUnwritable, {parent, u"mkdir"_s});
    const Instant now = m_context.clock->now();
    const QString name = localTime(now, tokyoZone).toString(u"'ayumi-'yyyy-MM-dd-HHmmss"_s);
    const QString target = QDir(parent).filePath(name);
    const Backup backups(backupKeysOf(*m_context.key));
    AYUMI_TRY_GET(const BackupManifest manifest,
                  backups.create(m_context.folder->path(), target, head, now, progress));
    AYUMI_TRY(checkRecordOfBackup(backups, target, *m_context.key, manifest));
    const BackupInfo made = infoOf(manifest, target, now); // create() has read the copy back
    AYUMI_TRY(remember(m_context, u"backup.made"_s, made));
    return made;
}

Result<BackupInfo> BackupDesk::verify(const QString& path, Progress& progress)
{
    AYUMI_TRY(demand(m_context, Right::MakeBackup, u"backup.verified"_s, u"backup:"_s + path));
    const Backup backups(backupKeysOf(*m_context.key));
    AYUMI_TRY_GET(const BackupManifest manifest, backups.verify(path, progress));
    AYUMI_TRY(checkRecordOfBackup(backups, path, *m_context.key, manifest));
    const BackupInfo proven = infoOf(manifest, path, m_context.clock->now());
    AYUMI_TRY(remember(m_context, u"backup.verified"_s, proven));
    return proven;
}

Result<std::optional<BackupInfo>> BackupDesk::lastVerified()
{
    AYUMI_TRY(demandStaff(m_context));
    AYUMI_TRY_GET(const auto setting, SettingTable(*m_context.database).find(lastVerifiedSetting));
    return setting ? std::optional(recalled(setting->content)) : std::nullopt;
}

} // namespace ayumi
