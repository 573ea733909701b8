#include "core/domain/holiday.h"

#include "core/domain/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Johor went back to Saturday and Sunday on this day.
const QDate johorChanged(2025, 1, 1);

bool restsOnFriday(MalaysianState state, QDate date)
{
    switch (state) {
    case MalaysianState::Kedah:
    case MalaysianState::Kelantan:
    case MalaysianState::Terengganu:
        return true;
    case MalaysianState::Johor:
        return date < johorChanged;
    default:
        return false;
    }
}

bool isOf(const Holiday& holiday, MalaysianState state)
{
    return holiday.country == Country::Malaysia && holiday.state.value_or(state) == state;
}

DayOff dayOffOf(const Holiday& holiday)
{
    return {.national = std::nullopt, .name = holiday.name, .status = holiday.status};
}

} // namespace

Result<> checkHoliday(const Holiday& holiday)
{
    if (!holiday.date.isValid())
        return failure(ErrorCode::FieldMissing, {u"date"_s});
    if (holiday.date.year() < firstHolidayYear || holiday.date.year() > lastHolidayYear)
        return failure(ErrorCode::FieldInvalid, {u"date"_s, holiday.date.toString(Qt::ISODate)});
    if (holiday.state && holiday.country != Country::Malaysia)
        return failure(ErrorCode::FieldInvalid, {u"state"_s, codeOf(*holiday.state)});
    AYUMI_TRY(checkGiven(u"name"_s, holiday.name));
    AYUMI_TRY(checkLength(u"name"_s, holiday.name, longestLine));
    return checkLength(u"source"_s, holiday.source, longestLine);
}

std::optional<DayOff> dayOffInJapan(const HolidayBook& book, QDate date)
{
    if (const auto national = japaneseHolidayOn(date, book.equinoxes))
        return DayOff{.national = national, .name = {}, .status = HolidayStatus::Confirmed};
    const auto found = std::ranges::find_if(book.entered, [&](const Holiday& each) {
        return each.country == Country::Japan && each.date == date;
    });
    return found == book.entered.end() ? std::nullopt : std::optional(dayOffOf(*found));
}

std::optional<DayOff> dayOffIn(const HolidayBook& book, MalaysianState state, QDate date)
{
    const auto found = std::ranges::find_if(
        book.entered, [&](const Holiday& each) { return each.date == date && isOf(each, state); });
    return found == book.entered.end() ? std::nullopt : std::optional(dayOffOf(*found));
}

bool isWeekendIn(MalaysianState state, QDate date)
{
    const int day = date.dayOfWeek();
    return day == Qt::Saturday || day == (restsOnFriday(state, date) ? Qt::Friday : Qt::Sunday);
}

bool isWorkingDayInJapan(const HolidayBook& book, QDate date)
{
    return date.dayOfWeek() < Qt::Saturday && !dayOffInJapan(book, date);
}

bool isWorkingDayIn(const HolidayBook& book, MalaysianState state, QDate date)
{
    return !isWeekendIn(state, date) && !dayOffIn(book, state, date);
}

bool knowsHolidaysOf(const HolidayBook& book, MalaysianState state, int year)
{
    return std::ranges::any_of(
        book.entered, [&](const Holiday& each) { return each.date.year() == year && isOf(each, state); });
}

} // namespace ayumi
