#include "core/desks/followupdesk.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const QDate treated(2026, 10, 20); // one month later: 2026-11-20, three days before the clock's Monday

FollowUpRow onlyRow(TestClinic& clinic)
{
    const TodayView view = must(clinic.office().followUps.today({}));
    REQUIRE(view.followUps.size() == 1);
    return view.followUps.front();
}

Contact contactOf(const FollowUpRow& row, ContactResult result)
{
    Contact contact;
    contact.followUp = row.followUp.id;
    contact.version = row.followUp.version;
    contact.result = result;
    return contact;
}

template<class T>
ErrorCode codeOfError(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

bool waitsFor(const TodayView& view, ReminderRule rule)
{
    return std::ranges::any_of(view.waiting,
                               [rule](const WaitingRow& row) { return row.reminder.rule == rule; });
}

} // namespace

TEST_CASE("today shows everything needed to dial")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treated);
    const TodayView view = must(clinic.office().followUps.today({}));
    REQUIRE(view.followUps.size() == 1);
    const FollowUpRow& row = view.followUps.front();
    CHECK(row.followUp.step == u"1M"_s);
    CHECK(row.dueOn == day(u"2026-11-20"));
    CHECK(row.status == FollowUpStatus::Due);
    CHECK(row.caseNumber == careCase.number);
    CHECK(row.person.displayName() == u"山田 花子"_s);
    CHECK(row.person.phone == aPatient().build().phone);
    CHECK(row.treatedOn == treated);
    CHECK(row.treatedJoints == std::vector{rightKnee});
    CHECK(row.assignedName == TestClinic::nameOf(Role::Coordinator));
    CHECK(view.overdue == 0);
    CHECK(view.dueToday == 0);
    CHECK_FALSE(view.moreFollowUps);

    clinic.clock().set(day(u"2026-11-20"));
    CHECK(must(clinic.office().followUps.today({})).dueToday == 1);
    clinic.clock().set(day(u"2026-11-28"));
    const TodayView later = must(clinic.office().followUps.today({}));
    CHECK(later.overdue == 1);
    CHECK(later.followUps.front().status == FollowUpStatus::Overdue);
}

TEST_CASE("a list that was cut says so and still counts everything")
{
    TestClinic clinic;
    static_cast<void>(treatedCase(clinic, treated));
    static_cast<void>(treatedCase(clinic, treated.addDays(1), aPatient().named(u"佐藤", u"一郎").build()));
    clinic.clock().set(day(u"2026-12-15"));
    FollowUpFilter filter;
    filter.limit = 1;
    const TodayView view = must(clinic.office().followUps.today(filter));
    CHECK(view.followUps.size() == 1);
    CHECK(view.moreFollowUps);
    CHECK(view.overdue == 2);
    CHECK(must(clinic.office().followUps.due(filter)).size() == 1);
    filter.limit = 10;
    filter.until = day(u"2027-01-31");
    CHECK(must(clinic.office().followUps.due(filter)).size() == 4);
    filter.from = day(u"2026-12-01");
    CHECK(must(clinic.office().followUps.due(filter)).size() == 2);
}

TEST_CASE("a call that reached somebody ends the follow-up and keeps the pain of each knee")
{
    TestClinic clinic;
    const CareCase careCase = treatedCase(clinic, treated);
    const FollowUpRow row = onlyRow(clinic);
    static_cast<void>(clinic.takePublished());

    Contact contact = contactOf(row, ContactResult::Reached);
    contact.note = u"階段が楽に。<b>'; DROP TABLE patient; --"_s;
    contact.nrs = {{rightKnee, 3}, {leftKnee, 6}};
    const FollowUp done = must(clinic.office(Role::FollowUpStaff).followUps.recordContact(contact));
    CHECK(done.end == FollowUpEnd::Done);
    CHECK(done.endedOn == clinic.clock().today());
    CHECK(done.outcome == contact.note);

    const auto told = clinic.takePublished();
    REQUIRE(std::ranges::any_of(
        told, [&](const ChangeSet& each) { return each.cases == std::vector{careCase.id}; }));
    const CaseFile file = must(clinic.office().cases.open(careCase.id));
    REQUIRE(file.facts.scores.size() == 2);
    CHECK(file.facts.scores[0].joint == rightKnee);
    CHECK(file.facts.scores[0].value == 3);
    CHECK(file.facts.scores[0].timePoint == u"1M"_s);
    CHECK(file.facts.scores[1].joint == leftKnee);
    CHECK(file.facts.scores[1].value == 6);
    CHECK(file.facts.attempts.size() == 1);
    CHECK(must(clinic.office().followUps.today({})).followUps.empty());
    const auto records = recordsOf(clinic);
    CHECK(std::ranges::find(records, u"contact.recorded"_s, &AuditEntry::action) != records.end());

    FollowUpFilter filter;
    filter.until = day(u"2027-01-20");
    const auto rows = must(clinic.office().followUps.due(filter));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].lastNrsRight == 3);
    CHECK(rows[0].lastNrsLeft == 6);

    CHECK(codeOfError(clinic.office().followUps.recordContact(contact)) == ErrorCode::Conflict);
    contact.version = done.version;
    CHECK(codeOfError(clinic.office().followUps.recordContact(contact)) == ErrorCode::FollowUpEnded);
}

