#include "core/domain/adverseevent.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

AdverseEvent anEvent(int grade = 1)
{
    AdverseEvent event;
    event.words = u"右膝が腫れて熱い"_s;
    event.joint = rightKnee;
    event.onsetOn = day(u"2026-11-22");
    event.grade = grade;
    event.outcome = EventOutcome::NotRecovered;
    event.recordedAt = inTokyo(today, QTime(16, 30)).at;
    return event;
}

Error refusal(const AdverseEvent& event)
{
    const Result<> checked = checkAdverseEvent(event, today);
    REQUIRE_FALSE(checked);
    return checked.error();
}

} // namespace

TEST_CASE("what has to happen follows from the grade, and from any red flag whatever the grade")
{
    CHECK(escalationOf(1, {}) == Escalation::NextContact);
    CHECK(escalationOf(2, {}) == Escalation::HospitalToday);
    for (const int grade : {3, 4, 5})
        CHECK(escalationOf(grade, {}) == Escalation::Immediate);
    for (const RedFlag flag : allValues<RedFlag>()) {
        CHECK(escalationOf(1, {flag}) == Escalation::Immediate);
        CHECK(escalationOf(2, {flag}) == Escalation::Immediate);
    }
}

TEST_CASE(
    "a moderate event is told to the hospital on the same day of Tokyo and called about within 24 hours")
{
    CHECK_FALSE(escalationDue(anEvent(1)));
    const auto moderate = escalationDue(anEvent(2));
    REQUIRE(moderate);
    CHECK(moderate->hospitalOn == today);
    CHECK(moderate->callUntil == inTokyo(today.addDays(1), QTime(16, 30)).at);
    AdverseEvent late = anEvent(2);
    late.recordedAt = inTokyo(today, QTime(0, 10)).at; // still the day before by UTC
    CHECK(escalationDue(late)->hospitalOn == today);
    const auto severe = escalationDue(anEvent(3));
    REQUIRE(severe);
    CHECK(severe->callUntil == anEvent(3).recordedAt);
}

TEST_CASE("an event waits for the hospital until it was told there, a mild one does not")
{
    AdverseEvent event = anEvent(2);
    CHECK(awaitsHospital(event));
    event.reports.push_back({ReportedTo::FamilyDoctor, event.recordedAt, {}});
    CHECK(awaitsHospital(event));
    event.reports.push_back({ReportedTo::Hospital, event.recordedAt, {}});
    CHECK_FALSE(awaitsHospital(event));
    CHECK(isReported(event, ReportedTo::FamilyDoctor));
    CHECK_FALSE(isReported(event, ReportedTo::Maker));
    CHECK_FALSE(awaitsHospital(anEvent(1)));
}

TEST_CASE("an event goes on until it is over")
{
    for (const EventOutcome outcome : allValues<EventOutcome>()) {
        AdverseEvent event = anEvent();
        event.outcome = outcome;
        const bool over = outcome == EventOutcome::Recovered || outcome == EventOutcome::Sequelae ||
                          outcome == EventOutcome::Died;
        CHECK(isOpen(event) != over);
    }
}

TEST_CASE("the one mark of a case tells of the event to act on first, and of none that is over")
{
    CHECK_FALSE(worstOpen({}));
    AdverseEvent over = anEvent(3);
    over.outcome = EventOutcome::Recovered;
    CHECK_FALSE(worstOpen({over}));
    AdverseEvent flagged = anEvent(1);
    flagged.flags = {RedFlag::CalfSwelling};
    const AdverseEvent moderate = anEvent(2);
    CHECK(worstOpen({anEvent(1), over, moderate}) == moderate);
    CHECK(worstOpen({moderate, flagged}) == flagged); // a sign of danger goes before any grade
    AdverseEvent later = moderate;
    later.words = u"another"_s;
    CHECK(worstOpen({moderate, later}) == moderate);
}

TEST_CASE("a mild event alarms nobody unless something makes it serious")
{
    CHECK_FALSE(isAlarming(anEvent(1)));
    CHECK(isAlarming(anEvent(2)));
    AdverseEvent serious = anEvent(1);
    serious.serious = {SeriousReason::HospitalStay};
    CHECK(isAlarming(serious));
}

TEST_CASE("an event needs words, a day that has come and a grade from 1 to 5")
{
    CHECK(checkAdverseEvent(anEvent(), today));
    AdverseEvent event = anEvent();
    event.words = u" "_s;
    CHECK(refusal(event) == Error{ErrorCode::FieldMissing, {u"words"_s}});
    event = anEvent();
    event.onsetOn = QDate();
    CHECK(refusal(event) == Error{ErrorCode::FieldMissing, {u"onset-on"_s}});
    event.onsetOn = today.addDays(1);
    CHECK(refusal(event).code == ErrorCode::DateInFuture);
    for (const int grade : {0, 6, -1})
        CHECK(refusal(anEvent(grade)) ==
              Error{ErrorCode::FieldInvalid, {u"grade"_s, QString::number(grade)}});
    event = anEvent();
    event.words = QString(5000, u'痛');
    CHECK(refusal(event).code == ErrorCode::FieldTooLong);
}

TEST_CASE("a life-threatening event names why it is serious, and a death is a death in every field")
{
    AdverseEvent event = anEvent(4);
    CHECK(refusal(event) == Error{ErrorCode::FieldInvalid, {u"serious"_s, u"4"_s}});
    event.serious = {SeriousReason::LifeThreatening};
    CHECK(checkAdverseEvent(event, today));
    event.grade = 5;
    CHECK(refusal(event).args == QStringList{u"serious"_s, u"death"_s});
    event.serious = {SeriousReason::Death};
    CHECK_FALSE(checkAdverseEvent(event, today));
    event.outcome = EventOutcome::Died;
    CHECK(checkAdverseEvent(event, today));
    event.grade = 3;
    CHECK_FALSE(checkAdverseEvent(event, today));
}

TEST_CASE("the end of an event comes after its beginning and only when it is over")
{
    AdverseEvent event = anEvent();
    event.endedOn = day(u"2026-11-23");
    CHECK(refusal(event) == Error{ErrorCode::FieldInvalid, {u"ended-on"_s, u"2026-11-23"_s}});
    event.outcome = EventOutcome::Recovered;
    CHECK(checkAdverseEvent(event, today));
    event.endedOn = day(u"2026-11-21");
    CHECK(refusal(event) == Error{ErrorCode::DatesReversed, {u"2026-11-22"_s, u"2026-11-21"_s}});
    event.endedOn = day(u"2026-11-25");
    CHECK(refusal(event).code == ErrorCode::DateInFuture);
}

TEST_CASE("a judgement whether it comes from the treatment never stands without a doctor's name")
{
    RelationJudgement judgement{EventRelation::Probable, u"Dr. Lim"_s, today};
    CHECK(checkJudgement(judgement, today));
    judgement.doctorName = u" "_s;
    CHECK(checkJudgement(judgement, today).error().code == ErrorCode::DecisionNeedsDoctor);
    judgement = {EventRelation::Probable, u"Dr. Lim"_s, today.addDays(1)};
    CHECK(checkJudgement(judgement, today).error().code == ErrorCode::DateInFuture);
    judgement.judgedOn = QDate();
    CHECK(checkJudgement(judgement, today).error() == Error{ErrorCode::FieldMissing, {u"judged-on"_s}});
}
