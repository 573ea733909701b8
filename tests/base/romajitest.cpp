#include "core/base/romaji.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace ayumi;
using namespace Qt::StringLiterals;

TEST_CASE("a passport name is capitals and single spaces, perhaps with a second form in brackets")
{
    for (const QString& name : {u"YAMADA"_s, u"MARIA TERESA"_s, u"SMITH (YAMADA)"_s, u"A"_s})
        CHECK(isPassportName(name));
    for (const QString& name : {u""_s, u" "_s, u"Yamada"_s, u"YAMADA "_s, u" YAMADA"_s, u"YAMADA  HANAKO"_s,
                                u"ＹＡＭＡＤＡ"_s, u"YAMADA-SMITH"_s, u"O'NEIL"_s, u"ŌNO"_s, u"YAMADA1"_s,
                                u"(YAMADA)"_s, u"YAMADA ()"_s, u"YAMADA\n"_s})
        CHECK_FALSE(isPassportName(name));
}

TEST_CASE("a Japanese passport number is two capitals and seven digits")
{
    for (const QString& number : {u"TK1234567"_s, u"MZ0000001"_s})
        CHECK(isJapanesePassportNumber(number));
    for (const QString& number :
         {u""_s, u"tk1234567"_s, u"TK123456"_s, u"TK12345678"_s, u"T12345678"_s, u"TKA123456"_s,
          u"TK 1234567"_s, u"ＴＫ1234567"_s, u"TK１234567"_s, u"TK1234567\n"_s})
        CHECK_FALSE(isJapanesePassportNumber(number));
}

TEST_CASE("kana suggest the passport office's spelling")
{
    const std::array<std::array<QString, 2>, 20> spellings{{
        {u"オオタニ"_s, u"OTANI"_s},
        {u"ユウカ"_s, u"YUKA"_s},
        {u"セノオ"_s, u"SENOO"_s},
        {u"ナンバ"_s, u"NAMBA"_s},
        {u"ホンマ"_s, u"HOMMA"_s},
        {u"サンペイ"_s, u"SAMPEI"_s},
        {u"ハッチョウ"_s, u"HATCHO"_s},
        {u"ハットリ"_s, u"HATTORI"_s},
        {u"キッカワ"_s, u"KIKKAWA"_s},
        {u"ヤマダ"_s, u"YAMADA"_s},
        {u"はなこ"_s, u"HANAKO"_s},
        {u"ﾀｶﾊｼ"_s, u"TAKAHASHI"_s},
        {u"シンイチ"_s, u"SHINICHI"_s},
        {u"チヅル"_s, u"CHIZURU"_s},
        {u"フジイ"_s, u"FUJII"_s},
        {u"キョウコ"_s, u"KYOKO"_s},
        {u"リュウイチロウ"_s, u"RYUICHIRO"_s},
        {u"コオリヤマ"_s, u"KORIYAMA"_s},
        {u"ケイコ"_s, u"KEIKO"_s},
        {u"ローラ"_s, u"RORA"_s},
    }};
    for (const auto& [kana, romaji] : spellings) {
        INFO(kana.toStdString());
        CHECK(suggestPassportName(kana).toStdString() == romaji.toStdString());
    }
    CHECK(suggestPassportName(u"山田").isEmpty());
    CHECK(suggestPassportName(u"ヤマ田").isEmpty());
    CHECK(suggestPassportName(u"フィリップ").isEmpty());
    CHECK(suggestPassportName(u"").isEmpty());
}
