#include "core/security/atomicfile.h"

#include "tests/security/ordinaryuser.h"
#include "tests/security/securityfixture.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

Result<> written(const QString& path, QByteArrayView content)
{
    AYUMI_TRY_GET(AtomicFile file, AtomicFile::open(path));
    AYUMI_TRY(file.write(content));
    return file.commit();
}

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 07777U;
}

} // namespace

TEST_CASE("a file appears with its commit and not before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"歩み.json"_s);
    {
        auto file = AtomicFile::open(path);
        REQUIRE(file.has_value());
        REQUIRE(file->write(QByteArrayView("half")).has_value());
        CHECK_FALSE(QFile::exists(path));
        REQUIRE(namesIn(folder).size() == 1);
        CHECK(AtomicFile::isHalfWritten(namesIn(folder).first()));
        REQUIRE(file->write(QByteArrayView(" and half")).has_value());
        REQUIRE(file->commit().has_value());
    }
    CHECK(contentOf(path) == "half and half");
    CHECK(namesIn(folder) == QStringList{u"歩み.json"_s});
    CHECK(modeOf(path) == 0600);
    CHECK_FALSE(AtomicFile::isHalfWritten(u"歩み.json"));
    CHECK_FALSE(AtomicFile::isHalfWritten(u".part"));
    CHECK_FALSE(AtomicFile::isHalfWritten(u"engine.part"));
}

TEST_CASE("without commit the older file stays and nothing is left behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    REQUIRE(written(path, "old").has_value());
    {
        auto file = AtomicFile::open(path);
        REQUIRE(file.has_value());
        REQUIRE(file->write(QByteArrayView("new")).has_value());
    }
    CHECK(contentOf(path) == "old");
    CHECK(namesIn(folder) == QStringList{u"file"_s});
}

TEST_CASE("a replaced file keeps its permissions")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    REQUIRE(written(path, "old").has_value());
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0640) == 0);
    REQUIRE(written(path, "new").has_value());
    CHECK(contentOf(path) == "new");
    CHECK(modeOf(path) == 0640);
}

TEST_CASE("nothing is written through a symbolic link or over a folder")
{
    const QTemporaryDir folder;
    const QString victim = folder.filePath(u"victim"_s);
    const QString path = folder.filePath(u"file"_s);
    writeContent(victim, "precious");
    SECTION("link to a file")
    {
        REQUIRE(QFile::link(victim, path));
    }
    SECTION("link to nowhere")
    {
        REQUIRE(QFile::link(folder.filePath(u"nowhere"_s), path));
    }
    SECTION("folder")
    {
        REQUIRE(QDir().mkdir(path));
    }
    SECTION("pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    }
    const auto result = written(path, "new");
    CHECK(codeOf(result) == ErrorCode::FileUnwritable);
    CHECK(firstArgOf(result) == path);
    CHECK(contentOf(victim) == "precious");
    CHECK_FALSE(QFile::exists(folder.filePath(u"nowhere"_s)));
}

TEST_CASE("a missing or read-only folder is told")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing/file"_s);
    CHECK(codeOf(written(missing, "x")) == ErrorCode::FileUnwritable);
    REQUIRE(QDir().mkdir(folder.filePath(u"locked"_s)));
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder.filePath(u"locked"_s)).constData(), 0555) == 0);
    const OrdinaryUser user;
    const auto result = written(folder.filePath(u"locked/file"_s), "x");
    REQUIRE(codeOf(result) == ErrorCode::FileUnwritable);
    CHECK(result.error().args.size() == 2);
}

TEST_CASE("a full disk is told and leaves the older file whole")
{
    const auto disk = test::SmallDisk::mount(64 * 1024);
    if (!disk) {
        WARN("needs the right to mount a small tmpfs: not tested here");
        return;
    }
    const QString path = disk->path() + u"/file"_s;
    REQUIRE(written(path, QByteArray(5000, 'o')).has_value());
    const auto result = written(path, QByteArray(200'000, 'n'));
    CHECK(codeOf(result) == ErrorCode::DiskFull);
    CHECK(firstArgOf(result) == path);
    CHECK(contentOf(path) == QByteArray(5000, 'o'));
    disk->fillExcept(0);
    CHECK(codeOf(written(path, "n")) == ErrorCode::DiskFull);
    CHECK(contentOf(path) == QByteArray(5000, 'o'));
    disk->free();
    REQUIRE(written(path, QByteArray(5000, 'n')).has_value());
    CHECK(contentOf(path) == QByteArray(5000, 'n'));
}
