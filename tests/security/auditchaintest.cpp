#include "core/security/auditchain.h"

#include "tests/security/securityfixture.h"

#include <functional>
#include <vector>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

struct Stored
{
    AuditEntry entry;
    QByteArray hash;
};

const AuditChain& chain()
{
    static const AuditChain chain(keyOf('a'));
    return chain;
}

std::vector<Stored> records(int count)
{
    std::vector<Stored> stored;
    AuditHead head;
    for (int i = 1; i <= count; ++i) {
        const AuditEntry entry{.sequence = i,
                               .at = secondsLater(i),
                               .staff = u"uid-%1"_s.arg(i % 3),
                               .action = u"case.opened"_s,
                               .subject = u"case:%1"_s.arg(i),
                               .details = QByteArray("{\"side\":\"left\"}")};
        head = chain().append(head, entry);
        stored.push_back({entry, head.hash});
    }
    return stored;
}

AuditHead headOf(const std::vector<Stored>& stored)
{
    return stored.empty() ? AuditHead() : AuditHead{stored.back().entry.sequence, stored.back().hash};
}

Result<AuditHead> walked(const std::vector<Stored>& stored, std::optional<AuditHead> remembered = {})
{
    AuditWalk walk(chain(), std::move(remembered));
    for (const Stored& one : stored) {
        const auto taken = walk.take(one.entry, one.hash);
        if (!taken) {
            CHECK(codeOf(walk.finish()) == taken.error().code);
            return std::unexpected(taken.error());
        }
    }
    return walk.finish();
}

} // namespace

TEST_CASE("an untouched chain ends where it was remembered, or later")
{
    const auto stored = records(50);
    CHECK(walked(stored) == headOf(stored));
    CHECK(walked(stored, headOf(stored)) == headOf(stored));
    CHECK(walked(stored, headOf(records(20))) == headOf(stored));
    CHECK(walked(stored, AuditHead()) == headOf(stored));
    CHECK(walked({}, AuditHead()) == AuditHead());
}

TEST_CASE("any change to a record is noticed at that record")
{
    const std::vector<std::function<void(Stored&)>> changes{
        [](Stored& one) { one.entry.sequence += 1; },
        [](Stored& one) { one.entry.at = secondsLater(9999); },
        [](Stored& one) { one.entry.staff = u"somebody"_s; },
        [](Stored& one) { one.entry.action = u"case.closed"_s; },
        [](Stored& one) { one.entry.subject = u"case:2"_s; },
        [](Stored& one) { one.entry.details.replace("left", "right"); },
        [](Stored& one) { one.entry.details.clear(); },
        [](Stored& one) { one.hash[0] = static_cast<char>(one.hash[0] ^ 1); },
        [](Stored& one) { one.hash.clear(); },
        // The same text, split differently between two fields.
        [](Stored& one) {
            one.entry.action = u"case.openedc"_s;
            one.entry.subject = u"ase:7"_s;
        },
    };
    for (const auto& change : changes) {
        auto stored = records(12);
        change(stored[6]);
        const auto result = walked(stored);
        CHECK(codeOf(result) == ErrorCode::AuditChainBroken);
        CHECK(firstArgOf(result) == u"7");
    }
}

TEST_CASE("removed, inserted, repeated and reordered records are noticed")
{
    auto stored = records(12);
    SECTION("removed")
    {
        stored.erase(stored.begin() + 4);
    }
    SECTION("repeated")
    {
        stored.insert(stored.begin() + 4, stored[3]);
    }
    SECTION("reordered")
    {
        std::swap(stored[4], stored[5]);
    }
    SECTION("inserted by somebody without the key")
    {
        AuditEntry entry = stored[4].entry;
        entry.details = "forged";
        const AuditHead forged = AuditChain(keyOf('x')).append({4, stored[3].hash}, entry);
        stored.insert(stored.begin() + 4, Stored{entry, forged.hash});
    }
    const auto result = walked(stored);
    CHECK(codeOf(result) == ErrorCode::AuditChainBroken);
    CHECK(firstArgOf(result) == u"5");
}

TEST_CASE("a missing first record is noticed")
{
    auto stored = records(5);
    stored.erase(stored.begin());
    CHECK(firstArgOf(walked(stored)) == u"1");
}

TEST_CASE("a cut tail shows against the remembered head")
{
    const auto stored = records(12);
    const AuditHead remembered = headOf(stored);
    auto cut = stored;
    cut.resize(9);
    CHECK(walked(cut).has_value());
    const auto result = walked(cut, remembered);
    REQUIRE(codeOf(result) == ErrorCode::AuditTailMissing);
    CHECK(result.error().args == QStringList{u"12"_s, u"9"_s});
    CHECK(codeOf(walked({}, remembered)) == ErrorCode::AuditTailMissing);
}

TEST_CASE("a tail rewritten with the key differs from the remembered head")
{
    auto stored = records(12);
    const AuditHead remembered = headOf(records(10));
    stored.resize(9);
    for (int i = 10; i <= 12; ++i) {
        AuditEntry entry = records(12)[static_cast<std::size_t>(i - 1)].entry;
        entry.details = "rewritten";
        stored.push_back({entry, chain().append(headOf(stored), entry).hash});
    }
    const auto result = walked(stored, remembered);
    CHECK(codeOf(result) == ErrorCode::AuditChainBroken);
    CHECK(firstArgOf(result) == u"10");
}

TEST_CASE("a walk can go on from a head that was proved before")
{
    const auto stored = records(12);
    AuditWalk walk(chain(), headOf(stored), AuditHead{8, stored[7].hash});
    for (std::size_t i = 8; i < stored.size(); ++i)
        REQUIRE(walk.take(stored[i].entry, stored[i].hash).has_value());
    CHECK(walk.finish() == headOf(stored));
}

TEST_CASE("a chain reads only under its own key")
{
    const auto stored = records(3);
    const AuditChain other(keyOf('b'));
    AuditWalk walk(other, {});
    CHECK(codeOf(walk.take(stored[0].entry, stored[0].hash)) == ErrorCode::AuditChainBroken);
}
