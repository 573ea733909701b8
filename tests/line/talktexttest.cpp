#include "tests/line/linetesting.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

TEST_CASE("the Japanese sample of a phone gives its eight records")
{
    const LineHistory history = readWell(lineFixture("talk-ja.txt"));
    CHECK(history.dialect == LineDialect::TalkText);
    CHECK(history.language == LineLanguage::Japanese);
    CHECK(history.encoding == LineEncoding::Utf8);
    CHECK(history.conversation == u"見本 花子");
    CHECK_FALSE(history.isGroup);
    CHECK(history.savedAt == LineMoment{day("2024-05-08"), at("21:30")});
    CHECK(history.zone == u"Asia/Tokyo");
    CHECK(history.notUnderstood.empty());
    REQUIRE(history.records.size() == 8);

    const LineRecord& first = history.records[0];
    CHECK(first.kind == LineKind::Text);
    CHECK(first.sender == u"見本 花子");
    CHECK(first.text == u"こんにちは\n術後3日目です\n\n2024/05/02(木) に伺えますか");
    CHECK(first.line == 5);
    CHECK(first.lineCount == 4);
    CHECK(first.moment() == LineMoment{day("2024-05-01"), at("10:02")});
    CHECK(first.side == std::nullopt);

    CHECK(history.records[1].kind == LineKind::Sticker);
    CHECK(history.records[1].sender == u"さくら見本クリニック");
    CHECK(history.records[2].kind == LineKind::Photo);
    CHECK(history.records[3].kind == LineKind::Photo);

    CHECK(history.records[4].kind == LineKind::Unsent);
    CHECK(history.records[4].sender.isEmpty());
    CHECK(history.records[4].date == day("2024-05-02"));
    CHECK(history.records[5].kind == LineKind::Unsent);
    CHECK(history.records[5].sender == u"見本 花子");
    CHECK(history.records[6].kind == LineKind::MissedCall);
    CHECK(history.records[7].text == u"腫れは\tまだありますか？");

    CHECK(history.first()->toString() == u"2024-05-01T10:02");
    CHECK(history.last()->toString() == u"2024-05-02T12:41");
    CHECK(history.count(LineKind::Photo) == 2);
    CHECK(history.messageCount() == 8);
    REQUIRE(history.participants.size() == 2);
    CHECK(history.participants[0] == LineParticipant{u"見本 花子"_s, 5, false});
    CHECK(history.participants[1] == LineParticipant{u"さくら見本クリニック"_s, 2, false});
}

TEST_CASE("two photos of the same minute have keys that differ only in the ordinal")
{
    const auto keys = messageKeys(readWell(lineFixture("talk-ja.txt")), u"A-000001");
    REQUIRE(keys.size() == 8);
    CHECK(keys[2].endsWith(u"-1"));
    CHECK(keys[3].endsWith(u"-2"));
    CHECK(keys[2].chopped(2) == keys[3].chopped(2));
}

TEST_CASE("the English sample is month first, since 1 May 2024 was a Wednesday, on a 12-hour clock")
{
    const LineHistory history = readWell(lineFixture("talk-en-12h.txt"));
    CHECK(history.dialect == LineDialect::TalkText);
    CHECK(history.language == LineLanguage::English);
    CHECK(history.dateOrder == LineDateOrder::MonthFirst);
    CHECK(history.conversation == u"Mihon Hanako");
    CHECK(history.savedAt == LineMoment{day("2024-05-08"), at("21:30")});
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].moment() == LineMoment{day("2024-05-01"), at("00:02")});
    CHECK(history.records[1].moment() == LineMoment{day("2024-05-01"), at("13:05")});
}

TEST_CASE("午前 and 午後 are read, midnight and noon included")
{
    const LineHistory history = readWell(lineFixture("talk-ja-12h.txt"));
    REQUIRE(history.records.size() == 3);
    CHECK(history.records[0].time == at("00:02"));
    CHECK(history.records[1].time == at("09:30"));
    CHECK(history.records[2].time == at("13:05"));
    CHECK(history.savedAt->time == at("21:30"));
}

TEST_CASE("Chinese heads, weekdays, clock and placeholders are read")
{
    const LineHistory history = readWell(lineFixture("talk-zh.txt"));
    CHECK(history.language == LineLanguage::Chinese);
    CHECK(history.conversation == u"見本花子");
    CHECK(history.savedAt == LineMoment{day("2024-05-08"), at("21:30")});
    REQUIRE(history.records.size() == 3);
    CHECK(history.records[0].kind == LineKind::Photo);
    CHECK(history.records[1].time == at("13:05"));
    CHECK(history.records[2].kind == LineKind::Unsent);
    CHECK(history.records[2].sender == u"見本花子");
}

