#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/storage/dialect.h"

#include <QString>

#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;

namespace ayumi {

class PreparedStatement;

/// Where a shared clinic's server is. `host` is a name or, when it begins with a slash, the folder of a local
/// socket. The password is not part of it.
struct PostgresAddress
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    /// libpq's sslmode: "verify-full" unless the server is reached through a local socket.
    QString sslMode = QStringLiteral("verify-full");
    /// File of the authority that signed the server's certificate; empty means the system's.
    QString sslRootCertificate;
    int connectTimeoutSeconds = 10;

    bool operator==(const PostgresAddress&) const = default;
};

enum class OpenMode
{
    CreateNew,    ///< makes the file; an existing one is an error
    OpenExisting, ///< reads and writes; a missing file is an error
    ReadOnly,     ///< as OpenExisting, every write fails
};

/// One connection to one clinic's data, used by the thread that opened it. Statements and Transactions are
/// made on it and must be gone before it.
class Database
{
public:
    static constexpr std::size_t keySize = 32;

    /// Opens the encrypted file at `path`. `key` is the raw key (32 bytes): it goes to SQLCipher from locked
    /// memory and is written into no SQL text and no QString.
    ///
    /// Errors, told apart before anything is written: ClinicNotFound, ClinicExists (CreateNew on an
    /// existing file), DatabaseTruncated (empty, or cut off within a page), DatabaseForeign (not encrypted),
    /// DatabaseWrongKey (no page fits the key), DatabaseDamaged (some do), DatabaseNotEncrypted (the program
    /// runs without SQLCipher), FileUnreadable, FileUnwritable, DatabaseBusy, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openFile(const QString& path, const SecretBytes& key, OpenMode mode = OpenMode::OpenExisting);

    /// Errors: DatabaseUnavailable with the server's reason, DatabaseDriverMissing.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openServer(const PostgresAddress& address,
                                                                      const SecretBytes& password = {});

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const { return m_dialect.engine(); }
    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }

    /// The file's path, or the server as host/database: for messages.
    [[nodiscard]] const QString& place() const { return m_place; }

    /// Runs a text of one or more statements without parameters, marks expanded. For migrations.
    [[nodiscard]] Result<> runScript(const QString& sql);

    /// Forgets prepared statements; after the schema changed.
    void clearStatements();

    /// How many prepared statements are kept for another use.
    [[nodiscard]] std::size_t keptStatements() const;

    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

    /// What the engine's own check finds wrong with the stored data: every page's authentication code and the
    /// structure, row by row. Empty when sound. Reads everything: seconds for a large clinic. PostgreSQL
    /// checks itself and always answers empty.
    [[nodiscard]] Result<QStringList> findDamage();

    /// Until keepUsualPages(): 128 MiB of decrypted pages instead of 16, for work that writes all over the
    /// file.
    [[nodiscard]] Result<> keepMorePages();
    void keepUsualPages();

    /// The native handle (sqlite3*), for the few things Qt SQL has no word for. Null on PostgreSQL.
    [[nodiscard]] void* nativeHandle() const;

private:
    friend class Statement;
    friend class Transaction;
    friend class ChangeWatch;
    struct StatementCache;

    Database(Dialect dialect, QString place, std::unique_ptr<QSqlDatabase> connection);

    [[nodiscard]] Result<std::unique_ptr<PreparedStatement>> takePrepared(const QString& sql);
    void giveBack(std::unique_ptr<PreparedStatement> prepared);
    [[nodiscard]] Result<> prepareFile(OpenMode mode);
    [[nodiscard]] Result<> runOne(const QString& sql);
    /// What `error` means; within a transaction it also keeps the transaction from being committed.
    [[nodiscard]] Error explain(const QSqlError& error);
    void note(const Error& error);
    void enterTransaction();
    void leaveTransaction();
    [[nodiscard]] const std::optional<Error>& failureInTransaction() const { return m_failureInTransaction; }

    Dialect m_dialect;
    QString m_place;
    std::unique_ptr<QSqlDatabase> m_connection;
    std::unique_ptr<StatementCache> m_statements;
    std::optional<Error> m_failureInTransaction;
    bool m_inTransaction = false;
};

} // namespace ayumi
