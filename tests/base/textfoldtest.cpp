#include "core/base/textfold.h"
#include "core/base/kanjivariants.h"

#include <QSet>
#include <QStringTokenizer>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

struct Folding
{
    QString text;
    QString key;
};

QString asText(uint codePoint)
{
    return codePoint > 0xFFFF ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&codePoint), 1)
                              : QString(QChar(static_cast<char16_t>(codePoint)));
}

/// Text of the characters people type, and of those that break careless folding, in any order.
QString randomText(std::mt19937& random, int longest)
{
    static const QList<uint> alphabet =
        u"あいうえおかがきぎさざしじたちっつづなはばぱまやゃゆょよらわゐゑをんゔゝゞ々ー"
        u"アイウエオカガキハバパッャュョワヰヱヲンヴヷヸヹヺヵヶヽヾㇰㇷ゚ｱｲｳﾊﾊﾞﾊﾟﾞﾟｦｰ･゛゜\u3099\u309A"
        u"山田花子髙高﨑崎邊邉辺齋斎𠮷吉神\uFA19濵濱浜\u845B\U000E0100\uFE00㈱①㍻㋿ﬁ"
        u"abcXYZＡＢｃ０１９019ÀéōÖßİıſΣςøŁ -‐−―～~・'’.,、。（）()　\t\n\u00A0\u200B\u200D\uFEFF"
        u"\u0301\u0308\u0323한글각\u1100\u1161กำ\u0E33ক\u09C7\u09BEै😀👍🏽+=%_@\\\"^`\u00B4\u00A8"_s.toUcs4();
    QString text;
    const int length = std::uniform_int_distribution<int>(0, longest)(random);
    for (int i = 0; i < length; ++i) {
        const auto any = std::uniform_int_distribution<qsizetype>(0, alphabet.size() - 1)(random);
        text += QChar::fromUcs4(alphabet[any]);
    }
    return text;
}

/// Any UTF-16 at all, lone surrogates included.
QString randomUnits(std::mt19937& random, int longest)
{
    QString text;
    const int length = std::uniform_int_distribution<int>(0, longest)(random);
    for (int i = 0; i < length; ++i) {
        const auto codePoint = std::uniform_int_distribution<uint>(0, 0x10FFFF)(random);
        const bool wide = codePoint % 4 == 0;
        text += asText(wide ? codePoint : codePoint & 0xFFFF);
    }
    return text;
}

} // namespace

TEST_CASE("the strict key is the same for every width, kana, case and joint")
{
    const std::array<Folding, 42> foldings{{
        {u"ﾔﾏﾀﾞ ﾊﾅｺ"_s, u"やまだはなこ"_s},
        {u"ヤマダ　ハナコ"_s, u"やまだはなこ"_s},
        {u"やまだ・はなこ"_s, u"やまだはなこ"_s},
        {u"か\u3099"_s, u"が"_s},
        {u"か゛"_s, u"が"_s},
        {u"ｶ ﾞ"_s, u"が"_s},
        {u"ハ゜"_s, u"ぱ"_s},
        {u"ぱ゛"_s, u"ぱ"_s},
        {u"ウ゛ィオラ"_s, u"ぶいおら"_s},
        {u"ヴィオラ"_s, u"ぶいおら"_s},
        {u"ヷヸヹヺ"_s, u"ばびべぼ"_s},
        {u"ﾜﾞｦﾞ"_s, u"ばぼ"_s},
        {u"ヰヱヲヂヅ"_s, u"いえおじず"_s},
        {u"ち゛つ゛っ゛"_s, u"じずず"_s},
        {u"ぁぃぅぇぉっゃゅょゎゕゖ"_s, u"あいうえおつやゆよわかけ"_s},
        {u"ｧｨｩｪｫｯｬｭｮ"_s, u"あいうえおつやゆよ"_s},
        {u"ㇰㇷ゚ㇿ"_s, u"くぷろ"_s},
        {u"みすゞ"_s, u"みすゞ"_s},
        {u"ミスヾ"_s, u"みすゞ"_s},
        {u"ゟヿ"_s, u"よりこと"_s},
        {u"コーヒー"_s, u"こひ"_s},
        {u"ｺｰﾋｰ"_s, u"こひ"_s},
        {u"こ-ひ−"_s, u"こひ"_s},
        {u"関ヶ原"_s, u"関け原"_s},
        {u"佐々木"_s, u"佐々木"_s},
        {u"YAMADA Hanako"_s, u"yamadahanako"_s},
        {u"ＹＡＭＡＤＡ　ｈａｎａｋｏ"_s, u"yamadahanako"_s},
        {u"Jun'ichi Ōno"_s, u"junichiono"_s},
        {u"Jun’ichi O\u0304no"_s, u"junichiono"_s},
        {u"Straße"_s, u"strasse"_s},
        {u"UC-2605-017"_s, u"uc2605017"_s},
        {u"ＵＣ―２６０５‐０１７"_s, u"uc2605017"_s},
        {u"hanako.yamada@example.jp"_s, u"hanakoyamadaexamplejp"_s},
        {u"㈱①㍻㋿Ⅳ㎏"_s, u"株1平成令和ivkg"_s},
        {u"50%_\\\"'"_s, u"50"_s},
        {u"ジャン＝ポール"_s, u"じやんぽる"_s},
        {u"山\u200B田\uFEFF"_s, u"山田"_s},
        {u"+81 90"_s, u"+8190"_s},
        {u"👍🏽"_s, u"👍"_s},
        {u"、。・（）「」　"_s, u""_s},
        {u""_s, u""_s},
        {u"ご質問は？"_s, u"ご質問は"_s},
    }};
    for (const Folding& folding : foldings) {
        INFO(folding.text.toStdString());
        CHECK(foldStrict(folding.text).toStdString() == folding.key.toStdString());
    }
}

