#include "tests/line/inventedtalk.h"
#include "tests/line/linetesting.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 10; // an instrumented build proves the same on a tenth of the size
#else
constexpr int slowness = 1;
#endif

using Exporter = QByteArray (*)(const std::vector<InventedMessage>&);

/// Deletes, doubles, swaps, cuts and breaks some lines.
QByteArray spoil(const QByteArray& bytes, std::mt19937& random)
{
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(bound));
    };
    QByteArrayList lines = bytes.split('\n');
    for (int i = 0; i < 12; ++i) {
        const qsizetype at = below(lines.size());
        switch (below(7)) {
        case 0:
            lines.removeAt(at);
            break;
        case 1:
            lines.insert(at, lines[at]);
            break;
        case 2:
            lines.swapItemsAt(at, below(lines.size()));
            break;
        case 3:
            lines[at].truncate(below(lines[at].size() + 1));
            break;
        case 4:
            lines.insert(at, QByteArray());
            break;
        case 5:
            lines[at] = lines[at].sliced(below(lines[at].size() + 1));
            break;
        default:
            lines[at] += '"';
        }
    }
    return lines.join('\n');
}

/// Every letter of the file outside head and day lines, wherever it went.
qsizetype lettersKept(const LineHistory& history)
{
    qsizetype letters = 0;
    for (const LineRecord& record : history.records)
        letters += record.text.count(u'痛');
    for (const LineNote& note : history.notUnderstood)
        letters += note.text.count(u'痛');
    return letters;
}

} // namespace

TEST_CASE("what was exported is what is read, message by message")
{
    const Exporter exporter = GENERATE(&asTalkText, &asAccountCsv, &asDesktopText);
    const unsigned seed = GENERATE(range(100U, 120U));
    const auto talk = inventTalk(seed, 400);
    LineReadOptions options;
    options.knownNames = {u"見本 花子"_s, u"さくら見本クリニック"_s};
    const LineHistory history = readWell(exporter(talk), u"talk.txt"_s, options);
    CHECK(history.notUnderstood.empty());
    REQUIRE(history.records.size() == talk.size());
    for (std::size_t i = 0; i < talk.size(); ++i) {
        const LineRecord& record = history.records[i];
        INFO(record);
        REQUIRE(record.date == talk[i].date);
        REQUIRE(record.time.hour() == talk[i].time.hour());
        REQUIRE(record.time.minute() == talk[i].time.minute());
        REQUIRE(record.sender == senderOf(talk[i]));
        REQUIRE(record.kind == talk[i].kind);
        if (record.kind == LineKind::Text)
            REQUIRE(record.text == talk[i].text);
    }
}

TEST_CASE("lines deleted, doubled, swapped, cut or broken by chance never throw anything away silently")
{
    const Exporter exporter = GENERATE(&asTalkText, &asAccountCsv, &asDesktopText);
    std::mt19937 random(20261122);
    const QByteArray whole = exporter(inventTalk(5, 60));
    for (int i = 0; i < 400; ++i) {
        const QByteArray spoilt = spoil(whole, random);
        const auto history = readLineHistory(spoilt, u"talk.txt"_s);
        if (!history) {
            CHECK(history.error().code == ErrorCode::LineDialectUnknown);
            continue;
        }
        checkEveryLineIsSomewhere(*history, spoilt);
        CHECK(lettersKept(*history) == QString::fromUtf8(spoilt).count(u'痛'));
        CHECK(messageKeys(*history, u"x").size() == history->records.size());
    }
}

TEST_CASE("a 20 MB history is read within seconds")
{
    const Exporter exporter = GENERATE(&asTalkText, &asAccountCsv, &asDesktopText);
    const QByteArray piece = exporter(inventTalk(1, 300'000 / slowness));
    QByteArray bytes = piece.left(20 * 1024 * 1024 / slowness);
    QElapsedTimer timer;
    timer.start();
    const auto history = readLineHistory(bytes, u"talk.txt"_s);
    const qint64 reading = timer.restart();
    REQUIRE(history);
    CHECK(history->records.size() > static_cast<std::size_t>(100'000 / slowness));
    const auto keys = messageKeys(*history, u"x");
    const qint64 hashing = timer.elapsed();
    UNSCOPED_INFO(bytes.size() << " bytes, " << keys.size() << " records: read in " << reading
                               << " ms, keys in " << hashing << " ms");
    CHECK(reading < 15'000);
    CHECK(hashing < 15'000);
    if (qEnvironmentVariableIsSet("AYUMI_SHOW_TIMES"))
        WARN(bytes.size() << " bytes, " << keys.size() << " records: read in " << reading << " ms, keys in "
                          << hashing << " ms");
}

TEST_CASE("files made to be slow are read in time that grows with their size alone")
{
    const auto repeated = [](const QString& head, const QString& piece) {
        QString text = head;
        text.reserve(4'000'000);
        while (text.size() < 3'000'000 / slowness)
            text += piece;
        return text.toUtf8();
    };
    const QString talkHead = u"2024/05/01(水)\n10:00\tA\tx\n"_s;
    const QString desktopHead = u"2024.05.01 水曜日\n10:00 A x\n10:01 A y\n"_s;
    const QString csvHead = u"アカウント名,x\n送信者タイプ,送信者名,送信日,送信時刻,内容\n"_s;
    const std::vector<std::pair<const char*, QByteArray>> files{
        {"open quotes", repeated(talkHead, u"10:00\tA\t\"x\n"_s)},
        {"open quotes before bare lines", repeated(talkHead, u"10:00\tA\t\"x\ny\nz\"w\n"_s)},
        {"open quotes running back in time",
         repeated(talkHead, u"10:59\tA\t\"x\n10:58\tA\t\"x\n10:57\tA\ty\n"_s)},
        {"day lines without records", repeated(talkHead, u"\n2024/05/01(水)\n"_s)},
        {"empty lines", repeated(talkHead, u"\n"_s)},
        {"quotes alone", repeated(talkHead, u"\"\n"_s)},
        {"desktop words seen once", repeated(desktopHead, u"10:05 B c\n\n"_s)},
        {"desktop dates running back", repeated(desktopHead, u"2024.04.30 火曜日\n"_s)},
        {"csv open quotes", repeated(csvHead, u"User,A,2024/05/01,10:00:00,\"x\n"_s)},
        {"csv doubled quotes", repeated(csvHead, u"\"\"\"x\n"_s)},
        {"csv commas", repeated(csvHead, u"User,A,2024/05/01,10:00:00,,,,,,,,\n"_s)},
        {"csv nothing", repeated(csvHead, u"a\n"_s)},
    };
    for (const auto& [name, bytes] : files) {
        CAPTURE(name);
        QElapsedTimer timer;
        timer.start();
        const auto history = readLineHistory(bytes, u"x"_s);
        CHECK(timer.elapsed() < 10'000);
        if (history)
            checkEveryLineIsSomewhere(*history, bytes);
        if (qEnvironmentVariableIsSet("AYUMI_SHOW_TIMES"))
            WARN(name << ": " << timer.elapsed() << " ms");
    }
}
