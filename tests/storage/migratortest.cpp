#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/storage/notebook.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <thread>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

const Instant now(1'790'000'000'000);

Migration addColumn(int number, const QString& column)
{
    return {number, u"add_"_s + column,
            u"ALTER TABLE note ADD COLUMN %1 TEXT NOT NULL DEFAULT 'old';"_s.arg(column)};
}

std::vector<Migration> withMore(std::vector<Migration> more)
{
    std::vector<Migration> migrations = test::notebookSchema();
    for (Migration& migration : more)
        migrations.push_back(std::move(migration));
    return migrations;
}

bool hasColumn(Database& database, const QString& column)
{
    return Statement(database, u"SELECT %1 FROM note"_s.arg(column)).run().has_value();
}

QStringList tablesOf(Database& database)
{
    Statement list(database, database.dialect().listTables());
    const auto names = must(list.all([](const Row& row) { return row.text("name"); }));
    return QStringList(names.begin(), names.end());
}

} // namespace

TEST_CASE("migrations are applied once, in order, and remembered")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, std::vector<Migration>{});
    CHECK(must(Migrator(*database, test::notebookSchema()).version()) == 0);
    Migrator migrator(*database, withMore({addColumn(2, u"a"_s), addColumn(3, u"b"_s)}));
    CHECK(must(migrator.migrate(now, {})) == 3);
    CHECK(must(migrator.version()) == 3);
    CHECK(hasColumn(*database, u"a, b"_s));
    CHECK(must(migrator.migrate(now, {})) == 0);
    CHECK(must(migrator.migrate(now, [] { return Result<>(failure(ErrorCode::Internal)); })) == 0);

    Statement last(*database, u"SELECT name, applied_at FROM schema_migration WHERE number = 3"_s);
    CHECK(must(last.one([](const Row& row) { return row.text("name"); })) == u"add_b"_s);
    Statement when(*database, u"SELECT applied_at FROM schema_migration WHERE number = 3"_s);
    CHECK(must(when.one([](const Row& row) { return row.instant("applied_at"); })) == now);
}

TEST_CASE("a backup is made before a database with content is changed, and no change without it")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, std::vector<Migration>{});
    int backups = 0;
    const auto backup = [&]() -> Result<> {
        ++backups;
        return {};
    };
    must(Migrator(*database, test::notebookSchema()).migrate(now, backup));
    CHECK(backups == 0); // there was nothing to lose
    const auto refused =
        Migrator(*database, withMore({addColumn(2, u"a"_s)})).migrate(now, [&]() -> Result<> {
            CHECK_FALSE(hasColumn(*database, u"a"_s));
            return failure(ErrorCode::DiskFull, {u"backups"_s});
        });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DiskFull);
    CHECK_FALSE(hasColumn(*database, u"a"_s));
    must(Migrator(*database, withMore({addColumn(2, u"a"_s)})).migrate(now, backup));
    CHECK(backups == 1);
    CHECK(hasColumn(*database, u"a"_s));
}

TEST_CASE("a database of a newer program is refused with both versions and left alone")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, withMore({addColumn(2, u"a"_s), addColumn(7, u"b"_s)}));
    Migrator older(*database, withMore({addColumn(2, u"a"_s)}));
    const auto refused = older.migrate(now, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::DatabaseNewer, {u"7"_s, u"2"_s}});
    CHECK(older.check().error().code == ErrorCode::DatabaseNewer);
    CHECK(must(older.version()) == 7);
}

TEST_CASE("a migration that is not the one the database had is refused by its number")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, withMore({addColumn(2, u"a"_s)}));
    for (const auto& changed :
         {withMore({addColumn(2, u"changed"_s), addColumn(3, u"b"_s)}), withMore({addColumn(3, u"b"_s)})}) {
        const auto refused = Migrator(*database, changed).migrate(now, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::MigrationChanged, {u"2"_s}});
        CHECK_FALSE(hasColumn(*database, u"b"_s));
    }
}

TEST_CASE("a migration that fails half-way leaves the database as it was before it")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    must(Statement(*database, u"INSERT INTO note (body) VALUES ('kept')"_s).run());
    const Migration broken{3, u"broken"_s,
                           u"ALTER TABLE note ADD COLUMN c TEXT; DELETE FROM note; SELEKT;"_s};
    Migrator migrator(*database, withMore({addColumn(2, u"a"_s), broken}));
    CHECK(migrator.migrate(now, {}).error().code == ErrorCode::DatabaseFailed);
    CHECK(must(migrator.version()) == 2);
    CHECK(hasColumn(*database, u"a"_s));
    CHECK_FALSE(hasColumn(*database, u"c"_s));
    CHECK(must(Statement(*database, u"SELECT count(*) FROM note"_s).oneNumber()) == 1);
    CHECK(
        must(Migrator(*database, withMore({addColumn(2, u"a"_s), addColumn(3, u"c"_s)})).migrate(now, {})) ==
        1);
}

