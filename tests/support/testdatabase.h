#pragma once

#include "core/base/secretbytes.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <QString>
#include <QTemporaryDir>

#include <catch2/catch_message.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <memory>
#include <vector>

namespace ayumi::test {

/// The engines every storage case runs on. AYUMI_TEST_ENGINES=sqlcipher leaves out the server, for a quick
/// look while working; `make test` never sets it.
[[nodiscard]] std::vector<Engine> testEngines();
[[nodiscard]] const char* engineName(Engine engine);

/// A fresh database on one engine, gone with the object. Migrated databases are copied from one that was
/// migrated once per test program, so that a test costs milliseconds.
class TestDatabase
{
public:
    /// With the released schema.
    explicit TestDatabase(Engine engine);
    /// With the schema of `migrations`.
    TestDatabase(Engine engine, const std::vector<Migration>& migrations);
    ~TestDatabase();

    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] Database& operator*() const { return *m_database; }
    [[nodiscard]] Database* operator->() const { return m_database.get(); }

    /// A second connection to the same data, as another program would have.
    [[nodiscard]] std::unique_ptr<Database> connectAgain() const;

    /// Closes the connection of operator*; what the files hold afterwards is at rest.
    void close() { m_database.reset(); }

    /// The file's path; for SqlCipher only.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const SecretBytes& key() const;

private:
    Engine m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_name;
    std::unique_ptr<Database> m_database;
};

/// Runs the rest of the test case once per engine and names it in failures.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): Catch2 generators live where they are written
#define AYUMI_ON_EACH_ENGINE(variable)                                                                       \
    const ayumi::Engine variable = GENERATE(Catch::Generators::from_range(ayumi::test::testEngines()));      \
    INFO("engine: " << ayumi::test::engineName(variable))

} // namespace ayumi::test
