#pragma once

#include "core/base/enumcode.h"
#include "core/base/result.h"

#include <QDate>

#include <map>
#include <vector>

namespace ayumi {

/// The days of the Act on National Holidays (国民の祝日に関する法律) and of the acts that made single days
/// one.
enum class JapaneseHoliday
{
    NewYear,
    ComingOfAge,
    Foundation,
    EmperorsBirthday,
    VernalEquinox,
    Showa,
    Constitution,
    Greenery,
    Children,
    Marine,
    Mountain,
    RespectForTheAged,
    AutumnalEquinox,
    HealthAndSports, ///< until 2019
    Sports,
    Culture,
    LabourThanksgiving,
    Substitute, ///< 振替休日: for a holiday on a Sunday
    Sandwiched, ///< 国民の休日: a day between two holidays
    Enthronement,
    EnthronementCeremony,
    ImperialFuneral,
    ImperialWedding,
};

struct JapaneseHolidayDay
{
    QDate date;
    JapaneseHoliday holiday = JapaneseHoliday::NewYear;

    auto operator<=>(const JapaneseHolidayDay&) const = default;
};

struct Equinoxes
{
    QDate vernal;
    QDate autumnal;

    bool operator==(const Equinoxes&) const = default;
};

/// By year, where the announced days (官報, each February for the next year) shall hold instead of computed
/// ones.
using EquinoxTable = std::map<int, Equinoxes>;

/// The years for which the formula of the equinoxes holds, and with it everything below.
inline constexpr int firstHolidayYear = 1980;
inline constexpr int lastHolidayYear = 2099;

/// By the approximation of the Japan Coast Guard's hydrographic department (海上保安庁水路部), 1980 to 2099.
[[nodiscard]] Equinoxes computedEquinoxes(int year);

/// All holidays of a year in the order of their dates, by the law as it stood in that year: fixed days, Happy
/// Mondays, equinoxes, the moved days of 2020 and 2021, substitute and sandwiched days. A holiday on a
/// Saturday is not moved. Errors: HolidaysUnknown (country, year) outside 1980 to 2099.
[[nodiscard]] Result<std::vector<JapaneseHolidayDay>> japaneseHolidays(int year,
                                                                       const EquinoxTable& announced = {});

/// The holiday on this day; nullopt for any other day and outside 1980 to 2099.
[[nodiscard]] std::optional<JapaneseHoliday> japaneseHolidayOn(QDate date,
                                                               const EquinoxTable& announced = {});

/// As the law names it: 成人の日. A proper name, the same in every language of the interface.
[[nodiscard]] QString officialName(JapaneseHoliday holiday);

template<>
struct CodeTable<JapaneseHoliday>
{
    static constexpr std::array entries{
        std::pair{JapaneseHoliday::NewYear, "new-year"},
        std::pair{JapaneseHoliday::ComingOfAge, "coming-of-age"},
        std::pair{JapaneseHoliday::Foundation, "foundation"},
        std::pair{JapaneseHoliday::EmperorsBirthday, "emperors-birthday"},
        std::pair{JapaneseHoliday::VernalEquinox, "vernal-equinox"},
        std::pair{JapaneseHoliday::Showa, "showa"},
        std::pair{JapaneseHoliday::Constitution, "constitution"},
        std::pair{JapaneseHoliday::Greenery, "greenery"},
        std::pair{JapaneseHoliday::Children, "children"},
        std::pair{JapaneseHoliday::Marine, "marine"},
        std::pair{JapaneseHoliday::Mountain, "mountain"},
        std::pair{JapaneseHoliday::RespectForTheAged, "respect-for-the-aged"},
        std::pair{JapaneseHoliday::AutumnalEquinox, "autumnal-equinox"},
        std::pair{JapaneseHoliday::HealthAndSports, "health-and-sports"},
        std::pair{JapaneseHoliday::Sports, "sports"},
        std::pair{JapaneseHoliday::Culture, "culture"},
        std::pair{JapaneseHoliday::LabourThanksgiving, "labour-thanksgiving"},
        std::pair{JapaneseHoliday::Substitute, "substitute"},
        std::pair{JapaneseHoliday::Sandwiched, "sandwiched"},
        std::pair{JapaneseHoliday::Enthronement, "enthronement"},
        std::pair{JapaneseHoliday::EnthronementCeremony, "enthronement-ceremony"},
        std::pair{JapaneseHoliday::ImperialFuneral, "imperial-funeral"},
        std::pair{JapaneseHoliday::ImperialWedding, "imperial-wedding"}};
};

} // namespace ayumi
