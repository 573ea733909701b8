#include "core/domain/japaneseholidays.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

using enum JapaneseHoliday;

constexpr int forever = lastHolidayYear;

/// On one day of every year in which it is law.
struct FixedRule
{
    JapaneseHoliday holiday;
    int since;
    int until;
    int month;
    int day;
};

constexpr std::array fixedRules{
    FixedRule{NewYear, 1949, forever, 1, 1},
    FixedRule{ComingOfAge, 1949, 1999, 1, 15},
    FixedRule{Foundation, 1967, forever, 2, 11},
    FixedRule{EmperorsBirthday, 1949, 1988, 4, 29},
    FixedRule{EmperorsBirthday, 1989, 2018, 12, 23},
    FixedRule{EmperorsBirthday, 2020, forever, 2, 23}, // none in 2019
    FixedRule{Greenery, 1989, 2006, 4, 29},
    FixedRule{Showa, 2007, forever, 4, 29},
    FixedRule{Constitution, 1949, forever, 5, 3},
    FixedRule{Greenery, 2007, forever, 5, 4},
    FixedRule{Children, 1949, forever, 5, 5},
    FixedRule{Marine, 1996, 2002, 7, 20},
    FixedRule{Mountain, 2016, forever, 8, 11},
    FixedRule{RespectForTheAged, 1966, 2002, 9, 15},
    FixedRule{HealthAndSports, 1966, 1999, 10, 10},
    FixedRule{Culture, 1948, forever, 11, 3},
    FixedRule{LabourThanksgiving, 1948, forever, 11, 23},
};

/// On the n-th Monday of a month.
struct MondayRule
{
    JapaneseHoliday holiday;
    int since;
    int until;
    int month;
    int which;
};

constexpr std::array mondayRules{
    MondayRule{ComingOfAge, 2000, forever, 1, 2},       MondayRule{Marine, 2003, forever, 7, 3},
    MondayRule{RespectForTheAged, 2003, forever, 9, 3}, MondayRule{HealthAndSports, 2000, 2019, 10, 2},
    MondayRule{Sports, 2020, forever, 10, 2},
};

/// A day that an act of its own made a holiday once, or moved once: then the usual day of that year is none.
struct OnceRule
{
    JapaneseHoliday holiday;
    int year;
    int month;
    int day;
};

constexpr std::array onceRules{
    OnceRule{ImperialFuneral, 1989, 2, 24},
    OnceRule{EnthronementCeremony, 1990, 11, 12},
    OnceRule{ImperialWedding, 1993, 6, 9},
    OnceRule{Enthronement, 2019, 5, 1},
    OnceRule{EnthronementCeremony, 2019, 10, 22},
    // The Olympic Games of Tokyo: planned for 2020, held in 2021.
    OnceRule{Marine, 2020, 7, 23},
    OnceRule{Sports, 2020, 7, 24},
    OnceRule{Mountain, 2020, 8, 10},
    OnceRule{Marine, 2021, 7, 22},
    OnceRule{Sports, 2021, 7, 23},
    OnceRule{Mountain, 2021, 8, 8},
};

/// Days between two holidays became free at the end of 1985.
constexpr int sandwichedSince = 1986;

using Days = std::map<QDate, JapaneseHoliday>;

bool isMoved(JapaneseHoliday holiday, int year)
{
    return std::ranges::any_of(
        onceRules, [&](const OnceRule& rule) { return rule.holiday == holiday && rule.year == year; });
}

QDate mondayOf(int year, int month, int which)
{
    const QDate first(year, month, 1);
    return first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7 + 7 * (which - 1));
}

Days properHolidays(int year, const Equinoxes& equinoxes)
{
    Days days{{equinoxes.vernal, VernalEquinox}, {equinoxes.autumnal, AutumnalEquinox}};
    for (const FixedRule& rule : fixedRules) {
        if (rule.since <= year && year <= rule.until && !isMoved(rule.holiday, year))
            days.emplace(QDate(year, rule.month, rule.day), rule.holiday);
    }
    for (const MondayRule& rule : mondayRules) {
        if (rule.since <= year && year <= rule.until && !isMoved(rule.holiday, year))
            days.emplace(mondayOf(year, rule.month, rule.which), rule.holiday);
    }
    for (const OnceRule& rule : onceRules) {
        if (rule.year == year)
            days.emplace(QDate(year, rule.month, rule.day), rule.holiday);
    }
    return days;
}

