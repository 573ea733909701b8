#include "tests/support/smalldisk.h"

#include "tests/support/postgresserver.h"

#include <QFile>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <stdexcept>
#include <utility>

namespace ayumi::test {

using namespace Qt::StringLiterals;

std::unique_ptr<SmallDisk> SmallDisk::mount(qint64 bytes)
{
    QByteArray folder = temporaryRoot().toUtf8() + "/ayumi-disk-XXXXXX";
    if (!::mkdtemp(folder.data()))
        return nullptr;
    const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
    if (::mount("ayumi-disk", folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options.constData()) != 0) {
        ::rmdir(folder.constData());
        return nullptr;
    }
    return std::unique_ptr<SmallDisk>(new SmallDisk(QString::fromUtf8(folder)));
}

SmallDisk::SmallDisk(QString path)
    : m_path(std::move(path))
{
}

SmallDisk::~SmallDisk()
{
    ::umount2(m_path.toUtf8().constData(), MNT_DETACH);
    ::rmdir(m_path.toUtf8().constData());
}

void SmallDisk::fillExcept(qint64 bytes)
{
    free();
    struct statvfs room{};
    if (::statvfs(m_path.toUtf8().constData(), &room) != 0)
        throw std::runtime_error("no statvfs of the small disk");
    const qint64 taken = qint64(room.f_bavail) * qint64(room.f_bsize) - bytes;
    const int file = ::open((m_path + u"/filler"_s).toUtf8().constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    const bool isTaken = file >= 0 && (taken <= 0 || ::posix_fallocate(file, 0, taken) == 0);
    ::close(file);
    if (!isTaken)
        throw std::runtime_error("the small disk cannot be filled");
}

void SmallDisk::free()
{
    QFile::remove(m_path + u"/filler"_s);
}

void SmallDisk::makeReadOnly()
{
    if (::mount("ayumi-disk", m_path.toUtf8().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        throw std::runtime_error("the small disk cannot be made read-only");
}

} // namespace ayumi::test
