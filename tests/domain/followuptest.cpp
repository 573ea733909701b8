#include "core/domain/followup.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

FollowUp monthly(int months)
{
    FollowUp followUp;
    followUp.id = FollowUpId(1);
    followUp.step = QString::number(months) + u'M';
    followUp.months = months;
    return followUp;
}

struct DayAndStatus
{
    QStringView today;
    FollowUpStatus status;
};

void checkStatuses(const FollowUp& followUp, QDate due, const std::vector<DayAndStatus>& rows)
{
    for (const DayAndStatus& row : rows) {
        CAPTURE(row.today.toString());
        CHECK(codeOf(statusOf(followUp, due, day(row.today))) == codeOf(row.status));
    }
}

ContactAttempt attempt(PlacedInstant at, ContactResult result)
{
    ContactAttempt made;
    made.at = at.at;
    made.result = result;
    return made;
}

} // namespace

TEST_CASE("months after a treatment end at the month's last day where the day does not exist")
{
    struct Row
    {
        QStringView treated, one, three, six;
    };
    const Row rows[] = {
        {u"2026-01-31", u"2026-02-28", u"2026-04-30", u"2026-07-31"},
        {u"2026-04-03", u"2026-05-03", u"2026-07-03", u"2026-10-03"},
        {u"2026-08-29", u"2026-09-29", u"2026-11-29", u"2027-02-28"},
        {u"2026-08-31", u"2026-09-30", u"2026-11-30", u"2027-02-28"},
        {u"2027-08-31", u"2027-09-30", u"2027-11-30", u"2028-02-29"},
        {u"2027-11-30", u"2027-12-30", u"2028-02-29", u"2028-05-30"},
        {u"2028-02-29", u"2028-03-29", u"2028-05-29", u"2028-08-29"},
        {u"2026-12-31", u"2027-01-31", u"2027-03-31", u"2027-06-30"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.treated.toString());
        const QDate treated = day(row.treated);
        CHECK(dueOn(monthly(1), treated) == day(row.one));
        CHECK(dueOn(monthly(3), treated) == day(row.three));
        CHECK(dueOn(monthly(6), treated) == day(row.six));
    }
    CHECK(monthsAfter(day(u"2028-02-29"), 12) == day(u"2029-02-28"));
    CHECK(monthsAfter(day(u"2028-01-31"), 1) == day(u"2028-02-29"));
}

TEST_CASE("a pinned follow-up is due on its pin, whatever the treatment date")
{
    FollowUp pinned = monthly(3);
    pinned.pinnedOn = day(u"2026-08-10");
    CHECK(dueOn(pinned, day(u"2026-04-03")) == day(u"2026-08-10"));
    CHECK(dueOn(pinned, day(u"2026-04-20")) == day(u"2026-08-10"));
}

TEST_CASE("the window reaches the same days as in the protocol example")
{
    const QDate treated = day(u"2026-01-31");
    FollowUp first = monthly(1);
    CHECK(windowOf(first, dueOn(first, treated)) == FollowUpWindow{day(u"2026-02-21"), day(u"2026-03-07")});
    FollowUp third = monthly(3);
    third.daysBefore = third.daysAfter = 14;
    CHECK(windowOf(third, dueOn(third, treated)) == FollowUpWindow{day(u"2026-04-16"), day(u"2026-05-14")});
    FollowUp sixth = monthly(6);
    sixth.daysBefore = sixth.daysAfter = 14;
    CHECK(windowOf(sixth, dueOn(sixth, treated)) == FollowUpWindow{day(u"2026-07-17"), day(u"2026-08-14")});
}

TEST_CASE("a follow-up is upcoming before its window, due inside and overdue after it")
{
    checkStatuses(monthly(1), day(u"2026-02-28"),
                  {{u"2026-02-20", FollowUpStatus::Upcoming},
                   {u"2026-02-21", FollowUpStatus::Due},
                   {u"2026-02-28", FollowUpStatus::Due},
                   {u"2026-03-07", FollowUpStatus::Due},
                   {u"2026-03-08", FollowUpStatus::Overdue}});
}

TEST_CASE("a promised or booked call keeps that status until its day has passed")
{
    const PlacedInstant at = inTokyo(day(u"2026-03-05"), QTime(10, 0));
    FollowUp promised = monthly(1);
    promised.promisedAt = at;
    checkStatuses(promised, day(u"2026-02-28"),
                  {{u"2026-01-01", FollowUpStatus::Promised},
                   {u"2026-03-05", FollowUpStatus::Promised},
                   {u"2026-03-06", FollowUpStatus::Overdue}});
    FollowUp booked = monthly(1);
    booked.bookedAt = at;
    checkStatuses(booked, day(u"2026-02-28"),
                  {{u"2026-01-01", FollowUpStatus::Booked},
                   {u"2026-03-05", FollowUpStatus::Booked},
                   {u"2026-03-06", FollowUpStatus::Overdue}});
}

TEST_CASE("a call promised for after the window is not overdue before that day")
{
    FollowUp promised = monthly(1);
    promised.promisedAt = inTokyo(day(u"2026-03-20"), QTime(10, 0));
    checkStatuses(promised, day(u"2026-02-28"),
                  {{u"2026-03-08", FollowUpStatus::Promised},
                   {u"2026-03-20", FollowUpStatus::Promised},
                   {u"2026-03-21", FollowUpStatus::Overdue}});
}

