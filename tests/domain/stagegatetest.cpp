#include "core/domain/stagegate.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 25);
const QDate treated(2026, 4, 3);

QStringList codes(const std::vector<Missing>& missing)
{
    QStringList written;
    for (const Missing& each : missing)
        written.append(missingCode(each));
    return written;
}

QStringList missingIn(const CaseFacts& facts, QDate on = today)
{
    return codes(missingForNextStage(facts, on));
}

QStringList missingIn(const CaseBuilder& builder, QDate on = today)
{
    return missingIn(builder.build(), on);
}

CaseFacts readyToFly()
{
    return aPreparedCase(treated).inStage(Stage::Preparation).build();
}

} // namespace

TEST_CASE("an empty consultation misses everything at once")
{
    CHECK(missingIn(aCase().of(aPatient().withoutWayToReach().build())) ==
          QStringList{u"symptoms"_s, u"treatment-history"_s, u"way-to-reach"_s, u"images-or-reason"_s});
}

TEST_CASE("a consultation with symptoms, history, a way to reach and images may go on")
{
    CHECK(missingIn(aConsultedCase()).isEmpty());
}

TEST_CASE("the treatment history is asked joint by joint, and none or unknown is an answer")
{
    CaseBuilder builder = aConsultedCase();
    builder.answered({IntakeField::HyaluronicAcid, leftKnee}, Answer{});
    builder.answered({IntakeField::Surgery, rightKnee}, Answer{});
    CHECK(missingIn(builder) ==
          QStringList{u"treatment-history:knee-R:surgery"_s, u"treatment-history:knee-L:hyaluronic-acid"_s});
    Answer unknown;
    unknown.state = AnswerState::Unknown;
    builder.answered({IntakeField::HyaluronicAcid, leftKnee}, unknown);
    builder.answered({IntakeField::Surgery, rightKnee}, askedNone());
    CHECK(missingIn(builder).isEmpty());
}

TEST_CASE("a joint asked and without symptoms is not in scope")
{
    CHECK(missingIn(aConsultedCase().answered({IntakeField::Symptoms, Joint{JointKind::Hip, Side::Left}},
                                              askedNone()))
              .isEmpty());
    CHECK(missingIn(aConsultedCase()
                        .answered({IntakeField::Symptoms, rightKnee}, askedNone())
                        .answered({IntakeField::Symptoms, leftKnee}, askedNone())) ==
          QStringList{u"symptoms"_s, u"treatment-history"_s});
}

TEST_CASE("an image, a photo in the talk or a written reason each satisfies the consultation")
{
    CaseFacts facts = aConsultedCase().build();
    facts.attachments.clear();
    CHECK(missingIn(facts) == QStringList{u"images-or-reason"_s});

    CaseFacts withPhotos = facts;
    withPhotos.photosInMessages = 1;
    CHECK(missingIn(withPhotos).isEmpty());

    CaseFacts withReason = facts;
    withReason.intake.set({IntakeField::NoImagesReason, std::nullopt}, knownAnswer(u"撮影予定 4/10"));
    CHECK(missingIn(withReason).isEmpty());
    withReason.intake.set({IntakeField::NoImagesReason, std::nullopt}, askedNone());
    CHECK(missingIn(withReason) == QStringList{u"images-or-reason"_s});

    CaseFacts withLetter = aConsultedCase().build();
    withLetter.attachments.front().kind = AttachmentKind::Document;
    CHECK(missingIn(withLetter) == QStringList{u"images-or-reason"_s});
}

TEST_CASE("counselling needs a decision for each joint in scope, whichever it is")
{
    CaseBuilder builder = aConsultedCase().inStage(Stage::Counselling);
    CHECK(missingIn(builder) == QStringList{u"decision:knee-R"_s, u"decision:knee-L"_s});
    builder.decided(aDecision(leftKnee, Verdict::ConsiderJointReplacement));
    CHECK(missingIn(builder) == QStringList{u"decision:knee-R"_s});
    for (const Verdict verdict : {Verdict::Suitable, Verdict::Conditional, Verdict::KeepExercising,
                                  Verdict::ConsiderJointReplacement}) {
        CAPTURE(codeOf(verdict));
        CHECK(missingIn(CaseBuilder(builder).decided(aDecision(rightKnee, verdict))).isEmpty());
    }
}