TEST_CASE("a name is found in whichever form its kanji were typed")
{
    const std::array<QStringList, 22> names{{
        {u"高橋"_s, u"髙橋"_s, u"髙槗"_s, u"高𣘺"_s},
        {u"山崎"_s, u"山﨑"_s, u"山嵜"_s},
        {u"渡辺"_s, u"渡邊"_s, u"渡邉"_s, u"渡邉\U000E0105"_s, u"渡邊\U000E0100"_s},
        {u"斎藤"_s, u"齋藤"_s, u"斉藤"_s, u"齊藤"_s},
        {u"沢村"_s, u"澤村"_s, u"澤邨"_s},
        {u"浜田"_s, u"濱田"_s, u"濵田"_s},
        {u"島田"_s, u"嶋田"_s, u"嶌田"_s},
        {u"桜井"_s, u"櫻井"_s},
        {u"広瀬"_s, u"廣瀬"_s, u"廣瀨"_s, u"広瀨"_s},
        {u"吉田"_s, u"𠮷田"_s},
        {u"神谷"_s, u"\uFA19谷"_s},
        {u"都築"_s, u"\uFA26築"_s},
        {u"真徳"_s, u"眞德"_s},
        {u"栄恵"_s, u"榮惠"_s},
        {u"青柳"_s, u"靑栁"_s},
        {u"滝竜"_s, u"瀧龍"_s},
        {u"富山"_s, u"冨山"_s},
        {u"渕上"_s, u"淵上"_s, u"渊上"_s},
        {u"鴎"_s, u"鷗"_s},
        {u"葛城"_s, u"葛\U000E0101城"_s, u"葛\uFE00城"_s},
        {u"土屋"_s, u"圡屋"_s},
        {u"黒条児寿蔵増"_s, u"黑條兒壽藏增"_s},
    }};
    for (const QStringList& forms : names) {
        for (const QString& form : forms) {
            INFO(form.toStdString());
            CHECK(foldStrict(form) == foldStrict(forms.first()));
        }
    }
    CHECK(foldStrict(u"埼玉") != foldStrict(u"崎玉"));
    CHECK(foldStrict(u"大") != foldStrict(u"太"));
}

TEST_CASE("the table of kanji variants holds each kanji once, and none that folding would not reach")
{
    QSet<uint> seen;
    int groups = 0;
    for (const QStringView group : kanjiVariantGroups().tokenize(u' ', Qt::SkipEmptyParts)) {
        ++groups;
        INFO(group.toString().toStdString());
        const QList<uint> forms = group.toUcs4();
        CHECK(forms.size() >= 2);
        for (const uint form : forms) {
            const QString written = asText(form);
            INFO(written.toStdString());
            CHECK_FALSE(seen.contains(form));
            seen.insert(form);
            CHECK(written.normalized(QString::NormalizationForm_KC) == written);
            CHECK(kanjiRepresentative(form) == forms.first());
            CHECK(foldStrict(written) == asText(forms.first()));
        }
    }
    CHECK(groups >= 600);
    CHECK(kanjiRepresentative(U'埼') == U'埼');
    CHECK(kanjiRepresentative(U'あ') == U'あ');
}

