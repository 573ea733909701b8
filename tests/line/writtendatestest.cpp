#include "core/line/writtendates.h"
#include "tests/line/linetesting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

TEST_CASE("every form of day line names 1 May 2024")
{
    const QString line = GENERATE(u"2024/05/01(水)"_s, u"2024/5/1(水)"_s, u"2024/05/01(Wed)"_s,
                                  u"2024/05/01 Wed"_s, u"2024.05.01 水曜日"_s, u"2024.05.01 Wednesday"_s,
                                  u"2024/05/01（三）"_s, u"2024/05/01（週三）"_s, u"2024.05.01 星期三"_s,
                                  u"2024年5月1日(水)"_s, u"2024年05月01日 水曜日"_s, u"Wed, 05/01/2024"_s,
                                  u"Wednesday, 05/01/2024"_s, u"05/01/2024(Wed)"_s, u"2024/05/01(水) "_s);
    CAPTURE(line.toStdString());
    const auto written = readDayLine(line);
    REQUIRE(written);
    CHECK(written->monthFirst == day("2024-05-01"));
}

TEST_CASE("a bare date is a day line only where they are expected, and only with its year first")
{
    const QString line =
        GENERATE(u"2024/05/01"_s, u"2024/5/1"_s, u"2024.05.01"_s, u"2024-05-01 "_s, u"2024年5月1日"_s);
    CAPTURE(line.toStdString());
    CHECK_FALSE(readDayLine(line));
    const auto written = readDayLine(line, DayLines::MayBeBare);
    REQUIRE(written);
    CHECK(written->monthFirst == day("2024-05-01"));
    CHECK_FALSE(readDayLine(u"05/01/2024", DayLines::MayBeBare));
    CHECK_FALSE(readDayLine(u"2024/02/30", DayLines::MayBeBare));
    CHECK_FALSE(readDayLine(u"2024/05/01(木)", DayLines::MayBeBare));
}

TEST_CASE("day first is told by the weekday")
{
    const auto written = readDayLine(u"Wed, 01/05/2024");
    REQUIRE(written);
    CHECK_FALSE(written->monthFirst.isValid());
    CHECK(written->dayFirst == day("2024-05-01"));
}

TEST_CASE("these are no day lines")
{
    const QString line = GENERATE(u"2024/05/01"_s, u"2024/05/01(木)"_s, u"2024/05/32(水)"_s,
                                  u"2024/02/30(金)"_s, u"2024/05/01(水) に伺います"_s, u"2024/05/01水"_s,
                                  u"24/05/01(水)"_s, u""_s, u"Wed 05/01/2024 at nine"_s, u"2024/05.01(水)"_s,
                                  u"2024/05/01(水曜日の午後)"_s, u"Wednesdays, 05/01/2024"_s);
    CAPTURE(line.toStdString());
    CHECK_FALSE(readDayLine(line));
}

TEST_CASE("clock times at the beginning of a line")
{
    struct Row
    {
        QString line;
        const char* clock;
        int length;
    };
    const Row row = GENERATE(
        Row{u"10:02\tx"_s, "10:02", 5}, Row{u"9:30\tx"_s, "09:30", 4}, Row{u"00:00\t"_s, "00:00", 5},
        Row{u"23:59 x"_s, "23:59", 5}, Row{u"午後1:05\tx"_s, "13:05", 6}, Row{u"午前0:05\t"_s, "00:05", 6},
        Row{u"午前12:05\t"_s, "00:05", 7}, Row{u"午後12:05\t"_s, "12:05", 7},
        Row{u"午後 1:05\tx"_s, "13:05", 7}, Row{u"1:05PM\tx"_s, "13:05", 6},
        Row{u"01:05 PM\tx"_s, "13:05", 8}, Row{u"12:02AM\tx"_s, "00:02", 7}, Row{u"12:00 pm x"_s, "12:00", 8},
        Row{u"1:05\u202fPM\tx"_s, "13:05", 7}, Row{u"上午10:02\t"_s, "10:02", 7},
        Row{u"下午1:06\t"_s, "13:06", 6}, Row{u"10:05 Amy hello"_s, "10:05", 5});
    CAPTURE(row.line.toStdString());
    const auto written = readTimePrefix(row.line);
    REQUIRE(written);
    CHECK(written->time == at(row.clock));
    CHECK(written->length == row.length);
}

TEST_CASE("times no clock shows keep their shape but are no time")
{
    const QString line =
        GENERATE(u"24:05\tx"_s, u"10:60\tx"_s, u"99:99\tx"_s, u"13:05PM\tx"_s, u"午後13:05\tx"_s);
    CAPTURE(line.toStdString());
    const auto written = readTimePrefix(line);
    REQUIRE(written);
    CHECK_FALSE(written->time.isValid());
}

