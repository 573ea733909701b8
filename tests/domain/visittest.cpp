#include "core/domain/visit.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate treated(2026, 4, 3);

CaseBuilder readyForInjection()
{
    return aPreparedCase(treated).examinedOn(treated.addDays(-1));
}

Injection rightInjectionOn(QDate date)
{
    return anInjection(rightKnee, inKualaLumpur(date, QTime(10, 0)));
}

Result<> check(const CaseFacts& facts, const Injection& injection, QDate today = treated)
{
    return checkInjection(injection, {facts.decisions, facts.consents, facts.trip, facts.visit, today});
}

Result<> checkDripOn(const CaseFacts& facts, const Drip& drip, QDate on, QDate today = treated)
{
    return checkDrip(drip, {facts.decisions, facts.consents, facts.trip, facts.visit, today}, on);
}

Drip aDrip()
{
    return {u"UC-2604-D"_s, 50, 60, {}};
}

} // namespace

TEST_CASE("the treatment date is the day of the first injection on the clock of its place")
{
    CHECK_FALSE(Visit{}.treatedOn().has_value());
    Visit visit;
    // 23:30 in Kuala Lumpur is half past midnight of the next day in Tokyo.
    visit.injections = {anInjection(leftKnee, inKualaLumpur(day(u"2026-04-05"), QTime(9, 0))),
                        anInjection(rightKnee, inKualaLumpur(day(u"2026-04-03"), QTime(23, 30)))};
    CHECK(visit.treatedOn() == day(u"2026-04-03"));
}

TEST_CASE("an injection that was decided, consented and allowed may be recorded on any day of the journey")
{
    const CaseFacts facts = readyForInjection().build();
    CHECK(check(facts, rightInjectionOn(treated)).has_value());
    CHECK(check(facts, rightInjectionOn(day(u"2026-04-02")), day(u"2026-04-05")).has_value());
    CHECK(check(facts, rightInjectionOn(day(u"2026-04-05")), day(u"2026-04-05")).has_value());
}

TEST_CASE("an injection outside the journey or in the future is refused")
{
    const CaseFacts facts = readyForInjection().build();
    CHECK(check(facts, rightInjectionOn(day(u"2026-04-01"))).error() ==
          Error{ErrorCode::TreatmentNotOnTrip, {u"2026-04-01"_s, u"2026-04-02"_s, u"2026-04-05"_s}});
    CHECK(check(facts, rightInjectionOn(day(u"2026-04-06")), day(u"2026-05-01")).error().code ==
          ErrorCode::TreatmentNotOnTrip);
    CHECK(check(facts, rightInjectionOn(day(u"2026-04-04")), treated).error() ==
          Error{ErrorCode::DateInFuture, {u"started-at"_s, u"2026-04-04"_s}});
}

TEST_CASE("an injection in Kuala Lumpur late at night is not in the future of that place")
{
    const CaseFacts facts = readyForInjection().build();
    const Injection late = anInjection(rightKnee, inKualaLumpur(treated, QTime(23, 30)));
    CHECK(check(facts, late, treated).has_value());
}

TEST_CASE("as long as the journey has no dates an injection is not held against them")
{
    CaseFacts facts = readyForInjection().build();
    facts.trip = {};
    CHECK(check(facts, rightInjectionOn(treated)).has_value());
}

TEST_CASE("a lot is not injected after its expiry, and no other lot is held against it")
{
    CaseFacts facts = readyForInjection().build();
    facts.trip.preparedLots = u"uc-1、 UC-2"_s;
    facts.trip.lotExpiresAt = inKualaLumpur(treated, QTime(11, 0));
    Injection injection = anInjection(rightKnee, inKualaLumpur(treated, QTime(11, 0)));
    injection.lot = u" UC-1 "_s;
    CHECK(check(facts, injection).has_value());
    injection.startedAt = inKualaLumpur(treated, QTime(11, 1));
    CHECK(check(facts, injection).error() ==
          Error{ErrorCode::LotExpired, {u"UC-1"_s, u"2026-04-03 11:00"_s}});
    injection.lot = u"UC-3"_s;
    CHECK(check(facts, injection).has_value());
}

TEST_CASE("nobody is injected before the doctor's go")
{
    for (const GoDecision go : {GoDecision::NotDecided, GoDecision::NoGo}) {
        const CaseFacts facts = aPreparedCase(treated).examinedOn(treated, go).build();
        CHECK(check(facts, rightInjectionOn(treated)).error() == Error{ErrorCode::InjectionWithoutGo, {}});
    }
}

TEST_CASE("the other side is not injected on the decision or the consent of this one")
{
    const Injection left = anInjection(leftKnee, inKualaLumpur(treated, QTime(11, 0)));
    // the left knee is to go on exercising
    CHECK(check(readyForInjection().build(), left).error() ==
          Error{ErrorCode::InjectionWithoutDecision, {u"knee-L"_s}});
    const CaseFacts decidedOnly = readyForInjection().decided(aSuitableDecision(leftKnee, treated)).build();
    CHECK(check(decidedOnly, left).error() == Error{ErrorCode::InjectionWithoutConsent, {u"knee-L"_s}});
    const CaseFacts both = readyForInjection()
                               .decided(aSuitableDecision(leftKnee, treated))
                               .consented(aTreatmentConsent(leftKnee, treated))
                               .build();
    CHECK(check(both, left).has_value());
}

TEST_CASE("a joint without any decision, or decided only later, is not injected")
{
    const Injection hip = anInjection({JointKind::Hip, Side::Right}, inKualaLumpur(treated, QTime(11, 0)));
    CHECK(check(readyForInjection().build(), hip).error() ==
          Error{ErrorCode::InjectionWithoutDecision, {u"hip-R"_s}});
    CaseFacts facts = readyForInjection().build();
    for (Decision& decision : facts.decisions)
        decision.decidedOn = treated.addDays(1);
    CHECK(check(facts, rightInjectionOn(treated), treated.addDays(1)).error().code ==
          ErrorCode::InjectionWithoutDecision);
}

