#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace ayumi {

class Database;

/// One step in the life of the schema. Immutable once released: clinics remember its checksum.
struct Migration
{
    int number = 0;
    QString name;
    QString sql;

    /// Of the text as written, before marks are expanded; hexadecimal.
    [[nodiscard]] QString checksum() const;
};

/// The files of core/storage/migrations, in order, as they were when the program was built.
[[nodiscard]] std::vector<Migration> releasedMigrations();

/// Brings a database to the shape this program knows.
class Migrator
{
public:
    /// `migrations` in ascending order of their numbers.
    Migrator(Database& database, std::vector<Migration> migrations);

    /// Number of the newest migration the database has had; 0 for an empty one.
    [[nodiscard]] Result<int> version();

    /// The newest number this program knows.
    [[nodiscard]] int newest() const;

    /// Writes nothing. DatabaseNewer when the database has had migrations we do not know; MigrationChanged
    /// when one it had is not the one we know by that number.
    [[nodiscard]] Result<> check();

    /// Applies what is missing, each migration in one transaction with its record, so that a program killed
    /// in between leaves the state before or after one. Calls `backup` first when there is something to apply
    /// and something to lose, and stops at its error. Returns how many were applied. Two programs may call
    /// this at the same time.
    /// DatabaseFailed for an empty database that does not sort text by code points (PostgreSQL with
    /// LC_COLLATE other than C).
    [[nodiscard]] Result<int> migrate(Instant now, const std::function<Result<>()>& backup);

private:
    struct Applied
    {
        int number;
        QString checksum;
    };

    [[nodiscard]] Result<std::vector<Applied>> applied();
    [[nodiscard]] Result<> check(const std::vector<Applied>& applied) const;
    [[nodiscard]] Result<bool> apply(const Migration& migration, Instant now);

    Database& m_database;
    std::vector<Migration> m_migrations;
};

} // namespace ayumi
