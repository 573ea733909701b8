#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/migrationtexts.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// Lists page and search by ranges of folded keys: both engines must agree which text comes first. A server
/// sorts by the language its database was made with, and that cannot be changed afterwards.
Result<> demandCodePointOrder(Database& database)
{
    Statement ask(database,
                  u"SELECT CASE WHEN 'B' < 'a' AND 'z' < 'é' AND 'ん' < 'ア' THEN 1 ELSE 0 END AS sorts"_s);
    AYUMI_TRY_GET(const qint64 sorts, ask.oneNumber());
    if (sorts == 0)
        return failure(ErrorCode::DatabaseFailed,
                       {u"CREATE DATABASE ... TEMPLATE template0 LC_COLLATE 'C'"_s});
    return {};
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

std::vector<Migration> releasedMigrations()
{
    std::vector<Migration> migrations;
    for (const MigrationText& text : migrationTexts())
        migrations.push_back({text.number, QString::fromLatin1(text.name), QString::fromUtf8(text.sql)});
    return migrations;
}

Migrator::Migrator(Database& database, std::vector<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
}

int Migrator::newest() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().number;
}

Result<std::vector<Migrator::Applied>> Migrator::applied()
{
    Statement tables(m_database, m_database.dialect().listTables());
    AYUMI_TRY_GET(const auto names, tables.all([](const Row& row) { return row.text("name"); }));
    if (std::ranges::find(names, u"schema_migration"_s) == names.end())
        return std::vector<Applied>();
    Statement find(m_database, u"SELECT number, checksum FROM schema_migration ORDER BY number"_s);
    return find.all([](const Row& row) { return Applied{row.smallNumber("number"), row.text("checksum")}; });
}

Result<int> Migrator::version()
{
    AYUMI_TRY_GET(const auto had, applied());
    return had.empty() ? 0 : had.back().number;
}

Result<> Migrator::check()
{
    AYUMI_TRY_GET(const auto had, applied());
    return check(had);
}

Result<> Migrator::check(const std::vector<Applied>& had) const
{
    if (!had.empty() && had.back().number > newest())
        return failure(ErrorCode::DatabaseNewer,
                       {QString::number(had.back().number), QString::number(newest())});
    for (std::size_t index = 0; index < had.size(); ++index) {
        const bool isKnown = index < m_migrations.size() && m_migrations[index].number == had[index].number &&
                             m_migrations[index].checksum() == had[index].checksum;
        if (!isKnown)
            return failure(ErrorCode::MigrationChanged, {QString::number(had[index].number)});
    }
    return {};
}

Result<int> Migrator::migrate(Instant now, const std::function<Result<>()>& backup)
{
    AYUMI_TRY_GET(const auto had, applied());
    AYUMI_TRY(check(had));
    if (had.empty())
        AYUMI_TRY(demandCodePointOrder(m_database));
    else if (had.back().number < newest() && backup)
        AYUMI_TRY(backup());
    int count = 0;
    for (std::size_t index = had.size(); index < m_migrations.size(); ++index) {
        AYUMI_TRY_GET(const bool done, apply(m_migrations[index], now));
        count += done ? 1 : 0;
    }
    m_database.clearStatements();
    return count;
}

Result<bool> Migrator::apply(const Migration& migration, Instant now)
{
    AYUMI_TRY_GET(Transaction transaction, Transaction::begin(m_database));
    if (const QString lock = m_database.dialect().lockForMigration(); !lock.isEmpty())
        AYUMI_TRY(m_database.runScript(lock));
    AYUMI_TRY(m_database.runScript(uR"(CREATE TABLE IF NOT EXISTS schema_migration (
        number INTEGER NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        checksum TEXT NOT NULL,
        applied_at BIGINT NOT NULL))"_s));
    // Another program may have been quicker while we waited for the lock.
    AYUMI_TRY_GET(const auto had, applied());
    AYUMI_TRY(check(had));
    if (!had.empty() && had.back().number >= migration.number)
        return false;
    AYUMI_TRY(m_database.runScript(migration.sql));
    {
        Statement record(m_database, uR"(INSERT INTO schema_migration (number, name, checksum, applied_at)
            VALUES (:number, :name, :checksum, :applied_at))"_s);
        record.bind(":number", migration.number).bind(":name", migration.name);
        record.bind(":checksum", migration.checksum()).bind(":applied_at", now);
        AYUMI_TRY(record.run());
    }
    AYUMI_TRY(transaction.commit());
    return true;
}

} // namespace ayumi
