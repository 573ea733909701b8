#include "core/security/keyringfile.h"

#include "core/security/filelock.h"

#include "tests/security/ordinaryuser.h"
#include "tests/security/securityfixture.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

/// A clinic folder with a keyring in it.
struct Folder
{
    QTemporaryDir directory;
    CreatedKeyring created = aKeyring();
    KeyringFile file{directory.filePath(u"keyring.json"_s)};

    Folder() { REQUIRE(file.create(created.keyring).has_value()); }

    [[nodiscard]] QStringList names() const
    {
        return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
};

Result<> countOne(const KeyringFile& file, const MasterKey& master)
{
    return file.update([&](Keyring& keyring) {
        return keyring.setAuditHead(master, {keyring.auditHead().sequence + 1, QByteArray(32, 'h')});
    });
}

std::optional<ErrorCode> unlockCode(const KeyringFile& file, const QString& name, const QString& password,
                                    Instant now = morning)
{
    return codeOf(file.unlock(name, secret(password), now));
}

} // namespace

TEST_CASE("a created keyring is read back and opens")
{
    const Folder folder;
    CHECK(folder.file.read() == folder.created.keyring);
    CHECK(folder.file.unlock(adminName, secret(adminPassword), morning) == folder.created.master);
    CHECK(folder.file.unlockWithRecoveryKey(folder.created.recovery.shown(), morning) ==
          folder.created.master);
    CHECK(folder.names() == QStringList{u"keyring.json"_s, u"keyring.json.lock"_s});
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(folder.file.path()).constData(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
}

TEST_CASE("a keyring is never created over anything")
{
    const Folder folder;
    const QByteArray before = contentOf(folder.file.path());
    const auto result = folder.file.create(aKeyring().keyring);
    CHECK(codeOf(result) == ErrorCode::ClinicExists);
    CHECK(firstArgOf(result) == folder.directory.path());
    CHECK(contentOf(folder.file.path()) == before);
}

TEST_CASE("where there is no clinic, no file is left by looking")
{
    const QTemporaryDir directory;
    const KeyringFile file(directory.filePath(u"keyring.json"_s));
    CHECK(codeOf(file.read()) == ErrorCode::ClinicNotFound);
    CHECK(firstArgOf(file.read()) == directory.path());
    CHECK(unlockCode(file, adminName, adminPassword) == ErrorCode::ClinicNotFound);
    CHECK(QDir(directory.path()).isEmpty());
    CHECK(codeOf(KeyringFile(directory.filePath(u"missing/keyring.json"_s)).read()) ==
          ErrorCode::ClinicNotFound);
}

TEST_CASE("failed tries are on disk before the answer, and a success clears them")
{
    const Folder folder;
    for (int i = 1; i <= 4; ++i) {
        REQUIRE(unlockCode(folder.file, adminName, u"wrong password"_s) == ErrorCode::PasswordWrong);
        REQUIRE(folder.file.read()->findByName(adminName)->tries.count == i);
    }
    // Another program, started later.
    const KeyringFile again(folder.file.path());
    CHECK(unlockCode(again, adminName, adminPassword, secondsLater(1)) == ErrorCode::SignInDelayed);
    CHECK(unlockCode(again, adminName, adminPassword, secondsLater(2)) == std::nullopt);
    CHECK(again.read()->findByName(adminName)->tries == FailedTries());
}

TEST_CASE("the recovery key's failed tries are on disk too")
{
    const Folder folder;
    const QString other = aKeyring().recovery.shown();
    for (int i = 0; i < 4; ++i)
        REQUIRE(codeOf(folder.file.unlockWithRecoveryKey(other, morning)) == ErrorCode::RecoveryKeyWrong);
    const KeyringFile again(folder.file.path());
    const QString right = folder.created.recovery.shown();
    CHECK(codeOf(again.unlockWithRecoveryKey(right, secondsLater(1))) == ErrorCode::SignInDelayed);
    CHECK(again.unlockWithRecoveryKey(right, secondsLater(2)).has_value());
    CHECK(again.unlockWithRecoveryKey(right, secondsLater(2)).has_value());
}

TEST_CASE("a clock that was set back is remembered, so that the wait ends")
{
    const Folder folder;
    for (int i = 0; i < 5; ++i)
        REQUIRE(unlockCode(folder.file, adminName, u"wrong password"_s, secondsLater(1'000'000 + 10 * i)) ==
                ErrorCode::PasswordWrong);
    CHECK(unlockCode(folder.file, adminName, adminPassword, morning) == ErrorCode::SignInDelayed);
    CHECK(unlockCode(folder.file, adminName, adminPassword, secondsLater(3)) == ErrorCode::SignInDelayed);
    CHECK(unlockCode(folder.file, adminName, adminPassword, secondsLater(4)) == std::nullopt);
}

TEST_CASE("a person changes the own password by the old one")
{
    const Folder folder;
    const auto changed = [&](const QString& old, const QString& fresh) {
        return codeOf(
            folder.file.changePassword(adminName, secret(old), secret(fresh), KeyCost::Quick, morning));
    };
    CHECK(changed(u"wrong password"_s, u"a fresh password"_s) == ErrorCode::PasswordWrong);
    CHECK(changed(adminPassword, u"short"_s) == ErrorCode::PasswordTooShort);
    CHECK(unlockCode(folder.file, adminName, adminPassword) == std::nullopt);
    CHECK(changed(adminPassword, u"a fresh password"_s) == std::nullopt);
    CHECK(unlockCode(folder.file, adminName, adminPassword) == ErrorCode::PasswordWrong);
    CHECK(folder.file.unlock(adminName, secret(u"a fresh password"), morning) == folder.created.master);
}

TEST_CASE("a change that fails or changes nothing writes nothing")
{
    const Folder folder;
    const QByteArray before = contentOf(folder.file.path());
    const auto result = folder.file.update([&](Keyring& keyring) -> Result<> {
        std::ignore = keyring.setAuditHead(folder.created.master, {1, QByteArray(32, 'h')});
        return failure(ErrorCode::Cancelled);
    });
    CHECK(codeOf(result) == ErrorCode::Cancelled);
    CHECK(contentOf(folder.file.path()) == before);
    struct stat first = {};
    struct stat second = {};
    REQUIRE(::stat(QFile::encodeName(folder.file.path()).constData(), &first) == 0);
    REQUIRE(folder.file.update([](Keyring&) { return Result<>(); }).has_value());
    REQUIRE(::stat(QFile::encodeName(folder.file.path()).constData(), &second) == 0);
    CHECK(first.st_ino == second.st_ino);
}

TEST_CASE("updates by threads and other processes at the same time are all kept")
{
    const Folder folder;
    constexpr int processes = 3;
    constexpr int threads = 2;
    constexpr int updates = 25;
    std::vector<pid_t> children;
    for (int i = 0; i < processes; ++i) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            bool sound = true;
            for (int n = 0; n < updates; ++n)
                sound = countOne(folder.file, folder.created.master).has_value() && sound;
            ::_exit(sound ? 0 : 1);
        }
        children.push_back(child);
    }
    std::atomic<int> failures = 0;
    std::vector<std::jthread> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (int n = 0; n < updates; ++n) {
                if (!countOne(folder.file, folder.created.master))
                    ++failures;
            }
        });
    }
    workers.clear();
    for (const pid_t child : children) {
        int status = -1;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
    CHECK(failures == 0);
    CHECK(folder.file.read()->auditHead().sequence == (processes + threads) * updates);
    CHECK(folder.file.read()->verify(folder.created.master).has_value());
}

