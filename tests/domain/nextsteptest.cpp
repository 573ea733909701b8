#include "core/domain/nextstep.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate treated(2026, 4, 3); // arrival 2026-04-02, departure 2026-04-05

/// "start-follow-up-call 1M 2026-05-03", without what is empty.
QString written(const NextStep& step)
{
    QStringList parts{codeOf(step.kind)};
    if (!step.argument.isEmpty())
        parts.append(step.argument);
    if (step.joint)
        parts.append(jointCode(*step.joint));
    if (step.dueOn)
        parts.append(step.dueOn->toString(Qt::ISODate));
    return parts.join(u' ');
}

QStringList stepsOf(const CaseFacts& facts, QStringView today, const LastMessages& messages = {})
{
    QStringList steps;
    for (const NextStep& step : nextSteps(facts, messages, day(today)))
        steps.append(written(step));
    return steps;
}

CaseFacts treatedCaseAfterFirstCall()
{
    return aTreatedCase(treated).ended(u"1M", FollowUpEnd::Done, day(u"2026-05-03")).build();
}

} // namespace

TEST_CASE("a new consultation collects what its gate misses")
{
    const std::vector<NextStep> steps = nextSteps(aCase().build(), {}, day(u"2026-03-02"));
    REQUIRE(steps.size() == 1);
    CHECK(written(steps.front()) == u"collect-missing 3");
    REQUIRE(steps.front().missing.size() == 3);
    CHECK(missingCode(steps.front().missing.front()) == u"symptoms");
}

TEST_CASE("a consultation with nothing missing may go on, and its images are looked at")
{
    CHECK(stepsOf(aConsultedCase().build(), u"2026-03-04") ==
          QStringList{u"review-images 1 2026-03-03"_s, u"advance-stage counselling"_s});
}

TEST_CASE("a message without an answer comes before the steps without a date")
{
    const LastMessages unanswered{inTokyo(day(u"2026-03-01"), QTime(9, 0)).at, std::nullopt};
    CHECK(stepsOf(aConsultedCase().build(), u"2026-03-04", unanswered) ==
          QStringList{u"review-images 1 2026-03-03"_s, u"reply-to-patient 2026-03-01 2026-03-04"_s,
                      u"advance-stage counselling"_s});
}

TEST_CASE("counselling is held and then decided knee by knee")
{
    CaseBuilder builder = aConsultedCase().inStage(Stage::Counselling);
    CHECK(stepsOf(builder.build(), u"2026-03-18") == QStringList{u"review-images 1 2026-03-03"_s,
                                                                 u"hold-counselling"_s, u"decide knee-R"_s,
                                                                 u"decide knee-L"_s});
    builder.counselledOn(day(u"2026-03-18")).decided(aDecision(rightKnee, Verdict::MoreInformation));
    CHECK(stepsOf(builder.build(), u"2026-03-20") == QStringList{u"decide knee-R"_s, u"decide knee-L"_s});
    builder.decided(aSuitableDecision(rightKnee, day(u"2026-03-22")))
        .decided(aDecision(leftKnee, Verdict::KeepExercising));
    CHECK(stepsOf(builder.build(), u"2026-03-22") == QStringList{u"advance-stage preparation"_s});
}

TEST_CASE("a case in which no knee may be treated is closed with the reason that fits")
{
    const auto decidedAs = [](Verdict right, Verdict left) {
        return aConsultedCase()
            .inStage(Stage::Counselling)
            .counselledOn(day(u"2026-03-18"))
            .decided(aDecision(rightKnee, right))
            .decided(aDecision(leftKnee, left))
            .build();
    };
    CHECK(stepsOf(decidedAs(Verdict::KeepExercising, Verdict::KeepExercising), u"2026-03-25") ==
          QStringList{u"close-case exercise-first"_s});
    CHECK(stepsOf(decidedAs(Verdict::KeepExercising, Verdict::ConsiderJointReplacement), u"2026-03-25") ==
          QStringList{u"close-case joint-replacement"_s});
    CHECK(stepsOf(decidedAs(Verdict::KeepExercising, Verdict::Conditional), u"2026-03-25") ==
          QStringList{u"advance-stage preparation"_s});
    CHECK(stepsOf(decidedAs(Verdict::KeepExercising, Verdict::MoreInformation), u"2026-03-25") ==
          QStringList{u"decide knee-L"_s});
    CaseFacts prepared = decidedAs(Verdict::KeepExercising, Verdict::KeepExercising);
    prepared.careCase.stage = Stage::Preparation;
    CHECK(stepsOf(prepared, u"2026-03-25") == QStringList{u"close-case exercise-first"_s});
}

TEST_CASE("an older advice of joint replacement no longer counts for closing")
{
    const CaseFacts facts =
        aConsultedCase()
            .inStage(Stage::Counselling)
            .counselledOn(day(u"2026-03-18"))
            .decided(aDecision(rightKnee, Verdict::ConsiderJointReplacement, day(u"2026-03-18")))
            .decided(aDecision(rightKnee, Verdict::KeepExercising, day(u"2026-03-20")))
            .decided(aDecision(leftKnee, Verdict::KeepExercising, day(u"2026-03-20")))
            .build();
    CHECK(stepsOf(facts, u"2026-03-25") == QStringList{u"close-case exercise-first"_s});
}

