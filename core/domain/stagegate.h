#pragma once

#include "core/domain/casefacts.h"

namespace ayumi {

/// What a gate can miss; each leads to the place where it is entered.
enum class MissingItem
{
    Symptoms,
    TreatmentHistory, ///< joint, argument: field code; without both while no joint has symptoms
    WayToReach,
    ImagesOrReason,
    Decision,                    ///< joint; without one while no joint has symptoms
    DecisionThatAllows,          ///< none of the joints may be treated
    DecisionWaitsForInformation, ///< joint; the newest says "more information needed"
    DisclosureExplained,         ///< argument: item code "1".."8"
    TreatmentConsent,            ///< joint
    DripConsent,
    DataTransferConsent,
    PassportNumber,
    PassportExpiry,
    PassportValidity, ///< argument: needed until (ISO date)
    TripDates,
    ExaminationGo,
    BloodTest,
    Injection,    ///< joint decided for treatment without injection
    InjectionLot, ///< joint
    Discharge,
    FollowUpEndState, ///< argument: step
};

struct Missing
{
    MissingItem item;
    std::optional<Joint> joint;
    QString argument;

    bool operator==(const Missing&) const = default;
};

/// Everything that is missing before the case may leave its stage; empty when the gate is open. Never only
/// the first.
[[nodiscard]] std::vector<Missing> missingForNextStage(const CaseFacts& facts, QDate today);

/// The same for the gate out of any stage, whatever stage the case is in.
[[nodiscard]] std::vector<Missing> missingToLeave(Stage stage, const CaseFacts& facts, QDate today);

/// "treatment-consent:knee-L", "disclosure:3", "treatment-history:knee-R:surgery": how a missing item is
/// written in scripts and in the audit log.
[[nodiscard]] QString missingCode(const Missing& missing);

template<>
struct CodeTable<MissingItem>
{
    static constexpr std::array entries{
        std::pair{MissingItem::Symptoms, "symptoms"},
        std::pair{MissingItem::TreatmentHistory, "treatment-history"},
        std::pair{MissingItem::WayToReach, "way-to-reach"},
        std::pair{MissingItem::ImagesOrReason, "images-or-reason"},
        std::pair{MissingItem::Decision, "decision"},
        std::pair{MissingItem::DecisionThatAllows, "decision-that-allows"},
        std::pair{MissingItem::DecisionWaitsForInformation, "decision-waits-for-information"},
        std::pair{MissingItem::DisclosureExplained, "disclosure"},
        std::pair{MissingItem::TreatmentConsent, "treatment-consent"},
        std::pair{MissingItem::DripConsent, "drip-consent"},
        std::pair{MissingItem::DataTransferConsent, "data-transfer-consent"},
        std::pair{MissingItem::PassportNumber, "passport-number"},
        std::pair{MissingItem::PassportExpiry, "passport-expiry"},
        std::pair{MissingItem::PassportValidity, "passport-validity"},
        std::pair{MissingItem::TripDates, "trip-dates"},
        std::pair{MissingItem::ExaminationGo, "examination-go"},
        std::pair{MissingItem::BloodTest, "blood-test"},
        std::pair{MissingItem::Injection, "injection"},
        std::pair{MissingItem::InjectionLot, "injection-lot"},
        std::pair{MissingItem::Discharge, "discharge"},
        std::pair{MissingItem::FollowUpEndState, "follow-up-end"}};
};

} // namespace ayumi