TEST_CASE("three tries on different days suggest that somebody cannot be reached, and set nothing")
{
    TestClinic clinic;
    static_cast<void>(treatedCase(clinic, treated));
    for (int day = 0; day < 3; ++day) {
        Contact contact = contactOf(onlyRow(clinic), ContactResult::NoAnswer);
        contact.nextTryOn = clinic.clock().today().addDays(1);
        CHECK_FALSE(must(clinic.office().followUps.recordContact(contact)).end);
        clinic.clock().advance(24 * 60 * 60);
    }
    const TodayView view = must(clinic.office().followUps.today({}));
    REQUIRE(view.followUps.size() == 1);
    CHECK(view.followUps[0].suggestsUnreachable);
    CHECK(view.followUps[0].attempts == 3);
    CHECK(view.followUps[0].failedTries == 3);
    CHECK(view.followUps[0].actOn == clinic.clock().today());
    CHECK(waitsFor(view, ReminderRule::UnreachableSuggested));
}

TEST_CASE("a promised call-back, an appointment and a postponement take each other's place")
{
    TestClinic clinic;
    static_cast<void>(treatedCase(clinic, treated));
    FollowUpDesk& desk = clinic.office().followUps;
    Contact contact = contactOf(onlyRow(clinic), ContactResult::CallBackAt);
    contact.callBackAt = inTokyo(day(u"2026-11-25"), QTime(18, 0));
    FollowUp followUp = must(desk.recordContact(contact));
    CHECK(onlyRow(clinic).status == FollowUpStatus::Promised);
    CHECK(onlyRow(clinic).actOn == day(u"2026-11-25"));

    followUp = must(desk.book(followUp.id, followUp.version, inTokyo(day(u"2026-11-26"), QTime(9, 0)),
                              ContactChannel::Video));
    CHECK(onlyRow(clinic).status == FollowUpStatus::Booked);
    CHECK_FALSE(followUp.promisedAt);
    followUp = must(desk.postpone(followUp.id, followUp.version, day(u"2026-11-30")));
    CHECK(onlyRow(clinic).actOn == day(u"2026-11-30"));
    CHECK_FALSE(followUp.bookedAt);
    CHECK(followUp.channel == ContactChannel::Video);
    followUp = must(desk.pin(followUp.id, followUp.version, day(u"2026-11-29")));
    CHECK(onlyRow(clinic).dueOn == day(u"2026-11-29"));
    followUp = must(desk.pin(followUp.id, followUp.version, std::nullopt));
    CHECK(onlyRow(clinic).dueOn == day(u"2026-11-20"));
    const StaffId nurse = clinic.office(Role::FollowUpStaff).session().staff;
    followUp = must(desk.assign(followUp.id, followUp.version, nurse));
    CHECK(onlyRow(clinic).assignedName == TestClinic::nameOf(Role::FollowUpStaff));
    followUp = must(desk.end(followUp.id, followUp.version, FollowUpEnd::Unreachable, u"三度"_s));
    CHECK(followUp.end == FollowUpEnd::Unreachable);
    CHECK(codeOfError(desk.postpone(followUp.id, followUp.version, day(u"2026-12-30"))) ==
          ErrorCode::FollowUpEnded);
}

