#include "tests/faults/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ayumi::test {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size() ||
        !file.flush())
        throw std::runtime_error("cannot write " + path.toStdString());
}

QStringList filesBelow(const QString& folder)
{
    QStringList names;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(QDir(folder).relativeFilePath(walk.next()));
    names.sort();
    return names;
}

std::map<QString, QByteArray> contentsBelow(const QString& folder)
{
    std::map<QString, QByteArray> contents;
    for (const QString& name : filesBelow(folder))
        contents[name] = contentOf(folder + u'/' + name);
    return contents;
}

void copyFolder(const QString& from, const QString& to)
{
    for (const QString& name : filesBelow(from)) {
        QDir().mkpath(QFileInfo(to + u'/' + name).absolutePath());
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            throw std::runtime_error("cannot copy " + name.toStdString());
    }
}

} // namespace ayumi::test