TEST_CASE("what preparation misses is due fourteen days before arrival, the passport by itself")
{
    CaseFacts facts = aPreparedCase(treated).inStage(Stage::Preparation).build();
    CHECK(stepsOf(facts, u"2026-03-10") == QStringList{u"advance-stage treatment"_s});
    facts.consents.clear();
    CHECK(stepsOf(facts, u"2026-03-10") == QStringList{u"collect-missing 2 2026-03-19"_s});
    facts.patient.passport.expiresOn = day(u"2026-10-01");
    CHECK(stepsOf(facts, u"2026-03-10") ==
          QStringList{u"renew-passport 2026-10-02 2026-03-03"_s, u"collect-missing 2 2026-03-19"_s});
    CHECK(stepsOf(facts, u"2026-03-31") == QStringList{u"renew-passport 2026-10-02 2026-03-03"_s,
                                                       u"collect-missing 2 2026-03-19"_s,
                                                       u"send-arrival-card 2026-04-02 2026-03-30"_s});
}

TEST_CASE("before arrival the treatment lies ahead, from arrival on it is due")
{
    CaseFacts facts = aPreparedCase(treated).build();
    facts.trip.arrivalCardOn = day(u"2026-03-30");
    CHECK(stepsOf(facts, u"2026-04-01") == QStringList{u"collect-missing 4 2026-04-02"_s});
    facts.visit.examination.go = GoDecision::NoGo;
    CHECK(stepsOf(facts, u"2026-04-03") == QStringList{u"close-case not-suitable"_s});
}

TEST_CASE("a treated and discharged case goes on to its follow-ups")
{
    const CaseFacts facts = aTreatedCase(treated).inStage(Stage::Treatment).build();
    CHECK(stepsOf(facts, u"2026-04-04") ==
          QStringList{u"advance-stage follow-up"_s, u"await-follow-up 1M 2026-05-03"_s});
}

TEST_CASE("the call is to be started from the first day of its window, the next one only awaited")
{
    const CaseFacts facts = aTreatedCase(treated).build();
    CHECK(stepsOf(facts, u"2026-04-25") == QStringList{u"await-follow-up 1M 2026-05-03"_s});
    CHECK(stepsOf(facts, u"2026-04-26") ==
          QStringList{u"start-follow-up-call 1M 2026-05-03"_s, u"await-follow-up 3M 2026-07-03"_s});
    CHECK(stepsOf(facts, u"2026-05-20") ==
          QStringList{u"start-follow-up-call 1M 2026-05-03"_s, u"await-follow-up 3M 2026-07-03"_s});
    const std::vector<NextStep> steps = nextSteps(facts, {}, day(u"2026-05-03"));
    CHECK(steps.front().followUp == facts.followUps.front().id);
    CHECK(steps.front().followUp.isStored());
}

TEST_CASE("a promised call is awaited until its day and started on it")
{
    CaseFacts facts = aTreatedCase(treated).build();
    facts.followUps.front().promisedAt = inTokyo(day(u"2026-05-06"), QTime(10, 0));
    CHECK(stepsOf(facts, u"2026-05-05") == QStringList{u"await-follow-up 1M 2026-05-06"_s});
    CHECK(stepsOf(facts, u"2026-05-06") ==
          QStringList{u"start-follow-up-call 1M 2026-05-06"_s, u"await-follow-up 3M 2026-07-03"_s});
}

TEST_CASE("at six months the last call and the thought of a further treatment come together")
{
    CaseFacts facts = treatedCaseAfterFirstCall();
    facts.followUps[1].end = FollowUpEnd::Done;
    CHECK(stepsOf(facts, u"2026-10-03") ==
          QStringList{u"start-follow-up-call 6M 2026-10-03"_s,
                      u"consider-further-treatment 2026-04-03 2026-10-03"_s});
}

TEST_CASE("after three failed tries unreachable is worth a thought, with its follow-up")
{
    const CaseFacts facts =
        aTreatedCase(treated)
            .tried(u"1M", inTokyo(day(u"2026-05-03"), QTime(10, 0)), ContactResult::NoAnswer)
            .tried(u"1M", inTokyo(day(u"2026-05-05"), QTime(10, 0)), ContactResult::NoAnswer)
            .tried(u"1M", inTokyo(day(u"2026-05-07"), QTime(10, 0)), ContactResult::NoAnswer)
            .build();
    const std::vector<NextStep> steps = nextSteps(facts, {}, day(u"2026-05-08"));
    REQUIRE(steps.size() == 3);
    CHECK(written(steps[0]) == u"start-follow-up-call 1M 2026-05-03");
    CHECK(written(steps[1]) == u"consider-unreachable 1M 2026-05-07");
    CHECK(steps[1].followUp == facts.followUps.front().id);
    CHECK(written(steps[2]) == u"await-follow-up 3M 2026-07-03");
}

