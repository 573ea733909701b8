#include "tests/support/builders.h"

namespace ayumi {

using namespace Qt::StringLiterals;

Decision aDecision(Joint joint, Verdict verdict, QDate on)
{
    Decision decision;
    decision.joint = joint;
    decision.verdict = verdict;
    decision.reasonText = u"cartilage left, inflammation"_s;
    if (verdict == Verdict::Conditional)
        decision.condition = u"HbA1c below 7"_s;
    decision.doctorName = u"Dr. Tan Wei Ming"_s;
    decision.licenceCountry = u"MY"_s;
    decision.licenceNumber = u"MMC 00001"_s;
    decision.decidedOn = on;
    decision.recordedAt = instantAt(on, QTime(16, 0), tokyoZone);
    return decision;
}

Decision aSuitableDecision(Joint joint, QDate on)
{
    return aDecision(joint, Verdict::Suitable, on);
}

namespace {

Consent aConsent(ConsentKind kind, QDate signedOn)
{
    Consent consent;
    consent.kind = kind;
    consent.textVersion = u"2026-01"_s;
    consent.signedOn = signedOn;
    consent.explainedBy = u"佐藤"_s;
    return consent;
}

} // namespace

Consent aTreatmentConsent(Joint joint, QDate signedOn)
{
    Consent consent = aConsent(ConsentKind::Treatment, signedOn);
    consent.joint = joint;
    return consent;
}

Consent aDripConsent(QDate signedOn)
{
    return aConsent(ConsentKind::Drip, signedOn);
}

Consent aDataTransferConsent(QDate signedOn)
{
    Consent consent = aConsent(ConsentKind::DataTransferAbroad, signedOn);
    consent.recipient = u"KL Joint Hospital"_s;
    return consent;
}

Injection anInjection(Joint joint, PlacedInstant startedAt)
{
    Injection injection;
    injection.joint = joint;
    injection.lot = u"UC-2604-"_s + codeOf(joint.side);
    injection.product = u"UC-MSC"_s;
    injection.cellsMillion = 20;
    injection.viabilityPercent = 92;
    injection.volumeMl = 3;
    injection.sideReadBack = true;
    injection.startedAt = std::move(startedAt);
    injection.minutes = 30;
    injection.doctorName = u"Dr. Tan Wei Ming"_s;
    return injection;
}

CaseBuilder aConsultedCase()
{
    return aCase()
        .complaining(rightKnee, u"階段の下りで痛い")
        .complaining(leftKnee, u"立ち上がりに少し痛い")
        .withImage(rightKnee, day(u"2026-03-03"));
}

CaseBuilder aCounselledCase()
{
    return aConsultedCase()
        .inStage(Stage::Preparation)
        .counselledOn(day(u"2026-03-18"))
        .decided(aSuitableDecision(rightKnee))
        .decided(aDecision(leftKnee, Verdict::KeepExercising));
}

CaseBuilder aPreparedCase(QDate treatedOn)
{
    const QDate opened = treatedOn.addDays(-90);
    const QDate decided = treatedOn.addDays(-60);
    const QDate signedOn = treatedOn.addDays(-30);
    return aCase()
        .openedAt(inTokyo(opened, QTime(10, 0)).at)
        .complaining(rightKnee, u"階段の下りで痛い")
        .complaining(leftKnee, u"立ち上がりに少し痛い")
        .withImage(rightKnee, opened.addDays(1))
        .counselledOn(decided.addDays(-2))
        .decided(aSuitableDecision(rightKnee, decided))
        .decided(aDecision(leftKnee, Verdict::KeepExercising, decided))
        .disclosedOn(signedOn)
        .consented(aTreatmentConsent(rightKnee, signedOn))
        .consented(aDataTransferConsent(signedOn))
        .travelling(treatedOn.addDays(-1), treatedOn.addDays(2))
        .inStage(Stage::Treatment);
}

CaseBuilder aTreatedCase(QDate treatedOn)
{
    return aPreparedCase(treatedOn)
        .scored(baselineTimePoint, rightKnee, 7, treatedOn.addDays(-1))
        .scored(baselineTimePoint, leftKnee, 4, treatedOn.addDays(-1))
        .examinedOn(treatedOn.addDays(-1))
        .injected(anInjection(rightKnee, inKualaLumpur(treatedOn, QTime(10, 0))))
        .dischargedOn(treatedOn.addDays(1))
        .withPlan()
        .inStage(Stage::FollowUp);
}

} // namespace ayumi
