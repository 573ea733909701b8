#include "core/security/keyring.h"

#include "core/security/sealedbytes.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::size_t rememberedUnknownNames = 32;
constexpr QStringView recoveryUid = u"recovery";

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A wrap opens only in the keyring and for the person it was made for.
QByteArray wrapContext(const QString& clinicId, QStringView uid)
{
    return QByteArray("keyring wrap ") + clinicId.toUtf8() + ' ' + uid.toUtf8();
}

QByteArrayView viewOf(const SecretBytes& secret)
{
    return {secret.data(), static_cast<qsizetype>(secret.size())};
}

WrappedKey wrapped(const MasterKey& master, const SecretBytes& wrappingKey, PasswordHashParameters hash,
                   const QByteArray& context)
{
    return {std::move(hash), sealBytes(wrappingKey, context, viewOf(master.bytes()))};
}

Result<WrappedKey> wrappedByPassword(const MasterKey& master, const SecretBytes& password, KeyCost cost,
                                     const QByteArray& context)
{
    AYUMI_TRY(checkNewPassword(password));
    PasswordHashParameters hash = newPasswordHashParameters(cost);
    AYUMI_TRY_GET(const SecretBytes key, deriveKeyFromPassword(password, hash));
    return wrapped(master, key, std::move(hash), context);
}

Result<WrappedKey> wrappedByRecoveryKey(const MasterKey& master, const RecoveryKey& recovery, KeyCost cost,
                                        const QByteArray& context)
{
    PasswordHashParameters hash = newPasswordHashParameters(cost);
    AYUMI_TRY_GET(const SecretBytes key, deriveKeyFromBytes(recovery.bytes(), hash));
    return wrapped(master, key, std::move(hash), context);
}

/// Nothing when the key is not the one that wrapped it.
std::optional<MasterKey> unwrapped(const WrappedKey& wrap, const SecretBytes& wrappingKey,
                                   const QByteArray& context)
{
    auto plain = openBytes(wrappingKey, context, wrap.sealed);
    if (!plain || plain->size() != qsizetype{MasterKey::size})
        return std::nullopt;
    MasterKey master(SecretBytes::copyOf(*plain));
    wipe(*plain);
    return master;
}

Result<> checkName(const QString& name)
{
    if (signInForm(name).isEmpty())
        return failure(ErrorCode::FieldMissing, {u"name"_s});
    if (name.size() > greatestStaffNameLength)
        return failure(ErrorCode::FieldTooLong, {u"name"_s, QString::number(greatestStaffNameLength)});
    return {};
}

} // namespace

Keyring::Keyring(KeyringContent content, QString origin)
    : m_content(std::move(content))
    , m_origin(std::move(origin))
{
}

Result<CreatedKeyring> Keyring::create(const QString& name, const SecretBytes& password, KeyCost cost,
                                       Instant now)
{
    AYUMI_TRY(checkName(name));
    MasterKey master = MasterKey::random();
    RecoveryKey recovery = RecoveryKey::random();
    KeyringContent content;
    content.clinicId = newUid();
    content.createdAt = now;
    KeyringStaff staff{.uid = newUid(), .name = name, .disabled = false, .wrap = {}, .tries = {}};
    AYUMI_TRY_GET(staff.wrap,
                  wrappedByPassword(master, password, cost, wrapContext(content.clinicId, staff.uid)));
    AYUMI_TRY_GET(content.recovery,
                  wrappedByRecoveryKey(master, recovery, cost, wrapContext(content.clinicId, recoveryUid)));
    content.staff.push_back(staff);
    Keyring keyring(std::move(content), QString());
    keyring.seal(master);
    return CreatedKeyring{std::move(keyring), std::move(master), std::move(recovery), staff.uid};
}

Result<Keyring> Keyring::fromJson(QByteArrayView json, const QString& origin)
{
    AYUMI_TRY_GET(KeyringContent content, readKeyring(json, origin));
    return Keyring(std::move(content), origin);
}

