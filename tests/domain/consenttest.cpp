#include "core/domain/consent.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate signedOn(2026, 3, 25);
const QDate today(2026, 3, 26);

} // namespace

TEST_CASE("a complete consent of every kind is accepted on the day it is signed")
{
    CHECK(checkConsent(aTreatmentConsent(leftKnee, signedOn), signedOn).has_value());
    CHECK(checkConsent(aDripConsent(signedOn), signedOn).has_value());
    CHECK(checkConsent(aDataTransferConsent(signedOn), signedOn).has_value());
    Consent photos = aDripConsent(signedOn);
    photos.kind = ConsentKind::PhotoUse;
    CHECK(checkConsent(photos, signedOn).has_value());
}

TEST_CASE("a consent without its scope, text version, explainer or date is refused with what is missing")
{
    Consent withoutJoint = aTreatmentConsent(rightKnee, signedOn);
    withoutJoint.joint.reset();
    CHECK(checkConsent(withoutJoint, today).error() == Error{ErrorCode::ConsentScopeMissing, {}});

    Consent withoutRecipient = aDataTransferConsent(signedOn);
    withoutRecipient.recipient = u" 　"_s;
    CHECK(checkConsent(withoutRecipient, today).error() == Error{ErrorCode::ConsentScopeMissing, {}});

    Consent withoutVersion = aDripConsent(signedOn);
    withoutVersion.textVersion.clear();
    CHECK(checkConsent(withoutVersion, today).error() == Error{ErrorCode::FieldMissing, {u"text-version"_s}});

    Consent withoutExplainer = aDripConsent(signedOn);
    withoutExplainer.explainedBy = u" "_s;
    CHECK(checkConsent(withoutExplainer, today).error() ==
          Error{ErrorCode::FieldMissing, {u"explained-by"_s}});

    CHECK(checkConsent(aDripConsent(QDate()), today).error() ==
          Error{ErrorCode::FieldMissing, {u"signed-on"_s}});
}

TEST_CASE("a consent is neither signed nor withdrawn in the future, nor withdrawn before it was signed")
{
    CHECK(checkConsent(aDripConsent(today.addDays(1)), today).error() ==
          Error{ErrorCode::DateInFuture, {u"signed-on"_s, u"2026-03-27"_s}});

    Consent withdrawn = aDripConsent(signedOn);
    withdrawn.withdrawnOn = today.addDays(1);
    CHECK(checkConsent(withdrawn, today).error() ==
          Error{ErrorCode::DateInFuture, {u"withdrawn-on"_s, u"2026-03-27"_s}});
    withdrawn.withdrawnOn = signedOn.addDays(-1);
    CHECK(checkConsent(withdrawn, today).error() ==
          Error{ErrorCode::DatesReversed, {u"2026-03-25"_s, u"2026-03-24"_s}});
    withdrawn.withdrawnOn = signedOn;
    CHECK(checkConsent(withdrawn, today).has_value());
}

TEST_CASE("a consent holds from the day it is signed until the day before it is withdrawn")
{
    Consent consent = aTreatmentConsent(rightKnee, day(u"2026-03-25"));
    CHECK_FALSE(holdsOn(consent, day(u"2026-03-24")));
    CHECK(holdsOn(consent, day(u"2026-03-25")));
    CHECK(holdsOn(consent, day(u"2030-01-01")));
    consent.withdrawnOn = day(u"2026-04-01");
    CHECK(holdsOn(consent, day(u"2026-03-31")));
    CHECK_FALSE(holdsOn(consent, day(u"2026-04-01")));
    CHECK_FALSE(holdsOn(aDripConsent(QDate()), day(u"2026-04-01")));
}

TEST_CASE("consent to one knee is no consent to the other, nor to anything else")
{
    const std::vector<Consent> consents{aTreatmentConsent(rightKnee, signedOn),
                                        aDataTransferConsent(signedOn)};
    CHECK(consentOn(consents, ConsentKind::Treatment, rightKnee, today).has_value());
    CHECK_FALSE(consentOn(consents, ConsentKind::Treatment, leftKnee, today).has_value());
    CHECK_FALSE(
        consentOn(consents, ConsentKind::Treatment, Joint{JointKind::Hip, Side::Right}, today).has_value());
    CHECK_FALSE(consentOn(consents, ConsentKind::Treatment, std::nullopt, today).has_value());
    CHECK_FALSE(consentOn(consents, ConsentKind::Drip, std::nullopt, today).has_value());
    CHECK_FALSE(consentOn(consents, ConsentKind::PhotoUse, std::nullopt, today).has_value());
    CHECK(consentOn(consents, ConsentKind::DataTransferAbroad, std::nullopt, today).has_value());
    CHECK(consentOn(consents, ConsentKind::DataTransferAbroad, leftKnee, today).has_value());
}

TEST_CASE("after a withdrawal the newer consent counts, and of two that hold the newer one")
{
    Consent first = aTreatmentConsent(rightKnee, day(u"2026-03-01"));
    first.textVersion = u"1"_s;
    Consent second = aTreatmentConsent(rightKnee, day(u"2026-03-20"));
    second.textVersion = u"2"_s;
    CHECK(consentOn({second, first}, ConsentKind::Treatment, rightKnee, today)->textVersion == u"2");
    CHECK(consentOn({second, first}, ConsentKind::Treatment, rightKnee, day(u"2026-03-10"))->textVersion ==
          u"1");
    second.withdrawnOn = day(u"2026-03-22");
    CHECK(consentOn({second, first}, ConsentKind::Treatment, rightKnee, today)->textVersion == u"1");
    first.withdrawnOn = day(u"2026-03-23");
    CHECK_FALSE(consentOn({second, first}, ConsentKind::Treatment, rightKnee, today).has_value());
}
