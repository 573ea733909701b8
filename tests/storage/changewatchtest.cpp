#include "core/storage/changewatch.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/storage/notebook.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

void write(Database& database)
{
    auto transaction = must(Transaction::begin(database));
    must(Statement(database, u"INSERT INTO note (body) VALUES ('a')"_s).run());
    must(transaction.commit());
}

/// A notice of a server takes a moment.
bool noticesWithin(ChangeWatch& watch, int msecs)
{
    QElapsedTimer timer;
    timer.start();
    do {
        if (must(watch.poll()))
            return true;
        QThread::msleep(5);
    } while (timer.elapsed() < msecs);
    return false;
}

} // namespace

TEST_CASE(
    "what another program commits is noticed once, what it takes back and what we write ourselves is not")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine, test::notebookSchema());
    const auto other = database.connectAgain();
    write(*other);
    const auto watch = must(ChangeWatch::start(*database));
    CHECK_FALSE(noticesWithin(*watch, 100));

    write(*other);
    CHECK(noticesWithin(*watch, 5000));
    CHECK_FALSE(noticesWithin(*watch, 100));

    write(*database);
    CHECK_FALSE(noticesWithin(*watch, 100));
    {
        const auto transaction = must(Transaction::begin(*other));
        must(Statement(*other, u"INSERT INTO note (body) VALUES ('b')"_s).run());
    }
    CHECK_FALSE(noticesWithin(*watch, 100));

    write(*other);
    write(*other);
    CHECK(noticesWithin(*watch, 5000));
}

TEST_CASE("a lost server is told by the watch at the latest with the next statement")
{
    const test::TestDatabase database(Engine::PostgreSql, test::notebookSchema());
    const auto other = database.connectAgain();
    const auto watch = must(ChangeWatch::start(*database));
    must(Statement(*other, uR"(SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid())"_s)
             .run());
    CHECK(Statement(*database, u"SELECT 1"_s).run().error().code == ErrorCode::DatabaseUnavailable);
    CHECK_FALSE(watch->poll().value_or(false));
}
