#include "core/storage/backup.h"

#include "core/security/atomicfile.h"
#include "core/storage/cipherfile.h"
#include "core/storage/database.h"
#include "core/storage/durablefolder.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "core/storage/unfinishedfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

const QString databaseName = u"clinic.db"_s;
const QString keyringName = u"keyring.json"_s;
const QString attachmentsName = u"attachments"_s;
const QString manifestName = u"manifest.json"_s;

/// Files below `folder` by name with slashes, in order. Half-written ones of a killed program do not count.
QStringList filesBelow(const QString& folder)
{
    QStringList names;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (!AtomicFile::isHalfWritten(walk.fileName()))
            names.append(QDir(folder).relativeFilePath(path));
    }
    names.sort();
    return names;
}

Result<> makeFoldersOf(const QString& root, const QString& name)
{
    QString folder = root;
    const QStringList parts = name.split(u'/');
    for (const QString& part : parts.first(parts.size() - 1)) {
        folder += u'/' + part;
        AYUMI_TRY(durablefolder::make(folder));
    }
    return {};
}

Result<std::map<QString, qint64>> countRows(Database& database)
{
    Statement list(database, database.dialect().listTables());
    AYUMI_TRY_GET(const auto tables, list.all([](const Row& row) { return row.text("name"); }));
    std::map<QString, qint64> rows;
    for (const QString& table : tables) {
        // A name out of the schema, not a value; SQL has no placeholder for it.
        AYUMI_TRY_GET(rows[table],
                      Statement(database, u"SELECT count(*) FROM \"%1\""_s.arg(table)).oneNumber());
    }
    return rows;
}

/// Keys of the content that rows point at.
Result<std::vector<QString>> attachmentKeys(Database& database, const std::map<QString, qint64>& tables)
{
    if (!tables.contains(u"attachment"_s))
        return std::vector<QString>();
    Statement find(database, u"SELECT DISTINCT content_key FROM attachment"_s);
    return find.all([](const Row& row) { return row.text("content_key"); });
}

bool isFree(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isSymLink())
        return false;
    return !info.exists() ||
           (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

} // namespace