TEST_CASE("more information needed does not pass counselling until a newer decision does")
{
    CaseBuilder builder = aConsultedCase()
                              .inStage(Stage::Counselling)
                              .decided(aDecision(leftKnee, Verdict::KeepExercising))
                              .decided(aDecision(rightKnee, Verdict::MoreInformation, day(u"2026-03-20")));
    CHECK(missingIn(builder) == QStringList{u"decision-waits-for-information:knee-R"_s});
    builder.decided(aSuitableDecision(rightKnee, day(u"2026-03-22")));
    CHECK(missingIn(builder).isEmpty());
}

TEST_CASE("a case that came to counselling without any joint still needs a decision")
{
    CHECK(missingIn(aCase().inStage(Stage::Counselling)) == QStringList{u"decision"_s});
    CHECK(missingIn(aCase().inStage(Stage::Counselling).decided(aSuitableDecision(rightKnee))).isEmpty());
}

TEST_CASE("preparation with nothing done names every item")
{
    CaseFacts facts = aCounselledCase().withDripPlanned().build();
    facts.patient.passport = {};
    CHECK(missingIn(facts) == QStringList{u"disclosure:1"_s, u"disclosure:2"_s, u"disclosure:3"_s,
                                          u"disclosure:4"_s, u"disclosure:5"_s, u"disclosure:6"_s,
                                          u"disclosure:7"_s, u"disclosure:8"_s, u"treatment-consent:knee-R"_s,
                                          u"drip-consent"_s, u"data-transfer-consent"_s, u"passport-number"_s,
                                          u"passport-expiry"_s, u"trip-dates"_s});
}

TEST_CASE("a prepared case may fly")
{
    CHECK(missingIn(readyToFly()).isEmpty());
}

TEST_CASE("preparation needs a joint that may be treated and a consent for each of them")
{
    CaseFacts facts = readyToFly();
    facts.decisions = {aSuitableDecision(rightKnee), aDecision(leftKnee, Verdict::Conditional)};
    CHECK(missingIn(facts) == QStringList{u"treatment-consent:knee-L"_s});
    facts.decisions = {aDecision(rightKnee, Verdict::KeepExercising),
                       aDecision(leftKnee, Verdict::ConsiderJointReplacement)};
    CHECK(missingIn(facts) == QStringList{u"decision-that-allows"_s});
}

TEST_CASE("one thing left unexplained, or explained only tomorrow, holds the case back")
{
    CaseFacts facts = readyToFly();
    facts.disclosures[2].explainedOn = today.addDays(1);
    facts.disclosures.erase(facts.disclosures.begin());
    CHECK(missingIn(facts) == QStringList{u"disclosure:1"_s, u"disclosure:3"_s});
    CHECK(missingIn(facts, today.addDays(1)) == QStringList{u"disclosure:1"_s});
}

TEST_CASE("a withdrawn consent is missing again")
{
    CaseFacts facts = readyToFly();
    for (Consent& consent : facts.consents)
        consent.withdrawnOn = today;
    CHECK(missingIn(facts) == QStringList{u"treatment-consent:knee-R"_s, u"data-transfer-consent"_s});
}

TEST_CASE("a drip consent is asked for only when a drip is planned")
{
    CaseFacts facts = readyToFly();
    facts.trip.dripPlanned = true;
    CHECK(missingIn(facts) == QStringList{u"drip-consent"_s});
    facts.consents.push_back(aDripConsent(today));
    CHECK(missingIn(facts).isEmpty());
}