TEST_CASE("these begin with no clock time")
{
    const QString line = GENERATE(u""_s, u"10"_s, u"10:"_s, u"10:0"_s, u"10:0x"_s, u"100:02"_s, u"10:021"_s,
                                  u":02"_s, u"午後"_s, u" 10:02"_s, u"１０:０２"_s);
    CAPTURE(line.toStdString());
    CHECK_FALSE(readTimePrefix(line));
}

TEST_CASE("the moment of export is read in each of its forms")
{
    const LineMoment expected{day("2024-05-08"), at("21:30")};
    CHECK(readSavedAt(u"2024/05/08 21:30", std::nullopt) == expected);
    CHECK(readSavedAt(u"05/08/2024, 21:30", LineDateOrder::MonthFirst) == expected);
    CHECK(readSavedAt(u"08/05/2024, 09:30PM", LineDateOrder::DayFirst) == expected);
    CHECK(readSavedAt(u"05/08/2024, 21:30", std::nullopt) == std::nullopt);
    CHECK(readSavedAt(u"05/28/2024, 21:30", std::nullopt) == LineMoment{day("2024-05-28"), at("21:30")});
    CHECK(readSavedAt(u"yesterday", std::nullopt) == std::nullopt);
}

namespace {

/// A day on which both readings of a slash date have the same weekday.
QDate dayThatFitsBothWays()
{
    for (QDate date(2024, 1, 1); date.year() == 2024; date = date.addDays(1)) {
        const QDate swapped(2024, date.day(), date.month());
        if (swapped.isValid() && swapped != date && swapped.dayOfWeek() == date.dayOfWeek())
            return date;
    }
    return {};
}

QByteArray talkOn(QDate date)
{
    const QString weekday = QLocale::c().dayName(date.dayOfWeek(), QLocale::ShortFormat);
    return talk(
        u"[LINE] Chat history with Hanako\nSaved on: 12/31/2024, 21:30\n\n%1, %2\n10:02⇥Hanako⇥a\n"_s.arg(
            weekday, date.toString(u"MM/dd/yyyy")));
}

} // namespace

TEST_CASE("where the weekday fits month first and day first, the order is asked for")
{
    const QDate date = dayThatFitsBothWays();
    REQUIRE(date.isValid());
    const QByteArray bytes = talkOn(date);
    const auto unclear = readLineHistory(bytes, u"talk.txt"_s);
    REQUIRE_FALSE(unclear);
    CHECK(unclear.error().code == ErrorCode::LineDateOrderUnclear);
    CHECK(unclear.error().args.first().contains(date.toString(u"MM/dd/yyyy")));

    LineReadOptions options;
    options.dateOrder = LineDateOrder::MonthFirst;
    CHECK(readWell(bytes, u"talk.txt"_s, options).records.front().date == date);
    options.dateOrder = LineDateOrder::DayFirst;
    const LineHistory dayFirst = readWell(bytes, u"talk.txt"_s, options);
    CHECK(dayFirst.records.front().date == QDate(2024, date.day(), date.month()));
    CHECK(dayFirst.dateOrder == LineDateOrder::DayFirst);
}

TEST_CASE("where the weekday fits neither order, the order is asked for and the lines stay kept")
{
    const QByteArray bytes = talk(u"[LINE] Chat history with Hanako\n\nMon, 05/01/2024\n10:02⇥Hanako⇥a\n"_s);
    const auto unclear = readLineHistory(bytes, u"talk.txt"_s);
    REQUIRE_FALSE(unclear);
    CHECK(unclear.error().code == ErrorCode::LineDateOrderUnclear);
    LineReadOptions options;
    options.dateOrder = LineDateOrder::MonthFirst;
    CHECK(readWell(bytes, u"talk.txt"_s, options).notUnderstood.size() == 2);
}

TEST_CASE("one day that fits a single order settles the whole history, against any choice")
{
    const QDate both = dayThatFitsBothWays();
    QByteArray bytes = talkOn(both);
    bytes += "\nTue, 12/31/2024\n10:03\tHanako\tb\n";
    LineReadOptions options;
    options.dateOrder = LineDateOrder::DayFirst;
    const LineHistory history = readWell(bytes, u"talk.txt"_s, options);
    CHECK(history.dateOrder == LineDateOrder::MonthFirst);
    CHECK(history.records.front().date == both);
    CHECK(history.savedAt->date == day("2024-12-31"));
}

TEST_CASE("a day equal to its month needs no order")
{
    const LineHistory history = readWell(talk(u"Sun, 05/05/2024\n10:02⇥Hanako⇥a\n"_s));
    CHECK(history.records.front().date == day("2024-05-05"));
}