std::optional<KeyringStaff> Keyring::findByName(QStringView name) const
{
    const QString form = signInForm(name);
    const auto found = std::ranges::find_if(
        m_content.staff, [&](const KeyringStaff& one) { return signInForm(one.name) == form; });
    return found == m_content.staff.end() ? std::nullopt : std::optional(*found);
}

std::optional<KeyringStaff> Keyring::findByUid(QStringView uid) const
{
    const auto found = std::ranges::find(m_content.staff, uid, &KeyringStaff::uid);
    return found == m_content.staff.end() ? std::nullopt : std::optional(*found);
}

Result<MasterKey> Keyring::unlock(const QString& name, const SecretBytes& password, Instant now)
{
    AYUMI_TRY(admit(name, now));
    auto master = open(name, password);
    if (master)
        forgive(name);
    return master;
}

Result<MasterKey> Keyring::unlockWithRecoveryKey(QStringView typed, Instant now)
{
    AYUMI_TRY_GET(const RecoveryKey key, RecoveryKey::read(typed));
    AYUMI_TRY(admitRecovery(now));
    auto master = openRecovery(key);
    if (master)
        forgiveRecovery();
    return master;
}

Result<> Keyring::admit(const QString& name, Instant now)
{
    return admitTry(triesOf(name), now);
}

Result<MasterKey> Keyring::open(const QString& name, const SecretBytes& password) const
{
    // An unknown name costs the work of a known one, and fails at the same place.
    const std::optional<KeyringStaff> known = findByName(name);
    const KeyringStaff& staff = known ? *known : m_content.staff.front();
    const QString uid = known ? staff.uid : QString();
    AYUMI_TRY_GET(const SecretBytes key, deriveKeyFromPassword(password, staff.wrap.hash));
    std::optional<MasterKey> master = unwrapped(staff.wrap, key, wrapContext(m_content.clinicId, uid));
    if (!master)
        return failure(ErrorCode::PasswordWrong);
    AYUMI_TRY(verify(*master));
    if (staff.disabled)
        return failure(ErrorCode::StaffDisabled, {staff.name});
    return *std::move(master);
}

void Keyring::forgive(const QString& name)
{
    triesOf(name) = {};
}

Result<> Keyring::admitRecovery(Instant now)
{
    return admitTry(m_content.recoveryTries, now);
}

Result<MasterKey> Keyring::openRecovery(const RecoveryKey& key) const
{
    AYUMI_TRY_GET(const SecretBytes wrappingKey, deriveKeyFromBytes(key.bytes(), m_content.recovery.hash));
    std::optional<MasterKey> master =
        unwrapped(m_content.recovery, wrappingKey, wrapContext(m_content.clinicId, recoveryUid));
    if (!master)
        return failure(ErrorCode::RecoveryKeyWrong);
    AYUMI_TRY(verify(*master));
    return *std::move(master);
}

void Keyring::forgiveRecovery()
{
    m_content.recoveryTries = {};
}

Result<> Keyring::verify(const MasterKey& master) const
{
    const QByteArray expected = keyedHash(master.derive(KeyPurpose::KeyringSeal), sealedPart(m_content));
    if (!equalInConstantTime(expected, m_content.seal))
        return failure(ErrorCode::KeyringDamaged, {m_origin});
    return {};
}

Result<QString> Keyring::addStaff(const MasterKey& master, const QString& name, const SecretBytes& password,
                                  KeyCost cost)
{
    AYUMI_TRY(verify(master));
    AYUMI_TRY(checkNewName(name, {}));
    KeyringStaff staff{.uid = newUid(), .name = name, .disabled = false, .wrap = {}, .tries = {}};
    AYUMI_TRY_GET(staff.wrap,
                  wrappedByPassword(master, password, cost, wrapContext(m_content.clinicId, staff.uid)));
    m_content.staff.push_back(staff);
    seal(master);
    return staff.uid;
}

Result<> Keyring::setPassword(const MasterKey& master, const QString& uid, const SecretBytes& password,
                              KeyCost cost)
{
    AYUMI_TRY_GET(KeyringStaff* const staff, changeable(master, uid));
    AYUMI_TRY_GET(staff->wrap,
                  wrappedByPassword(master, password, cost, wrapContext(m_content.clinicId, uid)));
    staff->tries = {};
    seal(master);
    return {};
}

