#include "core/storage/database.h"

#include "core/storage/cipherfile.h"
#include "core/storage/preparedstatement.h"
#include "core/storage/sqlfailure.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeoutMsecs = 10'000;
constexpr std::size_t mostKeptStatements = 400;

constexpr int usualPagesKib = 16'384;
/// An import of a long talk touches an index of every talk in each of its places.
constexpr int morePagesKib = 131'072;

QString cacheOf(int kib)
{
    return u"PRAGMA cache_size = -%1"_s.arg(kib);
}

QString newConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"ayumi-%1"_s.arg(++counter);
}

Result<std::unique_ptr<QSqlDatabase>> newConnection(const QString& driver)
{
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure(ErrorCode::DatabaseDriverMissing, {driver});
    return std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(driver, newConnectionName()));
}

/// libpq's quoting of a value in its option text, with Qt's separator kept out of it.
QString option(const QString& name, QString value)
{
    value.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s);
    return name + u"='"_s + value + u'\'';
}

void* handleOf(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<void* const*>(handle.constData());
}

/// Asked before the key is given, for only SQLCipher may be handed one, and after, for it is what fails
/// closed.
Result<> demandCipher(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA cipher_version"_s) || !query.next() || query.value(0).toString().isEmpty())
        return failure(ErrorCode::DatabaseNotEncrypted);
    return {};
}

} // namespace

struct Database::StatementCache
{
    std::unordered_multimap<QString, std::unique_ptr<PreparedStatement>> kept;
};

Database::Database(Dialect dialect, QString place, std::unique_ptr<QSqlDatabase> connection)
    : m_dialect(dialect)
    , m_place(std::move(place))
    , m_connection(std::move(connection))
    , m_statements(std::make_unique<StatementCache>())
{
}

