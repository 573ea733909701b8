#pragma once

#include "core/base/result.h"

#include <QString>

namespace ayumi {

class Database;

/// Everything written between begin() and commit() is kept together or not at all; what is not committed is
/// taken back when the object goes.
///
/// Writing: on SQLCipher the one writer's place is taken at begin (BEGIN IMMEDIATE), so that a transaction
/// waits (bounded, then DatabaseBusy) at its start and never fails half-way for want of the lock. On
/// PostgreSQL it is READ COMMITTED: people's edits are guarded by row versions (`UPDATE ... WHERE version =
/// :version`, Conflict when no row changed), and what needs one order for all (the audit chain's head, case
/// numbers) reads its row with `@LOCK@`. SERIALIZABLE would only turn those waits into failures that every
/// desk had to retry.
class Transaction
{
public:
    /// For reading and writing. Beginning a second one on the same connection breaks an invariant and
    /// asserts.
    [[nodiscard]] static Result<Transaction> begin(Database& database);

    /// All reads see the database as it was at the first of them, whatever others commit meanwhile.
    [[nodiscard]] static Result<Transaction> beginReading(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// After an error nothing of it is kept, and so when a statement within it failed: then the answer is
    /// that error.
    [[nodiscard]] Result<> commit();
    void rollBack();

private:
    [[nodiscard]] static Result<Transaction> start(Database& database, const QString& sql, bool writes);

    Transaction(Database& database, bool writes)
        : m_database(&database)
        , m_writes(writes)
    {
    }

    Database* m_database;
    bool m_writes;
};

} // namespace ayumi
