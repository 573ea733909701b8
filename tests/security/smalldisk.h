#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

namespace ayumi {

/// A file system of a few KiB in memory, so that "disk full" is the real thing. Only root may mount it.
class SmallDisk
{
public:
    explicit SmallDisk(const char* options)
    {
        const QByteArray path = QFile::encodeName(m_folder.path());
        m_mounted = ::mount("ayumi-test", path.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options) == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Leaves no room at all.
    void fill() const
    {
        QFile ballast(path(QStringLiteral("ballast")));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block(512, 'x');
        while (ballast.write(block) == block.size()) {
        }
    }
    void makeRoom() const { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// While it lives, root is nobody in particular, so that file permissions mean something. Others stay who
/// they are.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::seteuid(65534) != 0)
            m_wasRoot = false;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            ::_exit(1);
    }

private:
    bool m_wasRoot;
};

} // namespace ayumi
