#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/storage/notebook.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <random>
#include <thread>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

Result<> addNote(Database& database, const QString& body)
{
    AYUMI_TRY_GET(auto transaction, Transaction::begin(database));
    Statement insert(database, u"INSERT INTO note (body) VALUES (:body)"_s);
    AYUMI_TRY(insert.bind(":body", body).run());
    return transaction.commit();
}

qint64 countNotes(Database& database)
{
    return must(Statement(database, u"SELECT count(*) FROM note"_s).oneNumber());
}

/// The server's half of a killed connection may still be committing what it was sent.
void waitUntilAlone(Database& database)
{
    if (database.engine() == Engine::SqlCipher)
        return;
    Statement others(database, uR"(SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid())"_s);
    while (must(others.oneNumber()) > 0)
        ::usleep(2000);
}

void killWriters(Engine engine, int rounds)
{
    const test::TestDatabase database(engine, test::notebookSchema());
    qint64 acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string report = test::killWhileReporting(10 + round % 50, [&](int to) {
            const auto own = database.connectAgain();
            while (addNote(*own, u"note"_s.repeated(300)))
                static_cast<void>(::write(to, ".", 1));
        });
        acknowledged += qint64(report.size());
        waitUntilAlone(*database);
        const qint64 found = countNotes(*database);
        // One may have been committed whose acknowledgement was never sent.
        REQUIRE(found >= acknowledged);
        REQUIRE(found <= acknowledged + 1);
        acknowledged = found;
    }
    CHECK(acknowledged > rounds);
    CHECK(must(database->findDamage()).isEmpty());
}

} // namespace

TEST_CASE("what was acknowledged is there after the writer was killed, fifty times")
{
    AYUMI_ON_EACH_ENGINE(engine);
    killWriters(engine, 50);
}

TEST_CASE("what was acknowledged is there after the writer was killed, a thousand times", "[.soak]")
{
    AYUMI_ON_EACH_ENGINE(engine);
    killWriters(engine, 1000);
}

TEST_CASE("four writers lose nothing and wait for each other within bounds")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    must(addNote(*database, u"counter"_s));
    constexpr int rounds = 150;
    std::array<Result<>, 4> ends;
    {
        std::vector<std::jthread> writers;
        for (auto& end : ends) {
            writers.emplace_back([&] {
                const auto own = database.connectAgain();
                for (int round = 0; round < rounds && end; ++round) {
                    end = [&]() -> Result<> {
                        AYUMI_TRY_GET(auto transaction, Transaction::begin(*own));
                        Statement read(*own, u"SELECT version FROM note WHERE id = 1 @LOCK@"_s);
                        AYUMI_TRY_GET(const qint64 version, read.oneNumber());
                        Statement update(*own, u"UPDATE note SET version = :version WHERE id = 1"_s);
                        AYUMI_TRY(update.bind(":version", version + 1).run());
                        return transaction.commit();
                    }();
                }
            });
        }
    }
    for (const auto& end : ends)
        must(end);
    CHECK(must(Statement(*database, u"SELECT version FROM note WHERE id = 1"_s).oneNumber()) ==
          1 + 4 * rounds);
}

TEST_CASE("a full disk is told as such, loses nothing, and writing goes on when there is room")
{
    const auto disk = test::SmallDisk::mount(1024 * 1024);
    if (!disk) {
        WARN("skipped: only root can mount a small disk");
        return;
    }
    const SecretBytes key = SecretBytes::random(32);
    const QString path = disk->path() + u"/clinic.db"_s;
    {
        const auto database = must(Database::openFile(path, key, OpenMode::CreateNew));
        must(Migrator(*database, test::notebookSchema()).migrate(Instant(0), {}));
    }
    // The disk gets full at another write each time, from opening on.
    for (int blocks = 0; blocks < 60; ++blocks) {
        disk->fillExcept(blocks * 4096);
        CAPTURE(blocks);
        qint64 acknowledged = -1;
        {
            const auto database = Database::openFile(path, key);
            if (!database) {
                REQUIRE(database.error().code == ErrorCode::DiskFull);
            } else {
                acknowledged = countNotes(**database);
                Result<> added;
                for (int count = 0; count < 400 && added; ++count) {
                    added = addNote(**database, u"x"_s.repeated(1500));
                    acknowledged += added ? 1 : 0;
                }
                REQUIRE_FALSE(added);
                REQUIRE(added.error().code == ErrorCode::DiskFull);
                REQUIRE(countNotes(**database) == acknowledged);
                disk->free();
                REQUIRE(addNote(**database, u"room again"_s));
                ++acknowledged;
            }
        }
        disk->free();
        const auto database = must(Database::openFile(path, key));
        if (acknowledged >= 0)
            REQUIRE(countNotes(*database) == acknowledged);
        REQUIRE(must(database->findDamage()).isEmpty());
        must(Statement(*database, u"DELETE FROM note"_s).run());
        must(database->runScript(u"VACUUM; PRAGMA wal_checkpoint(TRUNCATE);"_s));
    }
}

