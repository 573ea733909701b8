#include "ui/models/caseplace.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

CaseLink ofQuestion(IntakeField field, std::optional<Joint> joint)
{
    return {CasePlace::Intake, questionFieldCode({field, joint})};
}

} // namespace

QString questionFieldCode(const Question& question)
{
    const QString field = codeOf(question.field);
    return question.joint ? field + u':' + jointCode(*question.joint) : field;
}

CaseLink placeOf(const Missing& missing)
{
    switch (missing.item) {
    case MissingItem::Symptoms:
        return ofQuestion(IntakeField::Symptoms, missing.joint.value_or(rightKnee));
    case MissingItem::TreatmentHistory:
        return ofQuestion(
            valueOf<IntakeField>(missing.argument.section(u':', 0, 0)).value_or(IntakeField::HyaluronicAcid),
            missing.joint.value_or(rightKnee));
    case MissingItem::WayToReach:
        return {CasePlace::Person, u"phone"_s};
    case MissingItem::ImagesOrReason:
        return ofQuestion(IntakeField::NoImagesReason, {});
    case MissingItem::Decision:
    case MissingItem::DecisionThatAllows:
    case MissingItem::DecisionWaitsForInformation:
        return {CasePlace::Counselling, u"verdict"_s};
    case MissingItem::DisclosureExplained:
        return {CasePlace::Consent, u"disclosure-"_s + missing.argument};
    case MissingItem::TreatmentConsent:
    case MissingItem::DripConsent:
    case MissingItem::DataTransferConsent:
        return {CasePlace::Consent, u"kind"_s};
    case MissingItem::PassportNumber:
        return {CasePlace::Trip, u"passport-number"_s};
    case MissingItem::PassportExpiry:
    case MissingItem::PassportValidity:
        return {CasePlace::Trip, u"passport-expiry"_s};
    case MissingItem::TripDates:
        return {CasePlace::Trip, u"arrival"_s};
    case MissingItem::ExaminationGo:
        return {CasePlace::Visit, u"go"_s};
    case MissingItem::BloodTest:
        return {CasePlace::Visit, u"blood-test"_s};
    case MissingItem::Injection:
    case MissingItem::InjectionLot:
        return {CasePlace::Visit, u"lot"_s};
    case MissingItem::Discharge:
        return {CasePlace::Visit, u"discharged"_s};
    case MissingItem::FollowUpEndState:
        return {CasePlace::FollowUps, {}};
    }
    return {};
}

CasePlace placeOf(Stage stage)
{
    switch (stage) {
    case Stage::Consultation:
        return CasePlace::Intake;
    case Stage::Counselling:
        return CasePlace::Counselling;
    case Stage::Preparation:
        return CasePlace::Consent;
    case Stage::Treatment:
        return CasePlace::Visit;
    case Stage::FollowUp:
        return CasePlace::FollowUps;
    case Stage::Closed:
        return CasePlace::Timeline;
    }
    return CasePlace::Timeline;
}

std::optional<CaseLink> placeOf(const NextStep& step)
{
    switch (step.kind) {
    case NextStepKind::StartFollowUpCall:
    case NextStepKind::ConsiderUnreachable:
    case NextStepKind::AwaitFollowUp:
        return CaseLink{CasePlace::FollowUps, {}};
    case NextStepKind::ReplyToPatient:
        return CaseLink{CasePlace::Timeline, {}};
    case NextStepKind::SendArrivalCard:
        return CaseLink{CasePlace::Trip, u"arrival-card"_s};
    case NextStepKind::RenewPassport:
        return CaseLink{CasePlace::Trip, u"passport-expiry"_s};
    case NextStepKind::CollectMissing:
        return step.missing.empty() ? CaseLink{} : placeOf(step.missing.front());
    case NextStepKind::HoldCounselling:
        return CaseLink{CasePlace::Counselling, u"held-at"_s};
    case NextStepKind::ReviewImages:
        return CaseLink{CasePlace::Documents, {}};
    case NextStepKind::Decide:
        return CaseLink{CasePlace::Counselling, u"verdict"_s};
    case NextStepKind::LookAgain:
    case NextStepKind::AdvanceStage:
    case NextStepKind::CloseCase:
    case NextStepKind::ConsiderFurtherTreatment:
    case NextStepKind::AwaitAppointment:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace ayumi