TEST_CASE("a promise counts before a booking, a booking before a postponement, that before the due date")
{
    const QDate due = day(u"2026-02-28");
    FollowUp followUp = monthly(1);
    CHECK(actOn(followUp, due) == due);
    followUp.postponedUntil = day(u"2026-03-02");
    CHECK(actOn(followUp, due) == day(u"2026-03-02"));
    followUp.bookedAt = inTokyo(day(u"2026-03-04"), QTime(15, 0));
    CHECK(actOn(followUp, due) == day(u"2026-03-04"));
    CHECK(statusOf(followUp, due, day(u"2026-03-03")) == FollowUpStatus::Booked);
    followUp.promisedAt = inTokyo(day(u"2026-03-01"), QTime(15, 0));
    CHECK(actOn(followUp, due) == day(u"2026-03-01"));
    CHECK(statusOf(followUp, due, day(u"2026-03-01")) == FollowUpStatus::Promised);
}

TEST_CASE("a call promised late at night in Kuala Lumpur belongs to the next day of the office")
{
    FollowUp promised = monthly(1);
    promised.promisedAt = inKualaLumpur(day(u"2026-04-03"), QTime(23, 30));
    CHECK(actOn(promised, day(u"2026-04-01")) == day(u"2026-04-04"));
    CHECK(statusOf(promised, day(u"2026-04-01"), day(u"2026-04-04")) == FollowUpStatus::Promised);
    CHECK(statusOf(promised, day(u"2026-04-01"), day(u"2026-04-05")) == FollowUpStatus::Overdue);
}

TEST_CASE("a follow-up postponed inside its window is due from that day to the window's end")
{
    FollowUp postponed = monthly(1);
    postponed.postponedUntil = day(u"2026-03-02");
    checkStatuses(postponed, day(u"2026-02-28"),
                  {{u"2026-02-21", FollowUpStatus::Upcoming},
                   {u"2026-03-01", FollowUpStatus::Upcoming},
                   {u"2026-03-02", FollowUpStatus::Due},
                   {u"2026-03-07", FollowUpStatus::Due},
                   {u"2026-03-08", FollowUpStatus::Overdue}});
}

TEST_CASE("a follow-up postponed beyond its window is due on that day and overdue after it")
{
    FollowUp postponed = monthly(1);
    postponed.postponedUntil = day(u"2026-03-20");
    checkStatuses(postponed, day(u"2026-02-28"),
                  {{u"2026-03-08", FollowUpStatus::Upcoming},
                   {u"2026-03-19", FollowUpStatus::Upcoming},
                   {u"2026-03-20", FollowUpStatus::Due},
                   {u"2026-03-21", FollowUpStatus::Overdue}});
}

TEST_CASE("an ended follow-up stays what it ended as, on any day and whatever was promised")
{
    const std::pair<FollowUpEnd, FollowUpStatus> ends[] = {
        {FollowUpEnd::Done, FollowUpStatus::Done},
        {FollowUpEnd::Declined, FollowUpStatus::Declined},
        {FollowUpEnd::Unreachable, FollowUpStatus::Unreachable},
        {FollowUpEnd::Closed, FollowUpStatus::Closed},
    };
    for (const auto& [end, status] : ends) {
        FollowUp ended = monthly(1);
        ended.end = end;
        ended.promisedAt = inTokyo(day(u"2026-03-05"), QTime(10, 0));
        checkStatuses(ended, day(u"2026-02-28"), {{u"2026-01-01", status}, {u"2027-01-01", status}});
    }
}

TEST_CASE("three failed tries on three Tokyo days suggest that somebody cannot be reached")
{
    const auto failed = [](QStringView date, QTime time) {
        return attempt(inTokyo(day(date), time), ContactResult::NoAnswer);
    };
    std::vector<ContactAttempt> attempts{failed(u"2026-03-01", QTime(10, 0)),
                                         failed(u"2026-03-02", QTime(10, 0))};
    CHECK_FALSE(suggestsUnreachable({}));
    CHECK_FALSE(suggestsUnreachable(attempts));
    attempts.push_back(failed(u"2026-03-02", QTime(18, 0)));
    CHECK_FALSE(suggestsUnreachable(attempts)); // twice on one day is one day
    attempts.push_back(attempt(inTokyo(day(u"2026-03-03"), QTime(0, 0)), ContactResult::MessageLeft));
    CHECK(suggestsUnreachable(attempts));
}

TEST_CASE("the days of failed tries are counted by Tokyo's calendar")
{
    // 23:30 in Kuala Lumpur is already the next day in Tokyo.
    const std::vector<ContactAttempt> attempts{
        attempt(inKualaLumpur(day(u"2026-03-01"), QTime(23, 30)), ContactResult::NoAnswer),
        attempt(inTokyo(day(u"2026-03-02"), QTime(10, 0)), ContactResult::NoAnswer),
        attempt(inTokyo(day(u"2026-03-03"), QTime(10, 0)), ContactResult::NoAnswer)};
    CHECK_FALSE(suggestsUnreachable(attempts));
}

TEST_CASE("whoever was reached in between starts the counting anew, in whatever order tries are listed")
{
    for (const ContactResult reached : {ContactResult::Reached, ContactResult::CallBackAt,
                                        ContactResult::FamilyAnswered, ContactResult::Declined}) {
        CAPTURE(codeOf(reached));
        std::vector<ContactAttempt> attempts;
        for (int date = 5; date >= 1; --date) {
            const ContactResult result = date == 3 ? reached : ContactResult::NoAnswer;
            attempts.push_back(attempt(inTokyo(QDate(2026, 3, date), QTime(10, 0)), result));
        }
        CHECK_FALSE(suggestsUnreachable(attempts));
        attempts.push_back(attempt(inTokyo(day(u"2026-03-06"), QTime(10, 0)), ContactResult::NoAnswer));
        CHECK(suggestsUnreachable(attempts));
    }
}