TEST_CASE("when every follow-up has ended the case can be closed as it went")
{
    const auto endedAs = [](FollowUpEnd first, FollowUpEnd others) {
        return aTreatedCase(treated)
            .ended(u"1M", first, day(u"2026-05-03"))
            .ended(u"3M", others, day(u"2026-07-03"))
            .ended(u"6M", others, day(u"2026-09-30"))
            .build();
    };
    CHECK(stepsOf(endedAs(FollowUpEnd::Done, FollowUpEnd::Done), u"2026-10-01") ==
          QStringList{u"close-case completed"_s});
    CHECK(stepsOf(endedAs(FollowUpEnd::Done, FollowUpEnd::Unreachable), u"2026-10-01") ==
          QStringList{u"close-case completed"_s});
    CHECK(stepsOf(endedAs(FollowUpEnd::Unreachable, FollowUpEnd::Unreachable), u"2026-10-01") ==
          QStringList{u"close-case unreachable"_s});
    CHECK(stepsOf(endedAs(FollowUpEnd::Declined, FollowUpEnd::Declined), u"2026-10-01") ==
          QStringList{u"close-case declined"_s});
}

TEST_CASE("a closed case offers nothing but to look again, or a further treatment in its time")
{
    const LastMessages unanswered{inTokyo(day(u"2026-03-01"), QTime(9, 0)).at, std::nullopt};
    const CaseFacts declined = aTreatedCase(treated).closed(CloseReason::Declined).build();
    CHECK(stepsOf(declined, u"2026-11-01", unanswered).isEmpty());
    const CaseFacts completed = aTreatedCase(treated).closed(CloseReason::Completed).build();
    CHECK(stepsOf(completed, u"2026-10-01", unanswered).isEmpty());
    CHECK(stepsOf(completed, u"2026-11-01", unanswered).front().startsWith(u"consider-further-treatment"_s));
    const CaseFacts waiting = aCase().closed(CloseReason::ExerciseFirst, day(u"2026-09-01")).build();
    CHECK(stepsOf(waiting, u"2026-08-31").isEmpty());
    CHECK(stepsOf(waiting, u"2026-09-01") == QStringList{u"look-again 2026-09-01"_s});
}

TEST_CASE("appointments ahead come next on their day, at most three, and cancelled ones never")
{
    CaseFacts facts = aCounselledCase().build();
    const auto add = [&facts](QStringView date, AppointmentKind kind, AppointmentState state) {
        Appointment appointment;
        appointment.id = AppointmentId(static_cast<qint64>(facts.appointments.size()) + 1);
        appointment.kind = kind;
        appointment.state = state;
        // Late at night in Kuala Lumpur: the next day in Tokyo.
        appointment.start = inKualaLumpur(day(date), QTime(23, 30));
        facts.appointments.push_back(appointment);
    };
    add(u"2026-03-20", AppointmentKind::Counselling, AppointmentState::Planned);
    add(u"2026-03-21", AppointmentKind::Call, AppointmentState::Cancelled);
    add(u"2026-03-22", AppointmentKind::Flight, AppointmentState::Planned);
    add(u"2026-03-23", AppointmentKind::PickUp, AppointmentState::Planned);
    add(u"2026-03-24", AppointmentKind::Treatment, AppointmentState::Planned);
    add(u"2026-03-25", AppointmentKind::Flight, AppointmentState::Planned);
    const auto awaited = [&](QStringView today) {
        return stepsOf(facts, today).filter(u"await-appointment"_s);
    };
    CHECK(awaited(u"2026-03-21") == QStringList{u"await-appointment counselling 2026-03-21"_s,
                                                u"await-appointment flight 2026-03-23"_s,
                                                u"await-appointment pick-up 2026-03-24"_s});
    CHECK(awaited(u"2026-03-25") ==
          QStringList{u"await-appointment treatment 2026-03-25"_s, u"await-appointment flight 2026-03-26"_s});
    facts.careCase.stage = Stage::Closed;
    CHECK(awaited(u"2026-03-21").isEmpty());
}

TEST_CASE("a counselling that is arranged for a later day is waited for, and held on its day")
{
    CaseFacts facts = aConsultedCase().inStage(Stage::Counselling).build();
    Appointment counselling;
    counselling.kind = AppointmentKind::Counselling;
    counselling.start = inTokyo(day(u"2026-03-20"), QTime(14, 0));
    facts.appointments.push_back(counselling);
    CHECK(stepsOf(facts, u"2026-03-19").filter(u"hold-counselling"_s).isEmpty());
    CHECK(stepsOf(facts, u"2026-03-20").filter(u"hold-counselling"_s).size() == 1);
    facts.appointments.front().state = AppointmentState::Cancelled;
    CHECK(stepsOf(facts, u"2026-03-19").filter(u"hold-counselling"_s).size() == 1);
}
