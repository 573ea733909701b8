#include "core/domain/reminderrules.h"

#include "core/domain/reminder.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

ReminderRules withDays(ReminderRule rule, int days)
{
    ReminderRules rules;
    rules.set(rule, {.on = true, .days = days, .urgentDays = 0});
    return rules;
}

ReminderRules without(ReminderRule rule)
{
    ReminderRules rules;
    RuleSetting setting = rules.of(rule);
    setting.on = false;
    rules.set(rule, setting);
    return rules;
}

std::optional<Reminder> find(const std::vector<Reminder>& reminders, ReminderRule rule)
{
    const auto found = std::ranges::find(reminders, rule, &Reminder::rule);
    return found == reminders.end() ? std::nullopt : std::optional(*found);
}

QStringList factsOf(const Reminder& reminder)
{
    QStringList lines;
    for (const ReminderFact& fact : reminder.facts)
        lines.append(codeOf(fact.kind) + u' ' + fact.value);
    return lines;
}

FollowUp oneMonthCall()
{
    FollowUp call;
    call.id = FollowUpId(5);
    call.caseId = CaseId(1);
    call.step = u"1M"_s;
    call.months = 1;
    return call;
}

} // namespace

TEST_CASE("every rule has its place in the list that a clinic sets, the one of a person has none")
{
    for (const ReminderRule rule : allValues<ReminderRule>()) {
        CAPTURE(codeOf(rule));
        const auto listed = std::ranges::count(allRuleTraits(), rule, &RuleTraits::rule);
        CHECK(listed == (rule == ReminderRule::Personal ? 0 : 1));
    }
}

TEST_CASE("a number outside the bounds of its rule is brought inside")
{
    CHECK(withDays(ReminderRule::NoReply, 0).days(ReminderRule::NoReply) == 1);
    CHECK(withDays(ReminderRule::NoReply, 1000).days(ReminderRule::NoReply) == 60);
    CHECK(withDays(ReminderRule::LookAgain, 5).days(ReminderRule::LookAgain) == 0);
    ReminderRules rules;
    rules.set(ReminderRule::ArrivalCardNotSent, {.on = true, .days = 2, .urgentDays = 3});
    CHECK(rules.of(ReminderRule::ArrivalCardNotSent).urgentDays == 2);
}

TEST_CASE("a clinic's number moves the day on which a reminder is due")
{
    const CaseFacts talking = aCase().build();
    const LastMessages unanswered{inTokyo(day(u"2026-03-10"), QTime(12, 0)).at, std::nullopt};
    const ReminderRules fiveDays = withDays(ReminderRule::NoReply, 5);
    CHECK_FALSE(find(remindersOf(talking, unanswered, day(u"2026-03-14"), fiveDays), ReminderRule::NoReply));
    const auto reply =
        find(remindersOf(talking, unanswered, day(u"2026-03-15"), fiveDays), ReminderRule::NoReply);
    REQUIRE(reply);
    CHECK(reply->dueOn == day(u"2026-03-15"));
    CHECK(factsOf(*reply) == QStringList{u"rule-days 5"_s, u"message-from-patient 2026-03-10"_s});

    CaseFacts travelling = aPreparedCase(day(u"2026-04-03")).inStage(Stage::Preparation).build();
    travelling.consents.clear();
    const ReminderRules threeWeeks = withDays(ReminderRule::ConsentMissing, 21);
    CHECK_FALSE(
        find(remindersOf(travelling, {}, day(u"2026-03-11"), threeWeeks), ReminderRule::ConsentMissing));
    const auto consent =
        find(remindersOf(travelling, {}, day(u"2026-03-12"), threeWeeks), ReminderRule::ConsentMissing);
    REQUIRE(consent);
    CHECK(factsOf(*consent).contains(u"missing data-transfer-consent"_s));
    CHECK(factsOf(*consent).contains(u"arrival 2026-04-02"_s));
}