TEST_CASE("a folder or file that cannot be written is told as such")
{
    const auto disk = test::SmallDisk::mount(1024 * 1024);
    if (!disk) {
        WARN("skipped: only root can mount a small disk");
        return;
    }
    const SecretBytes key = SecretBytes::random(32);
    const QString path = disk->path() + u"/clinic.db"_s;
    {
        const auto database = must(Database::openFile(path, key, OpenMode::CreateNew));
        must(database->runScript(u"CREATE TABLE a (b TEXT)"_s));
    }
    disk->makeReadOnly();
    const auto opened = Database::openFile(path, key);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::FileUnwritable);
    CHECK(Database::openFile(disk->path() + u"/new.db"_s, key, OpenMode::CreateNew).error().code ==
          ErrorCode::FileUnwritable);
    CHECK(Database::openFile(u"/nonexistent/new.db"_s, key, OpenMode::CreateNew).error().code ==
          ErrorCode::FileUnwritable);
}

TEST_CASE("bits flipped in the log never show as data")
{
    const test::TestDatabase database(Engine::SqlCipher, test::notebookSchema());
    for (int number = 0; number < 20; ++number)
        must(addNote(*database, u"note"_s));
    QFile log(database.path() + u"-wal"_s);
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray logged = log.readAll();
    QFile file(database.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    const auto folder = QFileInfo(database.path()).dir();
    std::mt19937 random(20261122);
    for (int round = 0; round < 200; ++round) {
        const QString path = folder.filePath(u"other.db"_s);
        QByteArray flipped = logged;
        const auto at = qsizetype(random() % quint64(flipped.size()));
        flipped[at] = char(flipped[at] ^ char(1 << (random() % 8)));
        for (const auto& [name, content] : {std::pair(path, stored), std::pair(path + u"-wal"_s, flipped)}) {
            QFile copy(name);
            REQUIRE(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
            REQUIRE(copy.write(content) == content.size());
        }
        QFile::remove(path + u"-shm"_s);
        CAPTURE(at);
        const auto opened = Database::openFile(path, database.key());
        if (!opened)
            continue;
        // A log is read up to the last transaction that is whole; the frames after a flaw do not count.
        Statement read(**opened, u"SELECT body FROM note"_s);
        const auto bodies = read.all([](const Row& row) { return row.text("body"); });
        if (bodies) {
            REQUIRE(bodies->size() <= 20);
            REQUIRE(std::ranges::all_of(*bodies, [](const QString& body) { return body == u"note"; }));
        } else {
            REQUIRE(bodies.error().code == ErrorCode::DatabaseDamaged);
        }
    }
}

TEST_CASE("the server of the tests is gone when a test program is killed")
{
    const std::string report = test::killWhileReporting(20'000, [](int to) {
        const test::PostgresServer own;
        const QByteArray folder = own.address(u"postgres"_s).host.toUtf8();
        static_cast<void>(::write(to, folder.constData(), std::size_t(folder.size())));
        ::raise(SIGKILL);
    });
    REQUIRE_FALSE(report.empty());
    const QString folder = QString::fromStdString(report);
    for (int wait = 0; wait < 200 && QFileInfo::exists(folder); ++wait)
        ::usleep(50'000);
    CHECK_FALSE(QFileInfo::exists(folder));
}
