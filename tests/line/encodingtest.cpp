#include "core/line/linebytes.h"
#include "tests/line/linetesting.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array fixtures{"talk-ja.txt",    "talk-en-12h.txt", "talk-ja-12h.txt",
                              "talk-zh.txt",    "talk-group.txt",  "desktop-ja.txt",
                              "account-ja.csv", "account-en.csv",  "account-zh.csv"};

} // namespace

TEST_CASE("a byte order mark and CRLF change nothing that was read")
{
    for (const char* name : fixtures) {
        CAPTURE(name);
        const QByteArray plain = lineFixture(name);
        const LineHistory expected = readWell(plain);
        for (const QByteArray& twin :
             {withBom(plain), withCrLf(plain), withBom(withCrLf(plain)), plain.chopped(1)}) {
            const LineHistory history = readWell(twin);
            CHECK(history.records == expected.records);
            CHECK(history.notUnderstood == expected.notUnderstood);
            CHECK(history.conversation == expected.conversation);
            CHECK(history.savedAt == expected.savedAt);
            CHECK(messageKeys(history, u"x") == messageKeys(expected, u"x"));
        }
    }
}

TEST_CASE("the CP932 twin of a history reads the same and gives the same keys")
{
    for (const char* name : fixtures) {
        if (QString::fromLatin1(name).contains(u"zh"))
            continue;
        QByteArray plain = lineFixture(name);
        // CP932 has no emoji and no such telephone.
        plain.replace("😀", "").replace("☎ ", "");
        CAPTURE(name);
        const LineHistory expected = readWell(plain);
        for (const QByteArray& twin : {asCp932(plain), asCp932(withCrLf(plain))}) {
            const LineHistory history = readWell(twin);
            const bool isAscii = std::all_of(plain.begin(), plain.end(), [](char c) { return c >= 0; });
            CHECK(history.encoding == (isAscii ? LineEncoding::Utf8 : LineEncoding::Cp932));
            CHECK_FALSE(history.damagedCharacters);
            CHECK(history.records == expected.records);
            CHECK(messageKeys(history, u"x") == messageKeys(expected, u"x"));
        }
    }
}

TEST_CASE("CP932 is Microsoft's: NEC and IBM characters, wide tilde, half-width kana, backslash")
{
    const DecodedText decoded = decodeLineBytes(QByteArray::fromHex("8740878afbfcfab1"
                                                                    "8160817c8161"
                                                                    "5c7e"
                                                                    "b6"
                                                                    "8754"));
    CHECK(decoded.encoding == LineEncoding::Cp932);
    CHECK_FALSE(decoded.damaged);
    CHECK(decoded.text == u"①㈱髙﨑\uFF5E\uFF0D\u2225\\~ｶⅠ");
}

TEST_CASE("UTF-8 with a broken byte stays UTF-8 and says so")
{
    QByteArray bytes = lineFixture("talk-ja.txt");
    bytes.insert(bytes.indexOf("術後"), '\xff');
    const LineHistory history = readWell(bytes);
    CHECK(history.encoding == LineEncoding::Utf8);
    CHECK(history.damagedCharacters);
    CHECK(history.records.size() == 8);
    CHECK(history.conversation == u"見本 花子");

    const LineHistory cutOff = readWell(lineFixture("talk-ja.txt").chopped(2));
    CHECK(cutOff.encoding == LineEncoding::Utf8);
    CHECK(cutOff.damagedCharacters);
}

TEST_CASE("UTF-16 with its mark is read, as a spreadsheet's Unicode text may be")
{
    const QString text = QString::fromUtf8(lineFixture("talk-ja.txt"));
    QByteArray bytes("\xff\xfe");
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    const auto history = readLineHistory(bytes, u"talk.txt"_s);
    REQUIRE(history);
    CHECK(history->encoding == LineEncoding::Utf16);
    CHECK(history->records == readWell(lineFixture("talk-ja.txt")).records);
}

TEST_CASE("a file cut off inside a CP932 character keeps a sign of it")
{
    const DecodedText decoded = decodeLineBytes(QByteArray::fromHex("8ca98ca98ca98ca98ca98c"));
    CHECK(decoded.encoding == LineEncoding::Cp932);
    CHECK(decoded.damaged);
    CHECK(decoded.text == u"見見見見見\uFFFD");
}

TEST_CASE("what is no history is refused with its name")
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n\n\n"), QByteArray("hello\nworld\n"), QByteArray(1000, '\0'),
          QByteArray("10:02\tfoo\tbar\n"), QByteArray("%PDF-1.7\n"), QByteArray("\xff\xd8\xff\xe0"),
          QByteArray("[1/2/24, 10:02] A: b\n"), u"2024/05/01(水)\n"_s.toUtf8()}) {
        const auto history = readLineHistory(bytes, u"x.txt"_s);
        REQUIRE_FALSE(history);
        CHECK(history.error() == Error{ErrorCode::LineDialectUnknown, {u"x.txt"_s}});
    }
    const auto archive = readLineHistory(QByteArray("PK\x03\x04rest", 8), u"all.zip"_s);
    REQUIRE_FALSE(archive);
    CHECK(archive.error() == Error{ErrorCode::LineFileIsArchive, {u"all.zip"_s}});
}

TEST_CASE("a zone nobody knows is refused, any other moves the instants")
{
    LineReadOptions options;
    options.zone = u"Mars/Olympus"_s;
    const QByteArray bytes = lineFixture("talk-ja.txt");
    CHECK(readLineHistory(bytes, u"x"_s, options).error().code == ErrorCode::FieldInvalid);
    options.zone = u"Asia/Kuala_Lumpur"_s;
    const LineHistory history = readWell(bytes, u"x"_s, options);
    CHECK(history.instantOf(history.records[0]).toString(Qt::ISODate) == u"2024-05-01T02:02:00Z");
}

TEST_CASE("files: unreadable, a folder, too large, well")
{
    const QTemporaryDir folder;
    CHECK(readLineFile(folder.filePath(u"none.txt"_s)).error().code == ErrorCode::FileUnreadable);
    CHECK(readLineFile(folder.path()).error().code == ErrorCode::FileUnreadable);

    const QString path = folder.filePath(u"talk.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lineFixture("talk-ja.txt"));
    file.close();
    CHECK(readLineFile(path)->records.size() == 8);

    REQUIRE(file.resize(qint64(lineFileLimitMiB) * 1024 * 1024 + 1));
    CHECK(readLineFile(path).error() ==
          Error{ErrorCode::LineFileTooLarge, {u"talk.txt"_s, QString::number(lineFileLimitMiB)}});
}

TEST_CASE("reading tells how far it is and stops when asked")
{
    QByteArray bytes = lineFixture("talk-ja.txt");
    for (int i = 0; i < 30'000; ++i)
        bytes += "12:42\tA\tmessage " + QByteArray::number(i) + "\n";
    qint64 last = -1;
    int reports = 0;
    const Progress watching([&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        ++reports;
    });
    REQUIRE(readLineHistory(bytes, u"x"_s, {}, watching));
    CHECK(reports > 3);

    for (const QByteArray& sample : {bytes, lineFixture("desktop-ja.txt"), lineFixture("account-ja.csv")}) {
        Progress cancelled;
        cancelled.cancel();
        CHECK(readLineHistory(sample, u"x"_s, {}, cancelled).error().code == ErrorCode::Cancelled);
    }
}
