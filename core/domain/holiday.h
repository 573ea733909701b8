#pragma once

#include "core/base/id.h"
#include "core/domain/japaneseholidays.h"

namespace ayumi {

enum class Country
{
    Japan,
    Malaysia
};

/// Thirteen states and three federal territories, each with its own list of holidays.
enum class MalaysianState
{
    Johor,
    Kedah,
    Kelantan,
    Melaka,
    NegeriSembilan,
    Pahang,
    Penang,
    Perak,
    Perlis,
    Sabah,
    Sarawak,
    Selangor,
    Terengganu,
    KualaLumpur,
    Labuan,
    Putrajaya,
};

/// Dates that follow the moon are expected until they are declared.
enum class HolidayStatus
{
    Confirmed,
    Expected
};

/// A day off that somebody entered or imported: holidays of Malaysia, which are declared and not computed,
/// and days of Japan beyond the law, such as a day on which the office is closed.
struct Holiday
{
    HolidayId id;
    QDate date;
    Country country = Country::Malaysia;
    std::optional<MalaysianState> state; ///< nullopt: the whole country
    QString name;                        ///< as its source writes it
    HolidayStatus status = HolidayStatus::Confirmed;
    QString source; ///< where it was read: a gazette, a file, a web page
    QDate enteredOn;

    bool operator==(const Holiday&) const = default;
};

/// Errors: FieldMissing (date, name), FieldInvalid (date; state outside Malaysia), FieldTooLong.
[[nodiscard]] Result<> checkHoliday(const Holiday& holiday);

/// What is known about days off: the law of Japan and what was entered.
struct HolidayBook
{
    EquinoxTable equinoxes;       ///< announced ones
    std::vector<Holiday> entered; ///< in any order
};

/// Why nobody works on a day.
struct DayOff
{
    std::optional<JapaneseHoliday> national; ///< by the law of Japan
    QString name;                            ///< of an entered one, as it was entered
    HolidayStatus status = HolidayStatus::Confirmed;

    bool operator==(const DayOff&) const = default;
};

/// The holiday of Japan on this day: by law, else entered. Weekends are none.
[[nodiscard]] std::optional<DayOff> dayOffInJapan(const HolidayBook& book, QDate date);
/// The holiday of this state (or of all Malaysia) on this day. Weekends are none.
[[nodiscard]] std::optional<DayOff> dayOffIn(const HolidayBook& book, MalaysianState state, QDate date);

/// Friday and Saturday in Kedah, Kelantan and Terengganu, and in Johor before 2025; elsewhere Saturday and
/// Sunday.
[[nodiscard]] bool isWeekendIn(MalaysianState state, QDate date);

/// Monday to Friday and no holiday.
[[nodiscard]] bool isWorkingDayInJapan(const HolidayBook& book, QDate date);
[[nodiscard]] bool isWorkingDayIn(const HolidayBook& book, MalaysianState state, QDate date);

/// False when not one holiday of this state (or of all Malaysia) is entered for the year: what is planned
/// there cannot be trusted to miss the holidays.
[[nodiscard]] bool knowsHolidaysOf(const HolidayBook& book, MalaysianState state, int year);

template<>
struct CodeTable<Country>
{
    static constexpr std::array entries{std::pair{Country::Japan, "JP"}, std::pair{Country::Malaysia, "MY"}};
};

template<>
struct CodeTable<MalaysianState>
{
    static constexpr std::array entries{std::pair{MalaysianState::Johor, "johor"},
                                        std::pair{MalaysianState::Kedah, "kedah"},
                                        std::pair{MalaysianState::Kelantan, "kelantan"},
                                        std::pair{MalaysianState::Melaka, "melaka"},
                                        std::pair{MalaysianState::NegeriSembilan, "negeri-sembilan"},
                                        std::pair{MalaysianState::Pahang, "pahang"},
                                        std::pair{MalaysianState::Penang, "penang"},
                                        std::pair{MalaysianState::Perak, "perak"},
                                        std::pair{MalaysianState::Perlis, "perlis"},
                                        std::pair{MalaysianState::Sabah, "sabah"},
                                        std::pair{MalaysianState::Sarawak, "sarawak"},
                                        std::pair{MalaysianState::Selangor, "selangor"},
                                        std::pair{MalaysianState::Terengganu, "terengganu"},
                                        std::pair{MalaysianState::KualaLumpur, "kuala-lumpur"},
                                        std::pair{MalaysianState::Labuan, "labuan"},
                                        std::pair{MalaysianState::Putrajaya, "putrajaya"}};
};

template<>
struct CodeTable<HolidayStatus>
{
    static constexpr std::array entries{std::pair{HolidayStatus::Confirmed, "confirmed"},
                                        std::pair{HolidayStatus::Expected, "expected"}};
};

} // namespace ayumi