TEST_CASE("a follow-up added by hand is due on its day and cannot lose it")
{
    TestClinic clinic;
    const CareCase careCase = consultation(clinic);
    FollowUpDesk& desk = clinic.office().followUps;
    const FollowUp first = must(desk.addExtra(careCase.id, day(u"2026-11-24"), u"写真の返事"_s));
    const FollowUp second = must(desk.addExtra(careCase.id, day(u"2026-11-25"), u"家族の都合"_s));
    CHECK(first.step == u"X1"_s);
    CHECK(second.step == u"X2"_s);
    const auto rows = must(desk.due({}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].followUp == first);
    CHECK(rows[0].status == FollowUpStatus::Upcoming);
    CHECK(codeOfError(desk.pin(first.id, first.version, std::nullopt)) == ErrorCode::FieldMissing);
    CHECK(must(desk.pin(first.id, first.version, day(u"2026-11-26"))).pinnedOn == day(u"2026-11-26"));
    const FollowUp ended = must(desk.end(second.id, second.version, FollowUpEnd::Done, u"済み"_s));
    CHECK(ended.outcome == u"家族の都合\n済み"_s);
}

TEST_CASE("who may only read records no contact, and the refusal is on record")
{
    TestClinic clinic;
    static_cast<void>(treatedCase(clinic, treated));
    const FollowUpRow row = onlyRow(clinic);
    FollowUpDesk& desk = clinic.office(Role::ReadOnly).followUps;
    static_cast<void>(clinic.takePublished());
    CHECK(must(desk.today({})).followUps.size() == 1);
    CHECK(codeOfError(desk.recordContact(contactOf(row, ContactResult::Reached))) == ErrorCode::NotAllowed);
    CHECK(recordsOf(clinic).front().action == u"refused"_s);
    const FollowUpId id = row.followUp.id;
    CHECK(codeOfError(desk.postpone(id, 1, day(u"2026-12-01"))) == ErrorCode::NotAllowed);
    CHECK(codeOfError(desk.book(id, 1, inTokyo(day(u"2026-12-01"), QTime(9, 0)), ContactChannel::Phone)) ==
          ErrorCode::NotAllowed);
    CHECK(codeOfError(desk.pin(id, 1, day(u"2026-12-01"))) == ErrorCode::NotAllowed);
    CHECK(codeOfError(desk.assign(id, 1, StaffId())) == ErrorCode::NotAllowed);
    CHECK(codeOfError(desk.end(id, 1, FollowUpEnd::Closed, {})) == ErrorCode::NotAllowed);
    CHECK(codeOfError(desk.addExtra(row.followUp.caseId, day(u"2026-12-01"), u"x"_s)) ==
          ErrorCode::NotAllowed);
    CHECK(clinic.takePublished().empty());
    CHECK(onlyRow(clinic).followUp == row.followUp);
}

