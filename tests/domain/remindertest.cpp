#include "core/domain/reminder.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate treated(2026, 4, 3); // arrival 2026-04-02, departure 2026-04-05

std::optional<Reminder> find(const CaseFacts& facts, ReminderRule rule, QDate today,
                             const LastMessages& messages = {})
{
    for (const Reminder& reminder : remindersOf(facts, messages, today)) {
        if (reminder.rule == rule)
            return reminder;
    }
    return std::nullopt;
}

bool reminds(const CaseFacts& facts, ReminderRule rule, QStringView today, const LastMessages& messages = {})
{
    return find(facts, rule, day(today), messages).has_value();
}

CaseFacts readyToFly()
{
    return aPreparedCase(treated).inStage(Stage::Preparation).build();
}

Instant atNoon(QStringView date)
{
    return inTokyo(day(date), QTime(12, 0)).at;
}

} // namespace

TEST_CASE("images wait for review from the day the first came until a decision is there")
{
    const CaseFacts none = aCase().build();
    CHECK_FALSE(reminds(none, ReminderRule::ImagesToReview, u"2026-03-10"));

    CaseFacts facts =
        aCase().withImage(leftKnee, day(u"2026-03-05")).withImage(rightKnee, day(u"2026-03-03")).build();
    facts.photosInMessages = 1;
    const std::optional<Reminder> reminder = find(facts, ReminderRule::ImagesToReview, day(u"2026-03-10"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-03"));
    CHECK(reminder->argument == u"3");
    CHECK(reminder->caseId == CaseId(1));

    facts.careCase.stage = Stage::Counselling;
    CHECK(reminds(facts, ReminderRule::ImagesToReview, u"2026-03-10"));
    facts.decisions = {aDecision(rightKnee, Verdict::MoreInformation)};
    CHECK_FALSE(reminds(facts, ReminderRule::ImagesToReview, u"2026-03-10"));
    facts.decisions.clear();
    facts.careCase.stage = Stage::Preparation;
    CHECK_FALSE(reminds(facts, ReminderRule::ImagesToReview, u"2026-03-10"));
}

TEST_CASE("photos in the talk alone wait from the day the case was opened, a letter is no image")
{
    CaseFacts facts = aCase().withImage(rightKnee, day(u"2026-03-05")).build();
    facts.attachments.front().kind = AttachmentKind::Document;
    CHECK_FALSE(reminds(facts, ReminderRule::ImagesToReview, u"2026-03-10"));
    facts.photosInMessages = 2;
    const std::optional<Reminder> reminder = find(facts, ReminderRule::ImagesToReview, day(u"2026-03-10"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-02"));
    CHECK(reminder->argument == u"2");
}

TEST_CASE("a message that nobody answered is a reminder from the third day")
{
    const CaseFacts facts = aCase().build();
    const LastMessages unanswered{atNoon(u"2026-03-10"), atNoon(u"2026-03-09")};
    CHECK_FALSE(reminds(facts, ReminderRule::NoReply, u"2026-03-12", unanswered));
    const std::optional<Reminder> reminder =
        find(facts, ReminderRule::NoReply, day(u"2026-03-13"), unanswered);
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-13"));
    CHECK(reminder->argument == u"2026-03-10");

    CHECK(reminds(facts, ReminderRule::NoReply, u"2026-03-13", {atNoon(u"2026-03-10"), std::nullopt}));
    CHECK_FALSE(reminds(facts, ReminderRule::NoReply, u"2026-03-13", {std::nullopt, atNoon(u"2026-03-09")}));
    CHECK_FALSE(reminds(facts, ReminderRule::NoReply, u"2026-03-13",
                        {atNoon(u"2026-03-10"), Instant(atNoon(u"2026-03-10").msecsSinceEpoch() + 1)}));
    CHECK_FALSE(reminds(facts, ReminderRule::NoReply, u"2026-03-13"));
}

TEST_CASE("the days without an answer are counted by Tokyo's calendar")
{
    const CaseFacts facts = aCase().build();
    const LastMessages late{inKualaLumpur(day(u"2026-03-10"), QTime(23, 30)).at, std::nullopt};
    CHECK_FALSE(reminds(facts, ReminderRule::NoReply, u"2026-03-13", late));
    CHECK(reminds(facts, ReminderRule::NoReply, u"2026-03-14", late));
}

TEST_CASE("once counselling was held, joints without a decision are a reminder")
{
    CaseFacts facts = aConsultedCase().inStage(Stage::Counselling).counselledOn(day(u"2026-03-18")).build();
    CHECK_FALSE(reminds(facts, ReminderRule::DecisionPending, u"2026-03-17")); // booked, not held
    std::optional<Reminder> reminder = find(facts, ReminderRule::DecisionPending, day(u"2026-03-18"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-18"));
    CHECK(reminder->argument == u"2");

    facts.decisions = {aSuitableDecision(rightKnee)};
    reminder = find(facts, ReminderRule::DecisionPending, day(u"2026-03-25"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->argument == u"1");
    facts.decisions.push_back(aDecision(leftKnee, Verdict::KeepExercising));
    CHECK_FALSE(reminds(facts, ReminderRule::DecisionPending, u"2026-03-25"));
    facts.decisions.clear();
    facts.counsellings.clear();
    CHECK_FALSE(reminds(facts, ReminderRule::DecisionPending, u"2026-03-25"));
}

TEST_CASE("missing consents and explanations are a reminder from fourteen days before arrival")
{
    CaseFacts facts = readyToFly();
    CHECK_FALSE(reminds(facts, ReminderRule::ConsentMissing, u"2026-04-01"));

    facts.disclosures.pop_back();
    facts.consents.pop_back();
    CHECK_FALSE(reminds(facts, ReminderRule::ConsentMissing, u"2026-03-18"));
    const std::optional<Reminder> reminder = find(facts, ReminderRule::ConsentMissing, day(u"2026-03-19"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-19"));
    CHECK(reminder->until == day(u"2026-04-02"));
    CHECK(reminder->argument == u"2");
}

TEST_CASE("a consent still missing on the journey stays a reminder until the injection")
{
    CaseFacts facts = readyToFly();
    facts.consents.pop_back();
    facts.careCase.stage = Stage::Treatment;
    CHECK(reminds(facts, ReminderRule::ConsentMissing, u"2026-04-03"));
    facts.visit.injections = {anInjection(rightKnee, inKualaLumpur(treated, QTime(10, 0)))};
    CHECK_FALSE(reminds(facts, ReminderRule::ConsentMissing, u"2026-04-03"));
}

TEST_CASE(
    "missing passport data or trip dates are no missing consents, and without a journey nothing is near")
{
    CaseFacts facts = readyToFly();
    facts.patient.passport = {};
    facts.trip.departureOn.reset();
    CHECK_FALSE(reminds(facts, ReminderRule::ConsentMissing, u"2026-04-01"));
    facts.consents.clear();
    facts.trip.arrivalOn.reset();
    CHECK_FALSE(reminds(facts, ReminderRule::ConsentMissing, u"2026-04-01"));
}

TEST_CASE("a passport that ends too early is a reminder until arrival, due thirty days before it")
{
    CaseFacts facts = readyToFly();
    facts.patient.passport.expiresOn = day(u"2026-10-02");
    CHECK_FALSE(reminds(facts, ReminderRule::PassportTooShort, u"2026-03-01"));
    facts.patient.passport.expiresOn = day(u"2026-10-01");
    const std::optional<Reminder> reminder = find(facts, ReminderRule::PassportTooShort, day(u"2026-01-10"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-03"));
    CHECK(reminder->until == day(u"2026-04-02"));
    CHECK(reminder->argument == u"2026-10-02");
    CHECK(reminds(facts, ReminderRule::PassportTooShort, u"2026-04-02"));
    CHECK_FALSE(reminds(facts, ReminderRule::PassportTooShort, u"2026-04-03"));
    facts.patient.passport.expiresOn = day(u"2026-04-04"); // before the flight home
    CHECK(reminds(facts, ReminderRule::PassportTooShort, u"2026-03-01"));
}

TEST_CASE("the arrival card is a reminder from three days before arrival until arrival")
{
    CaseFacts facts = readyToFly();
    CHECK_FALSE(reminds(facts, ReminderRule::ArrivalCardNotSent, u"2026-03-29"));
    const std::optional<Reminder> reminder =
        find(facts, ReminderRule::ArrivalCardNotSent, day(u"2026-03-30"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2026-03-30"));
    CHECK(reminder->until == day(u"2026-04-02"));
    CHECK(reminder->argument == u"2026-04-02");
    CHECK_FALSE(reminder->urgent);
    CHECK_FALSE(find(facts, ReminderRule::ArrivalCardNotSent, day(u"2026-03-31"))->urgent);
    const std::optional<Reminder> warning = find(facts, ReminderRule::ArrivalCardNotSent, day(u"2026-04-01"));
    REQUIRE(warning.has_value());
    CHECK(warning->urgent);
    // Another day makes it another reminder: whoever put the first one off hears of it all the same.
    CHECK(warning->dueOn == day(u"2026-04-01"));
    CHECK(keyOf(*warning) != keyOf(*reminder));
    CHECK(reminds(facts, ReminderRule::ArrivalCardNotSent, u"2026-04-02"));
    CHECK_FALSE(reminds(facts, ReminderRule::ArrivalCardNotSent, u"2026-04-03"));
    facts.trip.arrivalCardOn = day(u"2026-03-30");
    CHECK_FALSE(reminds(facts, ReminderRule::ArrivalCardNotSent, u"2026-03-30"));
}

TEST_CASE("a further treatment is a reminder from six to twelve months after the treatment")
{
    const CaseFacts facts = aTreatedCase(day(u"2026-08-31")).build();
    CHECK_FALSE(reminds(facts, ReminderRule::FurtherTreatment, u"2027-02-27"));
    const std::optional<Reminder> reminder = find(facts, ReminderRule::FurtherTreatment, day(u"2027-02-28"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->dueOn == day(u"2027-02-28"));
    CHECK(reminder->until == day(u"2027-08-31"));
    CHECK(reminder->argument == u"2026-08-31");
    CHECK(reminds(facts, ReminderRule::FurtherTreatment, u"2027-08-31"));
    CHECK_FALSE(reminds(facts, ReminderRule::FurtherTreatment, u"2027-09-01"));
    CHECK_FALSE(reminds(readyToFly(), ReminderRule::FurtherTreatment, u"2027-03-01"));
}

TEST_CASE("three failed tries of one follow-up suggest that somebody cannot be reached")
{
    const auto noAnswer = [](QStringView date) { return inTokyo(day(date), QTime(10, 0)); };
    CaseBuilder builder = aTreatedCase(treated)
                              .tried(u"1M", noAnswer(u"2026-05-03"), ContactResult::NoAnswer)
                              .tried(u"1M", noAnswer(u"2026-05-04"), ContactResult::MessageLeft)
                              .tried(u"3M", noAnswer(u"2026-07-03"), ContactResult::NoAnswer);
    CHECK_FALSE(reminds(builder.build(), ReminderRule::UnreachableSuggested, u"2026-07-04"));
    builder.tried(u"1M", noAnswer(u"2026-05-06"), ContactResult::NoAnswer);
    const std::optional<Reminder> reminder =
        find(builder.build(), ReminderRule::UnreachableSuggested, day(u"2026-05-06"));
    REQUIRE(reminder.has_value());
    CHECK(reminder->argument == u"1M");
    CHECK(reminder->dueOn == day(u"2026-05-06"));
    builder.ended(u"1M", FollowUpEnd::Unreachable, day(u"2026-05-06"));
    CHECK_FALSE(reminds(builder.build(), ReminderRule::UnreachableSuggested, u"2026-05-06"));
}

TEST_CASE("exercise first comes back by itself on its date")
{
    const CaseFacts facts = aCase().closed(CloseReason::ExerciseFirst, day(u"2026-09-01")).build();
    CHECK(remindersOf(facts, {}, day(u"2026-08-31")).empty());
    const std::vector<Reminder> reminders = remindersOf(facts, {}, day(u"2026-09-01"));
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.front().rule == ReminderRule::LookAgain);
    CHECK(reminders.front().dueOn == day(u"2026-09-01"));
    CHECK(reminders.front().facts ==
          std::vector{ReminderFact{ReminderFactKind::LookAgainOn, u"2026-09-01"_s}});
    CHECK(reminds(facts, ReminderRule::LookAgain, u"2027-09-01"));
}

TEST_CASE("a completed case reminds of a further treatment until the twelfth month")
{
    const CaseFacts facts = aTreatedCase(treated).closed(CloseReason::Completed).build();
    CHECK(remindersOf(facts, {}, monthsAfter(treated, 6).addDays(-1)).empty());
    CHECK(reminds(facts, ReminderRule::FurtherTreatment, monthsAfter(treated, 6).toString(Qt::ISODate)));
    CHECK(reminds(facts, ReminderRule::FurtherTreatment, monthsAfter(treated, 12).toString(Qt::ISODate)));
    CHECK(remindersOf(facts, {}, monthsAfter(treated, 12).addDays(1)).empty());
}

TEST_CASE("a closed case reminds of nothing else")
{
    const LastMessages unanswered{atNoon(u"2026-03-10"), std::nullopt};
    for (const CloseReason reason : allValues<CloseReason>()) {
        CAPTURE(codeOf(reason));
        const CaseFacts facts = aTreatedCase(treated).closed(reason, day(u"2026-09-01")).build();
        const std::vector<Reminder> reminders = remindersOf(facts, unanswered, day(u"2026-11-01"));
        if (reason == CloseReason::ExerciseFirst) {
            REQUIRE(reminders.size() == 1);
            CHECK(reminders.front().rule == ReminderRule::LookAgain);
        } else if (reason == CloseReason::Completed) {
            REQUIRE(reminders.size() == 1);
            CHECK(reminders.front().rule == ReminderRule::FurtherTreatment);
        } else {
            CHECK(reminders.empty());
        }
    }
}
