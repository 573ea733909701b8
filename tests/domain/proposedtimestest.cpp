#include "core/domain/proposedtimes.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

/// Due on `due`, seven days either way, asked three weeks before; somebody with the usual hours calls.
TimesQuestion aQuestion(QStringView due)
{
    TimesQuestion question;
    question.due = day(due);
    question.window = {question.due.addDays(-7), question.due.addDays(7)};
    question.now = inTokyo(question.due.addDays(-21), QTime(9, 0)).at;
    question.schedule.staff = StaffId(1);
    question.wished = wishedHours(u"");
    return question;
}

Holiday malaysian(QStringView date, QStringView name)
{
    Holiday holiday;
    holiday.date = day(date);
    holiday.name = name.toString();
    return holiday;
}

QStringList written(const TimeProposal& proposal)
{
    QStringList times;
    for (const ProposedTime& time : proposal.times)
        times.append(time.at.local().toString(u"MM-dd HH:mm"_s));
    return times;
}

std::optional<DayObstacle> obstacleOn(const TimeProposal& proposal, QStringView date)
{
    const auto found = std::ranges::find(proposal.passedOver, day(date), &PassedOverDay::date);
    return found == proposal.passedOver.end() ? std::nullopt : std::optional(found->obstacle);
}

bool hasReason(const ProposedTime& time, TimeReason reason)
{
    return std::ranges::find(time.reasons, reason) != time.reasons.end();
}

} // namespace

TEST_CASE("due on 3 May 2026 with the doctor in Kuala Lumpur, the call is proposed for Thursday 7 May")
{
    TimesQuestion question = aQuestion(u"2026-05-03");
    question.holidays.entered = {malaysian(u"2026-05-01", u"Hari Pekerja")};
    question.hospital = MalaysianState::KualaLumpur;
    const TimeProposal proposal = proposedTimes(question);
    REQUIRE(proposal.times.size() == 5);
    CHECK(proposal.times.front().at.local().date() == day(u"2026-05-07"));
    CHECK(hasReason(proposal.times.front(), TimeReason::HospitalWorks));
    CHECK(obstacleOn(proposal, u"2026-05-01") == DayObstacle::HospitalHoliday);
    CHECK(obstacleOn(proposal, u"2026-05-02") == DayObstacle::Weekend);
    for (const QStringView holiday : {u"2026-05-03", u"2026-05-04", u"2026-05-05", u"2026-05-06"})
        CHECK(obstacleOn(proposal, holiday) == DayObstacle::Holiday);
    // Nobody needs the hospital: the Friday before is nearer.
    question.hospital.reset();
    CHECK(proposedTimes(question).times.front().at.local().date() == day(u"2026-05-01"));
}

TEST_CASE("the five best are a morning and an afternoon of each day, nearest to the due day first")
{
    const TimesQuestion question = aQuestion(u"2026-11-25"); // a Wednesday
    const TimeProposal proposal = proposedTimes(question);
    CHECK(written(proposal) == QStringList{u"11-25 10:00"_s, u"11-25 13:00"_s, u"11-26 10:00"_s,
                                           u"11-26 13:00"_s, u"11-24 10:00"_s});
    CHECK(hasReason(proposal.times.front(), TimeReason::OnDueDay));
    CHECK(proposal.passedOver.empty());
    CHECK(proposedTimes(question).times == proposal.times);
}

TEST_CASE("the patient's hours are kept, and said when they cannot be")
{
    TimesQuestion question = aQuestion(u"2026-11-25");
    question.wished = wishedHours(u"火曜の午前");
    const TimeProposal asked = proposedTimes(question);
    CHECK(written(asked).first() == u"11-24 10:00"_s);
    CHECK(std::ranges::all_of(asked.times, [](const ProposedTime& time) {
        return hasReason(time, TimeReason::Wished) && time.at.local().date().dayOfWeek() == Qt::Tuesday;
    }));
    CHECK(obstacleOn(asked, u"2026-11-25") == DayObstacle::NotWished);

    question.wished = wishedHours(u"土日"); // nobody works then
    const TimeProposal against = proposedTimes(question);
    REQUIRE(against.times.size() == 5);
    CHECK(hasReason(against.times.front(), TimeReason::AgainstWish));
    CHECK(written(against).first() == u"11-25 10:00"_s);

    question.wished = wishedHours(u"孫の迎えの後");
    CHECK(hasReason(proposedTimes(question).times.front(), TimeReason::WishUnread));
}

TEST_CASE("wished hours are those of the patient's clock, working hours those of the caller's")
{
    TimesQuestion question = aQuestion(u"2026-11-25");
    question.patientZone = u"Asia/Kuala_Lumpur"_s;
    question.wished = wishedHours(u"10:00-11:00");
    CHECK(written(proposedTimes(question)).first() == u"11-25 11:00"_s);
    question.wished = wishedHours(u"");
    question.schedule.zone = u"Asia/Kuala_Lumpur"_s;
    CHECK(written(proposedTimes(question)).first() == u"11-25 11:00"_s);
}