TEST_CASE("a decision changed afterwards does not forbid writing down what was done before it")
{
    const CaseFacts facts = readyForInjection()
                                .decided(aDecision(rightKnee, Verdict::KeepExercising, treated.addDays(1)))
                                .build();
    CHECK(check(facts, rightInjectionOn(treated), treated.addDays(1)).has_value());
    CHECK(check(facts, rightInjectionOn(treated.addDays(1)), treated.addDays(1)).error().code ==
          ErrorCode::InjectionWithoutDecision);
}

TEST_CASE("a consent signed after the injection is told with both dates")
{
    CaseFacts facts = readyForInjection().build();
    for (Consent& consent : facts.consents)
        consent.signedOn = treated.addDays(1);
    CHECK(check(facts, rightInjectionOn(treated), treated.addDays(2)).error() ==
          Error{ErrorCode::TreatmentBeforeConsent, {u"2026-04-03"_s, u"2026-04-04"_s}});
    CHECK(check(facts, rightInjectionOn(treated.addDays(1)), treated.addDays(2)).has_value());
}

TEST_CASE("a consent withdrawn by the day of the injection is none")
{
    CaseFacts facts = readyForInjection().build();
    facts.consents.front().withdrawnOn = treated;
    CHECK(check(facts, rightInjectionOn(treated)).error() ==
          Error{ErrorCode::InjectionWithoutConsent, {u"knee-R"_s}});
    facts.consents.front().withdrawnOn = treated.addDays(1);
    CHECK(check(facts, rightInjectionOn(treated)).has_value());
}

TEST_CASE("an injection is written down with lot, doctor and plausible amounts")
{
    const CaseFacts facts = readyForInjection().build();
    const auto errorOf = [&facts](auto change) {
        Injection injection = rightInjectionOn(treated);
        change(injection);
        const Result<> checked = check(facts, injection);
        return checked ? QStringList{u"accepted"_s}
                       : QStringList{errorCodeName(checked.error().code)} + checked.error().args;
    };
    const QStringList accepted{u"accepted"_s};
    CHECK(errorOf([](Injection& i) { i.lot = u" "_s; }) == QStringList{u"FieldMissing"_s, u"lot"_s});
    CHECK(errorOf([](Injection& i) { i.doctorName.clear(); }) == QStringList{u"FieldMissing"_s, u"doctor"_s});
    CHECK(errorOf([](Injection& i) { i.cellsMillion = 0; }) ==
          QStringList{u"FieldInvalid"_s, u"cells"_s, u"0"_s});
    CHECK(errorOf([](Injection& i) { i.cellsMillion = -20; }) ==
          QStringList{u"FieldInvalid"_s, u"cells"_s, u"-20"_s});
    CHECK(errorOf([](Injection& i) { i.viabilityPercent = 100.5; }) ==
          QStringList{u"FieldInvalid"_s, u"viability"_s, u"100.5"_s});
    CHECK(errorOf([](Injection& i) { i.viabilityPercent = 100; }) == accepted);
    CHECK(errorOf([](Injection& i) { i.viabilityPercent = -1; }) ==
          QStringList{u"FieldInvalid"_s, u"viability"_s, u"-1"_s});
    CHECK(errorOf([](Injection& i) { i.volumeMl = 0; }) ==
          QStringList{u"FieldInvalid"_s, u"volume"_s, u"0"_s});
    CHECK(errorOf([](Injection& i) { i.volumeMl = 101; }) ==
          QStringList{u"FieldInvalid"_s, u"volume"_s, u"101"_s});
    CHECK(errorOf([](Injection& i) { i.minutes = -1; }) ==
          QStringList{u"FieldInvalid"_s, u"minutes"_s, u"-1"_s});
    CHECK(errorOf([](Injection& i) {
              i.cellsMillion.reset();
              i.viabilityPercent.reset();
              i.volumeMl.reset();
              i.minutes.reset();
          }) == accepted);
}

TEST_CASE("a drip needs its own consent, the doctor's go and its lot")
{
    CHECK(checkDripOn(readyForInjection().build(), aDrip(), treated).error() ==
          Error{ErrorCode::DripWithoutConsent, {}});
    const CaseFacts consented = readyForInjection().consented(aDripConsent(treated)).build();
    CHECK(checkDripOn(consented, aDrip(), treated).has_value());
    CHECK(checkDripOn(consented, aDrip(), treated.addDays(-1)).error() ==
          Error{ErrorCode::DripWithoutConsent, {}});
    CHECK(checkDripOn(consented, {{}, 50, 60, {}}, treated).error() ==
          Error{ErrorCode::FieldMissing, {u"lot"_s}});
    CHECK(checkDripOn(consented, {u"UC"_s, 0, 60, {}}, treated).error() ==
          Error{ErrorCode::FieldInvalid, {u"cells"_s, u"0"_s}});
    CHECK(checkDripOn(consented, aDrip(), treated.addDays(1)).error().code == ErrorCode::DateInFuture);
    CHECK(checkDripOn(consented, aDrip(), day(u"2026-04-06"), day(u"2026-04-06")).error().code ==
          ErrorCode::TreatmentNotOnTrip);
    const CaseFacts withoutGo = aPreparedCase(treated).consented(aDripConsent(treated)).build();
    CHECK(checkDripOn(withoutGo, aDrip(), treated).error() == Error{ErrorCode::InjectionWithoutGo, {}});
}
