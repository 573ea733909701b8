#include "core/base/japanesedate.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <array>
#include <random>
#include <string>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    QString text;
    QDate date;
};

struct Refusal
{
    QString text;
    ErrorCode code;
};

QString readable(const Result<QDate>& result)
{
    return result ? result->toString(Qt::ISODate) : errorCodeName(result.error().code);
}

} // namespace

TEST_CASE("a date is read in every way staff write it")
{
    const QDate birthDate(1958, 4, 2);
    const QStringList ways{
        u"1958/4/2"_s,
        u"1958-04-02"_s,
        u"1958.4.2"_s,
        u"19580402"_s,
        u"1958年4月2日"_s,
        u"1958年04月02日"_s,
        u"１９５８年４月２日"_s,
        u"１９５８／４／２"_s,
        u"一九五八年四月二日"_s,
        u"千九百五十八年四月二日"_s,
        u"西暦1958年4月2日"_s,
        u"1958 4 2"_s,
        u"S33.4.2"_s,
        u"s33/4/2"_s,
        u"S33-04-02"_s,
        u"Ｓ３３．４．２"_s,
        u"S330402"_s,
        u"昭和33年4月2日"_s,
        u"昭和33/4/2"_s,
        u"昭和３３年４月２日"_s,
        u"昭和三十三年四月二日"_s,
        u"昭和三三年四月二日"_s,
        u"昭和参拾参年四月弐日"_s,
        u"昭33.4.2"_s,
        u"㍼33年4月2日"_s,
        u"昭和 33 年 4 月 2 日"_s,
        u"　昭和33年　4月 2日 "_s,
        u"昭和33年4月2日生"_s,
        u"昭和33年4月2日生まれ"_s,
        u"昭和33年4月2"_s,
        u"1958ー4ー2"_s,
        u"1958−4−2"_s,
    };
    for (const QString& way : ways) {
        INFO(way.toStdString());
        CHECK(readable(readDate(way)) == u"1958-04-02"_s);
        CHECK(readDate(way) == birthDate);
    }
}

TEST_CASE("eras change on the right day, and both eras own the day that changed at noon")
{
    const std::array<Reading, 21> readings{{
        {u"大正15年12月24日"_s, QDate(1926, 12, 24)},
        {u"大正15年12月25日"_s, QDate(1926, 12, 25)},
        {u"昭和元年12月25日"_s, QDate(1926, 12, 25)},
        {u"昭和1年12月25日"_s, QDate(1926, 12, 25)},
        {u"明治45年7月30日"_s, QDate(1912, 7, 30)},
        {u"大正元年7月30日"_s, QDate(1912, 7, 30)},
        {u"昭和20年8月15日"_s, QDate(1945, 8, 15)},
        {u"昭和39年10月10日"_s, QDate(1964, 10, 10)},
        {u"昭和64年1月7日"_s, QDate(1989, 1, 7)},
        {u"平成元年1月8日"_s, QDate(1989, 1, 8)},
        {u"平成31年4月30日"_s, QDate(2019, 4, 30)},
        {u"令和元年5月1日"_s, QDate(2019, 5, 1)},
        {u"R元.5.1"_s, QDate(2019, 5, 1)},
        {u"令和8年11月22日"_s, QDate(2026, 11, 22)},
        {u"㋿8年11月22日"_s, QDate(2026, 11, 22)},
        {u"S21.3.5"_s, QDate(1946, 3, 5)},
        {u"昭和21/3/5"_s, QDate(1946, 3, 5)},
        {u"1946-03-05"_s, QDate(1946, 3, 5)},
        {u"明治6年1月1日"_s, QDate(1873, 1, 1)},
        {u"M45.1.31"_s, QDate(1912, 1, 31)},
        {u"昭和三十九年十月十日"_s, QDate(1964, 10, 10)},
    }};
    for (const Reading& reading : readings) {
        INFO(reading.text.toStdString());
        CHECK(readDate(reading.text) == reading.date);
    }
}

