#include "tests/stories/journey.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

const auto isFurther = [](ReminderRule rule) { return rule == ReminderRule::FurtherTreatment; };

} // namespace

SCENARIO("one knee is treated and the other goes on exercising")
{
    GIVEN("two painful knees of which the doctor finds only the right one suitable")
    {
        Journey journey;
        must(journey.advance());
        journey.decided(rightKnee, Verdict::Suitable);
        CHECK(journey.missing() == QStringList{u"decision:knee-L"_s});
        journey.decided(leftKnee, Verdict::KeepExercising);
        must(journey.advance());

        WHEN("everything for the right knee is signed and she is examined in Malaysia")
        {
            journey.prepared({rightKnee});
            journey.arrived();

            THEN("nobody can record an injection into the left knee")
            {
                const Result<Visit> left = journey.inject(leftKnee, u"UC-2611-001"_s);
                REQUIRE_FALSE(left);
                CHECK(left.error().code == ErrorCode::InjectionWithoutDecision);
            }
            THEN("the right knee alone leads on to three calls")
            {
                must(journey.inject(rightKnee, u"UC-2611-001"_s));
                journey.discharged();
                CHECK(journey.missing().isEmpty());
                CHECK(must(journey.advance()).stage == Stage::FollowUp);
                const CaseFile file = journey.file();
                CHECK(file.facts.jointsToTreat() == std::vector{rightKnee});
                CHECK(file.facts.visit.injections.size() == 1);
                CHECK(file.facts.followUps.size() == 3);
            }
        }
    }
}

SCENARIO("both knees are treated on two days")
{
    GIVEN("two suitable knees of which only the right one is consented to")
    {
        Journey journey;
        must(journey.advance());
        journey.decided(rightKnee, Verdict::Suitable);
        journey.decided(leftKnee, Verdict::Conditional);
        must(journey.advance());
        journey.prepared({rightKnee});

        THEN("the gate asks for the left knee's consent by name")
        {
            CHECK(journey.missing() == QStringList{u"treatment-consent:knee-L"_s});
            CHECK_FALSE(journey.advance());
        }
        WHEN("the left knee's consent is signed, and the knees are injected a day apart")
        {
            journey.signedFor(ConsentKind::Treatment, leftKnee);
            journey.arrived();
            const QDate firstDay = journey.today();
            must(journey.inject(leftKnee, u"UC-2611-L"_s));
            CHECK(journey.missing() == QStringList{u"injection:knee-R"_s, u"discharge"_s});
            journey.on(firstDay.addDays(1));
            must(journey.inject(rightKnee, u"UC-2611-R"_s));
            journey.discharged();
            must(journey.advance());

            THEN("each knee keeps its own lot, and the calls count from the first day")
            {
                const CaseFile file = journey.file();
                for (const Injection& injection : file.facts.visit.injections)
                    CHECK(injection.lot == (injection.joint == leftKnee ? u"UC-2611-L"_s : u"UC-2611-R"_s));
                CHECK(file.facts.visit.treatedOn() == firstDay);
                CHECK(dueOn(journey.followUp(u"1M"_s), firstDay) == monthsAfter(firstDay, 1));
            }
            THEN("the call keeps the pain of each knee apart")
            {
                journey.on(monthsAfter(firstDay, 1));
                const FollowUp first = journey.followUp(u"1M"_s);
                Contact contact;
                contact.followUp = first.id;
                contact.version = first.version;
                contact.result = ContactResult::Reached;
                contact.nrs = {{rightKnee, 3}, {leftKnee, 6}};
                must(journey.office().followUps.recordContact(contact));
                const CaseFile file = journey.file();
                REQUIRE(file.facts.scores.size() == 2);
                for (const OutcomeScore& score : file.facts.scores)
                    CHECK(score.value == (score.joint == rightKnee ? 3 : 6));
            }
        }
    }
}

SCENARIO("a consent is withdrawn when everything is ready")
{
    GIVEN("somebody examined in Malaysia with the doctor's go")
    {
        Journey journey;
        must(journey.advance());
        journey.decided(rightKnee, Verdict::Suitable);
        journey.decided(leftKnee, Verdict::KeepExercising);
        must(journey.advance());
        journey.everythingExplained();
        journey.signedFor(ConsentKind::DataTransferAbroad);
        const Consent consent = journey.signedFor(ConsentKind::Treatment, rightKnee);
        journey.travelling(journey.today().addDays(7), journey.today().addDays(12));
        journey.arrived();

        WHEN("she withdraws her consent to the treatment")
        {
            must(journey.office().consents.withdraw(consent.id, consent.version, journey.today(),
                                                    u"家族の反対"_s));

            THEN("the injection is refused and the missing consent waits on us")
            {
                const Result<Visit> refused = journey.inject(rightKnee, u"UC-2611-R"_s);
                REQUIRE_FALSE(refused);
                CHECK(refused.error().code == ErrorCode::InjectionWithoutConsent);
                CHECK(std::ranges::count(journey.waitsFor(), ReminderRule::ConsentMissing) == 1);
            }
            THEN("the timeline tells of the signature and of the withdrawal")
            {
                const auto timeline = journey.file().timeline;
                CHECK(std::ranges::count(timeline, TimelineKind::Consent, &TimelineEntry::kind) == 2);
                CHECK(std::ranges::count(timeline, TimelineKind::ConsentWithdrawn, &TimelineEntry::kind) ==
                      1);
            }
            THEN("it cannot be withdrawn twice, and signing anew opens the way again")
            {
                const auto again = journey.office().consents.withdraw(consent.id, consent.version + 1,
                                                                      journey.today(), u"もう一度"_s);
                REQUIRE_FALSE(again);
                CHECK(again.error().code == ErrorCode::ConsentAlreadyWithdrawn);
                journey.on(journey.today().addDays(1));
                journey.signedFor(ConsentKind::Treatment, rightKnee);
                CHECK(journey.inject(rightKnee, u"UC-2611-R"_s).has_value());
            }
        }
    }
}