/// For every holiday on a Sunday the next day that is none.
void addSubstitutes(const Days& proper, Days& all)
{
    for (const auto& [date, holiday] : proper) {
        if (date.dayOfWeek() != Qt::Sunday)
            continue;
        QDate next = date.addDays(1);
        while (proper.contains(next))
            next = next.addDays(1);
        all.emplace(next, Substitute);
    }
}

void addSandwiched(const Days& proper, Days& all)
{
    for (const auto& [date, holiday] : proper) {
        const QDate between = date.addDays(1);
        if (proper.contains(date.addDays(2)) && between.dayOfWeek() != Qt::Sunday)
            all.emplace(between, Sandwiched); // a holiday and a substitute stay what they are
    }
}

Days holidaysOf(int year, const EquinoxTable& announced)
{
    const auto known = announced.find(year);
    const Days proper =
        properHolidays(year, known == announced.end() ? computedEquinoxes(year) : known->second);
    Days all = proper;
    addSubstitutes(proper, all);
    if (year >= sandwichedSince)
        addSandwiched(proper, all);
    return all;
}

bool isKnownYear(int year)
{
    return firstHolidayYear <= year && year <= lastHolidayYear;
}

} // namespace

Equinoxes computedEquinoxes(int year)
{
    const int passed = year - firstHolidayYear;
    const auto dayFor = [&](double base) { return int(std::floor(base + 0.242194 * passed)) - passed / 4; };
    return {.vernal = QDate(year, 3, dayFor(20.8431)), .autumnal = QDate(year, 9, dayFor(23.2488))};
}

Result<std::vector<JapaneseHolidayDay>> japaneseHolidays(int year, const EquinoxTable& announced)
{
    if (!isKnownYear(year))
        return failure(ErrorCode::HolidaysUnknown, {u"JP"_s, QString::number(year)});
    std::vector<JapaneseHolidayDay> days;
    for (const auto& [date, holiday] : holidaysOf(year, announced))
        days.push_back({date, holiday});
    return days;
}

std::optional<JapaneseHoliday> japaneseHolidayOn(QDate date, const EquinoxTable& announced)
{
    if (!date.isValid() || !isKnownYear(date.year()))
        return std::nullopt;
    const Days days = holidaysOf(date.year(), announced);
    const auto found = days.find(date);
    return found == days.end() ? std::nullopt : std::optional(found->second);
}

QString officialName(JapaneseHoliday holiday)
{
    static const std::map<JapaneseHoliday, QString> names{
        {NewYear, u"元日"_s},
        {ComingOfAge, u"成人の日"_s},
        {Foundation, u"建国記念の日"_s},
        {EmperorsBirthday, u"天皇誕生日"_s},
        {VernalEquinox, u"春分の日"_s},
        {Showa, u"昭和の日"_s},
        {Constitution, u"憲法記念日"_s},
        {Greenery, u"みどりの日"_s},
        {Children, u"こどもの日"_s},
        {Marine, u"海の日"_s},
        {Mountain, u"山の日"_s},
        {RespectForTheAged, u"敬老の日"_s},
        {AutumnalEquinox, u"秋分の日"_s},
        {HealthAndSports, u"体育の日"_s},
        {Sports, u"スポーツの日"_s},
        {Culture, u"文化の日"_s},
        {LabourThanksgiving, u"勤労感謝の日"_s},
        {Substitute, u"振替休日"_s},
        {Sandwiched, u"国民の休日"_s},
        {Enthronement, u"即位の日"_s},
        {EnthronementCeremony, u"即位礼正殿の儀"_s},
        {ImperialFuneral, u"大喪の礼"_s},
        {ImperialWedding, u"結婚の儀"_s},
    };
    return names.at(holiday);
}

} // namespace ayumi
