#include "core/domain/holiday.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

Holiday aHoliday(QStringView date, QStringView name, std::optional<MalaysianState> state = std::nullopt)
{
    Holiday holiday;
    holiday.date = day(date);
    holiday.name = name.toString();
    holiday.state = state;
    return holiday;
}

} // namespace

TEST_CASE("a holiday of one state is a working day in another, one of all Malaysia in none")
{
    HolidayBook book;
    book.entered = {aHoliday(u"2026-05-01", u"Hari Pekerja"),
                    aHoliday(u"2026-02-02", u"Cuti Wilayah", MalaysianState::KualaLumpur)};
    CHECK(dayOffIn(book, MalaysianState::KualaLumpur, day(u"2026-02-02"))->name == u"Cuti Wilayah"_s);
    CHECK_FALSE(dayOffIn(book, MalaysianState::Selangor, day(u"2026-02-02")));
    CHECK(isWorkingDayIn(book, MalaysianState::Selangor, day(u"2026-02-02")));
    CHECK_FALSE(isWorkingDayIn(book, MalaysianState::Selangor, day(u"2026-05-01")));
    CHECK_FALSE(isWorkingDayIn(book, MalaysianState::KualaLumpur, day(u"2026-05-01")));
    CHECK_FALSE(dayOffInJapan(book, day(u"2026-05-01")));
}

TEST_CASE("the office's own closed day is a day off beside those of the law")
{
    HolidayBook book;
    Holiday closed = aHoliday(u"2026-05-01", u"創立記念日");
    closed.country = Country::Japan;
    book.entered = {closed};
    CHECK_FALSE(isWorkingDayInJapan(book, day(u"2026-05-01")));
    CHECK(dayOffInJapan(book, day(u"2026-05-01"))->name == u"創立記念日"_s);
    CHECK(dayOffInJapan(book, day(u"2026-05-03"))->national == JapaneseHoliday::Constitution);
    CHECK(isWorkingDayInJapan(book, day(u"2026-05-07")));
    CHECK_FALSE(isWorkingDayInJapan(book, day(u"2026-05-06")));
    CHECK_FALSE(isWorkingDayInJapan(book, day(u"2026-05-09"))); // Saturday
    CHECK_FALSE(dayOffIn(book, MalaysianState::KualaLumpur, day(u"2026-05-01")));
}

TEST_CASE("Kedah, Kelantan and Terengganu rest on Friday and Saturday, Johor until 2024")
{
    const QDate friday = day(u"2026-05-08");
    const QDate saturday = day(u"2026-05-09");
    const QDate sunday = day(u"2026-05-10");
    for (const MalaysianState state : allValues<MalaysianState>()) {
        INFO(codeOf(state).toStdString());
        const bool friday_off = state == MalaysianState::Kedah || state == MalaysianState::Kelantan ||
                                state == MalaysianState::Terengganu;
        CHECK(isWeekendIn(state, friday) == friday_off);
        CHECK(isWeekendIn(state, saturday));
        CHECK(isWeekendIn(state, sunday) != friday_off);
        CHECK_FALSE(isWeekendIn(state, day(u"2026-05-07")));
    }
    CHECK(isWeekendIn(MalaysianState::Johor, day(u"2024-12-27")));       // a Friday
    CHECK_FALSE(isWeekendIn(MalaysianState::Johor, day(u"2024-12-29"))); // a Sunday
    CHECK_FALSE(isWeekendIn(MalaysianState::Johor, day(u"2025-01-03")));
    CHECK(isWeekendIn(MalaysianState::Johor, day(u"2025-01-05")));
}

TEST_CASE("a year without entered holidays is known to be unknown")
{
    HolidayBook book;
    CHECK_FALSE(knowsHolidaysOf(book, MalaysianState::Penang, 2026));
    book.entered = {aHoliday(u"2026-07-07", u"George Town", MalaysianState::Penang)};
    CHECK(knowsHolidaysOf(book, MalaysianState::Penang, 2026));
    CHECK_FALSE(knowsHolidaysOf(book, MalaysianState::Penang, 2027));
    CHECK_FALSE(knowsHolidaysOf(book, MalaysianState::Perak, 2026));
}

TEST_CASE("an entered holiday has a real date, a name, and a state only in Malaysia")
{
    CHECK(checkHoliday(aHoliday(u"2026-05-01", u"Hari Pekerja")));
    Holiday nameless = aHoliday(u"2026-05-01", u"  ");
    CHECK(checkHoliday(nameless).error() == Error{ErrorCode::FieldMissing, {u"name"_s}});
    Holiday dateless = nameless;
    dateless.date = QDate(2026, 2, 30);
    CHECK(checkHoliday(dateless).error() == Error{ErrorCode::FieldMissing, {u"date"_s}});
    Holiday old = aHoliday(u"1066-10-14", u"x");
    CHECK(checkHoliday(old).error().code == ErrorCode::FieldInvalid);
    Holiday elsewhere = aHoliday(u"2026-05-01", u"x", MalaysianState::Perak);
    elsewhere.country = Country::Japan;
    CHECK(checkHoliday(elsewhere).error() == Error{ErrorCode::FieldInvalid, {u"state"_s, u"perak"_s}});
    CHECK(checkHoliday(aHoliday(u"2026-05-01", QString(300, u'x'))).error().code == ErrorCode::FieldTooLong);
}
