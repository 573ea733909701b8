#include "core/base/kana.h"

namespace ayumi {

namespace {

bool isHalfWidthKatakana(QChar c)
{
    return c >= u'ｦ' && c <= u'ﾟ';
}

bool isVoicedMark(QChar c)
{
    return c == QChar(0x3099) || c == QChar(0x309A);
}

QChar toKatakana(QChar c)
{
    const bool hiragana = (c >= u'ぁ' && c <= u'ゖ') || c == u'ゝ' || c == u'ゞ';
    return hiragana ? QChar(c.unicode() + (u'ァ' - u'ぁ')) : c;
}

} // namespace

bool isKatakanaName(QStringView text)
{
    bool hasKana = false;
    bool afterSpace = true;
    for (const QChar c : text) {
        const bool kana = c >= u'ァ' && c <= u'ヶ';
        const bool space = c == u' ' || c == u'　';
        if ((!kana && !space && c != u'ー' && c != u'・') || (space && afterSpace))
            return false;
        hasKana = hasKana || kana;
        afterSpace = space;
    }
    return hasKana && !afterSpace;
}

QString hiraganaToKatakana(QStringView text)
{
    QString katakana;
    katakana.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Only these are normalized, each with its marks: names keep every other character as typed.
        QString kana(toKatakana(text[i]));
        const bool takesMarks =
            isHalfWidthKatakana(text[i]) || (kana.front() >= u'ァ' && kana.front() <= u'ヾ');
        while (takesMarks && i + 1 < text.size() &&
               (isVoicedMark(text[i + 1]) || text[i + 1] == u'ﾞ' || text[i + 1] == u'ﾟ'))
            kana += text[++i];
        katakana += takesMarks ? kana.normalized(QString::NormalizationForm_KC) : kana;
    }
    return katakana;
}

} // namespace ayumi