TEST_CASE(
    "a program killed while writing leaves the old or the new keyring, and every acknowledged change in it")
{
    const Folder folder;
    std::mt19937 random(20261122);
    qint64 acknowledged = 0;
    for (int round = 0; round < 50; ++round) {
        int pipe[2];
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            while (countOne(folder.file, folder.created.master)) {
                const qint64 written = folder.file.read()->auditHead().sequence;
                if (::write(pipe[1], &written, sizeof written) < 0)
                    break;
            }
            ::_exit(1);
        }
        ::close(pipe[1]);
        qint64 written = 0;
        REQUIRE(::read(pipe[0], &written, sizeof written) == sizeof written);
        ::usleep(std::uniform_int_distribution<useconds_t>(0, 20'000)(random));
        ::kill(child, SIGKILL);
        REQUIRE(::waitpid(child, nullptr, 0) == child);
        acknowledged = written;
        while (::read(pipe[0], &written, sizeof written) == sizeof written)
            acknowledged = written;
        ::close(pipe[0]);
        const auto keyring = folder.file.read();
        REQUIRE(keyring.has_value());
        REQUIRE(keyring->verify(folder.created.master).has_value());
        REQUIRE(keyring->auditHead().sequence >= acknowledged);
        REQUIRE(keyring->auditHead().sequence <= acknowledged + 1);
        acknowledged = keyring->auditHead().sequence;
    }
    CHECK(acknowledged >= 50);
    // What the killed left half written goes with the next write.
    REQUIRE(countOne(folder.file, folder.created.master).has_value());
    CHECK(folder.names() == QStringList{u"keyring.json"_s, u"keyring.json.lock"_s});
}

TEST_CASE("a keyring that is damaged, foreign or unreadable is told apart and never overwritten")
{
    const Folder folder;
    const QString path = folder.file.path();
    const QByteArray sound = contentOf(path);
    std::optional<ErrorCode> expected;
    SECTION("empty")
    {
        writeContent(path, "");
        expected = ErrorCode::KeyringDamaged;
    }
    SECTION("truncated")
    {
        writeContent(path, sound.first(sound.size() / 2));
        expected = ErrorCode::KeyringDamaged;
    }
    SECTION("foreign")
    {
        writeContent(path, "holiday photos");
        expected = ErrorCode::KeyringForeign;
    }
    SECTION("endless")
    {
        REQUIRE(QFile::resize(path, 1LL << 40));
        expected = ErrorCode::KeyringForeign;
    }
    SECTION("a link to another keyring")
    {
        REQUIRE(QFile::rename(path, path + u".real"_s));
        REQUIRE(QFile::link(path + u".real"_s, path));
        expected = ErrorCode::KeyringUnreadable;
    }
    SECTION("a link to nowhere")
    {
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::link(path + u".nowhere"_s, path));
        expected = ErrorCode::KeyringUnreadable;
    }
    SECTION("a folder")
    {
        REQUIRE(QFile::remove(path));
        REQUIRE(QDir().mkdir(path));
        expected = ErrorCode::KeyringUnreadable;
    }
    SECTION("a pipe nobody writes to")
    {
        REQUIRE(QFile::remove(path));
        REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        expected = ErrorCode::KeyringUnreadable;
    }
    const auto read = folder.file.read();
    CHECK(codeOf(read) == expected);
    CHECK(firstArgOf(read) == path);
    CHECK(unlockCode(folder.file, adminName, adminPassword) == expected);
    CHECK(codeOf(folder.file.create(folder.created.keyring)) == ErrorCode::ClinicExists);
    CHECK(codeOf(folder.file.read()) == expected);
}

