#include "core/base/romaji.h"

#include "core/base/kana.h"

#include <QRegularExpression>

#include <array>

namespace ayumi {

namespace {

using namespace Qt::StringLiterals;

struct Syllable
{
    QStringView kana;
    QLatin1StringView romaji;
};

// Two-kana syllables stand first, so that they are found first.
constexpr std::array syllables{
    Syllable{u"キャ", "KYA"_L1}, Syllable{u"キュ", "KYU"_L1}, Syllable{u"キョ", "KYO"_L1},
    Syllable{u"シャ", "SHA"_L1}, Syllable{u"シュ", "SHU"_L1}, Syllable{u"ショ", "SHO"_L1},
    Syllable{u"チャ", "CHA"_L1}, Syllable{u"チュ", "CHU"_L1}, Syllable{u"チョ", "CHO"_L1},
    Syllable{u"ニャ", "NYA"_L1}, Syllable{u"ニュ", "NYU"_L1}, Syllable{u"ニョ", "NYO"_L1},
    Syllable{u"ヒャ", "HYA"_L1}, Syllable{u"ヒュ", "HYU"_L1}, Syllable{u"ヒョ", "HYO"_L1},
    Syllable{u"ミャ", "MYA"_L1}, Syllable{u"ミュ", "MYU"_L1}, Syllable{u"ミョ", "MYO"_L1},
    Syllable{u"リャ", "RYA"_L1}, Syllable{u"リュ", "RYU"_L1}, Syllable{u"リョ", "RYO"_L1},
    Syllable{u"ギャ", "GYA"_L1}, Syllable{u"ギュ", "GYU"_L1}, Syllable{u"ギョ", "GYO"_L1},
    Syllable{u"ジャ", "JA"_L1},  Syllable{u"ジュ", "JU"_L1},  Syllable{u"ジョ", "JO"_L1},
    Syllable{u"ビャ", "BYA"_L1}, Syllable{u"ビュ", "BYU"_L1}, Syllable{u"ビョ", "BYO"_L1},
    Syllable{u"ピャ", "PYA"_L1}, Syllable{u"ピュ", "PYU"_L1}, Syllable{u"ピョ", "PYO"_L1},
    Syllable{u"ア", "A"_L1},     Syllable{u"イ", "I"_L1},     Syllable{u"ウ", "U"_L1},
    Syllable{u"エ", "E"_L1},     Syllable{u"オ", "O"_L1},     Syllable{u"カ", "KA"_L1},
    Syllable{u"キ", "KI"_L1},    Syllable{u"ク", "KU"_L1},    Syllable{u"ケ", "KE"_L1},
    Syllable{u"コ", "KO"_L1},    Syllable{u"サ", "SA"_L1},    Syllable{u"シ", "SHI"_L1},
    Syllable{u"ス", "SU"_L1},    Syllable{u"セ", "SE"_L1},    Syllable{u"ソ", "SO"_L1},
    Syllable{u"タ", "TA"_L1},    Syllable{u"チ", "CHI"_L1},   Syllable{u"ツ", "TSU"_L1},
    Syllable{u"テ", "TE"_L1},    Syllable{u"ト", "TO"_L1},    Syllable{u"ナ", "NA"_L1},
    Syllable{u"ニ", "NI"_L1},    Syllable{u"ヌ", "NU"_L1},    Syllable{u"ネ", "NE"_L1},
    Syllable{u"ノ", "NO"_L1},    Syllable{u"ハ", "HA"_L1},    Syllable{u"ヒ", "HI"_L1},
    Syllable{u"フ", "FU"_L1},    Syllable{u"ヘ", "HE"_L1},    Syllable{u"ホ", "HO"_L1},
    Syllable{u"マ", "MA"_L1},    Syllable{u"ミ", "MI"_L1},    Syllable{u"ム", "MU"_L1},
    Syllable{u"メ", "ME"_L1},    Syllable{u"モ", "MO"_L1},    Syllable{u"ヤ", "YA"_L1},
    Syllable{u"ユ", "YU"_L1},    Syllable{u"ヨ", "YO"_L1},    Syllable{u"ラ", "RA"_L1},
    Syllable{u"リ", "RI"_L1},    Syllable{u"ル", "RU"_L1},    Syllable{u"レ", "RE"_L1},
    Syllable{u"ロ", "RO"_L1},    Syllable{u"ワ", "WA"_L1},    Syllable{u"ヰ", "I"_L1},
    Syllable{u"ヱ", "E"_L1},     Syllable{u"ヲ", "O"_L1},     Syllable{u"ガ", "GA"_L1},
    Syllable{u"ギ", "GI"_L1},    Syllable{u"グ", "GU"_L1},    Syllable{u"ゲ", "GE"_L1},
    Syllable{u"ゴ", "GO"_L1},    Syllable{u"ザ", "ZA"_L1},    Syllable{u"ジ", "JI"_L1},
    Syllable{u"ズ", "ZU"_L1},    Syllable{u"ゼ", "ZE"_L1},    Syllable{u"ゾ", "ZO"_L1},
    Syllable{u"ダ", "DA"_L1},    Syllable{u"ヂ", "JI"_L1},    Syllable{u"ヅ", "ZU"_L1},
    Syllable{u"デ", "DE"_L1},    Syllable{u"ド", "DO"_L1},    Syllable{u"バ", "BA"_L1},
    Syllable{u"ビ", "BI"_L1},    Syllable{u"ブ", "BU"_L1},    Syllable{u"ベ", "BE"_L1},
    Syllable{u"ボ", "BO"_L1},    Syllable{u"パ", "PA"_L1},    Syllable{u"ピ", "PI"_L1},
    Syllable{u"プ", "PU"_L1},    Syllable{u"ペ", "PE"_L1},    Syllable{u"ポ", "PO"_L1},
    Syllable{u"ヴ", "BU"_L1},
};

const Syllable* syllableAt(QStringView rest)
{
    for (const Syllable& syllable : syllables)
        if (rest.startsWith(syllable.kana))
            return &syllable;
    return nullptr;
}

/// Hepburn before the rules of length: ン and ッ as N and Q, which the rules then replace.
QString syllableBySyllable(QStringView katakana)
{
    QString romaji;
    while (!katakana.isEmpty()) {
        const QChar c = katakana.front();
        qsizetype read = 1;
        if (c == u'ン')
            romaji += u'N';
        else if (c == u'ッ')
            romaji += u'Q';
        else if (const Syllable* syllable = syllableAt(katakana)) {
            romaji += syllable->romaji;
            read = syllable->kana.size();
        } else if (c != u'ー') {
            return {};
        }
        katakana = katakana.sliced(read);
    }
    return romaji;
}

} // namespace

bool isPassportName(QStringView text)
{
    static const QRegularExpression name(u"\\A[A-Z]+( [A-Z]+)*( \\([A-Z]+( [A-Z]+)*\\))?\\z"_s);
    return name.match(text).hasMatch();
}

bool isJapanesePassportNumber(QStringView text)
{
    static const QRegularExpression number(u"\\A[A-Z]{2}[0-9]{7}\\z"_s);
    return number.match(text).hasMatch();
}

QString suggestPassportName(QStringView kana)
{
    QString romaji = syllableBySyllable(hiraganaToKatakana(kana.trimmed()));
    // A long o or u is not written, except オ at the end; ン before the lips is M; ッ doubles, before CH it
    // is T.
    static const QRegularExpression longVowel(u"OU|UU|OO(?!$)"_s);
    static const QRegularExpression beforeLips(u"N(?=[BMP])"_s);
    static const QRegularExpression doubled(u"Q(?=([A-Z]))"_s);
    for (auto match = longVowel.match(romaji); match.hasMatch();
         match = longVowel.match(romaji, match.capturedStart()))
        romaji.remove(match.capturedStart() + 1, 1);
    romaji.replace(beforeLips, u"M"_s);
    romaji.replace(u"QCH"_s, u"TCH"_s);
    romaji.replace(doubled, u"\\1"_s);
    return romaji.remove(u'Q');
}

} // namespace ayumi
