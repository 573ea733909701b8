#include "core/base/kana.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("katakana names hold katakana only")
{
    for (const QString& name :
         {u"ヤマダ"_s, u"ハナコ"_s, u"ヴァンサン"_s, u"ケンイチロー"_s, u"ジャン・ポール"_s,
          u"マリア テレサ"_s, u"マリア　テレサ"_s, u"セキガハラヶ"_s, u"ー・ア"_s})
        CHECK(isKatakanaName(name));
    for (const QString& name :
         {u""_s, u" "_s, u"ー"_s, u"・"_s, u"やまだ"_s, u"ﾔﾏﾀﾞ"_s, u"山田"_s, u"Yamada"_s, u"ヤマダ1"_s,
          u" ヤマダ"_s, u"ヤマダ "_s, u"ヤマダ  ハナコ"_s, u"ヤマダ-"_s, u"ヤマダ\n"_s})
        CHECK_FALSE(isKatakanaName(name));
}

TEST_CASE("hiragana and half-width katakana become katakana, and nothing else changes")
{
    CHECK(hiraganaToKatakana(u"やまだ はなこ") == u"ヤマダ ハナコ"_s);
    CHECK(hiraganaToKatakana(u"ﾔﾏﾀﾞ ﾊﾅｺ") == u"ヤマダ ハナコ"_s);
    CHECK(hiraganaToKatakana(u"ﾊﾟｳﾞｰ") == u"パヴー"_s);
    CHECK(hiraganaToKatakana(u"か\u3099は\u309A") == u"ガパ"_s);
    CHECK(hiraganaToKatakana(u"っゃゔゕゖゝゞ") == u"ッャヴヵヶヽヾ"_s);
    CHECK(hiraganaToKatakana(u"髙﨑\uFA19㈱①Ａ1 ｜・。") == u"髙﨑\uFA19㈱①Ａ1 ｜・。"_s);
    CHECK(hiraganaToKatakana(u"𠮷だ") == u"𠮷ダ"_s);
    CHECK(hiraganaToKatakana(u"").isEmpty());
}
