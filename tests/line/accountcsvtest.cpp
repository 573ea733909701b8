#include "core/line/accountcsv.h"
#include "tests/line/linetesting.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

const QString head =
    u"アカウント名,さくら\nタイムゾーン,'+09:00\n送信者タイプ,送信者名,送信日,送信時刻,内容\n"_s;

LineHistory readRows(const QString& rows)
{
    return readWell((head + rows).toUtf8(), u"x.csv"_s);
}

} // namespace

TEST_CASE("the official account's sample gives its six records")
{
    const LineHistory history =
        readWell(lineFixture("account-ja.csv"), u"1_20240501_20240508_☆見本花子.csv"_s);
    CHECK(history.dialect == LineDialect::OfficialAccountCsv);
    CHECK(history.language == LineLanguage::Japanese);
    CHECK(history.account == u"さくら見本クリニック");
    CHECK(history.conversation == u"☆見本 花子");
    CHECK(history.zone == u"+09:00");
    CHECK(history.savedAt == LineMoment{day("2024-05-08"), at("14:34")});
    CHECK(history.layoutLines == 4);
    CHECK(history.notUnderstood.empty());
    REQUIRE(history.records.size() == 6);

    CHECK(history.records[0].side == LineSide::Account);
    CHECK(history.records[0].automatic);
    CHECK(history.records[0].text == u"友だち追加ありがとうございます。\n見本用の自動応答です。");
    CHECK(history.records[0].line == 5);
    CHECK(history.records[0].lineCount == 2);
    CHECK(history.records[1].side == LineSide::User);
    CHECK(history.records[1].text == u"術後3日目です。\"腫れ\"が気になります, 写真を送ります");
    CHECK(history.records[1].moment() == LineMoment{day("2024-05-01"), at("10:02:11")});
    CHECK(history.records[2].kind == LineKind::Photo);
    CHECK(history.records[3].kind == LineKind::Photo);
    CHECK(history.records[4].side == LineSide::Account);
    CHECK_FALSE(history.records[4].automatic);
    CHECK(history.records[4].text == u"-2℃の保冷剤は使わないでください");
    CHECK(history.records[5].kind == LineKind::Unsent);
    CHECK(history.records[5].side == LineSide::User);

    const auto keys = messageKeys(history, u"A-000001");
    CHECK(keys[2].endsWith(u"-1"));
    CHECK(keys[3].endsWith(u"-2"));
    CHECK(history.instantOf(history.records[1]).toString(Qt::ISODate) == u"2024-05-01T01:02:11Z");

    REQUIRE(history.participants.size() == 3);
    CHECK(history.participants[0] == LineParticipant{u"応答メッセージ"_s, 1, true});
    CHECK(history.participants[1] == LineParticipant{u"☆見本 花子"_s, 4, false});
}

TEST_CASE("English and Chinese heads of the official account are read")
{
    const LineHistory english = readWell(lineFixture("account-en.csv"));
    CHECK(english.language == LineLanguage::English);
    CHECK(english.account == u"Sakura Sample Clinic");
    CHECK(english.savedAt.has_value());
    REQUIRE(english.records.size() == 3);
    CHECK(english.records[0].automatic);
    CHECK(english.records[1].kind == LineKind::Photo);
    CHECK(english.records[2].sender == u"Unknown");

    const LineHistory chinese = readWell(lineFixture("account-zh.csv"));
    CHECK(chinese.language == LineLanguage::Chinese);
    CHECK(chinese.zone == u"+08:00");
    REQUIRE(chinese.records.size() == 2);
    CHECK(chinese.records[0].automatic);
    CHECK(chinese.records[1].kind == LineKind::Video);
    CHECK(chinese.instantOf(chinese.records[1]).toString(Qt::ISODate) == u"2024-05-01T02:02:30Z");
}

TEST_CASE("the head row is found by its shape, and a missing time zone is Japan's")
{
    const LineHistory history = readWell("Kontoname,Sakura\nNeues,Feld\nTyp,Name,Datum,Uhrzeit,Inhalt\nUser,"
                                         "Hanako,2024/05/01,10:02:11,Hallo\n");
    CHECK(history.zone == u"+09:00");
    REQUIRE(history.records.size() == 1);
    // Rows of the head that nobody knows are kept.
    CHECK(history.notUnderstood.size() == 2);
}

