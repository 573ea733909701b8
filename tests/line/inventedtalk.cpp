#include "tests/line/inventedtalk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi::testing {

namespace {

using Random = std::mt19937;

int below(int bound, Random& random)
{
    return static_cast<int>(random() % static_cast<unsigned>(bound));
}

const std::array plainTexts{
    u"こんにちは"_s,
    u"右膝が痛くて階段がつらいです。"_s,
    u"10:30 に伺います"_s,
    u"2024/05/02(木) でお願いします"_s,
    u"先生に「大丈夫」と言われました😊"_s,
    u"\"はい\""_s,
    u"腫れは\tありません"_s,
    u"がぎぐ ①㈱髙﨑 ～"_s,
    u"ok, thank you"_s,
    u"電話は０９０－１２３４－５６７８です"_s,
    u"[笑]"_s,
    u"- 箇条書き"_s,
};

const std::array furtherLines{
    u"術後3日目です"_s,        u""_s, u"2024/05/02(木) に"_s, u"10:15 頃"_s, u"まだ\"少し\"腫れています"_s,
    u"よろしくお願いします"_s,
};

InventedMessage inventMessage(QDate date, QTime time, Random& random)
{
    InventedMessage message{date, time, below(3, random) != 0, LineKind::Text, {}};
    switch (below(12, random)) {
    case 0:
        message.kind = LineKind::Photo;
        break;
    case 1:
        message.kind = LineKind::Sticker;
        break;
    case 2:
        message.kind = LineKind::Video;
        break;
    default: {
        message.text = plainTexts[static_cast<std::size_t>(below(plainTexts.size(), random))];
        if (message.text.startsWith(u'"'))
            break;
        const int lines = std::max(0, below(8, random) - 4);
        for (int i = 0; i < lines; ++i)
            message.text +=
                u'\n' + furtherLines[static_cast<std::size_t>(below(furtherLines.size(), random))];
        if (lines > 0)
            message.text += u"\n以上です"_s;
    }
    }
    return message;
}

QString dayInJapanese(QDate date)
{
    return QString(u"月火水木金土日"_s[date.dayOfWeek() - 1]);
}

QString placeholder(LineKind kind, const QString& photo, const QString& video, const QString& sticker)
{
    if (kind == LineKind::Photo)
        return photo;
    return kind == LineKind::Video ? video : sticker;
}

QString csvCell(const QString& text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\n"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n'))
        return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
    return cell;
}

} // namespace

QString senderOf(const InventedMessage& message)
{
    return message.fromPatient ? u"見本 花子"_s : u"さくら見本クリニック"_s;
}

std::vector<InventedMessage> inventTalk(unsigned seed, int messages)
{
    Random random(seed);
    std::vector<InventedMessage> talk;
    talk.reserve(static_cast<std::size_t>(messages));
    QDate date(2024, 4, 28);
    int second = 8 * 3600;
    for (int i = 0; i < messages; ++i) {
        second += below(4, random) == 0 ? below(2 * 3600, random) : below(40, random);
        if (second >= 24 * 3600) {
            second = 7 * 3600;
            date = date.addDays(1 + below(3, random));
        }
        talk.push_back(inventMessage(date, QTime(0, 0).addSecs(second), random));
    }
    return talk;
}

QByteArray asTalkText(const std::vector<InventedMessage>& messages)
{
    QString text = u"[LINE] 見本 花子とのトーク履歴\n保存日時：2030/01/01 21:30\n"_s;
    QDate date;
    for (const InventedMessage& message : messages) {
        if (message.date != date) {
            date = message.date;
            text += u"\n%1(%2)\n"_s.arg(date.toString(u"yyyy/MM/dd"), dayInJapanese(date));
        }
        text += message.time.toString(u"HH:mm") + u'\t';
        if (message.kind == LineKind::Unsent)
            text += senderOf(message) + u"がメッセージの送信を取り消しました"_s;
        else if (message.kind != LineKind::Text)
            text += senderOf(message) + u'\t' +
                    placeholder(message.kind, u"[写真]"_s, u"[動画]"_s, u"[スタンプ]"_s);
        else if (message.text.contains(u'\n'))
            text += senderOf(message) + u"\t\""_s + message.text + u'"';
        else
            text += senderOf(message) + u'\t' + message.text;
        text += u'\n';
    }
    return text.toUtf8();
}

QByteArray asDesktopText(const std::vector<InventedMessage>& messages)
{
    QString text;
    QDate date;
    for (const InventedMessage& message : messages) {
        if (message.date != date) {
            date = message.date;
            text += u"%1 %2曜日\n"_s.arg(date.toString(u"yyyy.MM.dd"), dayInJapanese(date));
        }
        text += message.time.toString(u"HH:mm") + u' ';
        if (message.kind == LineKind::Unsent)
            text += senderOf(message) + u"がメッセージの送信を取り消しました"_s;
        else
            text += senderOf(message) + u' ' +
                    (message.kind == LineKind::Text
                         ? message.text
                         : placeholder(message.kind, u"写真"_s, u"動画"_s, u"スタンプ"_s));
        text += u'\n';
    }
    return text.toUtf8();
}

QByteArray asAccountCsv(const std::vector<InventedMessage>& messages)
{
    QString text =
        u"アカウント名,さくら見本クリニック\nタイムゾーン,'+09:00\nダウンロード日時,2030/01/01 14:34\n"
        u"送信者タイプ,送信者名,送信日,送信時刻,内容\n"_s;
    for (const InventedMessage& message : messages) {
        QString content = csvCell(message.text);
        if (message.kind == LineKind::Unsent)
            content = u"送信が取り消されたメッセージです"_s;
        else if (message.kind != LineKind::Text)
            content = placeholder(message.kind, u"写真"_s, u"動画"_s, u"スタンプ"_s) + u"を送信しました。"_s;
        text += (message.fromPatient ? u"User,"_s : u"Account,"_s) + senderOf(message) +
                message.date.toString(u",yyyy/MM/dd,") + message.time.toString(u"HH:mm:ss,") + content +
                u'\n';
    }
    return text.toUtf8();
}

} // namespace ayumi::testing
