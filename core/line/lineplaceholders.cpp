#include "core/line/lineplaceholders.h"

#include <algorithm>
#include <array>

namespace ayumi {

namespace {

using enum LineKind;
using enum PlaceholderMatch;

// Sources: domain notes 4.1 and 4.2. Call words are compared after the telephone sign, which is not always
// there.
constexpr std::array placeholders{
    LinePlaceholder{Photo, Whole, InTalk, u"[写真]"},
    LinePlaceholder{Photo, Whole, InTalk, u"[画像]"},
    LinePlaceholder{Photo, Whole, InTalk, u"[Photo]"},
    LinePlaceholder{Photo, Whole, InTalk, u"[照片]"},
    LinePlaceholder{Photo, Whole, InTexts, u"Photos"},
    LinePlaceholder{Photo, Whole, InDesktop, u"写真"},
    LinePlaceholder{Photo, Whole, InDesktop, u"画像"},
    LinePlaceholder{Photo, Whole, InDesktop, u"圖片"},
    LinePlaceholder{Photo, Whole, InCsv, u"写真を送信しました"},
    LinePlaceholder{Photo, Whole, InCsv, u"You sent a photo"},
    LinePlaceholder{Video, Whole, InTalk, u"[動画]"},
    LinePlaceholder{Video, Whole, InTalk, u"[Video]"},
    LinePlaceholder{Video, Whole, InTalk, u"[影片]"},
    LinePlaceholder{Video, Whole, InTexts, u"Videos"},
    LinePlaceholder{Video, Whole, InDesktop, u"動画"},
    LinePlaceholder{Video, Whole, InCsv, u"動画を送信しました"},
    LinePlaceholder{Video, Whole, InCsv, u"You sent a video"},
    LinePlaceholder{Video, Whole, InCsv, u"您收到一則影片訊息"},
    LinePlaceholder{Sticker, Whole, InTalk, u"[スタンプ]"},
    LinePlaceholder{Sticker, Whole, InTalk, u"[Sticker]"},
    LinePlaceholder{Sticker, Whole, InTalk, u"[貼圖]"},
    LinePlaceholder{Sticker, Whole, InTexts, u"Stickers"},
    LinePlaceholder{Sticker, Whole, InDesktop, u"スタンプ"},
    LinePlaceholder{Sticker, Whole, InDesktop, u"貼圖"},
    LinePlaceholder{Sticker, Whole, InCsv, u"スタンプを送信しました"},
    LinePlaceholder{Sticker, Whole, InCsv, u"You sent a sticker"},
    LinePlaceholder{Voice, Whole, InTalk, u"[ボイスメッセージ]"},
    LinePlaceholder{Voice, Whole, InTalk, u"[Voice message]"},
    LinePlaceholder{Voice, Whole, InDesktop, u"ボイスメッセージ"},
    LinePlaceholder{Voice, Whole, InCsv, u"ボイスメッセージを送信しました"},
    LinePlaceholder{Voice, Whole, InCsv, u"You sent a voice message"},
    LinePlaceholder{File, Whole, InTalk, u"[ファイル]"},
    LinePlaceholder{File, Whole, InTalk, u"[File]"},
    LinePlaceholder{File, Whole, InTalk, u"[檔案]"},
    LinePlaceholder{File, Whole, InDesktop, u"ファイル"},
    LinePlaceholder{File, Whole, InCsv, u"ファイルを送信しました"},
    LinePlaceholder{File, Whole, InCsv, u"You sent a file"},
    LinePlaceholder{Location, Start, InTalk, u"[位置情報]"},
    LinePlaceholder{Location, Start, InTalk, u"[Location]"},
    LinePlaceholder{Contact, Whole, InTalk, u"[連絡先]"},
    LinePlaceholder{Album, Start, InTalk, u"[アルバム]"},
    LinePlaceholder{Note, Start, InTalk, u"[ノート]"},
    LinePlaceholder{Note, Start, InTalk, u"[Notes]"},
    LinePlaceholder{Call, WithDuration, InTexts, u"通話時間"},
    LinePlaceholder{Call, WithDuration, InTexts, u"Call time"},
    LinePlaceholder{MissedCall, Whole, InTexts, u"不在着信"},
    LinePlaceholder{MissedCall, Whole, InTexts, u"Missed call"},
    LinePlaceholder{MissedCall, Whole, InTexts, u"未接來電"},
    LinePlaceholder{CancelledCall, Whole, InTexts, u"通話をキャンセルしました"},
    LinePlaceholder{CancelledCall, Contains, InTexts, u"canceled the call"},
    LinePlaceholder{UnansweredCall, Whole, InTexts, u"通話に応答がありませんでした"},
    LinePlaceholder{Unsent, Whole, InTexts, u"メッセージの送信を取り消しました"},
    LinePlaceholder{Unsent, End, InTexts, u"がメッセージの送信を取り消しました"},
    LinePlaceholder{Unsent, Whole, InTexts, u"You unsent a message"},
    LinePlaceholder{Unsent, End, InTexts, u" unsent a message"},
    LinePlaceholder{Unsent, Whole, InTexts, u"您已收回訊息"},
    LinePlaceholder{Unsent, End, InTexts, u"已收回訊息"},
    LinePlaceholder{Unsent, Whole, InCsv, u"送信が取り消されたメッセージです"},
    LinePlaceholder{NotTransferred, Start, Everywhere, u"ⓘ "},
};

constexpr std::array<QStringView, 3> automaticSenders{u"応答メッセージ", u"Auto-response", u"自動回應訊息"};

/// Longest text that can be a placeholder with a name or words around it.
constexpr qsizetype longestSentence = 120;

unsigned bitOf(LineDialect dialect)
{
    switch (dialect) {
    case LineDialect::TalkText:
        return InTalk;
    case LineDialect::DesktopText:
        return InDesktop;
    case LineDialect::OfficialAccountCsv:
        return InCsv;
    }
    return 0;
}

bool isDuration(QStringView text)
{
    const bool hasOtherSigns =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c != u':' && (c < u'0' || c > u'9'); });
    if (text.size() < 4 || text.size() > 9 || hasOtherSigns || !text[0].isDigit())
        return false;
    qsizetype group = 0;
    int colons = 0;
    for (const QChar c : text) {
        if (c != u':') {
            ++group;
            continue;
        }
        if (group == 0 || group > 3 || (colons > 0 && group != 2))
            return false;
        ++colons;
        group = 0;
    }
    return group == 2 && (colons == 1 || colons == 2);
}