TEST_CASE("what is wrong with a contact is told and nothing of it is written")
{
    TestClinic clinic;
    static_cast<void>(treatedCase(clinic, treated));
    const FollowUpRow row = onlyRow(clinic);
    FollowUpDesk& desk = clinic.office().followUps;
    static_cast<void>(clinic.takePublished());
    const auto refused = [&](auto change, ContactResult result) {
        Contact contact = contactOf(row, result);
        change(contact);
        return codeOfError(desk.recordContact(contact));
    };
    const auto nothing = [](Contact&) {};
    CHECK(refused([](Contact& c) { c.nrs = {{rightKnee, 3}, {leftKnee, 11}}; }, ContactResult::Reached) ==
          ErrorCode::ScoreOutOfRange);
    CHECK(refused([](Contact& c) { c.nrs = {{rightKnee, 3}, {rightKnee, 4}}; }, ContactResult::Reached) ==
          ErrorCode::FieldInvalid);
    CHECK(refused([](Contact& c) { c.nrs = {{rightKnee, 3}}; }, ContactResult::NoAnswer) ==
          ErrorCode::FieldInvalid);
    CHECK(refused([](Contact& c) { c.note = QString(4'001, u'あ'); }, ContactResult::Reached) ==
          ErrorCode::FieldTooLong);
    CHECK(refused([](Contact& c) { c.at = inTokyo(day(u"2026-11-24"), QTime(9, 0)).at; },
                  ContactResult::Reached) == ErrorCode::DateInFuture);
    CHECK(refused([](Contact& c) { c.nextTryOn = day(u"2026-11-22"); }, ContactResult::NoAnswer) ==
          ErrorCode::FieldInvalid);
    CHECK(refused(nothing, ContactResult::CallBackAt) == ErrorCode::FieldMissing);
    CHECK(refused([](Contact& c) { c.callBackAt = inTokyo(day(u"2026-11-22"), QTime(9, 0)); },
                  ContactResult::CallBackAt) == ErrorCode::FieldInvalid);
    CHECK(refused([](Contact& c) { ++c.version; }, ContactResult::Reached) == ErrorCode::Conflict);
    CHECK(refused([](Contact& c) { c.followUp = FollowUpId(999); }, ContactResult::Reached) ==
          ErrorCode::NotFound);
    const FollowUpId id = row.followUp.id;
    const int version = row.followUp.version;
    CHECK(codeOfError(desk.postpone(id, version, day(u"2026-11-22"))) == ErrorCode::FieldInvalid);
    CHECK(codeOfError(desk.postpone(id, version, QDate())) == ErrorCode::FieldMissing);
    CHECK(codeOfError(desk.book(id, version, inTokyo(day(u"2026-11-22"), QTime(9, 0)),
                                ContactChannel::Phone)) == ErrorCode::FieldInvalid);
    CHECK(codeOfError(desk.pin(id, version, day(u"2026-10-19"))) == ErrorCode::FieldInvalid);
    CHECK(codeOfError(desk.assign(id, version, StaffId(999))) == ErrorCode::NotFound);
    CHECK(codeOfError(desk.addExtra(row.followUp.caseId, day(u"2026-12-01"), u" "_s)) ==
          ErrorCode::FieldMissing);
    CHECK(codeOfError(desk.addExtra(row.followUp.caseId, day(u"2026-11-22"), u"x"_s)) ==
          ErrorCode::FieldInvalid);

    CHECK(onlyRow(clinic).followUp == row.followUp);
    CHECK(onlyRow(clinic).attempts == 0);
    CHECK(clinic.takePublished().empty());
    CHECK(countRows(clinic, u"outcome_score"_s) == 0);
}

TEST_CASE("what waits on us is computed from facts: decisions, journeys, passports, exercise and the next "
          "treatment")
{
    TestClinic clinic;
    Office& office = clinic.office();
    const QDate today = clinic.clock().today();
    CHECK(must(office.followUps.today({})).waiting.empty());

    const CareCase journey =
        consultation(clinic, aPatient().passport(u"TR1234567", today.addMonths(3)).build());
    Trip trip;
    trip.caseId = journey.id;
    trip.arrivalOn = today.addDays(2);
    trip.departureOn = today.addDays(5);
    must(office.trips.save(trip));
    const TodayView travelling = must(office.followUps.today({}));
    CHECK(waitsFor(travelling, ReminderRule::ConsentMissing));
    CHECK(waitsFor(travelling, ReminderRule::ArrivalCardNotSent));
    CHECK(waitsFor(travelling, ReminderRule::PassportTooShort));
    CHECK(travelling.waiting.front().caseNumber == journey.number);
    CHECK(travelling.waiting.front().person.displayName() == u"山田 花子"_s);

    const CareCase resting = consultation(clinic, aPatient().named(u"佐藤", u"一郎").build());
    must(office.cases.close({.id = resting.id,
                             .version = resting.version,
                             .reason = CloseReason::ExerciseFirst,
                             .note = {},
                             .lookAgainOn = today.addDays(30)}));
    CHECK_FALSE(waitsFor(must(office.followUps.today({})), ReminderRule::LookAgain));
    clinic.clock().set(today.addDays(30));
    CHECK(waitsFor(must(office.followUps.today({})), ReminderRule::LookAgain));

    static_cast<void>(treatedCase(clinic, today.addDays(-10), aPatient().named(u"鈴木", u"次郎").build()));
    CHECK_FALSE(waitsFor(must(office.followUps.today({})), ReminderRule::FurtherTreatment));
    clinic.clock().set(today.addMonths(6));
    CHECK(waitsFor(must(office.followUps.today({})), ReminderRule::FurtherTreatment));
}