TEST_CASE("a rule that is switched off reminds of nothing")
{
    const CaseFacts looked = aCase().closed(CloseReason::ExerciseFirst, day(u"2026-09-01")).build();
    CHECK(remindersOf(looked, {}, day(u"2026-09-01"), without(ReminderRule::LookAgain)).empty());
    CHECK(remindersOf(looked, {}, day(u"2026-09-01"), without(ReminderRule::LookAgain).allOn()).size() == 1);
    CHECK_FALSE(reminderOfCall(oneMonthCall(), day(u"2026-05-03"), day(u"2026-06-01"),
                               without(ReminderRule::CallDue)));
    CHECK_FALSE(reminderOfBackup(std::nullopt, day(u"2026-05-03"), day(u"2026-05-03"),
                                 without(ReminderRule::BackupTooOld)));
}

TEST_CASE("images are waited for a week after the consultation began, unless there is a reason why none come")
{
    CaseFacts facts = aCase().build(); // opened 2026-03-02
    CHECK_FALSE(find(remindersOf(facts, {}, day(u"2026-03-08")), ReminderRule::ImagesAwaited));
    const auto awaited = find(remindersOf(facts, {}, day(u"2026-03-09")), ReminderRule::ImagesAwaited);
    REQUIRE(awaited);
    CHECK(awaited->dueOn == day(u"2026-03-09"));
    CHECK(awaited->argument == u"2026-03-02"_s);
    facts.photosInMessages = 1;
    CHECK_FALSE(find(remindersOf(facts, {}, day(u"2026-03-09")), ReminderRule::ImagesAwaited));
    const CaseFacts reasoned = aCase().known(IntakeField::NoImagesReason, u"機器なし").build();
    CHECK_FALSE(find(remindersOf(reasoned, {}, day(u"2026-03-09")), ReminderRule::ImagesAwaited));
    const CaseFacts later = aCase().inStage(Stage::Counselling).build();
    CHECK_FALSE(find(remindersOf(later, {}, day(u"2026-03-09")), ReminderRule::ImagesAwaited));
}

TEST_CASE("a discharge sheet that was not given is asked for from the next day until the follow-ups are over")
{
    CaseFacts facts = aTreatedCase(day(u"2026-04-03")).build();
    facts.visit.discharge.dischargedOn = day(u"2026-04-04");
    facts.visit.discharge.sheetGiven = false;
    const auto on = [&facts](QDate date) {
        return find(remindersOf(facts, {}, date), ReminderRule::DischargeSheet);
    };
    CHECK_FALSE(on(day(u"2026-04-04")));
    REQUIRE(on(day(u"2026-04-05")));
    CHECK(on(day(u"2026-04-05"))->dueOn == day(u"2026-04-05"));
    CHECK(on(day(u"2026-04-04").addDays(dischargeSheetAskedForDays)));
    CHECK_FALSE(on(day(u"2026-04-04").addDays(dischargeSheetAskedForDays + 1)));
    facts.visit.discharge.sheetGiven = true;
    CHECK_FALSE(on(day(u"2026-04-05")));
}

TEST_CASE(
    "an adverse event reminds until the hospital was told, also of a closed case, and urgently where it must")
{
    CaseFacts facts = aTreatedCase(day(u"2026-04-03")).build();
    AdverseEvent event;
    event.id = AdverseEventId(7);
    event.caseId = facts.careCase.id;
    event.onsetOn = day(u"2026-04-09");
    event.grade = 2;
    event.recordedAt = inTokyo(day(u"2026-04-10"), QTime(9, 0)).at;
    facts.adverseEvents = {event};
    const auto now = [&facts] {
        return find(remindersOf(facts, {}, day(u"2026-04-11")), ReminderRule::AdverseEvent);
    };
    REQUIRE(now());
    CHECK(now()->dueOn == day(u"2026-04-10"));
    CHECK_FALSE(now()->urgent);
    CHECK(keyOf(*now()).subject.endsWith(u":event-7"_s));
    facts.adverseEvents.front().grade = 3;
    CHECK(now()->urgent);
    facts.careCase.stage = Stage::Closed;
    facts.careCase.closeReason = CloseReason::Withdrawn;
    CHECK(now());
    facts.adverseEvents.front().reports = {{ReportedTo::Hospital, event.recordedAt, StaffId(1)}};
    CHECK_FALSE(now());
    facts.adverseEvents.front().reports.clear();
    facts.adverseEvents.front().grade = 1;
    CHECK_FALSE(now());
}

