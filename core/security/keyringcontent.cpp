#include "core/security/keyringcontent.h"

#include "core/security/canonicalbytes.h"
#include "core/security/masterkey.h"
#include "core/security/sealedbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr QStringView formatName = u"ayumi-keyring";
constexpr QByteArrayView checksumStart = "\"checksum\": \"";
constexpr qsizetype hashSize = 32;
constexpr qsizetype hexHashSize = 2 * hashSize;
constexpr qsizetype sealedMasterSize = 1 + 24 + qsizetype{MasterKey::size} + 16;
constexpr qsizetype greatestUidLength = 64;
constexpr qint64 greatestBucket = 4095;

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject written(const FailedTries& tries)
{
    return {{u"count"_s, tries.count}, {u"lastAt"_s, tries.lastAt.msecsSinceEpoch()}};
}

QJsonObject written(const WrappedKey& wrap)
{
    return {{u"argon2idPasses"_s, static_cast<qint64>(wrap.hash.opslimit)},
            {u"argon2idBytes"_s, static_cast<qint64>(wrap.hash.memlimit)},
            {u"salt"_s, base64(wrap.hash.salt)},
            {u"masterKey"_s, base64(wrap.sealed)}};
}

/// Takes the fields of one object, each exactly once, and remembers whether all was as it must be.
class Fields
{
public:
    Fields(QJsonObject object, bool& sound)
        : m_object(std::move(object))
        , m_sound(sound)
    {
    }
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;
    /// What nobody took is unknown, and unknown is not sound.
    ~Fields() { demand(m_object.isEmpty()); }

    QString text(const QString& key, qsizetype greatestLength)
    {
        const QJsonValue value = m_object.take(key);
        demand(value.isString() && value.toString().size() <= greatestLength);
        return value.toString();
    }
    qint64 number(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        const qint64 number = value.toInteger(-1);
        demand(value.isDouble() && number >= 0);
        return number;
    }
    bool flag(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        demand(value.isBool());
        return value.toBool();
    }
    QByteArray base64(const QString& key, qsizetype size)
    {
        const QByteArray encoded = text(key, 4 * size).toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
        demand(decoded && (*decoded).size() == size);
        return decoded ? *decoded : QByteArray();
    }
    QByteArray hash(const QString& key)
    {
        const QByteArray encoded = text(key, hexHashSize).toLatin1();
        const QByteArray decoded = QByteArray::fromHex(encoded);
        demand(decoded.toHex() == encoded);
        return decoded;
    }
    QJsonObject object(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        demand(value.isObject());
        return value.toObject();
    }
    QJsonArray array(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        demand(value.isArray());
        return value.toArray();
    }
    void demand(bool condition) { m_sound = m_sound && condition; }

private:
    QJsonObject m_object;
    bool& m_sound;
};

FailedTries readTries(const QJsonObject& object, bool& sound)
{
    Fields fields(object, sound);
    FailedTries tries;
    tries.count = fields.number(u"count"_s);
    tries.lastAt = Instant(fields.number(u"lastAt"_s));
    return tries;
}

WrappedKey readWrap(const QJsonObject& object, bool& sound)
{
    Fields fields(object, sound);
    WrappedKey wrap;
    wrap.hash.opslimit = static_cast<quint64>(fields.number(u"argon2idPasses"_s));
    wrap.hash.memlimit = static_cast<quint64>(fields.number(u"argon2idBytes"_s));
    wrap.hash.salt = fields.base64(u"salt"_s, 16);
    wrap.sealed = fields.base64(u"masterKey"_s, sealedMasterSize);
    fields.demand(isAcceptable(wrap.hash));
    return wrap;
}

KeyringStaff readStaff(const QJsonObject& object, bool& sound)
{
    Fields fields(object, sound);
    KeyringStaff staff;
    staff.uid = fields.text(u"uid"_s, greatestUidLength);
    staff.name = fields.text(u"name"_s, greatestStaffNameLength);
    staff.disabled = fields.flag(u"disabled"_s);
    staff.wrap = readWrap(fields.object(u"wrap"_s), sound);
    staff.tries = readTries(fields.object(u"failedTries"_s), sound);
    fields.demand(!staff.uid.isEmpty() && !signInForm(staff.name).isEmpty());
    return staff;
}

AuditHead readAuditHead(const QJsonObject& object, bool& sound)
{
    Fields fields(object, sound);
    AuditHead head;
    head.sequence = fields.number(u"sequence"_s);
    head.hash = fields.hash(u"hash"_s);
    fields.demand(head.hash.size() == (head.sequence == 0 ? 0 : hashSize));
    return head;
}

KeyringContent readFields(const QJsonObject& object, bool& sound)
{
    Fields fields(object, sound);
    KeyringContent content;
    fields.demand(fields.text(u"format"_s, formatName.size()) == formatName);
    fields.demand(fields.number(u"version"_s) == keyringVersion);
    fields.demand(fields.text(u"checksum"_s, hexHashSize).size() == hexHashSize);
    content.clinicId = fields.text(u"clinicId"_s, greatestUidLength);
    content.createdAt = Instant(fields.number(u"createdAt"_s));
    for (const auto& entry : fields.array(u"staff"_s))
        content.staff.push_back(readStaff(entry.toObject(), sound));
    {
        Fields recovery(fields.object(u"recovery"_s), sound);
        content.recovery = readWrap(recovery.object(u"wrap"_s), sound);
        content.recoveryTries = readTries(recovery.object(u"failedTries"_s), sound);
    }
    for (const auto& entry : fields.array(u"unknownNames"_s)) {
        Fields unknown(entry.toObject(), sound);
        const qint64 bucket = unknown.number(u"bucket"_s);
        unknown.demand(bucket <= greatestBucket);
        content.unknownNames.push_back({bucket, readTries(unknown.object(u"failedTries"_s), sound)});
    }
    content.auditHead = readAuditHead(fields.object(u"audit"_s), sound);
    content.seal = fields.hash(u"seal"_s);
    fields.demand(content.seal.size() == hashSize && !content.clinicId.isEmpty() && !content.staff.empty());
    return content;
}