TEST_CASE("a date outside its era is refused with the era and year that fit")
{
    const std::array<std::array<QString, 2>, 12> hints{{
        {u"昭和65年1月1日"_s, u"平成2年"_s},
        {u"昭和64年1月8日"_s, u"平成元年"_s},
        {u"平成31年5月1日"_s, u"令和元年"_s},
        {u"平成元年1月7日"_s, u"昭和64年"_s},
        {u"令和元年4月30日"_s, u"平成31年"_s},
        {u"昭和元年12月24日"_s, u"大正15年"_s},
        {u"大正15年12月26日"_s, u"昭和元年"_s},
        {u"大正元年7月29日"_s, u"明治45年"_s},
        {u"明治45年7月31日"_s, u"大正元年"_s},
        {u"H33.4.2"_s, u"令和3年"_s},
        {u"大正20年1月1日"_s, u"昭和6年"_s},
        {u"S101.1.1"_s, u"令和8年"_s},
    }};
    for (const auto& [text, fits] : hints) {
        INFO(text.toStdString());
        const Result<QDate> date = readDate(text);
        REQUIRE_FALSE(date.has_value());
        CHECK(date.error() == Error{ErrorCode::DateOutsideEra, {text, fits}});
    }
}

TEST_CASE("days and years that never were are told from writing that is not a date")
{
    const std::array<Refusal, 34> refusals{{
        {u"2026年2月30日"_s, ErrorCode::DateDoesNotExist},
        {u"2023-02-29"_s, ErrorCode::DateDoesNotExist},
        {u"1900/2/29"_s, ErrorCode::DateDoesNotExist},
        {u"19580431"_s, ErrorCode::DateDoesNotExist},
        {u"1958/13/1"_s, ErrorCode::DateDoesNotExist},
        {u"1958/0/1"_s, ErrorCode::DateDoesNotExist},
        {u"1958/4/0"_s, ErrorCode::DateDoesNotExist},
        {u"昭和65年2月30日"_s, ErrorCode::DateDoesNotExist},
        {u"昭和0年1月1日"_s, ErrorCode::DateDoesNotExist},
        {u"令和300年1月1日"_s, ErrorCode::DateDoesNotExist},
        {u"1867/12/31"_s, ErrorCode::DateDoesNotExist},
        {u"2201/1/1"_s, ErrorCode::DateDoesNotExist},
        {u"9999-12-31"_s, ErrorCode::DateDoesNotExist},
        {u"0000-00-00"_s, ErrorCode::DateDoesNotExist},
        {u"明治5年12月3日"_s, ErrorCode::DateUnreadable},
        {u""_s, ErrorCode::DateUnreadable},
        {u"  "_s, ErrorCode::DateUnreadable},
        {u"2月30日"_s, ErrorCode::DateUnreadable},
        {u"4/2"_s, ErrorCode::DateUnreadable},
        {u"1958年4月"_s, ErrorCode::DateUnreadable},
        {u"1958"_s, ErrorCode::DateUnreadable},
        {u"昭和33年"_s, ErrorCode::DateUnreadable},
        {u"58/4/2"_s, ErrorCode::DateUnreadable},
        {u"330402"_s, ErrorCode::DateUnreadable},
        {u"元年4月2日"_s, ErrorCode::DateUnreadable},
        {u"昭和元年元月1日"_s, ErrorCode::DateUnreadable},
        {u"1958/4/2/3"_s, ErrorCode::DateUnreadable},
        {u"1958//4/2"_s, ErrorCode::DateUnreadable},
        {u"19580/4/2"_s, ErrorCode::DateUnreadable},
        {u"195804020"_s, ErrorCode::DateUnreadable},
        {u"1958/4/2 10:00"_s, ErrorCode::DateUnreadable},
        {u"慶応3年1月1日"_s, ErrorCode::DateUnreadable},
        {u"昭和三三十年四月二日"_s, ErrorCode::DateUnreadable},
        {u"山田花子"_s, ErrorCode::DateUnreadable},
    }};
    for (const Refusal& refusal : refusals) {
        INFO(refusal.text.toStdString());
        CHECK(readable(readDate(refusal.text)) == errorCodeName(refusal.code));
    }
}