TEST_CASE("after an adverse event a call is asked for within 24 hours until somebody was spoken to")
{
    CaseFacts facts = aTreatedCase(day(u"2026-04-03")).build();
    AdverseEvent event;
    event.id = AdverseEventId(7);
    event.caseId = facts.careCase.id;
    event.onsetOn = day(u"2026-04-09");
    event.grade = 2;
    event.recordedAt = inTokyo(day(u"2026-04-10"), QTime(16, 0)).at;
    facts.adverseEvents = {event};
    const auto now = [&facts] {
        return find(remindersOf(facts, {}, day(u"2026-04-10")), ReminderRule::EventCall);
    };
    REQUIRE(now());
    CHECK(now()->dueOn == day(u"2026-04-10"));
    CHECK(now()->at->at == inTokyo(day(u"2026-04-11"), QTime(16, 0)).at);
    CHECK(ringsAt(*now(), {}) == inTokyo(day(u"2026-04-11"), QTime(14, 0)).at);
    CHECK_FALSE(now()->urgent);
    CHECK(groupOf(*now(), day(u"2026-04-11")) == ReminderGroup::Today);
    CHECK(groupOf(*now(), day(u"2026-04-12")) == ReminderGroup::Overdue);
    CHECK(factsOf(*now()).contains(u"call-until 2026-04-11T16:00:00+09:00"_s));
    CHECK(factsOf(*now()).contains(u"rule-days 120"_s));

    ContactAttempt attempt;
    attempt.caseId = facts.careCase.id;
    const auto tried = [&](ContactResult result, QDate on, QTime at) {
        attempt.result = result;
        attempt.at = inTokyo(on, at).at;
        facts.attempts = {attempt};
        return now().has_value();
    };
    // The call on which it was told is not the one that is asked for, and neither is one that nobody
    // answered.
    CHECK(tried(ContactResult::Reached, day(u"2026-04-10"), QTime(16, 0)));
    CHECK(tried(ContactResult::NoAnswer, day(u"2026-04-10"), QTime(18, 0)));
    CHECK(tried(ContactResult::MessageLeft, day(u"2026-04-10"), QTime(18, 0)));
    CHECK_FALSE(tried(ContactResult::Reached, day(u"2026-04-10"), QTime(18, 0)));
    CHECK_FALSE(tried(ContactResult::FamilyAnswered, day(u"2026-04-10"), QTime(18, 0)));

    facts.attempts.clear();
    facts.careCase.stage = Stage::Closed;
    facts.careCase.closeReason = CloseReason::Withdrawn;
    CHECK(now());
    facts.adverseEvents.front().grade = 3;
    CHECK(now()->urgent);
    CHECK(now()->at->at == event.recordedAt); // at once
    facts.adverseEvents.front().outcome = EventOutcome::Recovered;
    CHECK_FALSE(now());
    facts.adverseEvents.front().outcome = EventOutcome::Recovering;
    facts.adverseEvents.front().grade = 1;
    CHECK_FALSE(now());
}

