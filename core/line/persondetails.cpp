#include "core/line/persondetails.h"

#include "core/base/japanesedate.h"
#include "core/base/phone.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Hint detail(HintKind kind, const QString& value, const char* code = "")
{
    Hint hint;
    hint.kind = kind;
    hint.value = value;
    hint.code = QString::fromLatin1(code);
    return hint;
}

void addPhones(const QString& sentence, std::vector<Hint>& hints)
{
    static const QRegularExpression shape(
        u"(?<![0-9０-９])[+＋]?[0-9０-９][0-9０-９\\s()（）\\-－ー―‐‑−–—ｰ]{7,20}[0-9０-９](?![0-9０-９])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = shape.globalMatch(sentence); it.hasNext();) {
        const QString typed = it.next().captured().trimmed();
        const QString ascii = typed.normalized(QString::NormalizationForm_KC);
        if (!ascii.startsWith(u'0') && !ascii.startsWith(u'+'))
            continue;
        if (!readPhone(typed).e164.isEmpty())
            hints.push_back(detail(HintKind::Phone, typed));
    }
}

/// 七十二 to 72; nothing for what is no number below a hundred and twenty.
std::optional<int> smallKanjiNumber(const QString& text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    int value = 0;
    int pending = 0;
    for (const QChar c : text) {
        if (const qsizetype digit = digits.indexOf(c); digit >= 0) {
            pending = pending * 10 + static_cast<int>(digit);
        } else if (c == u'十') {
            value += (pending == 0 ? 1 : pending) * 10;
            pending = 0;
        } else {
            return std::nullopt;
        }
        if (value + pending > 120)
            return std::nullopt;
    }
    return value + pending;
}

void addAge(const QString& ascii, std::vector<Hint>& hints)
{
    // An age with "when" or "since" behind it is a memory.
    static const QRegularExpression years(
        u"(?<![0-9])([0-9]{1,3}|[〇一二三四五六七八九十]{1,4})\\s*(?:歳|才|さい)(?!の?(?:時|とき|頃|ころ|から))"_s);
    static const QRegularExpression labelled(u"年齢\\s*(?:は|:)?\\s*([0-9]{2,3})(?![0-9代])"_s);
    static const QRegularExpression decade(u"(?<![0-9])([1-9]0)代"_s);
    const auto add = [&hints](const QString& text) {
        const std::optional<int> age =
            text.front().isDigit() ? std::optional(text.toInt()) : smallKanjiNumber(text);
        if (age && *age >= 10 && *age <= 110)
            hints.push_back(detail(HintKind::Age, QString::number(*age), "years"));
    };
    if (const auto match = years.match(ascii); match.hasMatch())
        add(match.captured(1));
    else if (const auto other = labelled.match(ascii); other.hasMatch())
        add(other.captured(1));
    else if (const auto tens = decade.match(ascii); tens.hasMatch())
        hints.push_back(detail(HintKind::Age, tens.captured(1), "decade"));
}

void addBirthDate(const QString& ascii, std::vector<Hint>& hints)
{
    static const QRegularExpression shape(
        u"(?:生年月日\\s*(?:は|:)?\\s*)((?:明治|大正|昭和|平成|令和|[MTSHRmtshr])?[0-9元年月日./\\-]{5,12})|"
        u"((?:(?:大正|昭和|平成|[TSH])[0-9元]{1,2}|[0-9]{4})[年./\\-][0-9]{1,2}[月./\\-][0-9]{1,2}日?)\\s*(?:生まれ|生れ|生)"_s);
    const auto match = shape.match(ascii);
    if (!match.hasMatch())
        return;
    const auto date = readDate(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    if (date)
        hints.push_back(detail(HintKind::BirthDate, date->toString(Qt::ISODate)));
}

void addName(const QString& name, std::vector<Hint>& hints)
{
    const QString trimmed = name.trimmed();
    if (!trimmed.isEmpty() && trimmed.size() <= 20)
        hints.push_back(detail(HintKind::Name, trimmed));
}

void addNames(const QString& sentence, const QString& sender, std::vector<Hint>& hints)
{
    static const QString nameChars =
        u"[\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF\\x{20000}-\\x{2FFFF}々〆ヶーぁ-んァ-ヶA-Za-z]"_s;
    static const QString name = nameChars + u"{1,10}(?:[ 　・]"_s + nameChars + u"{1,10})?"_s;
    static const QString reading = u"(?:[ 　]?[(（]([ぁ-んァ-ヶー 　]{2,20})[)）])?"_s;
    static const QRegularExpression introduced(
        u"(?:^|[、,：:\\s])(?:はじめまして|初めまして|こんにちは|お世話になります)?(?:(?:私|わたくし|わたし)(?:は|、)?)?("_s +
        name + u"?)"_s + reading + u"[ 　]?(?:と申し|という者|といいま|と言いま)"_s);
    static const QRegularExpression labelled(u"(?:お名前|氏名|名前)[ 　]*(?:[：:は])[ 　]*("_s + name +
                                             u"?)"_s + reading + u"[ 　]*(?:です|と申し.*|$)"_s);
    static const QRegularExpression kanaLabelled(
        u"(?:ふりがな|フリガナ|よみがな|カナ)[ 　]*[：:はを]?[ 　]*([ぁ-んァ-ヶー 　]{2,20})$"_s);
    static const QRegularExpression plain(u"^("_s + name + u"?)です$"_s);

    const auto addKana = [&hints](const QString& kana) {
        if (!kana.trimmed().isEmpty())
            hints.push_back(detail(HintKind::Kana, kana.trimmed()));
    };
    if (const auto match = labelled.match(sentence); match.hasMatch()) {
        addName(match.captured(1), hints);
        addKana(match.captured(2));
    } else if (const auto other = introduced.match(sentence); other.hasMatch()) {
        addName(other.captured(1), hints);
        addKana(other.captured(2));
    } else if (const auto own = plain.match(sentence);
               own.hasMatch() && own.capturedLength(1) >= 2 && sender.contains(own.captured(1))) {
        addName(own.captured(1), hints);
    }
    if (const auto match = kanaLabelled.match(sentence); match.hasMatch())
        addKana(match.captured(1));
}

} // namespace

std::vector<Hint> detailsIn(const QString& sentence, const QString& sender)
{
    std::vector<Hint> hints;
    const QString ascii = sentence.normalized(QString::NormalizationForm_KC);
    addNames(sentence, sender, hints);
    addPhones(sentence, hints);
    addAge(ascii, hints);
    addBirthDate(ascii, hints);
    return hints;
}

} // namespace ayumi
