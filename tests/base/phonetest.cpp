#include "core/base/phone.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString typed;
    QString key;
    QString e164;
    QString shown;
};

} // namespace

TEST_CASE("Japanese and Malaysian numbers are known in every way they are typed")
{
    const std::array<Example, 26> examples{{
        {u"09012345678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"090-1234-5678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"０９０−１２３４−５６７８"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"０９０（１２３４）５６７８"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"090ー1234ー5678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u" 090 1234 5678 "_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"+81 90-1234-5678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"+81 (0)90-1234-5678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"＋８１９０１２３４５６７８"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"0081-90-1234-5678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"819012345678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"9012345678"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678"_s},
        {u"06012345678"_s, u"06012345678"_s, u"+816012345678"_s, u"060-1234-5678"_s},
        {u"070-1234-5678"_s, u"07012345678"_s, u"+817012345678"_s, u"070-1234-5678"_s},
        {u"05012345678"_s, u"05012345678"_s, u"+815012345678"_s, u"050-1234-5678"_s},
        {u"0312345678"_s, u"0312345678"_s, u"+81312345678"_s, u"03-1234-5678"_s},
        {u"(03)1234-5678"_s, u"0312345678"_s, u"+81312345678"_s, u"03-1234-5678"_s},
        {u"0762345678"_s, u"0762345678"_s, u"+81762345678"_s, u"076-234-5678"_s},
        {u"0299812345"_s, u"0299812345"_s, u"+81299812345"_s, u"0299-81-2345"_s},
        {u"0120123456"_s, u"0120123456"_s, u"+81120123456"_s, u"0120-123-456"_s},
        {u"08001234567"_s, u"08001234567"_s, u"+818001234567"_s, u"0800-123-4567"_s},
        {u"+60123456789"_s, u"60123456789"_s, u"+60123456789"_s, u"+60 12-345 6789"_s},
        {u"+60 11-1234 5678"_s, u"601112345678"_s, u"+601112345678"_s, u"+60 11-1234 5678"_s},
        {u"+60 3-2123 4567"_s, u"60321234567"_s, u"+60321234567"_s, u"+60 3-2123 4567"_s},
        {u"+60 (0)12 345 6789"_s, u"60123456789"_s, u"+60123456789"_s, u"+60 12-345 6789"_s},
        {u"010-60-12-345-6789"_s, u"60123456789"_s, u"+60123456789"_s, u"+60 12-345 6789"_s},
    }};
    for (const Example& example : examples) {
        INFO(example.typed.toStdString());
        CHECK(phoneKey(example.typed).toStdString() == example.key.toStdString());
        CHECK(readPhone(example.typed) == PhoneNumber{example.typed, example.e164});
        CHECK(displayPhone(example.typed).toStdString() == example.shown.toStdString());
    }
}

TEST_CASE("what is not just one whole number is shown as typed")
{
    const std::array<Example, 9> examples{{
        {u""_s, u""_s, u""_s, u""_s},
        {u"なし"_s, u""_s, u""_s, u"なし"_s},
        {u"1234"_s, u"1234"_s, u""_s, u"1234"_s},
        {u"090-1234-567"_s, u"0901234567"_s, u""_s, u"090-1234-567"_s},
        {u"090-1234-56789"_s, u"090123456789"_s, u""_s, u"090-1234-56789"_s},
        {u"+99912345"_s, u"99912345"_s, u""_s, u"+99912345"_s},
        {u"090-1234-5678(娘)"_s, u"09012345678"_s, u"+819012345678"_s, u"090-1234-5678(娘)"_s},
        {u"自宅 03-1234-5678"_s, u"0312345678"_s, u"+81312345678"_s, u"自宅 03-1234-5678"_s},
        {u"03-1234-5678 / 090-1234-5678"_s, u"031234567809012345678"_s, u""_s,
         u"03-1234-5678 / 090-1234-5678"_s},
    }};
    for (const Example& example : examples) {
        INFO(example.typed.toStdString());
        CHECK(phoneKey(example.typed).toStdString() == example.key.toStdString());
        CHECK(readPhone(example.typed) == PhoneNumber{example.typed, example.e164});
        CHECK(displayPhone(example.typed).toStdString() == example.shown.toStdString());
    }
}

TEST_CASE("part of a number finds it by its digits")
{
    const QString stored = phoneKey(u"+81 90-1234-5678");
    for (const QString& part :
         {u"1234"_s, u"090"_s, u"090-12"_s, u"１２３４−５６"_s, u"5678"_s, u"９０１２"_s})
        CHECK(stored.contains(phoneKey(part)));
    CHECK(phoneKey(u"010") == u"010"_s);
    CHECK(phoneKey(u"+81").isEmpty());
}

TEST_CASE("a number shown is read as the same number")
{
    std::mt19937 random(45);
    for (int i = 0; i < 3000; ++i) {
        QString typed = i % 3 == 0 ? u"+60"_s : u"0"_s;
        const int length = std::uniform_int_distribution<int>(7, 11)(random);
        for (int digit = 0; digit < length; ++digit)
            typed += QChar(u'0' + std::uniform_int_distribution<int>(0, 9)(random));
        INFO(typed.toStdString());
        const QString shown = displayPhone(typed);
        REQUIRE(readPhone(shown).e164 == readPhone(typed).e164);
        if (!readPhone(typed).e164.isEmpty())
            REQUIRE(phoneKey(shown) == phoneKey(readPhone(typed).e164));
    }
}
