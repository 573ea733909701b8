#include "tests/exchange/exchangetesting.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

TEST_CASE("holidays are the all-day events in order, with their days and whether they may still move")
{
    const CalendarFile file = readWell(calendar(
        "BEGIN:VEVENT\nUID:3\nDTSTART;VALUE=DATE:20270831\nSUMMARY:Hari Kebangsaan\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20270206\nDTEND;VALUE=DATE:20270208\nSUMMARY:Tahun Baru  "
        "Cina\n"
        "END:VEVENT\n"
        "BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20270309\nDTEND;VALUE=DATE:20270311\nSTATUS:TENTATIVE\n"
        "SUMMARY:Hari Raya Puasa\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:4\nDTSTART;VALUE=DATE:20271028\nSUMMARY:Deepavali (tentative)\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:5\nDTSTART;VALUE=DATE:20270516\nSUMMARY:Hari Raya Qurban (anggaran)\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:6\nDTSTART;VALUE=DATE:20270610\nSTATUS:CANCELLED\nSUMMARY:called off\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:7\nDTSTART:20270611T010000Z\nSUMMARY:Meeting\nEND:VEVENT\n"));
    const std::vector<CalendarHoliday> expected{
        {day("2027-02-06"), day("2027-02-07"), u"Tahun Baru Cina"_s, false},
        {day("2027-03-09"), day("2027-03-10"), u"Hari Raya Puasa"_s, true},
        {day("2027-05-16"), day("2027-05-16"), u"Hari Raya Qurban (anggaran)"_s, true},
        {day("2027-08-31"), day("2027-08-31"), u"Hari Kebangsaan"_s, false},
        {day("2027-10-28"), day("2027-10-28"), u"Deepavali (tentative)"_s, true}};
    CHECK(holidaysOf(file) == expected);
}

TEST_CASE("a holiday that repeats every year is there in each year of the range")
{
    const CalendarFile file =
        readWell(eventFile("DTSTART;VALUE=DATE:20200831\nRRULE:FREQ=YEARLY\nSUMMARY:Hari Kebangsaan\n"),
                 between("2027-01-01", "2028-12-31"));
    const std::vector<CalendarHoliday> expected{
        {day("2027-08-31"), day("2027-08-31"), u"Hari Kebangsaan"_s, false},
        {day("2028-08-31"), day("2028-08-31"), u"Hari Kebangsaan"_s, false}};
    CHECK(holidaysOf(file) == expected);
}
