#include "core/storage/followuptable.h"

#include "core/domain/followupplan.h"
#include "core/storage/contactattempttable.h"
#include "core/storage/statement.h"
#include "tests/storage/storedcase.h"
#include "tests/support/testdatabase.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;
using test::must;

namespace {

const QDate treated(2026, 8, 31);

FollowUp planned(CaseId id, const QString& step, int months)
{
    FollowUp followUp;
    followUp.caseId = id;
    followUp.step = step;
    followUp.months = months;
    return followUp;
}

QStringList stepsOf(const std::vector<DueFollowUp>& rows)
{
    QStringList steps;
    for (const DueFollowUp& row : rows)
        steps.append(row.caseNumber + u' ' + row.followUp.step);
    return steps;
}

} // namespace

TEST_CASE("a follow-up comes back with everything that was decided about it")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    FollowUpTable table(*database);

    FollowUp followUp = planned(stored.id(), u"3M"_s, 3);
    followUp.daysBefore = 3;
    followUp.daysAfter = 10;
    followUp = must(table.insert(followUp, treated));
    CHECK(must(table.find(followUp.id)) == followUp);

    followUp.pinnedOn = day(u"2026-12-05");
    followUp.postponedUntil = day(u"2026-12-06");
    followUp.bookedAt = inKualaLumpur(day(u"2026-12-07"), QTime(9, 30));
    followUp.promisedAt = inTokyo(day(u"2026-12-08"), QTime(18, 0));
    followUp.channel = ContactChannel::Video;
    followUp.assignedTo = stored.staff.id;
    followUp.end = FollowUpEnd::Declined;
    followUp.endedOn = day(u"2026-12-08");
    followUp.outcome = u"'; DROP TABLE follow_up; -- <b>もう結構です</b>"_s;
    const FollowUp saved = must(table.update(followUp, treated));
    CHECK(saved.version == followUp.version + 1);
    CHECK(must(table.find(followUp.id)) == saved);

    const auto stale = table.update(followUp, treated);
    REQUIRE_FALSE(stale);
    CHECK(stale.error() == Error{ErrorCode::Conflict, {u"follow-up"_s}});
    CHECK(must(table.find(followUp.id)) == saved);
}

TEST_CASE("the kept days are those the rules give")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    FollowUpTable table(*database);

    const FollowUp plain = must(table.insert(planned(stored.id(), u"6M"_s, 6), treated));
    FollowUp promised = planned(stored.id(), u"1M"_s, 1);
    promised.promisedAt = inTokyo(day(u"2026-10-02"), QTime(0, 30));
    promised = must(table.insert(promised, treated));
    FollowUp extra;
    extra.caseId = stored.id();
    extra.step = u"X1"_s;
    extra.pinnedOn = day(u"2026-09-10");
    extra = must(table.insert(extra, std::nullopt));

    const auto days = must(table.days(FollowUpId(), 10));
    REQUIRE(days.size() == 3);
    CHECK(days[0].followUp == plain);
    CHECK(days[0].dueOn == day(u"2027-02-28"));
    CHECK(days[0].actOn == day(u"2027-02-28"));
    CHECK(days[1].dueOn == day(u"2026-09-30"));
    CHECK(days[1].actOn == day(u"2026-10-02"));
    CHECK(days[2].dueOn == day(u"2026-09-10"));
    CHECK(must(table.days(promised.id, 10)).size() == 1);

    promised.promisedAt.reset();
    must(table.update(promised, treated.addDays(1)));
    const auto moved = must(table.days(plain.id, 1));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].actOn == day(u"2026-10-01"));

    const CaseId ids[] = {stored.id()};
    QStringList order;
    for (const FollowUp& followUp : must(table.ofCases(ids)))
        order.append(followUp.step);
    CHECK(order == QStringList{u"X1"_s, u"1M"_s, u"6M"_s});
}

TEST_CASE("a list of what is due holds open follow-ups in the order of their day")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase first(*database);
    const test::StoredCase second(*database,
                                  aPatient().named(u"佐藤", u"一郎").kana(u"さとう", u"いちろう").build());
    FollowUpTable table(*database);
    must(table.insert(planned(first.id(), u"1M"_s, 1), treated)); // 09-30
    must(table.insert(planned(first.id(), u"3M"_s, 3), treated)); // 11-30
    FollowUp assigned = planned(second.id(), u"1M"_s, 1);
    assigned.assignedTo = second.staff.id;
    must(table.insert(assigned, treated.addDays(-5))); // 09-26
    FollowUp ended = planned(second.id(), u"3M"_s, 3);
    ended.end = FollowUpEnd::Done;
    ended.endedOn = treated;
    must(table.insert(ended, treated.addDays(-90)));

    const QDate until(2026, 9, 30);
    const auto rows = must(table.due({.from = {}, .until = until, .assignedTo = {}, .limit = 10}));
    CHECK(stepsOf(rows) == QStringList{u"A-000002 1M"_s, u"A-000001 1M"_s});
    CHECK(rows[0].name == second.patient.name);
    CHECK(rows[0].kana == second.patient.kana);
    CHECK(rows[0].birthDate == second.patient.birthDate);
    CHECK(rows[0].phone == second.patient.phone);
    CHECK(rows[0].patient == second.patient.id);
    CHECK(rows[0].assignedName == second.staff.name);
    CHECK(rows[1].assignedName.isEmpty());
    CHECK(rows[1].dueOn == until);

    CHECK(must(table.dueDays({.from = {}, .until = until, .assignedTo = {}, .limit = 1})).size() == 2);
    CHECK(must(table.due({.from = {}, .until = until, .assignedTo = {}, .limit = 1})).size() == 1);
    CHECK(stepsOf(must(table.due({.from = until, .until = until, .assignedTo = {}, .limit = 10}))) ==
          QStringList{u"A-000001 1M"_s});
    CHECK(
        stepsOf(must(table.due({.from = {}, .until = until, .assignedTo = second.staff.id, .limit = 10}))) ==
        QStringList{u"A-000002 1M"_s});
    CHECK(must(table.due({.from = {}, .until = until.addDays(-5), .assignedTo = {}, .limit = 10})).empty());
}

TEST_CASE("every try to reach somebody is kept in order")
{
    AYUMI_ON_EACH_ENGINE(engine);
    const test::TestDatabase database(engine);
    const test::StoredCase stored(*database);
    const FollowUp followUp =
        must(FollowUpTable(*database).insert(planned(stored.id(), u"1M"_s, 1), treated));
    ContactAttemptTable table(*database);

    ContactAttempt later;
    later.followUp = followUp.id;
    later.caseId = stored.id();
    later.at = Instant(2'000'000);
    later.result = ContactResult::CallBackAt;
    later.callBackAt = inTokyo(day(u"2026-10-01"), QTime(19, 0));
    later.answeredBy = u"ご主人"_s;
    later.note = u"夕方に"_s;
    later.by = stored.staff.id;
    later = must(table.insert(later));
    ContactAttempt earlier = later;
    earlier.at = Instant(1'000'000);
    earlier.result = ContactResult::NoAnswer;
    earlier.callBackAt.reset();
    earlier = must(table.insert(earlier));

    const FollowUpId followUps[] = {followUp.id};
    CHECK(must(table.ofFollowUps(followUps)) == std::vector{earlier, later});
    const CaseId cases[] = {stored.id()};
    CHECK(must(table.ofCases(cases)) == std::vector{earlier, later});
}