TEST_CASE("days off, absences, full days and appointments are passed over with their reason")
{
    TimesQuestion question = aQuestion(u"2026-11-25");
    question.absences = {{AbsenceId(1), StaffId(1), day(u"2026-11-25"), day(u"2026-11-25"), {}, 1}};
    question.schedule.callsPerDay = 3;
    question.callsOnDay = {{day(u"2026-11-26"), 3}};
    question.busy = {
        {inTokyo(day(u"2026-11-24"), QTime(9, 0)).at, inTokyo(day(u"2026-11-24"), QTime(18, 0)).at}};
    question.schedule.hours.days[4].clear(); // no Fridays
    const TimeProposal proposal = proposedTimes(question);
    CHECK(obstacleOn(proposal, u"2026-11-23") == DayObstacle::Holiday);
    CHECK(obstacleOn(proposal, u"2026-11-24") == DayObstacle::NoTimeFree);
    CHECK(obstacleOn(proposal, u"2026-11-25") == DayObstacle::Absent);
    CHECK(obstacleOn(proposal, u"2026-11-26") == DayObstacle::Full);
    CHECK(obstacleOn(proposal, u"2026-11-27") == DayObstacle::NotWorking);
    CHECK(obstacleOn(proposal, u"2026-11-28") == DayObstacle::Weekend);
    CHECK(written(proposal).first() == u"11-30 10:00"_s);
    CHECK(hasReason(proposal.times.front(), TimeReason::QuietDay));
}

TEST_CASE("an appointment moves the call of its day to the next free half hour")
{
    TimesQuestion question = aQuestion(u"2026-11-25");
    question.busy = {
        {inTokyo(day(u"2026-11-25"), QTime(9, 30)).at, inTokyo(day(u"2026-11-25"), QTime(10, 45)).at}};
    CHECK(written(proposedTimes(question)).first() == u"11-25 11:00"_s);
}

TEST_CASE("nobody is called at the turn of the year and during Obon")
{
    const TimeProposal winter = proposedTimes(aQuestion(u"2026-12-30"));
    CHECK(obstacleOn(winter, u"2026-12-30") == DayObstacle::YearEnd);
    CHECK(winter.times.front().at.local().date() == day(u"2026-12-28"));
    const TimeProposal summer = proposedTimes(aQuestion(u"2026-08-14"));
    CHECK(obstacleOn(summer, u"2026-08-14") == DayObstacle::Obon);
    CHECK(summer.times.front().at.local().date() == day(u"2026-08-12"));
}

TEST_CASE("the hospital's weekend and its prayer on Fridays are left out")
{
    TimesQuestion question = aQuestion(u"2026-11-27"); // a Friday
    question.hospital = MalaysianState::Kelantan;
    const TimeProposal there = proposedTimes(question);
    CHECK(obstacleOn(there, u"2026-11-27") == DayObstacle::HospitalWeekend);
    CHECK(there.times.front().at.local().date() == day(u"2026-11-26"));
    CHECK(hasReason(there.times.front(), TimeReason::HospitalUnsure)); // nothing entered for 2026
    question.hospital = MalaysianState::KualaLumpur;
    question.wished = wishedHours(u"午後");
    // 12:15 to 14:45 in Kuala Lumpur is 13:15 to 15:45 in Tokyo.
    CHECK(written(proposedTimes(question)).first() == u"11-27 16:00"_s);
}

TEST_CASE("nothing in the past is proposed, and a window that has passed is followed by the next days")
{
    TimesQuestion question = aQuestion(u"2026-11-25");
    question.now = inTokyo(day(u"2026-11-25"), QTime(14, 10)).at;
    CHECK(written(proposedTimes(question)).first() == u"11-25 14:30"_s);
    question.now = inTokyo(day(u"2026-12-10"), QTime(11, 0)).at;
    const TimeProposal late = proposedTimes(question);
    CHECK(written(late).first() == u"12-10 11:30"_s);
    CHECK(hasReason(late.times.front(), TimeReason::AfterWindow));
}

TEST_CASE("the patient's hours hold for a call that is overdue too, and each time says whether it fits them")
{
    TimesQuestion question = aQuestion(u"2026-11-14");
    question.now = inTokyo(day(u"2026-11-24"), QTime(8, 16)).at; // a Tuesday, after the window
    question.wished = wishedHours(u"火曜と木曜の午後");
    const TimeProposal late = proposedTimes(question);
    CHECK(written(late).first() == u"11-24 13:00"_s);
    CHECK(written(late)[1] == u"11-26 13:00"_s);
    for (const ProposedTime& time : late.times) {
        CHECK(hasReason(time, TimeReason::Wished));
        CHECK(hasReason(time, TimeReason::AfterWindow));
    }
    question.wished = wishedHours(u"土日"); // nobody works then
    const TimeProposal against = proposedTimes(question);
    CHECK(written(against).first() == u"11-24 10:00"_s);
    CHECK(hasReason(against.times.front(), TimeReason::AgainstWish));
}

TEST_CASE("somebody who never works gets no time, and nothing breaks")
{
    TimesQuestion question = aQuestion(u"2026-11-25");
    question.schedule.hours = WeekHours();
    const TimeProposal none = proposedTimes(question);
    CHECK(none.times.empty());
    CHECK(none.passedOver.size() == 15);
}