bool hasTwins(const KeyringContent& content)
{
    QSet<QString> uids;
    QSet<QString> names;
    for (const KeyringStaff& staff : content.staff) {
        uids.insert(staff.uid);
        names.insert(signInForm(staff.name));
    }
    const auto count = static_cast<qsizetype>(content.staff.size());
    return uids.size() != count || names.size() != count;
}

/// The text's hash with its own checksum blanked out; empty when there is none to blank.
QByteArray checksumOf(QByteArrayView json)
{
    const qsizetype found = json.indexOf(checksumStart);
    if (found < 0 || json.size() - found < checksumStart.size() + hexHashSize)
        return {};
    QByteArray blanked = json.toByteArray();
    blanked.replace(found + checksumStart.size(), hexHashSize, QByteArray(hexHashSize, '0'));
    return plainHash(blanked).toHex();
}

/// One accident does not wipe out all of these at once; a file that has none of them was never ours.
bool looksLikeKeyring(QByteArrayView json)
{
    static constexpr QByteArrayView start = "{\n    \"audit\": {";
    const qsizetype common = std::min(json.size(), start.size());
    const bool startsLikeOne = json.first(common) == start.first(common);
    const bool onlyZeros = std::ranges::all_of(json, [](char c) { return c == '\0'; });
    return startsLikeOne || onlyZeros || json.contains("ayumi-keyring") || json.contains("argon2idPasses") ||
           json.contains("\"clinicId\"");
}

} // namespace

QByteArray writeKeyring(const KeyringContent& content)
{
    QJsonArray staff;
    for (const KeyringStaff& one : content.staff) {
        staff.append(QJsonObject{{u"uid"_s, one.uid},
                                 {u"name"_s, one.name},
                                 {u"disabled"_s, one.disabled},
                                 {u"wrap"_s, written(one.wrap)},
                                 {u"failedTries"_s, written(one.tries)}});
    }
    QJsonArray unknownNames;
    for (const UnknownNameTries& unknown : content.unknownNames)
        unknownNames.append(
            QJsonObject{{u"bucket"_s, unknown.bucket}, {u"failedTries"_s, written(unknown.tries)}});
    const QJsonObject object{{u"format"_s, formatName.toString()},
                             {u"version"_s, keyringVersion},
                             {u"checksum"_s, QString(hexHashSize, u'0')},
                             {u"clinicId"_s, content.clinicId},
                             {u"createdAt"_s, content.createdAt.msecsSinceEpoch()},
                             {u"staff"_s, staff},
                             {u"recovery"_s, QJsonObject{{u"wrap"_s, written(content.recovery)},
                                                         {u"failedTries"_s, written(content.recoveryTries)}}},
                             {u"unknownNames"_s, unknownNames},
                             {u"audit"_s, QJsonObject{{u"sequence"_s, content.auditHead.sequence},
                                                      {u"hash"_s, hex(content.auditHead.hash)}}},
                             {u"seal"_s, hex(content.seal)}};
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    json.replace(json.indexOf(checksumStart) + checksumStart.size(), hexHashSize, checksumOf(json));
    return json;
}

Result<KeyringContent> readKeyring(QByteArrayView json, const QString& origin)
{
    if (json.size() > greatestKeyringSize || !looksLikeKeyring(json))
        return failure(ErrorCode::KeyringForeign, {origin});
    const auto damaged = failure(ErrorCode::KeyringDamaged, {origin});
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonObject object = document.object();
    if (!equalInConstantTime(object.value("checksum"_L1).toString().toLatin1(), checksumOf(json)) ||
        object.isEmpty())
        return damaged;
    const qint64 version = object.value("version"_L1).toInteger(0);
    if (version > keyringVersion)
        return failure(ErrorCode::KeyringNewer, {QString::number(version), QString::number(keyringVersion)});
    bool sound = true;
    KeyringContent content = readFields(object, sound);
    if (!sound || hasTwins(content))
        return damaged;
    return content;
}

QByteArray sealedPart(const KeyringContent& content)
{
    CanonicalBytes bytes("ayumi keyring");
    const auto addWrap = [&bytes](const WrappedKey& wrap) {
        bytes.add(static_cast<qint64>(wrap.hash.opslimit));
        bytes.add(static_cast<qint64>(wrap.hash.memlimit));
        bytes.add(wrap.hash.salt);
        bytes.add(wrap.sealed);
    };
    bytes.add(qint64{keyringVersion});
    bytes.add(content.clinicId);
    bytes.add(content.createdAt.msecsSinceEpoch());
    bytes.add(static_cast<qint64>(content.staff.size()));
    for (const KeyringStaff& staff : content.staff) {
        bytes.add(staff.uid);
        bytes.add(staff.name);
        bytes.add(qint64{staff.disabled});
        addWrap(staff.wrap);
    }
    addWrap(content.recovery);
    bytes.add(content.auditHead.sequence);
    bytes.add(content.auditHead.hash);
    return bytes.bytes();
}

QString signInForm(QStringView name)
{
    return name.toString()
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

} // namespace ayumi