TEST_CASE("the passport is measured against arrival to the day")
{
    CaseFacts facts = readyToFly(); // arrival 2026-04-02
    facts.patient.passport.expiresOn = day(u"2026-10-02");
    CHECK(missingIn(facts).isEmpty());
    facts.patient.passport.expiresOn = day(u"2026-10-01");
    CHECK(missingIn(facts) == QStringList{u"passport-validity:2026-10-02"_s});
    facts.patient.passport.expiresOn = day(u"2026-04-03");
    CHECK(missingIn(facts) == QStringList{u"passport-validity:2026-10-02"_s});
    facts.patient.passport = {u" "_s, std::nullopt, {}};
    CHECK(missingIn(facts) == QStringList{u"passport-number"_s, u"passport-expiry"_s});
}

TEST_CASE("both dates of the journey are needed")
{
    CaseFacts facts = readyToFly();
    facts.trip.departureOn.reset();
    CHECK(missingIn(facts) == QStringList{u"trip-dates"_s});
    facts.trip.departureOn = facts.trip.arrivalOn;
    facts.trip.arrivalOn.reset();
    CHECK(missingIn(facts) == QStringList{u"trip-dates"_s});
}

TEST_CASE("treatment misses go, blood test, injections and discharge until they are recorded")
{
    CaseBuilder builder = aPreparedCase(treated);
    CHECK(missingIn(builder) ==
          QStringList{u"examination-go"_s, u"blood-test"_s, u"injection:knee-R"_s, u"discharge"_s});
    builder.examinedOn(treated, GoDecision::NoGo);
    CHECK(missingIn(builder) == QStringList{u"examination-go"_s, u"injection:knee-R"_s, u"discharge"_s});
    builder.examinedOn(treated).injected(anInjection(rightKnee, inKualaLumpur(treated, QTime(10, 0))));
    CHECK(missingIn(builder) == QStringList{u"discharge"_s});
    builder.dischargedOn(treated);
    CHECK(missingIn(builder).isEmpty());
}

TEST_CASE("each joint to treat needs its own injection with a lot, told once")
{
    CaseFacts facts =
        aTreatedCase(treated).inStage(Stage::Treatment).decided(aSuitableDecision(leftKnee, treated)).build();
    CHECK(missingIn(facts) == QStringList{u"injection:knee-L"_s});
    Injection left = anInjection(leftKnee, inKualaLumpur(treated, QTime(11, 0)));
    left.lot = u" "_s;
    facts.visit.injections.push_back(left);
    facts.visit.injections.push_back(left);
    CHECK(missingIn(facts) == QStringList{u"injection-lot:knee-L"_s});
}

TEST_CASE("a treatment reached without a joint to treat still needs an injection")
{
    CHECK(missingIn(aCase().inStage(Stage::Treatment).examinedOn(treated).dischargedOn(treated)) ==
          QStringList{u"injection"_s});
}

TEST_CASE("follow-up ends when every planned call has an end, however it ended")
{
    CaseBuilder builder = aTreatedCase(treated);
    CHECK(missingIn(builder) ==
          QStringList{u"follow-up-end:1M"_s, u"follow-up-end:3M"_s, u"follow-up-end:6M"_s});
    builder.ended(u"3M", FollowUpEnd::Unreachable, today);
    CHECK(missingIn(builder) == QStringList{u"follow-up-end:1M"_s, u"follow-up-end:6M"_s});
    builder.ended(u"1M", FollowUpEnd::Done, today).ended(u"6M", FollowUpEnd::Declined, today);
    CHECK(missingIn(builder).isEmpty());
}

TEST_CASE("a closed case misses nothing")
{
    CHECK(missingIn(aCase().closed(CloseReason::Declined)).isEmpty());
}

TEST_CASE("what a later gate will ask can be seen before")
{
    const CaseFacts facts = aConsultedCase().build();
    CHECK(codes(missingToLeave(Stage::Counselling, facts, today)) ==
          QStringList{u"decision:knee-R"_s, u"decision:knee-L"_s});
    CHECK(codes(missingToLeave(Stage::Consultation, facts, today)) == missingIn(facts));
}