TEST_CASE("one apostrophe goes before = + - @ and line breaks, any other stays")
{
    const LineHistory history = readRows(uR"(User,花子,2024/05/01,10:00:00,'=1+1
User,花子,2024/05/01,10:00:01,'+81 90
User,花子,2024/05/01,10:00:02,'@home
User,花子,2024/05/01,10:00:03,"'
お世話になります"
User,花子,2024/05/01,10:00:04,'quoted' words
User,花子,2024/05/01,10:00:05,''=x
User,花子,2024/05/01,10:00:06,'
)"_s);
    REQUIRE(history.records.size() == 7);
    CHECK(history.records[0].text == u"=1+1");
    CHECK(history.records[1].text == u"+81 90");
    CHECK(history.records[2].text == u"@home");
    CHECK(history.records[3].text == u"\nお世話になります");
    CHECK(history.records[4].text == u"'quoted' words");
    CHECK(history.records[5].text == u"''=x");
    CHECK(history.records[6].text == u"'");
}

TEST_CASE("Excel's leftovers are dropped: _x000D_, filled up cells, lost seconds, lost zeros")
{
    const LineHistory history = readWell(uR"(アカウント名,さくら,,,
タイムゾーン,+09:00,,,
送信者タイプ,送信者名,送信日,送信時刻,内容
User,花子,2024/5/1,9:02,"一行目_x000D_
二行目"
User,花子,2024-05-01,10:02,a,,,
,,,,
)"_s.toUtf8());
    CHECK(history.account == u"さくら");
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"一行目\n二行目");
    CHECK(history.records[0].moment() == LineMoment{day("2024-05-01"), at("09:02")});
    CHECK(history.records[1].text == u"a");
}

TEST_CASE("a text that lost its quotes is put together again at its commas")
{
    CHECK(readRows(u"User,花子,2024/05/01,10:00:00,右膝,左膝, 両方\n"_s).records[0].text ==
          u"右膝,左膝, 両方");
}

TEST_CASE("a quote that never closes does not swallow the rows behind it")
{
    const LineHistory history = readRows(uR"(User,花子,2024/05/01,10:00:00,"こんにちは
続き
User,花子,2024/05/01,10:00:01,b
Account,さくら,2024/05/01,10:00:02,"c
)"_s);
    REQUIRE(history.records.size() == 3);
    CHECK(history.records[0].text == u"こんにちは\n続き");
    CHECK(history.records[0].lineCount == 2);
    CHECK(history.records[1].text == u"b");
    CHECK(history.records[2].text == u"c");
    CHECK(history.doubtful.size() == 2);
}

TEST_CASE("rows that are no messages are kept as not understood")
{
    const LineHistory history = readRows(uR"(User,花子,2024/02/30,10:00:00,a
User,花子,2024/05/01,24:05:00,b
Robot,花子,2024/05/01,10:00:00,c
User,花子
User,花子,2024/05/01,10:00:09,d
System,,2024/05/01,10:00:10,チャットが終了しました
)"_s);
    REQUIRE(history.records.size() == 2);
    CHECK(history.records[0].text == u"d");
    CHECK(history.records[1].kind == LineKind::Notice);
    CHECK(history.records[1].side == std::nullopt);
    REQUIRE(history.notUnderstood.size() == 4);
    CHECK(history.notUnderstood[0].text == u"User,花子,2024/02/30,10:00:00,a");
    CHECK(history.notUnderstood[0].line == 4);
}

TEST_CASE("first and last do not depend on the order of the rows")
{
    const LineHistory history = readRows(
        u"User,a,2024/05/03,10:00:00,x\nUser,a,2024/05/01,10:00:00,y\nUser,a,2024/05/02,10:00:00,z\n"_s);
    CHECK(history.first()->date == day("2024-05-01"));
    CHECK(history.last()->date == day("2024-05-03"));
    CHECK(history.records[0].text == u"x");
}

TEST_CASE("the person's name in a downloaded file's name")
{
    CHECK(nameInCsvFileName(u"1_20240501_20240508_☆見本花子.csv"_s) == u"☆見本花子");
    CHECK(nameInCsvFileName(u"20240501_20240508_見本 花子.CSV"_s) == u"見本 花子");
    CHECK(nameInCsvFileName(u"12_見本_花子.csv"_s) == u"見本_花子");
    CHECK(nameInCsvFileName(u"/x/../見本.csv"_s) == u"見本");
    CHECK(nameInCsvFileName(u"C:\\x\\見本.csv"_s) == u"見本");
    CHECK(
        readWell((head + u"Account,受付,2024/05/01,10:00:00,a\n"_s).toUtf8(), u"3_見本.csv"_s).conversation ==
        u"見本");
}

TEST_CASE("another CSV file is not taken for a history")
{
    for (const char* csv : {"name,kana,phone,birth,note\nA,B,0312345678,1950/01/01,x\n", "a,b\nc,d\n",
                            "User,x\n", "k,v\nUser,Hanako,2024/05/01,10:02:11\n"}) {
        const auto history = readLineHistory(csv, u"patients.csv"_s);
        REQUIRE_FALSE(history);
        CHECK(history.error() == Error{ErrorCode::LineDialectUnknown, {u"patients.csv"_s}});
    }
}
