#include "tests/support/testdatabase.h"

#include "tests/support/must.h"
#include "tests/support/postgresserver.h"

#include <QFile>

#include <map>
#include <stdexcept>

namespace ayumi::test {

using namespace Qt::StringLiterals;

namespace {

const SecretBytes& testKey()
{
    static const SecretBytes key = SecretBytes::copyOf("Ayumi test key: thirty-two bytes");
    return key;
}

std::unique_ptr<QTemporaryDir> newFolder()
{
    auto folder = std::make_unique<QTemporaryDir>(temporaryRoot() + u"/ayumi-test-XXXXXX"_s);
    if (!folder->isValid())
        throw std::runtime_error("no folder for a test database");
    return folder;
}

void migrate(Database& database, const std::vector<Migration>& migrations)
{
    must(Migrator(database, migrations).migrate(Instant(0), {}));
}

QString fingerprint(const std::vector<Migration>& migrations)
{
    QString all;
    for (const Migration& migration : migrations)
        all += migration.checksum();
    return all;
}

/// The server's own database, from which others are made and dropped.
Database& administration()
{
    static const auto database = must(Database::openServer(PostgresServer::running().address(u"postgres"_s)));
    return *database;
}

QString newDatabaseName()
{
    static int counter = 0;
    return u"test_%1"_s.arg(++counter);
}

/// The path of a file that was migrated once.
QString templateFile(const std::vector<Migration>& migrations)
{
    static const auto folder = newFolder();
    static std::map<QString, QString> made;
    const QString key = fingerprint(migrations);
    if (const auto found = made.find(key); found != made.end())
        return found->second;
    const QString path = folder->filePath(u"template-%1.db"_s.arg(made.size()));
    const auto database = must(Database::openFile(path, testKey(), OpenMode::CreateNew));
    migrate(*database, migrations);
    return made[key] = path;
}

QString templateDatabase(const std::vector<Migration>& migrations)
{
    static std::map<QString, QString> made;
    const QString key = fingerprint(migrations);
    if (const auto found = made.find(key); found != made.end())
        return found->second;
    const QString name = newDatabaseName();
    must(administration().runScript(u"CREATE DATABASE "_s + name));
    const auto database = must(Database::openServer(PostgresServer::running().address(name)));
    migrate(*database, migrations);
    return made[key] = name;
}

} // namespace

std::vector<Engine> testEngines()
{
    if (qEnvironmentVariable("AYUMI_TEST_ENGINES") == "sqlcipher"_L1)
        return {Engine::SqlCipher};
    return {Engine::SqlCipher, Engine::PostgreSql};
}

const char* engineName(Engine engine)
{
    return engine == Engine::SqlCipher ? "SQLCipher" : "PostgreSQL";
}

TestDatabase::TestDatabase(Engine engine)
    : TestDatabase(engine, releasedMigrations())
{
}

TestDatabase::TestDatabase(Engine engine, const std::vector<Migration>& migrations)
    : m_engine(engine)
{
    if (engine == Engine::SqlCipher) {
        m_folder = newFolder();
        m_path = m_folder->filePath(u"clinic.db"_s);
        if (!QFile::copy(templateFile(migrations), m_path))
            throw std::runtime_error("copying the test database");
    } else {
        const QString original = templateDatabase(migrations);
        m_name = newDatabaseName();
        must(administration().runScript(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_name, original)));
    }
    m_database = connectAgain();
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (!m_name.isEmpty())
        static_cast<void>(administration().runScript(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name)));
}

std::unique_ptr<Database> TestDatabase::connectAgain() const
{
    if (m_engine == Engine::SqlCipher)
        return must(Database::openFile(m_path, testKey()));
    return must(Database::openServer(PostgresServer::running().address(m_name)));
}

const SecretBytes& TestDatabase::key() const
{
    return testKey();
}

} // namespace ayumi::test