TEST_CASE("a group is told from a talk of two, and names keep spaces, quotes and emoji")
{
    const LineHistory history = readWell(lineFixture("talk-group.txt"));
    CHECK(history.isGroup);
    CHECK(history.conversation == u"膝の会");
    REQUIRE(history.records.size() == 3);
    CHECK(history.records[0].kind == LineKind::Notice);
    CHECK(history.records[0].sender.isEmpty());
    CHECK(history.records[2].sender == u"見本 \"次郎\" 😀");
    CHECK(history.messageCount() == 2);
}

TEST_CASE("an open quote swallows time-like and date-like lines until it closes")
{
    const LineHistory history = readWell(talk(uR"([LINE] 見本 花子とのトーク履歴

2024/05/01(水)
10:02⇥見本 花子⇥"前に頂いたものです
10:00⇥さくら⇥こんにちは
10:30 に伺います
2024/05/02(木)
以上です"
10:05⇥さくら⇥承知しました
)"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text ==
          u"前に頂いたものです\n10:00\tさくら\tこんにちは\n10:30 に伺います\n2024/05/02(木)\n以上です");
    CHECK(history.records[1].date == day("2024-05-01"));
    CHECK_FALSE(history.doubtful.empty());
}

TEST_CASE("a quote that a real day header or the end of the file meets first was typed")
{
    const LineHistory history = readWell(talk(uR"(2024/05/01(水)
10:02⇥花子⇥"正座はだめ"と言われました
続きです

2024/05/02(木)
09:00⇥花子⇥"まだ
終わらない
)"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"\"正座はだめ\"と言われました\n続きです");
    CHECK(history.records[1].text == u"\"まだ\n終わらない");
    CHECK(history.records[1].date == day("2024-05-02"));
}

