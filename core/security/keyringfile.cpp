#include "core/security/keyringfile.h"

#include "core/security/atomicfile.h"
#include "core/security/filedescriptor.h"
#include "core/security/filelock.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::chrono::seconds patience{15};

Result<FileLock> lockOf(const QString& path)
{
    return FileLock::take(path + u".lock"_s, path, patience);
}

/// What a killed program left beside the file. Only under the lock: then nobody is writing.
void removeHalfWritten(const QString& path)
{
    const QFileInfo file(path);
    QDir folder(file.absolutePath());
    const QStringList names = folder.entryList({file.fileName() + u".*"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (AtomicFile::isHalfWritten(name))
            folder.remove(name);
    }
}

} // namespace

KeyringFile::KeyringFile(QString path)
    : m_path(std::move(path))
{
}

Result<Keyring> KeyringFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return failure(ErrorCode::ClinicNotFound, {info.absolutePath()});
    const auto unreadable = failure(ErrorCode::KeyringUnreadable, {m_path});
    const auto file = openForReading(m_path);
    if (!file)
        return unreadable;
    QByteArray bytes(greatestKeyringSize + 1, Qt::Uninitialized);
    const auto count = readUpTo(
        *file,
        std::span(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<std::size_t>(bytes.size())),
        m_path);
    if (!count)
        return unreadable;
    return Keyring::fromJson(QByteArrayView(bytes).first(static_cast<qsizetype>(*count)), m_path);
}

Result<> KeyringFile::create(const Keyring& keyring) const
{
    AYUMI_TRY_GET(const FileLock lock, lockOf(m_path));
    const QFileInfo info(m_path);
    if (info.exists() || info.isSymLink())
        return failure(ErrorCode::ClinicExists, {info.absolutePath()});
    return write(keyring);
}

Result<> KeyringFile::update(const std::function<Result<>(Keyring&)>& change) const
{
    // Before the lock, which would otherwise leave its file where there is no clinic.
    if (!QFileInfo::exists(m_path))
        AYUMI_TRY(read());
    AYUMI_TRY_GET(const FileLock lock, lockOf(m_path));
    AYUMI_TRY_GET(const Keyring before, read());
    Keyring after = before;
    AYUMI_TRY(change(after));
    return after == before ? Result<>() : write(after);
}

Result<MasterKey> KeyringFile::unlock(const QString& name, const SecretBytes& password, Instant now) const
{
    Result<> admission;
    std::optional<Keyring> admitted;
    AYUMI_TRY(update([&](Keyring& keyring) -> Result<> {
        // A refused try is kept as well: it may have noticed that the clock was set back.
        admission = keyring.admit(name, now);
        admitted = keyring;
        return {};
    }));
    AYUMI_TRY(admission);
    AYUMI_TRY_GET(MasterKey master, admitted->open(name, password));
    // A count that cannot be cleared just now only makes a later slip wait; it must not keep anybody out.
    std::ignore = update([&](Keyring& keyring) -> Result<> {
        keyring.forgive(name);
        return {};
    });
    return master;
}

Result<MasterKey> KeyringFile::unlockWithRecoveryKey(QStringView typed, Instant now) const
{
    AYUMI_TRY_GET(const RecoveryKey key, RecoveryKey::read(typed));
    Result<> admission;
    std::optional<Keyring> admitted;
    AYUMI_TRY(update([&](Keyring& keyring) -> Result<> {
        // A refused try is kept as well: it may have noticed that the clock was set back.
        admission = keyring.admitRecovery(now);
        admitted = keyring;
        return {};
    }));
    AYUMI_TRY(admission);
    AYUMI_TRY_GET(MasterKey master, admitted->openRecovery(key));
    std::ignore = update([](Keyring& keyring) -> Result<> {
        keyring.forgiveRecovery();
        return {};
    });
    return master;
}

Result<> KeyringFile::changePassword(const QString& name, const SecretBytes& old, const SecretBytes& fresh,
                                     KeyCost cost, Instant now) const
{
    AYUMI_TRY(checkNewPassword(fresh));
    AYUMI_TRY_GET(const MasterKey master, unlock(name, old, now));
    return update([&](Keyring& keyring) -> Result<> {
        const auto staff = keyring.findByName(name);
        if (!staff)
            return failure(ErrorCode::StaffUnknown, {name});
        return keyring.setPassword(master, staff->uid, fresh, cost);
    });
}

Result<> KeyringFile::write(const Keyring& keyring) const
{
    removeHalfWritten(m_path);
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(m_path));
    AYUMI_TRY(file.write(keyring.toJson()));
    return file.commit();
}

} // namespace ayumi