TEST_CASE("an error quotes what was typed, and a long text only in part")
{
    CHECK(readDate(u" 2026/2/30 ").error().args == QStringList{u"2026/2/30"_s});
    const QString quoted = readDate(QString(500, u'あ')).error().args.first();
    CHECK(quoted == QString(40, u'あ') + u"…"_s);
}

TEST_CASE("the era of a day is written as the notes check it")
{
    const std::array<Reading, 9> checks{{
        {u"大正15年12月24日"_s, QDate(1926, 12, 24)},
        {u"昭和元年12月25日"_s, QDate(1926, 12, 25)},
        {u"昭和20年8月15日"_s, QDate(1945, 8, 15)},
        {u"昭和39年10月10日"_s, QDate(1964, 10, 10)},
        {u"昭和64年1月7日"_s, QDate(1989, 1, 7)},
        {u"平成元年1月8日"_s, QDate(1989, 1, 8)},
        {u"平成31年4月30日"_s, QDate(2019, 4, 30)},
        {u"令和元年5月1日"_s, QDate(2019, 5, 1)},
        {u"令和8年11月22日"_s, QDate(2026, 11, 22)},
    }};
    for (const Reading& check : checks)
        CHECK(eraDate(check.date) == check.text);
    CHECK(eraYear(QDate(1958, 4, 2)) == u"昭和33年"_s);
    CHECK(eraYear(QDate(1989, 1, 8)) == u"平成元年"_s);
    CHECK(eraDate(QDate(1873, 1, 1)) == u"明治6年1月1日"_s);
    CHECK(eraDate(QDate(1872, 12, 31)) == u"1872年12月31日"_s);
    CHECK(eraYear(QDate(1872, 12, 31)) == u"1872年"_s);
    CHECK(eraDate(QDate()).isEmpty());
}

TEST_CASE("every day from 1873 to 2100 is read back from the era it is written in")
{
    for (QDate date(1873, 1, 1); date < QDate(2101, 1, 1); date = date.addDays(1)) {
        const Result<QDate> read = readDate(eraDate(date));
        if (read != date) {
            INFO(eraDate(date).toStdString());
            REQUIRE(read == date);
        }
    }
    SUCCEED();
}

TEST_CASE("a random day is read back from every form")
{
    std::mt19937 random(19580402);
    std::uniform_int_distribution<qint64> anyDay(QDate(1873, 1, 1).toJulianDay(),
                                                 QDate(2200, 12, 31).toJulianDay());
    for (int i = 0; i < 2000; ++i) {
        const QDate date = QDate::fromJulianDay(anyDay(random));
        for (const QString& format : {u"yyyy/M/d"_s, u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"yyyy年M月d日"_s}) {
            INFO(date.toString(format).toStdString());
            REQUIRE(readDate(date.toString(format)) == date);
        }
    }
}

TEST_CASE("age counts full years, and a leap day's child is a year older on the first of March")
{
    CHECK(ageOn(QDate(1958, 4, 2), QDate(2026, 4, 1)) == 67);
    CHECK(ageOn(QDate(1958, 4, 2), QDate(2026, 4, 2)) == 68);
    CHECK(ageOn(QDate(1958, 4, 2), QDate(2026, 11, 22)) == 68);
    CHECK(ageOn(QDate(1952, 2, 29), QDate(2026, 2, 28)) == 73);
    CHECK(ageOn(QDate(1952, 2, 29), QDate(2026, 3, 1)) == 74);
    CHECK(ageOn(QDate(1952, 2, 29), QDate(2028, 2, 29)) == 76);
    CHECK(ageOn(QDate(2026, 11, 22), QDate(2026, 11, 22)) == 0);
    CHECK(ageOn(QDate(2026, 11, 23), QDate(2026, 11, 22)) == -1);
    CHECK(ageOn(QDate(), QDate(2026, 11, 22)) == -1);
    CHECK(ageOn(QDate(1958, 4, 2), QDate()) == -1);
}