TEST_CASE("a lot reminds before it expires, again once it has, and at once where it will not last until the "
          "treatment")
{
    CaseFacts facts = aPreparedCase(day(u"2026-04-03")).inStage(Stage::Preparation).build();
    facts.trip.preparedLots = u"UC-2611, UC-2612"_s;
    facts.trip.lotExpiresAt = inKualaLumpur(day(u"2026-04-10"), QTime(12, 0));
    const auto on = [&facts](QStringView date, int ahead = 0) {
        return find(remindersOf(facts, {}, day(date), {}, ahead), ReminderRule::LotExpiry);
    };
    CHECK_FALSE(on(u"2026-04-06"));
    CHECK(on(u"2026-04-06", 1));
    REQUIRE(on(u"2026-04-07"));
    CHECK(on(u"2026-04-07")->dueOn == day(u"2026-04-07"));
    CHECK_FALSE(on(u"2026-04-07")->urgent);
    CHECK(factsOf(*on(u"2026-04-07")) == QStringList{u"rule-days 3"_s, u"lot UC-2611, UC-2612"_s,
                                                     u"lot-expires 2026-04-10T12:00:00+08:00"_s,
                                                     u"arrival 2026-04-02"_s});
    CHECK(on(u"2026-04-10")->urgent);
    CHECK(groupOf(*on(u"2026-04-10"), day(u"2026-04-10")) == ReminderGroup::Today);
    const auto expired = on(u"2026-04-11");
    REQUIRE(expired);
    CHECK(expired->dueOn == day(u"2026-04-11"));
    CHECK_FALSE(keyOf(*expired) == keyOf(*on(u"2026-04-10")));
    CHECK(groupOf(*expired, day(u"2026-04-12")) == ReminderGroup::Overdue);
    CHECK(on(day(u"2026-04-10").addDays(expiredLotToldForDays).toString(Qt::ISODate)));
    CHECK_FALSE(on(day(u"2026-04-10").addDays(expiredLotToldForDays + 1).toString(Qt::ISODate)));

    // Without a treatment on the calendar it must reach the arrival, with one that hour.
    facts.trip.lotExpiresAt = inKualaLumpur(day(u"2026-04-01"), QTime(12, 0));
    REQUIRE(on(u"2026-02-01"));
    CHECK(on(u"2026-02-01")->urgent);
    CHECK(groupOf(*on(u"2026-02-01"), day(u"2026-02-01")) == ReminderGroup::Coming);
    facts.trip.lotExpiresAt = inKualaLumpur(day(u"2026-04-10"), QTime(12, 0));
    Appointment treatment;
    treatment.kind = AppointmentKind::Treatment;
    treatment.start = inKualaLumpur(day(u"2026-04-10"), QTime(12, 1));
    facts.appointments = {treatment};
    CHECK(on(u"2026-02-01"));
    facts.appointments.front().start = inKualaLumpur(day(u"2026-04-10"), QTime(12, 0));
    CHECK_FALSE(on(u"2026-02-01"));
    facts.appointments.front().start = inKualaLumpur(day(u"2026-04-11"), QTime(9, 0));
    facts.appointments.front().state = AppointmentState::Cancelled;
    CHECK_FALSE(on(u"2026-02-01"));

    facts.visit = aTreatedCase(day(u"2026-04-03")).build().visit;
    CHECK_FALSE(on(u"2026-04-07"));
    facts.visit = {};
    facts.trip.lotExpiresAt.reset();
    CHECK_FALSE(on(u"2026-04-07"));
}

TEST_CASE("looking ahead finds what comes and counts nothing twice")
{
    const CaseFacts facts = aCase().closed(CloseReason::ExerciseFirst, day(u"2026-09-01")).build();
    CHECK(remindersOf(facts, {}, day(u"2026-08-25"), {}, 6).empty());
    const auto ahead = remindersOf(facts, {}, day(u"2026-08-25"), {}, 7);
    REQUIRE(ahead.size() == 1);
    CHECK(groupOf(ahead.front(), day(u"2026-08-25")) == ReminderGroup::Coming);
    CHECK(keyOf(ahead.front()) == keyOf(remindersOf(facts, {}, day(u"2026-09-03")).front()));
}

TEST_CASE("a call is due on the day to act and overdue when its window is over")
{
    const QDate due = day(u"2026-05-03");
    CHECK_FALSE(reminderOfCall(oneMonthCall(), due, day(u"2026-05-02")));
    const auto call = reminderOfCall(oneMonthCall(), due, due);
    REQUIRE(call);
    CHECK(call->rule == ReminderRule::CallDue);
    CHECK(call->followUp == FollowUpId(5));
    CHECK(groupOf(*call, day(u"2026-05-02")) == ReminderGroup::Coming);
    CHECK(groupOf(*call, day(u"2026-05-03")) == ReminderGroup::Today);
    CHECK(groupOf(*call, day(u"2026-05-10")) == ReminderGroup::Today);
    CHECK(groupOf(*call, day(u"2026-05-11")) == ReminderGroup::Overdue);
    FollowUp postponed = oneMonthCall();
    postponed.postponedUntil = day(u"2026-06-01");
    CHECK_FALSE(reminderOfCall(postponed, due, day(u"2026-05-31")));
    const auto later = reminderOfCall(postponed, due, day(u"2026-06-01"));
    REQUIRE(later);
    CHECK(groupOf(*later, day(u"2026-06-01")) == ReminderGroup::Today);
    CHECK(groupOf(*later, day(u"2026-06-02")) == ReminderGroup::Overdue);
    FollowUp done = oneMonthCall();
    done.end = FollowUpEnd::Done;
    CHECK_FALSE(reminderOfCall(done, due, due));
}