TEST_CASE("without permission to read or write, that is what is said")
{
    const Folder folder;
    const QByteArray directory = QFile::encodeName(folder.directory.path());
    const QByteArray path = QFile::encodeName(folder.file.path());
    const QByteArray before = contentOf(folder.file.path());
    SECTION("file not readable")
    {
        REQUIRE(::chmod(directory.constData(), 0755) == 0);
        REQUIRE(::chmod(path.constData(), 0000) == 0);
        const OrdinaryUser user;
        CHECK(codeOf(folder.file.read()) == ErrorCode::KeyringUnreadable);
    }
    SECTION("folder read-only")
    {
        REQUIRE(::chmod(directory.constData(), 0555) == 0);
        REQUIRE(::chmod(path.constData(), 0444) == 0);
        const OrdinaryUser user;
        CHECK(folder.file.read().has_value());
        CHECK(unlockCode(folder.file, adminName, adminPassword) == ErrorCode::FileUnwritable);
    }
    REQUIRE(::chmod(directory.constData(), 0700) == 0);
    REQUIRE(::chmod(path.constData(), 0600) == 0);
    CHECK(contentOf(folder.file.path()) == before);
}

TEST_CASE("on a full disk nothing of the keyring is lost and it works again when there is room")
{
    const auto disk = test::SmallDisk::mount(64 * 1024);
    if (!disk) {
        WARN("needs the right to mount a small tmpfs: not tested here");
        return;
    }
    const KeyringFile file(disk->path() + u"/keyring.json"_s);
    const CreatedKeyring created = aKeyring();
    disk->fillExcept(0);
    CHECK(codeOf(file.create(created.keyring)) == ErrorCode::DiskFull);
    disk->free();
    REQUIRE(file.create(created.keyring).has_value());
    disk->fillExcept(0);
    CHECK(codeOf(countOne(file, created.master)) == ErrorCode::DiskFull);
    CHECK(unlockCode(file, adminName, adminPassword) == ErrorCode::DiskFull);
    CHECK(file.read() == created.keyring);
    disk->free();
    CHECK(countOne(file, created.master).has_value());
    CHECK(unlockCode(file, adminName, adminPassword) == std::nullopt);
}

TEST_CASE("a lock held by another program for too long is told, and a killed holder leaves none")
{
    const Folder folder;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::ignore = folder.file.update([&](Keyring&) -> Result<> {
            if (::write(ready[1], "x", 1) == 1)
                ::pause();
            return {};
        });
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    using namespace std::chrono_literals;
    const auto refused = FileLock::take(folder.file.path() + u".lock"_s, folder.file.path(), 30ms);
    CHECK(codeOf(refused) == ErrorCode::KeyringBusy);
    CHECK(firstArgOf(refused) == folder.file.path());
    // Reading needs no lock.
    CHECK(folder.file.read().has_value());
    ::kill(child, SIGKILL);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    ::close(ready[0]);
    ::close(ready[1]);
    CHECK(countOne(folder.file, folder.created.master).has_value());
}
