#include "core/domain/japaneseholidays.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// "1/13 成人の日" per line, in the order of the year.
QStringList written(int year)
{
    QStringList lines;
    for (const JapaneseHolidayDay& day : must(japaneseHolidays(year)))
        lines.append(u"%1/%2 %3"_s.arg(day.date.month()).arg(day.date.day()).arg(officialName(day.holiday)));
    return lines;
}

QStringList table(QStringView text)
{
    QStringList lines = text.toString().split(u',');
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

TEST_CASE("the holidays of 2025 to 2028 are those of the published lists")
{
    const QStringList y2025 = written(2025);
    CHECK(y2025 == table(u"1/1 元日, 1/13 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 2/24 振替休日, "
                         "3/20 春分の日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, "
                         "5/6 振替休日, 7/21 海の日, 8/11 山の日, 9/15 敬老の日, 9/23 秋分の日, "
                         "10/13 スポーツの日, 11/3 文化の日, 11/23 勤労感謝の日, 11/24 振替休日"));
    CHECK(y2025.size() == 19);
    const QStringList y2026 = written(2026);
    CHECK(y2026 == table(u"1/1 元日, 1/12 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 3/20 春分の日, "
                         "4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, 5/6 振替休日, "
                         "7/20 海の日, 8/11 山の日, 9/21 敬老の日, 9/22 国民の休日, 9/23 秋分の日, "
                         "10/12 スポーツの日, 11/3 文化の日, 11/23 勤労感謝の日"));
    CHECK(y2026.size() == 18);
    const QStringList y2027 = written(2027);
    CHECK(y2027 == table(u"1/1 元日, 1/11 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 3/21 春分の日, "
                         "3/22 振替休日, 4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, "
                         "7/19 海の日, 8/11 山の日, 9/20 敬老の日, 9/23 秋分の日, 10/11 スポーツの日, "
                         "11/3 文化の日, 11/23 勤労感謝の日"));
    CHECK(y2027.size() == 17);
    const QStringList y2028 = written(2028);
    CHECK(y2028 == table(u"1/1 元日, 1/10 成人の日, 2/11 建国記念の日, 2/23 天皇誕生日, 3/20 春分の日, "
                         "4/29 昭和の日, 5/3 憲法記念日, 5/4 みどりの日, 5/5 こどもの日, 7/17 海の日, "
                         "8/11 山の日, 9/18 敬老の日, 9/22 秋分の日, 10/9 スポーツの日, 11/3 文化の日, "
                         "11/23 勤労感謝の日"));
    CHECK(y2028.size() == 16);
}

TEST_CASE("the enthronement made ten days free in a row in 2019")
{
    const QStringList lines = written(2019);
    CHECK(lines == table(u"1/1 元日, 1/14 成人の日, 2/11 建国記念の日, 3/21 春分の日, 4/29 昭和の日, "
                         "4/30 国民の休日, 5/1 即位の日, 5/2 国民の休日, 5/3 憲法記念日, 5/4 みどりの日, "
                         "5/5 こどもの日, 5/6 振替休日, 7/15 海の日, 8/11 山の日, 8/12 振替休日, "
                         "9/16 敬老の日, 9/23 秋分の日, 10/14 体育の日, 10/22 即位礼正殿の儀, "
                         "11/3 文化の日, 11/4 振替休日, 11/23 勤労感謝の日"));
    CHECK_FALSE(japaneseHolidayOn(day(u"2019-12-23")));
}

TEST_CASE("the Olympic Games moved three holidays in 2020 and in 2021")
{
    CHECK(japaneseHolidayOn(day(u"2020-07-23")) == JapaneseHoliday::Marine);
    CHECK(japaneseHolidayOn(day(u"2020-07-24")) == JapaneseHoliday::Sports);
    CHECK(japaneseHolidayOn(day(u"2020-08-10")) == JapaneseHoliday::Mountain);
    CHECK(japaneseHolidayOn(day(u"2021-07-22")) == JapaneseHoliday::Marine);
    CHECK(japaneseHolidayOn(day(u"2021-07-23")) == JapaneseHoliday::Sports);
    CHECK(japaneseHolidayOn(day(u"2021-08-08")) == JapaneseHoliday::Mountain);
    CHECK(japaneseHolidayOn(day(u"2021-08-09")) == JapaneseHoliday::Substitute);
    for (const QStringView usual :
         {u"2020-07-20", u"2020-08-11", u"2020-10-12", u"2021-07-19", u"2021-08-11", u"2021-10-11"}) {
        INFO(usual.toString().toStdString());
        CHECK_FALSE(japaneseHolidayOn(day(usual)));
    }
    CHECK(written(2020).size() == 18);
    CHECK(written(2021).size() == 17);
}

TEST_CASE("laws count from the year in which they came and until they were changed")
{
    CHECK(japaneseHolidayOn(day(u"1985-05-04")) == std::nullopt); // nothing between holidays was free yet
    CHECK(japaneseHolidayOn(day(u"1988-05-04")) == JapaneseHoliday::Sandwiched);
    CHECK(japaneseHolidayOn(day(u"1988-04-29")) == JapaneseHoliday::EmperorsBirthday);
    CHECK(japaneseHolidayOn(day(u"1989-02-24")) == JapaneseHoliday::ImperialFuneral);
    CHECK(japaneseHolidayOn(day(u"1989-04-29")) == JapaneseHoliday::Greenery);
    CHECK(japaneseHolidayOn(day(u"1990-11-12")) == JapaneseHoliday::EnthronementCeremony);
    CHECK(japaneseHolidayOn(day(u"1993-06-09")) == JapaneseHoliday::ImperialWedding);
    CHECK(japaneseHolidayOn(day(u"1999-01-15")) == JapaneseHoliday::ComingOfAge);
    CHECK(japaneseHolidayOn(day(u"2000-01-10")) == JapaneseHoliday::ComingOfAge);
    CHECK(japaneseHolidayOn(day(u"2002-07-20")) == JapaneseHoliday::Marine);
    CHECK(japaneseHolidayOn(day(u"2003-07-21")) == JapaneseHoliday::Marine);
    CHECK(japaneseHolidayOn(day(u"2006-05-04")) == JapaneseHoliday::Sandwiched);
    CHECK(japaneseHolidayOn(day(u"2007-05-04")) == JapaneseHoliday::Greenery);
    CHECK(japaneseHolidayOn(day(u"2008-05-06")) == JapaneseHoliday::Substitute); // for Sunday 4 May
    CHECK(japaneseHolidayOn(day(u"2009-09-22")) == JapaneseHoliday::Sandwiched);
    CHECK(japaneseHolidayOn(day(u"2015-08-11")) == std::nullopt);
    CHECK(japaneseHolidayOn(day(u"2016-08-11")) == JapaneseHoliday::Mountain);
}

TEST_CASE("a holiday on a Saturday is not moved")
{
    CHECK(japaneseHolidayOn(day(u"2028-01-01")) == JapaneseHoliday::NewYear);
    CHECK_FALSE(japaneseHolidayOn(day(u"2028-01-03")));
    CHECK(japaneseHolidayOn(day(u"2028-04-29")) == JapaneseHoliday::Showa);
    CHECK_FALSE(japaneseHolidayOn(day(u"2028-05-01")));
}

TEST_CASE("announced equinoxes hold instead of computed ones, with what follows from them")
{
    CHECK(computedEquinoxes(2027) == Equinoxes{day(u"2027-03-21"), day(u"2027-09-23")});
    const EquinoxTable announced{{2027, {day(u"2027-03-20"), day(u"2027-09-22")}}};
    CHECK(japaneseHolidayOn(day(u"2027-03-20"), announced) == JapaneseHoliday::VernalEquinox);
    CHECK_FALSE(japaneseHolidayOn(day(u"2027-03-21"), announced));
    CHECK_FALSE(japaneseHolidayOn(day(u"2027-03-22"), announced)); // no Sunday to make up for
    CHECK(japaneseHolidayOn(day(u"2027-09-21"), announced) == JapaneseHoliday::Sandwiched);
    CHECK(japaneseHolidayOn(day(u"2027-09-22"), announced) == JapaneseHoliday::AutumnalEquinox);
    CHECK(japaneseHolidayOn(day(u"2028-03-20"), announced) == JapaneseHoliday::VernalEquinox);
}

TEST_CASE("a year for which the formula of the equinoxes does not hold is refused by name, not guessed")
{
    for (const int year : {1979, 2100}) {
        const auto refused = japaneseHolidays(year);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::HolidaysUnknown, {u"JP"_s, QString::number(year)}});
        CHECK_FALSE(japaneseHolidayOn(QDate(year, 1, 1)));
    }
    CHECK(japaneseHolidays(1980));
    CHECK(japaneseHolidays(2099));
    CHECK_FALSE(japaneseHolidayOn(QDate()));
}

TEST_CASE("every holiday has a name of its own")
{
    std::set<QString> names;
    for (const JapaneseHoliday holiday : allValues<JapaneseHoliday>())
        CHECK(names.insert(officialName(holiday)).second);
}