TEST_CASE(
    "a promised call rings minutes before its time, on the office's day, whatever zone it was agreed in")
{
    FollowUp call = oneMonthCall();
    call.bookedAt = inTokyo(day(u"2026-05-05"), QTime(9, 0));
    call.promisedAt = inKualaLumpur(day(u"2026-05-04"), QTime(23, 30)); // half past midnight in Tokyo
    const auto promised = reminderOfCall(call, day(u"2026-05-03"), day(u"2026-05-05"));
    REQUIRE(promised);
    CHECK(promised->rule == ReminderRule::CallPromised);
    CHECK(promised->dueOn == day(u"2026-05-05"));
    CHECK(ringsAt(*promised, {}) == inTokyo(day(u"2026-05-05"), QTime(0, 20)).at);
    CHECK(ringsAt(*promised, withDays(ReminderRule::CallPromised, 0)) == call.promisedAt->at);
    CHECK(factsOf(*promised).contains(u"agreed-for 2026-05-04T23:30:00+08:00"_s));
    CHECK(groupOf(*promised, day(u"2026-05-06")) == ReminderGroup::Overdue);
    call.promisedAt.reset();
    CHECK(reminderOfCall(call, day(u"2026-05-03"), day(u"2026-05-05"))->rule == ReminderRule::CallBooked);
}

TEST_CASE("a backup is too old two days after it was proven, or after the clinic began where there is none")
{
    const QDate proven = day(u"2026-05-01");
    CHECK_FALSE(reminderOfBackup(proven, day(u"2026-01-01"), day(u"2026-05-02")));
    const auto old = reminderOfBackup(proven, day(u"2026-01-01"), day(u"2026-05-09"));
    REQUIRE(old);
    CHECK(old->dueOn == day(u"2026-05-03"));
    CHECK(keyOf(*old).text() == u"backup-too-old/clinic/2026-05-03"_s);
    const auto none = reminderOfBackup(std::nullopt, day(u"2026-05-07"), day(u"2026-05-09"));
    REQUIRE(none);
    CHECK(none->dueOn == day(u"2026-05-09"));
    CHECK_FALSE(reminderOfBackup(std::nullopt, day(u"2026-05-08"), day(u"2026-05-09")));
}

TEST_CASE("what makes a reminder the same one is written and read back")
{
    const ReminderKey key{ReminderRule::CallDue, u"17:1M"_s, day(u"2026-05-03")};
    CHECK(key.text() == u"call-due/17:1M/2026-05-03"_s);
    CHECK(ReminderKey::fromText(key.text()) == key);
    for (const QString& wrong : {u""_s, u"call-due"_s, u"call-due/17"_s, u"call-due//2026-05-03"_s,
                                 u"no-rule/17/2026-05-03"_s, u"call-due/17/2026-02-30"_s}) {
        CAPTURE(wrong);
        CHECK_FALSE(ReminderKey::fromText(wrong));
    }
}

TEST_CASE("what has no time of its own rings in the morning of the office, also while Kuala Lumpur sleeps")
{
    Reminder reminder;
    reminder.dueOn = day(u"2026-05-03");
    CHECK(ringsAt(reminder, {}) == inTokyo(day(u"2026-05-03"), QTime(8, 0)).at);
    CHECK(ringsAt(reminder, {}) == inKualaLumpur(day(u"2026-05-03"), QTime(7, 0)).at);
    ReminderRules early;
    early.ringFrom = QTime(0, 0);
    CHECK(ringsAt(reminder, early) == inKualaLumpur(day(u"2026-05-02"), QTime(23, 0)).at);
}
