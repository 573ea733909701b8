#include "core/domain/consent.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Result<> checkWithdrawal(const Consent& consent, QDate today)
{
    if (!consent.withdrawnOn)
        return {};
    if (*consent.withdrawnOn > today)
        return failure(ErrorCode::DateInFuture,
                       {u"withdrawn-on"_s, consent.withdrawnOn->toString(Qt::ISODate)});
    if (*consent.withdrawnOn < consent.signedOn) {
        return failure(ErrorCode::DatesReversed,
                       {consent.signedOn.toString(Qt::ISODate), consent.withdrawnOn->toString(Qt::ISODate)});
    }
    return {};
}

} // namespace

Result<> checkConsent(const Consent& consent, QDate today)
{
    if (consent.kind == ConsentKind::Treatment && !consent.joint)
        return failure(ErrorCode::ConsentScopeMissing);
    if (consent.kind == ConsentKind::DataTransferAbroad && consent.recipient.trimmed().isEmpty())
        return failure(ErrorCode::ConsentScopeMissing);
    if (consent.textVersion.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {u"text-version"_s});
    if (consent.explainedBy.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {u"explained-by"_s});
    if (!consent.signedOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"signed-on"_s});
    if (consent.signedOn > today)
        return failure(ErrorCode::DateInFuture, {u"signed-on"_s, consent.signedOn.toString(Qt::ISODate)});
    return checkWithdrawal(consent, today);
}

bool holdsOn(const Consent& consent, QDate day)
{
    return consent.signedOn.isValid() && consent.signedOn <= day &&
           (!consent.withdrawnOn || day < *consent.withdrawnOn);
}

std::optional<Consent> consentOn(const std::vector<Consent>& consents, ConsentKind kind,
                                 std::optional<Joint> joint, QDate day)
{
    std::optional<Consent> newest;
    for (const Consent& consent : consents) {
        const bool inScope =
            consent.kind == kind && (kind != ConsentKind::Treatment || (joint && consent.joint == joint));
        if (inScope && holdsOn(consent, day) && (!newest || consent.signedOn >= newest->signedOn))
            newest = consent;
    }
    return newest;
}

} // namespace ayumi