QStringView withoutFullStop(QStringView text)
{
    if (text.endsWith(u'。') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Takes off "☎ ", also with the sign's emoji form.
bool takeTelephoneSign(QStringView& text)
{
    if (!text.startsWith(u'☎'))
        return false;
    text = text.sliced(1);
    if (text.startsWith(QChar(0xfe0f)))
        text = text.sliced(1);
    while (text.startsWith(u' '))
        text = text.sliced(1);
    return true;
}

bool isAboutCalls(LineKind kind)
{
    return kind == Call || kind == MissedCall || kind == CancelledCall || kind == UnansweredCall;
}

bool matches(const LinePlaceholder& row, QStringView text, bool hasSender)
{
    switch (row.match) {
    case Whole:
        return text.size() <= row.words.size() + 1 && withoutFullStop(text) == row.words;
    case Start:
        return text.startsWith(row.words);
    case End:
        return !hasSender && text.size() <= longestSentence && withoutFullStop(text).endsWith(row.words);
    case Contains:
        return text.size() <= longestSentence && !text.contains(u'\n') && text.contains(row.words);
    case WithDuration:
        return text.startsWith(row.words) && isDuration(text.sliced(row.words.size()).trimmed());
    }
    return false;
}

} // namespace

std::span<const LinePlaceholder> linePlaceholders()
{
    return placeholders;
}

PlaceholderReading readPlaceholder(QStringView text, LineDialect dialect, LineLanguage language,
                                   bool hasSender)
{
    QStringView callWords = text;
    const bool hasSign = takeTelephoneSign(callWords);
    for (const LinePlaceholder& row : placeholders) {
        if ((row.dialects & bitOf(dialect)) == 0)
            continue;
        if (!matches(row, isAboutCalls(row.kind) ? callWords : text, hasSender))
            continue;
        if (row.match == End)
            return {row.kind, withoutFullStop(text).chopped(row.words.size())};
        return {row.kind, {}};
    }
    // English histories give the duration of a call without words.
    if ((hasSign || language == LineLanguage::English) && dialect != LineDialect::OfficialAccountCsv &&
        isDuration(callWords))
        return {Call, {}};
    return {hasSender ? Text : Notice, {}};
}

bool isAutomaticSender(QStringView name)
{
    return std::find(automaticSenders.begin(), automaticSenders.end(), name) != automaticSenders.end();
}

} // namespace ayumi
