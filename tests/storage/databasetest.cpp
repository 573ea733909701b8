#include "core/storage/database.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/storage/notebook.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

#include <random>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

const QString secretWords = u"右膝の痛み 山田花子"_s;

void addNotes(Database& database, int count, const QString& body = secretWords)
{
    auto transaction = must(Transaction::begin(database));
    Statement insert(database, u"INSERT INTO note (body) VALUES (:body)"_s);
    for (int number = 0; number < count; ++number)
        must(insert.bind(":body", body).run());
    must(transaction.commit());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

ErrorCode openingFails(const QString& path, const SecretBytes& key)
{
    const auto opened = Database::openFile(path, key);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().args.value(0).contains(QFileInfo(path).fileName()));
    return opened.error().code;
}

} // namespace

TEST_CASE("nothing that is stored can be read in the file, its log or its index of the log")
{
    const test::TestDatabase database(Engine::SqlCipher, test::notebookSchema());
    addNotes(*database, 2000);
    Statement sort(*database, u"SELECT body, id FROM note ORDER BY body DESC, id DESC"_s);
    CHECK(must(sort.all([](const Row& row) { return row.number("id"); })).size() == 2000);
    const QStringList files = QFileInfo(database.path()).dir().entryList(QDir::Files);
    CHECK(files == QStringList{u"clinic.db"_s, u"clinic.db-shm"_s, u"clinic.db-wal"_s});
    const QByteArray key(reinterpret_cast<const char*>(database.key().data()),
                         qsizetype(database.key().size()));
    for (const QString& name : files) {
        const QByteArray content = contentOf(QFileInfo(database.path()).dir().filePath(name));
        INFO(name.toStdString());
        CHECK(content.size() > 4096);
        CHECK_FALSE(content.startsWith("SQLite format 3"));
        CHECK_FALSE(content.contains(secretWords.first(5).toUtf8()));
        CHECK_FALSE(content.contains(QByteArray(reinterpret_cast<const char*>(secretWords.utf16()), 10)));
        CHECK_FALSE(content.contains("CREATE TABLE"));
        CHECK_FALSE(content.contains(key));
        CHECK_FALSE(content.contains(key.toHex()));
    }
}

TEST_CASE("only the owner can read a new file")
{
    const test::TestDatabase folder(Engine::SqlCipher, test::notebookSchema());
    const QString path = QFileInfo(folder.path()).dir().filePath(u"new.db"_s);
    const auto database = must(Database::openFile(path, folder.key(), OpenMode::CreateNew));
    must(database->runScript(u"CREATE TABLE a (b TEXT)"_s));
    for (const QString& file : {path, path + u"-wal"_s}) {
        CHECK(QFile::permissions(file) & QFile::ReadOwner);
        CHECK_FALSE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther));
    }
}

TEST_CASE("a connection keeps its promises to the disk")
{
    const test::TestDatabase database(Engine::SqlCipher, test::notebookSchema());
    const auto setting = [&](const QString& name) {
        Statement ask(*database, u"SELECT CAST(%1 AS TEXT) AS answer FROM pragma_%1"_s.arg(name));
        return must(ask.one([](const Row& row) { return row.text("answer"); })).value();
    };
    CHECK(setting(u"journal_mode"_s) == u"wal");
    CHECK(setting(u"synchronous"_s) == u"2");
    CHECK(setting(u"foreign_keys"_s) == u"1");
    CHECK(setting(u"temp_store"_s) == u"2");
}

TEST_CASE("the files that are no clinic's database are told apart")
{
    const test::TestDatabase source(Engine::SqlCipher, test::notebookSchema());
    addNotes(*source, 500);
    REQUIRE(Statement(*source, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run());
    const QByteArray sound = contentOf(source.path());
    REQUIRE(sound.size() % 4096 == 0);
    const QDir folder = QFileInfo(source.path()).dir();
    const QString path = folder.filePath(u"other.db"_s);

    CHECK(openingFails(folder.filePath(u"missing.db"_s), source.key()) == ErrorCode::ClinicNotFound);
    CHECK(openingFails(folder.path(), source.key()) == ErrorCode::FileUnreadable);
    overwrite(path, {});
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseTruncated);
    overwrite(path, sound.first(1000));
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseTruncated);
    overwrite(path, sound.first(sound.size() - 100));
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseTruncated);
    overwrite(path, sound.first(4096 * 3));
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseDamaged);
    overwrite(path, "SQLite format 3" + QByteArray(4081, '\0'));
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseForeign);
    overwrite(path, QByteArray("name,phone\n山田,090-0000-0000\n").repeated(300));
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseForeign);
    overwrite(path, "\x89PNG\r\n\x1a\n" + QByteArray(8184, '\x11'));
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseForeign);
    overwrite(path, sound);
    CHECK(openingFails(path, SecretBytes::random(32)) == ErrorCode::DatabaseWrongKey);
    CHECK(contentOf(path) == sound); // nothing was written to what could not be read
    CHECK(Database::openFile(path, source.key()));

    QFile::remove(folder.filePath(u"link.db"_s));
    REQUIRE(QFile::link(path, folder.filePath(u"link.db"_s)));
    CHECK(openingFails(folder.filePath(u"link.db"_s), source.key()) == ErrorCode::FileUnreadable);
    const auto again = Database::openFile(path, source.key(), OpenMode::CreateNew);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::ClinicExists);
    CHECK(Database::openFile(path, SecretBytes(16)).error().code == ErrorCode::Internal);
}

