#include "core/storage/unfinishedfolder.h"

#include "core/storage/durablefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// Not open when somebody else holds it.
FileDescriptor lockFolder(const QByteArray& path)
{
    FileDescriptor folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen() || ::flock(folder.get(), LOCK_EX | LOCK_NB) != 0)
        return {};
    return folder;
}

void clearLeftovers(const QString& parent)
{
    const QStringList names =
        QDir(parent).entryList({u".*.part-??????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QString path = parent + u'/' + name;
        if (lockFolder(QFile::encodeName(path)).isOpen())
            QDir(path).removeRecursively();
    }
}

} // namespace

UnfinishedFolder::UnfinishedFolder(QString target, QString path, FileDescriptor lock)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

UnfinishedFolder::UnfinishedFolder(UnfinishedFolder&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
    , m_lock(std::move(other.m_lock))
{
}

UnfinishedFolder::~UnfinishedFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<UnfinishedFolder> UnfinishedFolder::beside(const QString& target)
{
    const QFileInfo place(target);
    clearLeftovers(place.absolutePath());
    QByteArray path =
        QFile::encodeName(place.absolutePath() + u"/."_s + place.fileName() + u".part-XXXXXX"_s);
    if (!::mkdtemp(path.data()))
        return writeFailure(target, errno);
    return UnfinishedFolder(target, QFile::decodeName(path), lockFolder(path));
}

Result<> UnfinishedFolder::putInPlace()
{
    AYUMI_TRY(durablefolder::moveIntoPlace(m_path, m_target));
    m_path.clear();
    return {};
}

} // namespace ayumi
