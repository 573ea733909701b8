#include "core/domain/weekhours.h"

#include "core/domain/schedule.h"
#include "core/domain/wishedhours.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

QString wished(QStringView text)
{
    const WishedHours hours = wishedHours(text);
    return hours.understood ? writtenHours(hours.hours) : u"?"_s;
}

} // namespace

TEST_CASE("hours of a week are written and read back, days with the same hours together")
{
    CHECK(writtenHours(usualHours()) == u"1-5 10:00-12:00,13:00-17:00"_s);
    for (const QString& text :
         {u"1-5 10:00-12:00,13:00-17:00"_s, u"1 09:00-18:30;3 09:00-18:30;6-7 10:00-24:00"_s, u""_s})
        CHECK(writtenHours(must(readHours(text))) == text);
    CHECK(must(readHours(u"3 9:00-10:00; 1-2  8:05-9:00")).on(3) == std::vector{TimeRange{540, 600}});
}

TEST_CASE(
    "working hours that end before they begin, overlap or are none are refused by the part that is wrong")
{
    for (const QString& part :
         {u"17:00-10:00"_s, u"10:00-10:00"_s, u"10:60-11:00"_s, u"9:00-25:00"_s, u"morning"_s}) {
        const auto refused = readHours(QString(u"1-5 10:00-12:00,"_s + part));
        INFO(part.toStdString());
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::FieldInvalid, {u"hours"_s, part}});
    }
    CHECK_FALSE(readHours(u"1 10:00-12:00,11:00-13:00"));
    CHECK_FALSE(readHours(u"5-1 10:00-12:00"));
    CHECK_FALSE(readHours(u"8 10:00-12:00"));
    CHECK_FALSE(readHours(u"1 10:00-12:00;1-2 13:00-14:00")); // Monday twice
    CHECK_FALSE(readHours(u"1"));
}

TEST_CASE("what a patient wished in words becomes hours, on the days that were named")
{
    CHECK(wished(u"平日10-12時") == u"1-5 10:00-12:00"_s);
    CHECK(wished(u"平日 10時〜12時、13時〜17時") == u"1-5 10:00-12:00,13:00-17:00"_s);
    CHECK(wished(u"平日午前中") == u"1-5 09:00-12:00"_s);
    CHECK(wished(u"火・木の午後") == u"2 13:00-17:00;4 13:00-17:00"_s);
    CHECK(wished(u"月〜水 午前、土曜日 午後2時から4時") == u"1-3 09:00-12:00;6 14:00-16:00"_s);
    CHECK(wished(u"17時以降") == u"1-7 17:00-20:00"_s);
    CHECK(wished(u"夕方5時以降") == u"1-7 17:00-20:00"_s);
    CHECK(wished(u"平日朝9時から") == u"1-5 09:00-20:00"_s);
    CHECK(wished(u"平日 1時から3時") == u"1-5 13:00-15:00"_s);
    CHECK(wished(u"午前10時から午後2時") == u"1-7 10:00-14:00"_s);
    CHECK(wished(u"午後2時半以降にお願いします") == u"1-7 14:30-20:00"_s);
    CHECK(wished(u"平日の１０：３０～１１：３０") == u"1-5 10:30-11:30"_s);
    CHECK(wished(u"いつでも") == u"1-7 09:00-20:00"_s);
    CHECK(wished(u"平日 夕方") == u"1-5 16:00-18:00"_s);
    CHECK(wished(u"12時まで") == u"1-7 09:00-12:00"_s);
    CHECK(wished(u"Weekday mornings") == u"1-5 09:00-12:00"_s);
    CHECK(wished(u"Mon-Wed after 2pm") == u"1-3 14:00-20:00"_s);
    CHECK(wished(u"Tue 10:00-11:30") == u"2 10:00-11:30"_s);
    CHECK(wished(u"") == u""_s);
}

TEST_CASE("what is not wholly understood is not guessed")
{
    for (const QStringView text : {u"水曜以外", u"火曜は不可", u"お孫さんの迎えの後", u"17時から10時",
                                   u"not Mondays", u"金〜月", u"午前はだめ", u"25時"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(wishedHours(text).understood);
        CHECK(wishedHours(text).hours.isEmpty());
    }
}

TEST_CASE("a schedule knows its clock, its languages and how much is too much")
{
    StaffSchedule schedule;
    CHECK(checkSchedule(schedule));
    schedule.zone = u"Asia/Atlantis"_s;
    CHECK(checkSchedule(schedule).error() == Error{ErrorCode::FieldInvalid, {u"zone"_s, u"Asia/Atlantis"_s}});
    schedule.zone = u"Asia/Kuala_Lumpur"_s;
    schedule.callsPerDay = -1;
    CHECK(checkSchedule(schedule).error().args.first() == u"calls-per-day"_s);
    schedule.callsPerDay = 10;
    schedule.languages.clear();
    CHECK(checkSchedule(schedule).error().code == ErrorCode::FieldMissing);
    schedule.languages = {u"Japanese"_s};
    CHECK(checkSchedule(schedule).error().code == ErrorCode::FieldInvalid);
}

TEST_CASE("an absence has an end, after its beginning, and covers both days")
{
    StaffAbsence absence;
    absence.staff = StaffId(3);
    absence.first = day(u"2026-12-21");
    CHECK(checkAbsence(absence).error() == Error{ErrorCode::FieldMissing, {u"last-day"_s}});
    absence.last = day(u"2026-12-20");
    CHECK(checkAbsence(absence).error().code == ErrorCode::DatesReversed);
    absence.last = day(u"2036-12-20");
    CHECK(checkAbsence(absence).error().code == ErrorCode::FieldInvalid);
    absence.last = day(u"2026-12-25");
    CHECK(checkAbsence(absence));
    CHECK(isAway({absence}, StaffId(3), day(u"2026-12-21")));
    CHECK(isAway({absence}, StaffId(3), day(u"2026-12-25")));
    CHECK_FALSE(isAway({absence}, StaffId(3), day(u"2026-12-26")));
    CHECK_FALSE(isAway({absence}, StaffId(4), day(u"2026-12-23")));
}