TEST_CASE("the loose key forgives long vowels, voice and the spellings of romaji")
{
    const std::array<Folding, 22> foldings{{
        {u"おおの"_s, u"おの"_s},
        {u"オオノ"_s, u"おの"_s},
        {u"オーノ"_s, u"おの"_s},
        {u"ようこ"_s, u"よこ"_s},
        {u"ヨーコ"_s, u"よこ"_s},
        {u"ゆうき"_s, u"ゆき"_s},
        {u"きょうこ"_s, u"きよこ"_s},
        {u"けいこ"_s, u"けこ"_s},
        {u"ケーコ"_s, u"けこ"_s},
        {u"おかあさん"_s, u"おかさん"_s},
        {u"にいがた"_s, u"にかた"_s},
        {u"やまざき"_s, u"やまさき"_s},
        {u"ばら"_s, u"はら"_s},
        {u"ぱら"_s, u"はら"_s},
        {u"みすゞ"_s, u"みすゝ"_s},
        {u"いぢち"_s, u"いしち"_s},
        {u"OHNO"_s, u"ono"_s},
        {u"Oono"_s, u"ono"_s},
        {u"Inoue Yuuko"_s, u"inoeyuko"_s},
        {u"NAMBA"_s, u"nanba"_s},
        {u"Oharu"_s, u"oharu"_s},
        {u"Homma"_s, u"honma"_s},
    }};
    for (const Folding& folding : foldings) {
        INFO(folding.text.toStdString());
        CHECK(foldLoose(folding.text).toStdString() == folding.key.toStdString());
    }
    CHECK(foldStrict(u"おおの") != foldStrict(u"おの"));
    CHECK(foldStrict(u"やまざき") != foldStrict(u"やまさき"));
}

TEST_CASE("folding a key again changes nothing")
{
    std::mt19937 random(20261122);
    for (int i = 0; i < 40'000; ++i) {
        const QString text = i % 2 == 0 ? randomText(random, 12) : randomUnits(random, 12);
        INFO(text.toUtf8().toHex().toStdString());
        const QString strict = foldStrict(text);
        REQUIRE(foldStrict(strict) == strict);
        const QString loose = foldLoose(text);
        REQUIRE(foldLoose(loose) == loose);
        REQUIRE(foldLoose(strict) == loose);
    }
}

TEST_CASE("every single character folds to a key that stays")
{
    for (uint c = 0; c <= 0x10FFFF; ++c) {
        const QString text = asText(c);
        const QString key = foldStrict(text);
        if (foldStrict(key) != key) {
            INFO(c);
            REQUIRE(foldStrict(key) == key);
        }
    }
    SUCCEED();
}

TEST_CASE("the quick way through the table and the way through the normalizer give the same key")
{
    // An accent sends the whole text the slow way and leaves nothing behind but its letter.
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random, 10);
        INFO(text.toUtf8().toHex().toStdString());
        REQUIRE(foldStrict(text + u"|é"_s) == foldStrict(text) + u"|e"_s);
        REQUIRE(foldStrict(text.normalized(QString::NormalizationForm_D)) == foldStrict(text));
    }
}

TEST_CASE("every character of the first plane folds the same both ways")
{
    for (uint c = 0; c <= 0xFFFF; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString text = asText(c);
        if (foldStrict(text + u"|é"_s) != foldStrict(text) + u"|e"_s) {
            INFO(c);
            REQUIRE(foldStrict(text + u"|é"_s) == foldStrict(text) + u"|e"_s);
        }
    }
    SUCCEED();
}

TEST_CASE("a key holds no space and no punctuation")
{
    std::mt19937 random(8);
    for (int i = 0; i < 10'000; ++i) {
        const QString key = foldStrict(randomUnits(random, 20) + randomText(random, 20));
        for (const uint c : key.toUcs4()) {
            INFO(c);
            REQUIRE_FALSE(QChar::isSpace(c));
            REQUIRE_FALSE(QChar::isPunct(c));
            REQUIRE_FALSE((QChar::category(c) == QChar::Other_Surrogate));
        }
    }
}
