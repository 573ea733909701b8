#include "core/desks/restoretries.h"

#include "core/security/failedtries.h"
#include "core/security/filelock.h"
#include "core/storage/durablefolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::chrono::seconds patience{15};
constexpr qsizetype longestContent = 64;

/// "count milliseconds". A file with anything else in it counts as no try: who can write it can remove it.
FailedTries readTries(QFile& file)
{
    const QList<QByteArray> parts = file.read(longestContent).simplified().split(' ');
    if (parts.size() != 2)
        return {};
    return {.count = std::max<qint64>(0, parts.front().toLongLong()),
            .lastAt = Instant(parts.back().toLongLong())};
}

} // namespace

RestoreTries::RestoreTries(const QString& newFolder, const QString& clinicId)
{
    // A hash, since a backup that was tampered with may call its clinic "../../something".
    const QByteArray hash = QCryptographicHash::hash(clinicId.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_path =
        QFileInfo(newFolder).absolutePath() + u"/.ayumi-restore-"_s + QString::fromLatin1(hash.first(16));
}

Result<> RestoreTries::admit(Instant now) const
{
    AYUMI_TRY_GET(const FileLock lock, FileLock::take(m_path, m_path, patience));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::FileUnwritable, {m_path, file.errorString()});
    FailedTries tries = readTries(file);
    const Result<> admitted = admitTry(tries, now);
    // Written in place, in one short write: the lock hangs on this very file.
    const QByteArray content =
        (QByteArray::number(tries.count) + ' ' + QByteArray::number(tries.lastAt.msecsSinceEpoch()))
            .leftJustified(longestContent, ' ');
    if (!file.seek(0) || file.write(content) != content.size() || !file.flush()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                       {m_path, file.errorString()});
    }
    AYUMI_TRY(durablefolder::syncFile(m_path));
    return admitted;
}

void RestoreTries::forget() const
{
    QFile::remove(m_path);
}

} // namespace ayumi