SCENARIO("exercise first comes back by itself on its date")
{
    GIVEN("somebody whose knees the doctor wants to exercise first")
    {
        Journey journey;
        must(journey.advance());
        journey.decided(rightKnee, Verdict::KeepExercising);
        journey.decided(leftKnee, Verdict::KeepExercising);
        const QDate lookAgainOn = monthsAfter(journey.today(), 3);

        WHEN("the case is closed until then")
        {
            const CareCase open = journey.file().facts.careCase;
            must(journey.office().cases.close({.id = open.id,
                                               .version = open.version,
                                               .reason = CloseReason::ExerciseFirst,
                                               .note = {},
                                               .lookAgainOn = lookAgainOn}));
            journey.on(lookAgainOn.addDays(-1));
            CHECK(journey.waitsFor().empty());

            THEN("it waits on us on that day, and on every later one until somebody looks")
            {
                for (const QDate day : {lookAgainOn, lookAgainOn.addDays(30)}) {
                    journey.on(day);
                    CHECK(journey.waitsFor() == std::vector{ReminderRule::LookAgain});
                }
            }
            THEN("it goes on where it stood, with the earlier decisions, and waits no more")
            {
                journey.on(lookAgainOn);
                const CareCase closed = journey.file().facts.careCase;
                const CareCase reopened =
                    must(journey.office().cases.reopen(closed.id, closed.version, u"再評価"_s));
                CHECK(reopened.stage == Stage::Counselling);
                CHECK(journey.file().facts.decisions.size() == 2);
                CHECK(std::ranges::count(journey.waitsFor(), ReminderRule::LookAgain) == 0);
            }
        }
    }
}

SCENARIO("a further treatment is a new case of the same person")
{
    GIVEN("a case that was led to its end")
    {
        Journey journey;
        must(journey.advance());
        journey.decided(rightKnee, Verdict::Suitable);
        journey.decided(leftKnee, Verdict::KeepExercising);
        must(journey.advance());
        journey.prepared({rightKnee});
        journey.arrived();
        const QDate treatedOn = journey.today();
        must(journey.inject(rightKnee, u"UC-2611-R"_s));
        journey.discharged();
        const CareCase followed = must(journey.advance());
        must(journey.office().cases.close({.id = followed.id,
                                           .version = followed.version,
                                           .reason = CloseReason::Completed,
                                           .note = {},
                                           .lookAgainOn = {}}));

        THEN("from the sixth to the twelfth month it reminds of a further treatment")
        {
            journey.on(monthsAfter(treatedOn, 6).addDays(-1));
            CHECK(std::ranges::none_of(journey.waitsFor(), isFurther));
            journey.on(monthsAfter(treatedOn, 6));
            CHECK(std::ranges::any_of(journey.waitsFor(), isFurther));
            journey.on(monthsAfter(treatedOn, 12).addDays(1));
            CHECK(std::ranges::none_of(journey.waitsFor(), isFurther));
        }
        WHEN("she comes back for the left knee")
        {
            journey.on(monthsAfter(treatedOn, 8));
            NewConsultation again;
            again.existingPatient = journey.file().facts.patient.id;
            again.furtherTreatmentOf = journey.id();
            const OpenedCase opened = must(journey.office().intake.openConsultation(again));

            THEN("a new case begins at the beginning, and each of the two shows the other")
            {
                CHECK(opened.careCase.number != followed.number);
                CHECK(opened.careCase.stage == Stage::Consultation);
                CHECK(opened.patient == journey.file().facts.patient);
                const CaseFile fresh = must(journey.office().cases.open(opened.careCase.id));
                CHECK(fresh.facts.careCase.furtherTreatmentOf == journey.id());
                CHECK(fresh.facts.decisions.empty());
                CHECK(fresh.facts.followUps.empty());
                REQUIRE(fresh.otherCases.size() == 1);
                CHECK(fresh.otherCases.front().number == followed.number);
                REQUIRE(journey.file().otherCases.size() == 1);
                CHECK(journey.file().otherCases.front().number == opened.careCase.number);
                CHECK(journey.file().facts.careCase.stage == Stage::Closed);
            }
        }
    }
}