/// Bytes passed so far, and whether to go on.
class Backup::Pass
{
public:
    Pass(const Progress& progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    Result<> operator()(qint64 bytes)
    {
        if (m_progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        m_done += bytes;
        m_total = std::max(m_total, m_done);
        m_progress.report(m_done, m_total);
        return {};
    }
    void expect(qint64 bytes) { m_total += bytes; }
    [[nodiscard]] bool isWanted() const { return !m_progress.isCancelled(); }

private:
    const Progress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

Backup::Backup(BackupKeys keys)
    : m_keys(std::move(keys))
{
}

Result<BackupManifest> Backup::create(const QString& clinicFolder, const QString& target,
                                      const AuditHead& auditHead, Instant madeAt,
                                      const Progress& progress) const
{
    if (!isFree(target))
        return failure(ErrorCode::BackupTargetExists, {target});
    AYUMI_TRY_GET(UnfinishedFolder unfinished, UnfinishedFolder::beside(target));
    BackupManifest manifest;
    manifest.madeAt = madeAt;
    manifest.program = QStringLiteral(AYUMI_VERSION);
    manifest.auditHead = auditHead;
    Pass pass(progress, 0);
    AYUMI_TRY_GET(manifest, fill(clinicFolder, unfinished.path(), std::move(manifest), pass));
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(unfinished.path() + u'/' + manifestName));
    AYUMI_TRY(file.write(writeManifest(manifest, m_keys.manifest)));
    AYUMI_TRY(file.commit());
    AYUMI_TRY_GET(const BackupManifest readBack, check(unfinished.path(), pass));
    AYUMI_TRY(unfinished.putInPlace());
    return readBack;
}

Result<BackupManifest> Backup::fill(const QString& clinicFolder, const QString& into, BackupManifest manifest,
                                    Pass& pass) const
{
    const QString copied = into + u'/' + databaseName;
    pass.expect(2 * QFileInfo(clinicFolder + u'/' + databaseName).size()); // written and read back
    AYUMI_TRY(cipherfile::create(copied));
    {
        AYUMI_TRY_GET(const auto source,
                      Database::openFile(clinicFolder + u'/' + databaseName, m_keys.database));
        AYUMI_TRY(cipherfile::copyTo(source->nativeHandle(), copied, [&] { return pass.isWanted(); }));
    }
    AYUMI_TRY(durablefolder::syncFile(copied));
    {
        AYUMI_TRY_GET(const auto database, openDatabase(into));
        AYUMI_TRY_GET(manifest.rows, countRows(*database));
        AYUMI_TRY_GET(manifest.schemaVersion, Migrator(*database, {}).version());
    }
    AYUMI_TRY_GET(const auto digest,
                  durablefolder::digest(copied, [&](qint64 bytes) { return pass(bytes); }));
    manifest.files.push_back({databaseName, digest});

    // After the database: content is stored before the row that names it, so that nothing named can be
    // missing.
    QStringList names;
    if (QFileInfo(clinicFolder + u'/' + keyringName).isFile())
        names.append(keyringName);
    for (const QString& name : filesBelow(clinicFolder + u'/' + attachmentsName))
        names.append(attachmentsName + u'/' + name);
    for (const QString& name : names)
        pass.expect(2 * QFileInfo(clinicFolder + u'/' + name).size());
    for (const QString& name : names) {
        AYUMI_TRY(makeFoldersOf(into, name));
        AYUMI_TRY_GET(const auto copy, durablefolder::copy(clinicFolder + u'/' + name, into + u'/' + name,
                                                           [&](qint64 bytes) { return pass(bytes); }));
        manifest.files.push_back({name, copy});
    }
    return manifest;
}

Result<std::unique_ptr<Database>> Backup::openDatabase(const QString& backup) const
{
    return Database::openFile(backup + u'/' + databaseName, m_keys.database, OpenMode::ReadOnly);
}

Result<BackupManifest> Backup::verify(const QString& backup, const Progress& progress) const
{
    Pass pass(progress, 0);
    return check(backup, pass);
}

Result<BackupManifest> Backup::check(const QString& backup, Pass& pass) const
{
    QFile file(backup + u'/' + manifestName);
    if (!file.exists())
        return failure(ErrorCode::BackupNotFound, {backup});
    if (QFileInfo(file).isSymLink() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    AYUMI_TRY_GET(BackupManifest manifest, readManifest(file.readAll(), m_keys.manifest, backup));
    pass.expect(manifest.bytes());
    for (const BackedUpFile& listed : manifest.files) {
        const auto found =
            durablefolder::digest(backup + u'/' + listed.name, [&](qint64 bytes) { return pass(bytes); });
        if (!found && found.error().code == ErrorCode::Cancelled)
            return std::unexpected(found.error());
        if (!found || *found != listed.digest)
            return failure(ErrorCode::BackupDamaged, {backup, listed.name});
    }
    AYUMI_TRY(checkDatabase(backup, manifest));
    return manifest;
}

Result<> Backup::checkDatabase(const QString& backup, const BackupManifest& manifest) const
{
    const auto damaged = [&](const QString& what) {
        return failure(ErrorCode::BackupDamaged, {backup, what});
    };
    const auto database = openDatabase(backup);
    if (!database)
        return damaged(databaseName);
    AYUMI_TRY_GET(const QStringList damage, (*database)->findDamage());
    if (!damage.isEmpty())
        return damaged(databaseName + u": "_s + damage.front());
    const auto rows = countRows(**database);
    if (!rows || *rows != manifest.rows)
        return damaged(databaseName);
    std::set<QString> names;
    for (const BackedUpFile& file : manifest.files)
        names.insert(file.name);
    AYUMI_TRY_GET(const auto keys, attachmentKeys(**database, manifest.rows));
    for (const QString& key : keys) {
        if (!names.contains(attachmentsName + u'/' + key.first(std::min<qsizetype>(2, key.size())) + u'/' +
                            key))
            return damaged(attachmentsName + u'/' + key);
    }
    return {};
}

Result<BackupManifest> Backup::restore(const QString& backup, const QString& newFolder,
                                       const Progress& progress) const
{
    if (!isFree(newFolder))
        return failure(ErrorCode::BackupTargetExists, {newFolder});
    Pass pass(progress, 0);
    AYUMI_TRY_GET(BackupManifest manifest, check(backup, pass));
    pass.expect(manifest.bytes());
    AYUMI_TRY_GET(UnfinishedFolder unfinished, UnfinishedFolder::beside(newFolder));
    for (const BackedUpFile& file : manifest.files) {
        AYUMI_TRY(makeFoldersOf(unfinished.path(), file.name));
        AYUMI_TRY_GET(const auto copied,
                      durablefolder::copy(backup + u'/' + file.name, unfinished.path() + u'/' + file.name,
                                          [&](qint64 bytes) { return pass(bytes); }));
        if (copied != file.digest)
            return failure(ErrorCode::BackupDamaged, {backup, file.name});
    }
    AYUMI_TRY(unfinished.putInPlace());
    return manifest;
}

} // namespace ayumi
