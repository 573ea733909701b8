#include "core/storage/audittable.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

AuditChain aChain()
{
    return AuditChain(SecretBytes::copyOf("0123456789abcdef0123456789abcdef"));
}

AuditEntry anEntry(const QString& subject)
{
    return {.sequence = 0,
            .at = Instant(1'700'000'000'000),
            .staff = u"ab12"_s,
            .action = u"case.opened"_s,
            .subject = subject,
            .details = "{\"reason\":\"<b>'𠮷😊\\n\"}"};
}

AuditHead appended(Database& database, const QString& subject)
{
    auto transaction = must(Transaction::begin(database));
    const AuditHead head = must(AuditTable(database).append(aChain(), anEntry(subject)));
    must(transaction.commit());
    return head;
}

Result<AuditHead> walked(Database& database, const std::optional<AuditHead>& remembered)
{
    const AuditChain chain = aChain();
    AuditWalk walk(chain, remembered);
    AYUMI_TRY(AuditTable(database).walk([&](const AuditRow& row) { return walk.take(row.entry, row.hash); }));
    return walk.finish();
}

void run(Database& database, const QString& sql)
{
    must(Statement(database, sql).run());
}

} // namespace

TEST_CASE("the audit record is a chain that can be walked to its head")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    AuditTable table(*database);
    CHECK(must(table.head()) == AuditHead{});
    appended(*database, u"case:A-000001"_s);
    const AuditHead second = appended(*database, u"case:A-000002"_s);
    const AuditHead third = appended(*database, u"case:A-000001"_s);
    CHECK(third.sequence == 3);
    CHECK(must(table.head()) == third);
    CHECK(must(walked(*database, second)) == third);
    CHECK(must(table.hashAt(2)) == second.hash);
    CHECK(must(table.hashAt(4)).isEmpty());

    const auto ofFirst = must(table.lines(u"case:A-000001"_s, 0, 10));
    REQUIRE(ofFirst.size() == 2);
    CHECK(ofFirst.front().entry.sequence == 3);
    CHECK(ofFirst.front().entry.details == anEntry({}).details);
    CHECK(must(table.lines({}, 3, 1)).front().entry.sequence == 2);
}

TEST_CASE("what is taken back leaves no record and no gap")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    {
        auto transaction = must(Transaction::begin(*database));
        must(AuditTable(*database).append(aChain(), anEntry(u"case:1"_s)));
    }
    CHECK(appended(*database, u"case:2"_s).sequence == 1);
    must(walked(*database, {}));
}

TEST_CASE("a record that was changed, removed or cut off is noticed")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    AuditHead head;
    for (int record = 0; record < 4; ++record)
        head = appended(*database, u"case:%1"_s.arg(record));
    SECTION("changed")
    {
        run(*database, u"UPDATE audit_record SET details = '{}' WHERE sequence = 2"_s);
        const auto result = walked(*database, head);
        REQUIRE_FALSE(result);
        CHECK(result.error() == Error{ErrorCode::AuditChainBroken, {u"2"_s}});
    }
    SECTION("removed")
    {
        run(*database, u"DELETE FROM audit_record WHERE sequence = 3"_s);
        CHECK(walked(*database, head).error().code == ErrorCode::AuditChainBroken);
    }
    SECTION("cut off, head and all")
    {
        run(*database, u"DELETE FROM audit_record WHERE sequence = 4"_s);
        CHECK(walked(*database, head).error().code == ErrorCode::AuditTailMissing);
        CHECK(walked(*database, {}).has_value());
    }
}

TEST_CASE("two programs that write at the same time continue one chain")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    constexpr int each = 25;
    std::thread other([&database] {
        const auto second = database.connectAgain();
        for (int record = 0; record < each; ++record)
            appended(*second, u"case:B"_s);
    });
    for (int record = 0; record < each; ++record)
        appended(*database, u"case:A"_s);
    other.join();
    CHECK(must(walked(*database, {})).sequence == 2 * each);
}