TEST_CASE("a server's database that sorts text by a language is refused while it is empty")
{
    const test::PostgresServer& server = test::PostgresServer::running();
    const auto administration = must(Database::openServer(server.address(u"postgres"_s)));
    must(administration->runScript(
        u"CREATE DATABASE sorted TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'ja'"_s));
    {
        const auto database = must(Database::openServer(server.address(u"sorted"_s)));
        const auto refused = Migrator(*database, test::notebookSchema()).migrate(now, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DatabaseFailed);
        CHECK(must(Migrator(*database, test::notebookSchema()).version()) == 0);
    }
    must(administration->runScript(u"DROP DATABASE sorted"_s));
}

TEST_CASE("two programs that migrate at the same time do it once")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, std::vector<Migration>{});
    const auto migrations = withMore({addColumn(2, u"a"_s), addColumn(3, u"b"_s), addColumn(4, u"c"_s)});
    std::array<Result<int>, 3> counts{0, 0, 0};
    {
        std::vector<std::jthread> programs;
        for (auto& count : counts) {
            programs.emplace_back([&] {
                const auto own = database.connectAgain();
                count = Migrator(*own, migrations).migrate(now, {});
            });
        }
    }
    int sum = 0;
    for (const auto& count : counts)
        sum += must(count);
    CHECK(sum == 4);
    CHECK(must(Migrator(*database, migrations).version()) == 4);
}

TEST_CASE("a program killed while it migrates leaves the state before or after, and the next one finishes")
{
    AYUMI_ON_EACH_ENGINE(engine);
    std::vector<Migration> more;
    for (int number = 2; number <= 9; ++number) {
        Migration step = addColumn(number, u"c%1"_s.arg(number));
        step.sql +=
            uR"(INSERT INTO note (body) SELECT 'row' FROM note LIMIT 500; UPDATE note SET c%1 = 'new';)"_s
                .arg(number);
        more.push_back(step);
    }
    const auto migrations = withMore(more);
    const auto fill = [](Database& database) {
        must(Statement(database, uR"(INSERT INTO note (body) WITH RECURSIVE n(i) AS
            (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT 'row' FROM n)"_s)
                 .run());
    };
    const auto migrate = [&](const test::TestDatabase& database) {
        const auto own = database.connectAgain();
        static_cast<void>(Migrator(*own, migrations).migrate(now, {}));
    };
    QElapsedTimer undisturbed;
    {
        const test::TestDatabase database(engine, test::notebookSchema());
        fill(*database);
        undisturbed.start();
        migrate(database);
    }
    const auto whole = int(undisturbed.elapsed());
    constexpr int rounds = 12;
    int betweens = 0;
    for (int round = 0; round < rounds; ++round) {
        const test::TestDatabase database(engine, test::notebookSchema());
        fill(*database);
        test::killWhileRunning(whole * (2 * round + 1) / (2 * rounds), [&] { migrate(database); });
        const auto own = database.connectAgain();
        Migrator migrator(*own, migrations);
        const int reached = must(migrator.version());
        CAPTURE(round, reached);
        betweens += reached > 1 && reached < 9 ? 1 : 0;
        for (int number = 2; number <= 9; ++number)
            REQUIRE(hasColumn(*own, u"c%1"_s.arg(number)) == (number <= reached));
        REQUIRE(must(Statement(*own, u"SELECT count(*) FROM note"_s).oneNumber()) == 500 * reached);
        REQUIRE(must(migrator.migrate(now, {})) == 9 - reached);
        REQUIRE(must(own->findDamage()).isEmpty());
    }
    if (betweens == 0)
        WARN("no round was killed between two migrations");
}

TEST_CASE("the released schema has the same tables on both engines")
{
    REQUIRE_FALSE(releasedMigrations().empty());
    const test::TestDatabase file(Engine::SqlCipher);
    QStringList tables = tablesOf(*file);
    CHECK(tables.contains(u"patient"_s));
    CHECK(tables.contains(u"schema_migration"_s));
    const test::TestDatabase server(Engine::PostgreSql);
    QStringList others = tablesOf(*server);
    // The full-text index is a table of its own kind on SQLCipher.
    for (const QString& name : others) {
        if (!tables.contains(name))
            CHECK(Statement(*file, u"SELECT rowid FROM %1"_s.arg(name)).run());
    }
    for (const QString& name : tables)
        CHECK(others.contains(name));
}