Database::~Database()
{
    clearStatements();
    const QString name = m_connection->connectionName();
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::openFile(const QString& path, const SecretBytes& key,
                                                     OpenMode mode)
{
    if (key.size() != keySize)
        return failure(ErrorCode::Internal, {u"database key of %1 bytes"_s.arg(key.size())});
    AYUMI_TRY_GET(auto connection, newConnection(u"QSQLITE"_s));
    std::unique_ptr<Database> database(new Database(Dialect(Engine::SqlCipher), path, std::move(connection)));
    AYUMI_TRY(mode == OpenMode::CreateNew ? cipherfile::create(path) : cipherfile::checkShape(path));
    QSqlDatabase& opened = *database->m_connection;
    opened.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMsecs);
    if (mode == OpenMode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    opened.setConnectOptions(options);
    if (!opened.open())
        return std::unexpected(database->explain(opened.lastError()));
    AYUMI_TRY(demandCipher(opened));
    // It would write to standard error what we tell as errors, and scripts read one sentence there.
    AYUMI_TRY(database->runOne(u"PRAGMA cipher_log_level = NONE"_s));
    AYUMI_TRY(cipherfile::giveKey(database->nativeHandle(), key, path));
    AYUMI_TRY(demandCipher(opened));
    AYUMI_TRY(database->prepareFile(mode));
    return database;
}

Result<> Database::prepareFile(OpenMode mode)
{
    // The first statement that reads a page finds out whether the key fits.
    const Result<> read = runOne(u"SELECT count(*) FROM sqlite_master"_s);
    if (!read && read.error().code == ErrorCode::DatabaseDamaged)
        return std::unexpected(cipherfile::explainUnreadable(nativeHandle(), m_place));
    AYUMI_TRY(read);
    // Sorting and temporary tables never touch the disk, where they would stand in plain text; a schema that
    // was tampered with can call no function.
    AYUMI_TRY(
        runScript(uR"(PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
        PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;)"_s));
    // Every page that is not kept has to be decrypted again: in KiB, eight times the engine's usual.
    AYUMI_TRY(runOne(cacheOf(usualPagesKib)));
    if (mode == OpenMode::ReadOnly)
        return runOne(u"PRAGMA query_only = ON"_s);
    return runScript(u"PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 16777216;"_s);
}

Result<std::unique_ptr<Database>> Database::openServer(const PostgresAddress& address,
                                                       const SecretBytes& password)
{
    AYUMI_TRY_GET(auto connection, newConnection(u"QPSQL"_s));
    const QString place = address.host + u'/' + address.database;
    std::unique_ptr<Database> database(
        new Database(Dialect(Engine::PostgreSql), place, std::move(connection)));
    QSqlDatabase& opened = *database->m_connection;
    opened.setHostName(address.host);
    opened.setPort(address.port);
    opened.setDatabaseName(address.database);
    opened.setUserName(address.user);
    // Qt keeps this copy as long as the connection; it is the one place where a password cannot stay in
    // locked memory.
    opened.setPassword(
        QString::fromUtf8(reinterpret_cast<const char*>(password.data()), qsizetype(password.size())));
    QStringList options{u"connect_timeout=%1"_s.arg(address.connectTimeoutSeconds),
                        u"application_name=ayumi"_s};
    if (!address.host.startsWith(u'/'))
        options.append(option(u"sslmode"_s, address.sslMode));
    if (!address.sslRootCertificate.isEmpty())
        options.append(option(u"sslrootcert"_s, address.sslRootCertificate));
    opened.setConnectOptions(options.join(u';'));
    if (!opened.open())
        return failure(ErrorCode::DatabaseUnavailable, {opened.lastError().databaseText().trimmed()});
    // In one round trip. A wait for another's lock ends as it does on SQLCipher.
    AYUMI_TRY(database->runOne(uR"(SET lock_timeout = %1; SET idle_in_transaction_session_timeout = '5min';
        SET client_min_messages = warning)"_s.arg(busyTimeoutMsecs)));
    return database;
}

void* Database::nativeHandle() const
{
    return engine() == Engine::SqlCipher ? handleOf(*m_connection) : nullptr;
}

Result<> Database::runOne(const QString& sql)
{
    QSqlQuery query(*m_connection);
    query.setForwardOnly(engine() == Engine::SqlCipher);
    if (!query.exec(sql))
        return std::unexpected(explain(query.lastError()));
    return {};
}

Result<> Database::runScript(const QString& sql)
{
    AYUMI_TRY_GET(const QString expanded, m_dialect.expand(sql));
    if (engine() == Engine::PostgreSql)
        return runOne(expanded);
    Result<> done = cipherfile::runScript(nativeHandle(), expanded, m_place);
    if (!done)
        note(done.error());
    return done;
}

Result<> Database::keepMorePages()
{
    return engine() == Engine::SqlCipher ? runOne(cacheOf(morePagesKib)) : Result<>();
}

void Database::keepUsualPages()
{
    // Too much memory is the worst that a failure leaves, and it ends with the connection.
    if (engine() == Engine::SqlCipher && runOne(cacheOf(usualPagesKib)))
        std::ignore = runOne(u"PRAGMA shrink_memory"_s);
}

Result<QStringList> Database::findDamage()
{
    if (engine() == Engine::PostgreSql)
        return QStringList();
    return cipherfile::findDamage(nativeHandle(), m_place);
}

Result<std::unique_ptr<PreparedStatement>> Database::takePrepared(const QString& sql)
{
    if (const auto found = m_statements->kept.find(sql); found != m_statements->kept.end()) {
        auto prepared = std::move(found->second);
        m_statements->kept.erase(found);
        return prepared;
    }
    AYUMI_TRY_GET(const QString expanded, m_dialect.expand(sql));
    auto prepared = std::make_unique<PreparedStatement>(*m_connection, sql);
    if (!prepared->prepare(expanded))
        return std::unexpected(explain(prepared->query.lastError()));
    return prepared;
}

void Database::giveBack(std::unique_ptr<PreparedStatement> prepared)
{
    if (m_statements->kept.size() >= mostKeptStatements)
        return;
    const QString sql = prepared->sql;
    m_statements->kept.emplace(sql, std::move(prepared));
}

void Database::clearStatements()
{
    m_statements->kept.clear();
}

std::size_t Database::keptStatements() const
{
    return m_statements->kept.size();
}

Error Database::explain(const QSqlError& error)
{
    Error explained = explainSqlError(engine(), error, m_place);
    note(explained);
    return explained;
}

void Database::note(const Error& error)
{
    if (m_inTransaction && !m_failureInTransaction)
        m_failureInTransaction = error;
}

void Database::enterTransaction()
{
    m_inTransaction = true;
    m_failureInTransaction.reset();
}

void Database::leaveTransaction()
{
    m_inTransaction = false;
    m_failureInTransaction.reset();
}

} // namespace ayumi
