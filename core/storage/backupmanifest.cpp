#include "core/storage/backupmanifest.h"

#include "core/security/sealedbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;

/// Keeps a manifest from naming a file outside its folder, even one with a valid hash.
bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(
        u"^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$"_s);
    return plain.match(name).hasMatch();
}

/// Object keys are sorted by Qt, so that the same manifest always gives the same bytes.
QByteArray authenticated(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<BackedUpFile>> readFiles(const QJsonArray& array)
{
    std::vector<BackedUpFile> files;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        BackedUpFile file;
        file.name = object.value("name"_L1).toString();
        file.digest.bytes = object.value("bytes"_L1).toInteger(-1);
        file.digest.hash = QByteArray::fromHex(object.value("blake2b"_L1).toString().toLatin1());
        if (!isPlainName(file.name) || file.digest.bytes < 0)
            return std::nullopt;
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

qint64 BackupManifest::bytes() const
{
    qint64 sum = 0;
    for (const BackedUpFile& file : files)
        sum += file.digest.bytes;
    return sum;
}

QByteArray writeManifest(const BackupManifest& manifest, const SecretBytes& key)
{
    QJsonObject rows;
    for (const auto& [table, count] : manifest.rows)
        rows.insert(table, count);
    QJsonArray files;
    for (const BackedUpFile& file : manifest.files) {
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"bytes"_s, file.digest.bytes},
                                 {u"blake2b"_s, QString::fromLatin1(file.digest.hash.toHex())}});
    }
    const QJsonObject head{{u"sequence"_s, manifest.auditHead.sequence},
                           {u"hash"_s, QString::fromLatin1(manifest.auditHead.hash.toHex())}};
    const QJsonObject body{{u"format"_s, format},
                           {u"madeAt"_s, manifest.madeAt.msecsSinceEpoch()},
                           {u"program"_s, manifest.program},
                           {u"schemaVersion"_s, manifest.schemaVersion},
                           {u"auditHead"_s, head},
                           {u"rows"_s, rows},
                           {u"files"_s, files}};
    const QByteArray mac = keyedHash(key, authenticated(body));
    return QJsonDocument(QJsonObject{{u"backup"_s, body}, {u"mac"_s, QString::fromLatin1(mac.toHex())}})
        .toJson();
}

Result<BackupManifest> readManifest(const QByteArray& content, const SecretBytes& key, const QString& folder)
{
    const auto damaged = failure(ErrorCode::BackupDamaged, {folder, u"manifest.json"_s});
    const QJsonObject document = QJsonDocument::fromJson(content).object();
    const QJsonObject body = document.value("backup"_L1).toObject();
    if (body.value("format"_L1).toInt() > format)
        return failure(ErrorCode::FileNewer, {folder + u"/manifest.json"_s});
    const QByteArray mac = QByteArray::fromHex(document.value("mac"_L1).toString().toLatin1());
    if (!equalInConstantTime(mac, keyedHash(key, authenticated(body))))
        return damaged;
    BackupManifest manifest;
    manifest.madeAt = Instant(body.value("madeAt"_L1).toInteger());
    manifest.program = body.value("program"_L1).toString();
    manifest.schemaVersion = body.value("schemaVersion"_L1).toInt();
    const QJsonObject head = body.value("auditHead"_L1).toObject();
    manifest.auditHead.sequence = head.value("sequence"_L1).toInteger();
    manifest.auditHead.hash = QByteArray::fromHex(head.value("hash"_L1).toString().toLatin1());
    const QJsonObject rows = body.value("rows"_L1).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        manifest.rows[row.key()] = row.value().toInteger();
    auto files = readFiles(body.value("files"_L1).toArray());
    if (!files)
        return damaged;
    manifest.files = *std::move(files);
    return manifest;
}

} // namespace ayumi