Result<> Keyring::setDisabled(const MasterKey& master, const QString& uid, bool disabled)
{
    AYUMI_TRY_GET(KeyringStaff* const staff, changeable(master, uid));
    if (disabled)
        AYUMI_TRY(checkSomebodyElseMayEnter(uid));
    staff->disabled = disabled;
    seal(master);
    return {};
}

Result<> Keyring::removeStaff(const MasterKey& master, const QString& uid)
{
    AYUMI_TRY(changeable(master, uid));
    AYUMI_TRY(checkSomebodyElseMayEnter(uid));
    std::erase_if(m_content.staff, [&](const KeyringStaff& one) { return one.uid == uid; });
    seal(master);
    return {};
}

Result<> Keyring::renameStaff(const MasterKey& master, const QString& uid, const QString& name)
{
    AYUMI_TRY_GET(KeyringStaff* const staff, changeable(master, uid));
    AYUMI_TRY(checkNewName(name, uid));
    staff->name = name;
    seal(master);
    return {};
}

Result<RecoveryKey> Keyring::replaceRecoveryKey(const MasterKey& master, KeyCost cost)
{
    AYUMI_TRY(verify(master));
    RecoveryKey recovery = RecoveryKey::random();
    AYUMI_TRY_GET(m_content.recovery,
                  wrappedByRecoveryKey(master, recovery, cost, wrapContext(m_content.clinicId, recoveryUid)));
    m_content.recoveryTries = {};
    seal(master);
    return recovery;
}

Result<> Keyring::setAuditHead(const MasterKey& master, const AuditHead& head)
{
    AYUMI_TRY(verify(master));
    m_content.auditHead = head;
    seal(master);
    return {};
}

FailedTries& Keyring::triesOf(const QString& name)
{
    const QString form = signInForm(name);
    for (KeyringStaff& staff : m_content.staff) {
        if (signInForm(staff.name) == form)
            return staff.tries;
    }
    const QByteArray hash = plainHash((m_content.clinicId + form).toUtf8());
    const qint64 bucket =
        (static_cast<unsigned char>(hash[0]) << 4) | (static_cast<unsigned char>(hash[1]) >> 4);
    auto& unknown = m_content.unknownNames;
    const auto found = std::ranges::find(unknown, bucket, &UnknownNameTries::bucket);
    if (found != unknown.end())
        return found->tries;
    if (unknown.size() >= rememberedUnknownNames)
        unknown.erase(std::ranges::min_element(unknown, {},
                                               [](const UnknownNameTries& one) { return one.tries.lastAt; }));
    return unknown.emplace_back(UnknownNameTries{bucket, {}}).tries;
}

Result<KeyringStaff*> Keyring::changeable(const MasterKey& master, const QString& uid)
{
    AYUMI_TRY(verify(master));
    const auto found = std::ranges::find(m_content.staff, uid, &KeyringStaff::uid);
    if (found == m_content.staff.end())
        return failure(ErrorCode::StaffUnknown, {uid});
    return &*found;
}

Result<> Keyring::checkNewName(const QString& name, QStringView exceptUid) const
{
    AYUMI_TRY(checkName(name));
    const auto taken = findByName(name);
    if (taken && taken->uid != exceptUid)
        return failure(ErrorCode::StaffNameTaken, {name});
    return {};
}

Result<> Keyring::checkSomebodyElseMayEnter(QStringView uid) const
{
    const bool somebody = std::ranges::any_of(
        m_content.staff, [&](const KeyringStaff& one) { return !one.disabled && one.uid != uid; });
    return somebody ? Result<>() : failure(ErrorCode::LastAdministrator);
}

void Keyring::seal(const MasterKey& master)
{
    m_content.seal = keyedHash(master.derive(KeyPurpose::KeyringSeal), sealedPart(m_content));
}

} // namespace ayumi
