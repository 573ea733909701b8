#include "core/line/lineplaceholders.h"
#include "tests/line/linetesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString text;
    LineKind kind;
};

LineKind kindIn(const QString& text, LineDialect dialect, LineLanguage language = LineLanguage::Japanese)
{
    return readPlaceholder(text, dialect, language, true).kind;
}

} // namespace

TEST_CASE("what a phone writes in place of what is no text")
{
    const Row row =
        GENERATE(Row{u"[写真]"_s, LineKind::Photo}, Row{u"[Photo]"_s, LineKind::Photo},
                 Row{u"Photos"_s, LineKind::Photo}, Row{u"[照片]"_s, LineKind::Photo},
                 Row{u"[動画]"_s, LineKind::Video}, Row{u"[Video]"_s, LineKind::Video},
                 Row{u"Videos"_s, LineKind::Video}, Row{u"[スタンプ]"_s, LineKind::Sticker},
                 Row{u"[Sticker]"_s, LineKind::Sticker}, Row{u"Stickers"_s, LineKind::Sticker},
                 Row{u"[貼圖]"_s, LineKind::Sticker}, Row{u"[ボイスメッセージ]"_s, LineKind::Voice},
                 Row{u"[Voice message]"_s, LineKind::Voice}, Row{u"[ファイル]"_s, LineKind::File},
                 Row{u"[File]"_s, LineKind::File}, Row{u"[位置情報]"_s, LineKind::Location},
                 Row{u"[位置情報] 東京駅 https://example.jp/"_s, LineKind::Location},
                 Row{u"[Location]"_s, LineKind::Location}, Row{u"[連絡先]"_s, LineKind::Contact},
                 Row{u"[アルバム] 膝の写真"_s, LineKind::Album}, Row{u"[ノート] 予定"_s, LineKind::Note},
                 Row{u"[Notes] plan"_s, LineKind::Note}, Row{u"☎ 通話時間 3:21"_s, LineKind::Call},
                 Row{u"☎ 通話時間 1:02:03"_s, LineKind::Call}, Row{u"通話時間 3:21"_s, LineKind::Call},
                 Row{u"☎ Call time 3:21"_s, LineKind::Call}, Row{u"☎ 3:21"_s, LineKind::Call},
                 Row{u"☎️ 3:21"_s, LineKind::Call}, Row{u"☎ 不在着信"_s, LineKind::MissedCall},
                 Row{u"不在着信"_s, LineKind::MissedCall}, Row{u"Missed call"_s, LineKind::MissedCall},
                 Row{u"☎ Missed call"_s, LineKind::MissedCall},
                 Row{u"☎ 通話をキャンセルしました"_s, LineKind::CancelledCall},
                 Row{u"☎ Hanako canceled the call"_s, LineKind::CancelledCall},
                 Row{u"☎ 通話に応答がありませんでした"_s, LineKind::UnansweredCall},
                 Row{u"メッセージの送信を取り消しました"_s, LineKind::Unsent},
                 Row{u"You unsent a message."_s, LineKind::Unsent},
                 Row{u"ⓘ このメッセージは移行されていません"_s, LineKind::NotTransferred});
    CAPTURE(row.text.toStdString());
    CHECK(kindIn(row.text, LineDialect::TalkText) == row.kind);
}

TEST_CASE("what stays text on a phone")
{
    const QString text = GENERATE(u"[笑]"_s, u"[写真] です"_s, u"写真"_s, u"(emoji)"_s, u"ありがとう(love)"_s,
                                  u"3:21"_s, u"☎ 090-1234-5678"_s, u"☎ 通話時間 いつ"_s, u"通話時間 3:2"_s,
                                  u"花子がメッセージの送信を取り消しました"_s, u""_s, u"写真を送信しました"_s,
                                  u"不在着信がありました"_s, u"I think she canceled the call\nyesterday"_s);
    CAPTURE(text.toStdString());
    CHECK(kindIn(text, LineDialect::TalkText) == LineKind::Text);
}

TEST_CASE("the bare duration of a call counts only in English histories")
{
    CHECK(kindIn(u"3:21"_s, LineDialect::TalkText, LineLanguage::English) == LineKind::Call);
    CHECK(kindIn(u"1:02:03"_s, LineDialect::TalkText, LineLanguage::English) == LineKind::Call);
    CHECK(kindIn(u"1:2:3"_s, LineDialect::TalkText, LineLanguage::English) == LineKind::Text);
    CHECK(kindIn(u"3:21"_s, LineDialect::OfficialAccountCsv, LineLanguage::English) == LineKind::Text);
}

TEST_CASE("what LINE wrote itself is a notice at least, and says who took a message back")
{
    const auto read = [](const QString& text) {
        return readPlaceholder(text, LineDialect::TalkText, LineLanguage::Japanese, false);
    };
    CHECK(read(u"花子が参加しました"_s).kind == LineKind::Notice);
    const QString japanese = u"見本 花子がメッセージの送信を取り消しました"_s;
    CHECK(read(japanese).kind == LineKind::Unsent);
    CHECK(read(japanese).sender == u"見本 花子");
    const QString english = u"Mihon Hanako unsent a message."_s;
    CHECK(read(english).kind == LineKind::Unsent);
    CHECK(read(english).sender == u"Mihon Hanako");
    CHECK(read(u"メッセージの送信を取り消しました"_s).sender.isEmpty());
    CHECK(read(u"You unsent a message."_s).sender.isEmpty());
}

TEST_CASE("what the official account writes, with or without full stop")
{
    const Row row = GENERATE(
        Row{u"写真を送信しました"_s, LineKind::Photo}, Row{u"写真を送信しました。"_s, LineKind::Photo},
        Row{u"動画を送信しました。"_s, LineKind::Video}, Row{u"スタンプを送信しました"_s, LineKind::Sticker},
        Row{u"送信が取り消されたメッセージです"_s, LineKind::Unsent},
        Row{u"送信が取り消されたメッセージです。"_s, LineKind::Unsent},
        Row{u"You sent a photo."_s, LineKind::Photo}, Row{u"You sent a sticker."_s, LineKind::Sticker},
        Row{u"You sent a video."_s, LineKind::Video}, Row{u"You sent a file."_s, LineKind::File},
        Row{u"You sent a voice message."_s, LineKind::Voice}, Row{u"您收到一則影片訊息"_s, LineKind::Video},
        Row{u"写真を送信しました。膝です"_s, LineKind::Text}, Row{u"[写真]"_s, LineKind::Text},
        Row{u"写真"_s, LineKind::Text});
    CAPTURE(row.text.toStdString());
    CHECK(kindIn(row.text, LineDialect::OfficialAccountCsv) == row.kind);
}

TEST_CASE("every row of the table is reached by its own words in one of its dialects")
{
    for (const LinePlaceholder& row : linePlaceholders()) {
        CAPTURE(row.words.toString().toStdString());
        const LineDialect dialect = (row.dialects & InTalk) != 0      ? LineDialect::TalkText
                                    : (row.dialects & InDesktop) != 0 ? LineDialect::DesktopText
                                                                      : LineDialect::OfficialAccountCsv;
        QString text = row.words.toString();
        if (row.match == PlaceholderMatch::WithDuration)
            text += u" 3:21"_s;
        else if (row.match == PlaceholderMatch::End)
            text.prepend(u"花子"_s);
        const bool hasSender = row.match != PlaceholderMatch::End;
        CHECK(readPlaceholder(text, dialect, LineLanguage::Japanese, hasSender).kind == row.kind);
    }
}