TEST_CASE("a typed quote does not swallow the messages behind it")
{
    const LineHistory history = readWell(talk(uR"(2024/05/01(水)
10:00⇥花子⇥"正座はだめ"と言われました
10:05⇥さくら⇥"こんにちは
お大事に"
10:06⇥花子⇥"すごい"って
10:07⇥さくら⇥先生が "大丈夫"
10:08⇥花子⇥はい
)"_s));
    REQUIRE(history.records.size() == 5);
    CHECK(history.records[0].text == u"\"正座はだめ\"と言われました");
    CHECK(history.records[1].text == u"こんにちは\nお大事に");
    CHECK(history.records[2].text == u"\"すごい\"って");
    CHECK(history.records[3].text == u"先生が \"大丈夫\"");
}

TEST_CASE("a text that opens and closes a quote on one line keeps its quotes")
{
    const LineHistory history = readWell(talk(u"2024/05/01(水)\n10:02⇥花子⇥\"はい\"\n10:03⇥花子⇥\"\"\n"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"\"はい\"");
    CHECK(history.records[1].text == u"\"\"");
}

TEST_CASE("inner quotes are left alone and a text may begin or end with an empty line")
{
    const LineHistory history =
        readWell(talk(u"2024/05/01(水)\n10:02⇥花子⇥\"\nはい \"\"とても\"\" です\n\"\n10:03⇥花子⇥次\n"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"\nはい \"\"とても\"\" です\n");
}

TEST_CASE("without quotes bare lines continue the message, empty lines between them included")
{
    const LineHistory history = readWell(talk(uR"(2024/05/01(水)
10:02⇥花子⇥こんにちは
術後3日目です

まだ痛みます

2024/05/02(木)
10:02⇥花子⇥2024/05/03(金)
2024/05/04(土)
10:03⇥花子⇥次
)"_s));
    REQUIRE(history.records.size() == 3);
    CHECK(history.records[0].text == u"こんにちは\n術後3日目です\n\nまだ痛みます");
    CHECK(history.records[1].text == u"2024/05/03(金)\n2024/05/04(土)");
    CHECK(history.records[2].date == day("2024-05-02"));
    REQUIRE(history.doubtful.size() == 1);
    CHECK(history.doubtful[0].text == u"2024/05/04(土)");
}

TEST_CASE("a weekday that does not fit its date makes no day line")
{
    const LineHistory history = readWell(talk(uR"(2024/05/01(水)
10:02⇥花子⇥a

2024/05/02(金)
10:03⇥花子⇥b
)"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"a\n\n2024/05/02(金)");
    CHECK(history.records[1].date == day("2024-05-01"));
}

TEST_CASE("24:05 is no time and is reported with what hangs on it")
{
    const LineHistory history = readWell(
        talk(u"2024/05/01(水)\n10:02⇥花子⇥a\n24:05⇥花子⇥夜です\n続き\n10:75⇥花子⇥c\n23:59⇥花子⇥d\n"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"a");
    CHECK(history.records[1].time == at("23:59"));
    REQUIRE(history.notUnderstood.size() == 3);
    CHECK(history.notUnderstood[0] == LineNote{3, 1, u"24:05\t花子\t夜です"_s});
    CHECK(history.notUnderstood[1] == LineNote{4, 1, u"続き"_s});
    CHECK(history.notUnderstood[2].text == u"10:75\t花子\tc");
}

TEST_CASE("records before any day line are kept as not understood")
{
    const LineHistory history = readWell(
        talk(u"[LINE] 花子とのトーク履歴\n\n10:02⇥花子⇥a\n続き\n\n2024/05/01(水)\n10:03⇥花子⇥b\n"_s));
    REQUIRE(history.records.size() == 1);
    REQUIRE(history.notUnderstood.size() == 2);
    CHECK(history.notUnderstood[0].text == u"10:02\t花子\ta");
}

TEST_CASE("a history without head takes the conversation from its file name")
{
    const QByteArray bytes = talk(u"2024/05/01(水)\n10:02⇥花子⇥a\n"_s);
    CHECK(readWell(bytes, u"[LINE] 見本 花子とのトーク.txt"_s).conversation == u"見本 花子");
    CHECK(readWell(bytes, u"../../etc/[LINE] 花子とのトーク.txt"_s).conversation == u"花子");
    CHECK(readWell(bytes, u"notes.txt"_s).conversation.isEmpty());
}

TEST_CASE("a head without a single message is an empty history")
{
    const LineHistory history =
        readWell(talk(u"[LINE] 花子とのトーク履歴\n保存日時：2024/05/08 21:30\n\n"_s));
    CHECK(history.records.empty());
    CHECK(history.first() == std::nullopt);
    CHECK(history.layoutLines == 3);
}

TEST_CASE("a head in a language not known here is a head all the same")
{
    const LineHistory history = readWell(talk(
        u"[LINE] ประวัติการสนทนากับ Hanako\nบันทึกวันที่: 2024/05/08 21:30\n\n2024/05/01(Wed)\n10:02⇥Hanako⇥a\n"_s));
    CHECK(history.savedAt == LineMoment{day("2024-05-08"), at("21:30")});
    CHECK(history.records.size() == 1);
    CHECK(history.notUnderstood.empty());
}

TEST_CASE("one very long line is one message")
{
    const QString text(3'000'000, u'痛');
    const LineHistory history = readWell(talk(u"2024/05/01(水)\n10:02⇥花子⇥"_s + text + u"\n10:03⇥花子⇥b"_s));
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == text);
}

TEST_CASE("a stray line above the first day takes no message away")
{
    const LineHistory history = readWell(QByteArrayLiteral("[LINE] 見本 花子とのトーク履歴\n"
                                                           "保存日時：2024/05/08 21:30\n\n"
                                                           "（一部を省略しました）\n"
                                                           "2024/05/01(水)\n"
                                                           "10:02\t見本 花子\tこんにちは\n"));
    REQUIRE(history.records.size() == 1);
    CHECK(history.first()->toString() == u"2024-05-01T10:02");
    REQUIRE(history.notUnderstood.size() == 1);
    CHECK(history.notUnderstood.front().line == 4);
}

TEST_CASE("a talk whose day lines have no weekday is read all the same")
{
    const QByteArray bytes = talk(uR"([LINE] 見本 花子とのトーク履歴
保存日時：2024/05/08 21:30

2024/05/01
10:02⇥見本 花子⇥膝が痛みます
2024/05/03
10:05⇥さくら見本クリニック⇥はい

2024/05/02
9:15⇥見本 花子⇥お願いします
)"_s);
    const LineHistory history = readWell(bytes);
    checkEveryLineIsSomewhere(history, bytes);
    CHECK(history.notUnderstood.empty());
    REQUIRE(history.records.size() == 3);
    // A date directly under a text belongs to the text.
    CHECK(history.records[0].text == u"膝が痛みます\n2024/05/03");
    CHECK(history.records[0].moment() == LineMoment{day("2024-05-01"), at("10:02")});
    CHECK(history.records[2].moment() == LineMoment{day("2024-05-02"), at("09:15")});
}

TEST_CASE("where day lines have their weekday, a bare date is what somebody typed")
{
    const QByteArray bytes = talk(uR"(2024/05/01(水)
10:02⇥見本 花子⇥希望の日は

2024/05/10
10:05⇥さくら見本クリニック⇥承りました
)"_s);
    const LineHistory history = readWell(bytes);
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text.contains(u"2024/05/10"));
    CHECK(history.records[1].date == day("2024-05-01"));
}
