#include "tests/line/inventedtalk.h"
#include "tests/line/linetesting.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

using Exporter = QByteArray (*)(const std::vector<InventedMessage>&);

std::vector<QString> keysOf(const QByteArray& bytes)
{
    LineReadOptions options;
    options.knownNames = {u"見本 花子"_s, u"さくら見本クリニック"_s};
    return messageKeys(readWell(bytes, u"talk.txt"_s, options), u"talk of A-000001");
}

QSet<QString> setOf(const std::vector<QString>& keys)
{
    return {keys.begin(), keys.end()};
}

} // namespace

TEST_CASE("keys are as many as records and no two are the same")
{
    const Exporter exporter = GENERATE(&asTalkText, &asDesktopText, &asAccountCsv);
    const auto keys = keysOf(exporter(inventTalk(7, 2'000)));
    CHECK(keys.size() == 2'000);
    CHECK(setOf(keys).size() == 2'000);
}

TEST_CASE("a later, longer export of the same talk gives the old messages their old keys")
{
    const Exporter exporter = GENERATE(&asTalkText, &asDesktopText, &asAccountCsv);
    const unsigned seed = GENERATE(range(1U, 30U));
    CAPTURE(seed);
    const auto whole = inventTalk(seed, 300);
    const std::vector<InventedMessage> earlier(whole.begin(),
                                               whole.begin() + 10 + static_cast<int>(seed) * 7);
    const auto oldKeys = keysOf(exporter(earlier));
    const auto newKeys = keysOf(exporter(whole));
    REQUIRE(newKeys.size() == 300);
    REQUIRE(oldKeys.size() == earlier.size());
    CHECK(std::equal(oldKeys.begin(), oldKeys.end(), newKeys.begin()));
}

TEST_CASE("a message taken back since adds only its notice")
{
    const Exporter exporter = GENERATE(&asTalkText, &asDesktopText, &asAccountCsv);
    const unsigned seed = GENERATE(range(1U, 30U));
    CAPTURE(seed);
    auto whole = inventTalk(seed, 200);
    const QSet<QString> oldKeys = setOf(keysOf(exporter(whole)));
    whole[seed * 6].kind = LineKind::Unsent;
    const QSet<QString> newKeys = setOf(keysOf(exporter(whole)));
    CHECK((newKeys - oldKeys).size() == 1);
    CHECK((oldKeys - newKeys).size() == 1);
}

TEST_CASE("a key depends on conversation, day, minute, sender and text, and on nothing else")
{
    const LineHistory history = readWell(lineFixture("talk-ja.txt"));
    const auto keys = messageKeys(history, u"A");
    CHECK(setOf(keys).size() == 8);
    CHECK(setOf(messageKeys(history, u"B")).intersect(setOf(keys)).isEmpty());

    const auto keyAfter = [&](auto change) {
        LineHistory changed = history;
        change(changed.records[0]);
        return messageKeys(changed, u"A")[0];
    };
    CHECK(keyAfter([](LineRecord& r) { r.date = r.date.addDays(1); }) != keys[0]);
    CHECK(keyAfter([](LineRecord& r) { r.time = r.time.addSecs(60); }) != keys[0]);
    CHECK(keyAfter([](LineRecord& r) { r.sender += u'x'; }) != keys[0]);
    CHECK(keyAfter([](LineRecord& r) { r.text += u'x'; }) != keys[0]);
    CHECK(keyAfter([](LineRecord& r) { r.side = LineSide::User; }) != keys[0]);
    CHECK(keyAfter([](LineRecord& r) { r.line = 99; }) == keys[0]);
    CHECK(keyAfter([](LineRecord& r) { r.text.replace(u'\n', u"\r\n"_s); }) == keys[0]);
}

TEST_CASE("composed and decomposed writing of a text have one key")
{
    const auto keysFor = [](const QString& text) {
        return messageKeys(readWell(talk(u"2024/05/01(水)\n10:02⇥花子⇥"_s + text + u'\n')), u"A");
    };
    CHECK(keysFor(u"か\u3099痛い"_s) == keysFor(u"が痛い"_s));
    CHECK(keysFor(u"が痛い"_s) != keysFor(u"か痛い"_s));
}

TEST_CASE("keys of desktop text do not change when the guess of a name does")
{
    const QByteArray few = u"2024.05.01 水曜日\n10:02 見本 花子 a\n10:03 さくら b\n"_s.toUtf8();
    const QByteArray more = few + u"10:04 見本 花子 c\n10:05 見本 花子 d\n"_s.toUtf8();
    const LineHistory before = readWell(few);
    const LineHistory after = readWell(more);
    REQUIRE(before.records[0].sender == u"見本");
    REQUIRE(after.records[0].sender == u"見本 花子");
    CHECK(messageKeys(before, u"A")[0] == messageKeys(after, u"A")[0]);
}