TEST_CASE("a damaged first page is not taken for a wrong key")
{
    const test::TestDatabase source(Engine::SqlCipher, test::notebookSchema());
    addNotes(*source, 200);
    REQUIRE(Statement(*source, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run());
    QByteArray content = contentOf(source.path());
    content[100] = char(content[100] ^ 1);
    const QString path = QFileInfo(source.path()).dir().filePath(u"other.db"_s);
    overwrite(path, content);
    CHECK(openingFails(path, source.key()) == ErrorCode::DatabaseDamaged);
}

TEST_CASE("a thousand flipped bits are each found, named and never shown as data")
{
    const test::TestDatabase source(Engine::SqlCipher, test::notebookSchema());
    addNotes(*source, 300);
    REQUIRE(Statement(*source, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run());
    const QByteArray sound = contentOf(source.path());
    const QString path = QFileInfo(source.path()).dir().filePath(u"flipped.db"_s);
    std::mt19937 random(20261122);
    int foundAtOpening = 0;
    int foundAtReading = 0;
    for (int round = 0; round < 1000; ++round) {
        const auto at = qsizetype(random() % quint64(sound.size()));
        QByteArray flipped = sound;
        flipped[at] = char(flipped[at] ^ char(1 << (random() % 8)));
        overwrite(path, flipped);
        CAPTURE(at);
        const auto database = Database::openFile(path, source.key());
        if (!database) {
            const ErrorCode code = database.error().code;
            // The first 16 bytes are the salt of the authentication key: without them no page can be checked.
            REQUIRE((code == ErrorCode::DatabaseDamaged || (code == ErrorCode::DatabaseWrongKey && at < 16)));
            ++foundAtOpening;
            continue;
        }
        REQUIRE_FALSE(must((*database)->findDamage()).isEmpty());
        Statement read(**database, u"SELECT body FROM note ORDER BY id"_s);
        const auto bodies = read.all([](const Row& row) { return row.text("body"); });
        if (bodies) {
            REQUIRE(*bodies == std::vector<QString>(300, secretWords)); // the page belongs to another table
        } else {
            REQUIRE(bodies.error().code == ErrorCode::DatabaseDamaged);
            ++foundAtReading;
        }
    }
    CHECK(foundAtOpening > 10);
    CHECK(foundAtReading > 10);
}

TEST_CASE("a sound database has no damage")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    addNotes(*database, 100);
    CHECK(must(database->findDamage()).isEmpty());
}

TEST_CASE("one damaged page leaves the others readable")
{
    const test::TestDatabase source(Engine::SqlCipher, test::notebookSchema());
    addNotes(*source, 3000);
    REQUIRE(Statement(*source, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run());
    QByteArray content = contentOf(source.path());
    const qsizetype at = content.size() - 4096 * 3 + 700; // among the last notes
    content[at] = char(content[at] ^ 4);
    const QString path = QFileInfo(source.path()).dir().filePath(u"other.db"_s);
    overwrite(path, content);

    const auto database = must(Database::openFile(path, source.key()));
    Statement all(*database, u"SELECT sum(length(body)) AS size FROM note"_s);
    CHECK(all.oneNumber().error().code == ErrorCode::DatabaseDamaged);
    Statement first(*database, u"SELECT body FROM note WHERE id = 1"_s);
    CHECK(must(first.one([](const Row& row) { return row.text("body"); })) == secretWords);
}

TEST_CASE("a second writer waits its turn and is told when it takes too long")
{
    const test::TestDatabase database(Engine::SqlCipher, test::notebookSchema());
    const auto other = database.connectAgain();
    must(other->runScript(u"PRAGMA busy_timeout = 100"_s));
    auto first = must(Transaction::begin(*database));
    const auto second = Transaction::begin(*other);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::DatabaseBusy);
    CHECK_FALSE(other->isInTransaction());
    must(first.commit());
    CHECK(Transaction::begin(*other));
}

TEST_CASE("readers are not kept waiting by a writer")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const auto other = database.connectAgain();
    const auto writing = must(Transaction::begin(*database));
    Statement insert(*database, u"INSERT INTO note (body) VALUES (:body)"_s);
    must(insert.bind(":body", secretWords).run());
    CHECK(must(Statement(*other, u"SELECT count(*) FROM note"_s).oneNumber()) == 0);
}

TEST_CASE("a database opened for reading takes no writes")
{
    const test::TestDatabase source(Engine::SqlCipher, test::notebookSchema());
    const auto database = must(Database::openFile(source.path(), source.key(), OpenMode::ReadOnly));
    CHECK(Statement(*database, u"INSERT INTO note (body) VALUES ('a')"_s).run().error().code ==
          ErrorCode::FileUnwritable);
    CHECK(must(Statement(*database, u"SELECT count(*) FROM note"_s).oneNumber()) == 0);
}

TEST_CASE("a server that is not there is named as such")
{
    PostgresAddress address;
    address.host = u"/nonexistent"_s;
    address.database = u"clinic"_s;
    address.user = u"ayumi"_s;
    const auto opened = Database::openServer(address);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::DatabaseUnavailable);
    CHECK_FALSE(opened.error().args.value(0).isEmpty());
}

TEST_CASE("a server that ends the connection within a transaction leaves nothing half done")
{
    const test::TestDatabase database(Engine::PostgreSql, test::notebookSchema());
    const auto other = database.connectAgain();
    auto transaction = must(Transaction::begin(*database));
    must(Statement(*database, u"INSERT INTO note (body) VALUES ('a')"_s).run());
    must(Statement(*other, uR"(SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid())"_s)
             .run());
    const auto failed = Statement(*database, u"INSERT INTO note (body) VALUES ('b')"_s).run();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::DatabaseUnavailable);
    CHECK(transaction.commit().error().code == ErrorCode::DatabaseUnavailable);
    CHECK(must(Statement(*other, u"SELECT count(*) FROM note"_s).oneNumber()) == 0);
}
