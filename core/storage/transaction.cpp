#include "core/storage/transaction.h"

#include "core/storage/database.h"

#include <utility>

namespace ayumi {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& database)
{
    return start(database, database.dialect().beginWriting(), true);
}

Result<Transaction> Transaction::beginReading(Database& database)
{
    return start(database, database.dialect().beginReading(), false);
}

Result<Transaction> Transaction::start(Database& database, const QString& sql, bool writes)
{
    Q_ASSERT_X(!database.isInTransaction(), "Transaction::begin", "transactions do not nest");
    if (database.isInTransaction())
        return failure(ErrorCode::Internal, {u"transactions do not nest"_s});
    AYUMI_TRY(database.runOne(sql));
    database.enterTransaction();
    return Transaction(database, writes);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_writes(other.m_writes)
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<> Transaction::commit()
{
    if (!m_database)
        return failure(ErrorCode::Internal, {u"the transaction has ended"_s});
    // PostgreSQL would answer COMMIT with success and take everything back; SQLite would keep the half that
    // worked.
    if (const auto& failed = m_database->failureInTransaction()) {
        const Error error = *failed;
        rollBack();
        return std::unexpected(error);
    }
    const Result<> committed =
        m_database->runOne(m_writes ? m_database->dialect().commitWriting() : u"COMMIT"_s);
    if (!committed) {
        rollBack();
        return committed;
    }
    std::exchange(m_database, nullptr)->leaveTransaction();
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    Database& database = *std::exchange(m_database, nullptr);
    database.leaveTransaction();
    // An engine that has rolled back by itself (full disk, lost server) says there is nothing to take back.
    static_cast<void>(database.runOne(u"ROLLBACK"_s));
}

} // namespace ayumi
