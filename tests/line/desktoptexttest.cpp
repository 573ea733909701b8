#include "tests/line/linetesting.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

TEST_CASE("the desktop sample gives two records")
{
    const LineHistory history = readWell(lineFixture("desktop-ja.txt"));
    CHECK(history.dialect == LineDialect::DesktopText);
    CHECK(history.language == LineLanguage::Japanese);
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].sender == u"見本花子");
    CHECK(history.records[0].text == u"こんにちは\n術後3日目です");
    CHECK(history.records[0].moment() == LineMoment{day("2024-05-01"), at("10:02")});
    CHECK(history.records[1].sender == u"さくら見本クリニック");
    CHECK(history.records[1].kind == LineKind::Sticker);
}

TEST_CASE("a name with a space is found by the words that always stand together")
{
    const LineHistory history = readWell(QString(uR"(2024.05.01 水曜日
10:02 見本 花子 こんにちは
10:03 見本 花子 スタンプ
10:05 さくら お大事に
10:06 見本 花子 ありがとう
)"_s)
                                             .toUtf8());
    REQUIRE(history.records.size() == 4);
    CHECK(history.records[0].sender == u"見本 花子");
    CHECK(history.records[0].text == u"こんにちは");
    CHECK(history.records[1].kind == LineKind::Sticker);
    CHECK(history.records[2].sender == u"さくら");
}

TEST_CASE("the longest confirmed name wins")
{
    LineReadOptions options;
    options.knownNames = {u"見本"_s, u"見本 花子"_s, QString()};
    const QByteArray bytes = u"2024.05.01 水曜日\n10:02 見本 花子 痛みます\n10:03 見本 はい\n"_s.toUtf8();
    const LineHistory history = readWell(bytes, u"talk.txt"_s, options);
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].sender == u"見本 花子");
    CHECK(history.records[0].text == u"痛みます");
    CHECK(history.records[1].sender == u"見本");
}

TEST_CASE("a time told in a message does not begin another one")
{
    const LineHistory history = readWell(QString(uR"(2024.05.01 水曜日
10:02 花子 ご都合は
10:30 に伺います
10:40 works for me
9:15 でも可
10:05 さくら 承知しました
10:06 花子 はい
10:07 さくら では
)"_s)
                                             .toUtf8());
    REQUIRE(history.records.size() == 4);
    CHECK(history.records[0].text == u"ご都合は\n10:30 に伺います\n10:40 works for me\n9:15 でも可");
}

TEST_CASE("desktop days need no empty line between them, and notices no name")
{
    const LineHistory history = readWell(QString(uR"([LINE] 見本 花子とのトーク履歴
保存日時：2024/05/08 21:30

2024.05.01 水曜日
10:02 見本 花子 写真
2024.05.02 木曜日
10:03 見本 花子がメッセージの送信を取り消しました
10:04 メッセージの送信を取り消しました
10:05 さくら ☎ 通話時間 3:21
10:06 さくら メッセージの送信を取り消しました
)"_s)
                                             .toUtf8());
    CHECK(history.conversation == u"見本 花子");
    REQUIRE(history.records.size() == 5);
    CHECK(history.records[0].kind == LineKind::Photo);
    CHECK(history.records[0].sender == u"見本 花子");
    CHECK(history.records[1].kind == LineKind::Unsent);
    CHECK(history.records[1].sender == u"見本 花子");
    CHECK(history.records[1].date == day("2024-05-02"));
    CHECK(history.records[2].kind == LineKind::Unsent);
    CHECK(history.records[3].kind == LineKind::Call);
    CHECK(history.records[4].kind == LineKind::Unsent);
    CHECK(history.records[4].sender == u"さくら");
}

TEST_CASE("a date told in a desktop message that runs backwards is text")
{
    const LineHistory history = readWell(QString(uR"(2024.05.02 木曜日
10:02 花子 手術は
2024.05.01 水曜日
10:05 花子 でした
)"_s)
                                             .toUtf8());
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"手術は\n2024.05.01 水曜日");
    CHECK(history.records[1].date == day("2024-05-02"));
    CHECK(history.doubtful.size() == 1);
}

TEST_CASE("an English desktop history on a 12-hour clock")
{
    const LineHistory history = readWell(
        "2024.05.01 Wednesday\n01:05 PM Hanako Photos\n01:06 PM Clinic Stickers\n01:07 PM Clinic 3:21\n");
    CHECK(history.language == LineLanguage::English);
    REQUIRE(history.records.size() == 3);
    CHECK(history.records[0].time == at("13:05"));
    CHECK(history.records[0].kind == LineKind::Photo);
    CHECK(history.records[1].kind == LineKind::Sticker);
    CHECK(history.records[2].kind == LineKind::Call);
}

TEST_CASE("24:05 of a known name is reported in desktop text too")
{
    const LineHistory history =
        readWell(u"2024.05.01 水曜日\n10:02 花子 a\n10:03 花子 b\n24:05 花子 c\n続き\n"_s.toUtf8());
    CHECK(history.records.size() == 2);
    REQUIRE(history.notUnderstood.size() == 2);
    CHECK(history.notUnderstood[0].text == u"24:05 花子 c");
}
