#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/joint.h"

#include "core/base/id.h"

#include <map>
#include <span>

namespace ayumi {

/// "Not asked" and "asked: none" are different values wherever harm could follow.
enum class AnswerState
{
    NotAsked,
    None,
    Known,
    Unknown,
    Declined
};

/// Where an answer comes from (domain notes, section 2).
enum class AnswerSource
{
    Patient,
    Family,
    Images,
    ReferralLetter,
    HospitalDoctor,
    LabSheet
};

/// What the consultation asks, about the person or about one joint. Further fields are further rows here and
/// words in ui/models: storage, form, script and comparison follow by themselves.
enum class IntakeField
{
    // the person: what could do harm
    Allergy,
    Anticoagulant,
    Antiplatelet,
    Implant,
    Cancer,
    Infection,
    // the person: history
    Medication,
    WatchDrugs,
    Conditions,
    DiabetesHbA1c,
    HeightCm,
    WeightKg,
    Smoking,
    // the person: life and wishes
    Goal,
    WalkingMinutes,
    Stairs,
    Seiza,
    Cane,
    Exercise,
    ExerciseWillingness,
    WishesToPostponeSurgery,
    ExpectsFullRecovery,
    NoImagesReason,
    // one joint: complaints
    Symptoms,
    SymptomsSince,
    PainCharacter,
    SeedStage,
    // one joint: treatment so far
    HyaluronicAcid,
    HyaluronicEffect, ///< do the injections still help: "lasting", "fading", "gone"
    SteroidPrpCells,
    Surgery,
    // one joint: findings
    KellgrenLawrence,
    KlGrader,
    Compartment,
    Swelling,
    Heat,
    Redness,
    Effusion,
    ExtensionDegrees,
    FlexionDegrees,
    Alignment,
};

enum class AnswerKind
{
    Text,
    Number, ///< integer or one decimal within [least, most]
    Choice, ///< one of `choices`
    YesNo,  ///< "yes" or "no"
};

enum class IntakeSection
{
    Safety,
    History,
    Life,
    Complaint,
    TreatmentSoFar,
    Finding
};

struct IntakeDefinition
{
    IntakeField field;
    IntakeSection section;
    AnswerKind kind;
    bool perJoint = false;
    double least = 0;
    double most = 0;
    std::span<const char* const> choices = {};
};

/// All fields in the order a form shows them.
[[nodiscard]] std::span<const IntakeDefinition> intakeDefinitions();
[[nodiscard]] const IntakeDefinition& definitionOf(IntakeField field);

/// One answer with its provenance.
struct Answer
{
    AnswerState state = AnswerState::NotAsked;
    QString value; ///< only with Known; numbers in C locale, choices by code
    AnswerSource source = AnswerSource::Patient;
    StaffId recordedBy;
    Instant recordedAt;
    bool verified = false;
    int version = 0;

    bool operator==(const Answer&) const = default;
};

/// Which question: a field, of one joint when it is per joint.
struct Question
{
    IntakeField field;
    std::optional<Joint> joint;

    auto operator<=>(const Question&) const = default;
};

/// What was asked in the consultation. A question without a row was not asked.
class Intake
{
public:
    [[nodiscard]] Answer answer(Question question) const;
    [[nodiscard]] Answer answer(IntakeField field) const { return answer({field, std::nullopt}); }
    void set(Question question, Answer given) { m_answers[question] = std::move(given); }
    [[nodiscard]] const std::map<Question, Answer>& answers() const { return m_answers; }

    /// Joints with known symptoms: the joints in scope.
    [[nodiscard]] std::vector<Joint> jointsWithSymptoms() const;

    /// kg/m2 to one decimal, round half up; nullopt without both values.
    [[nodiscard]] std::optional<double> bodyMassIndex() const;

    bool operator==(const Intake&) const = default;

private:
    std::map<Question, Answer> m_answers;
};

/// Is `answer` acceptable for `question`? Errors: FieldInvalid (value out of range or not a choice, a value
/// without Known, a joint too many or too few), FieldMissing (Known without value), FieldTooLong (over 4,000
/// characters).
[[nodiscard]] Result<> checkAnswer(Question question, const Answer& answer);

template<>
struct CodeTable<AnswerState>
{
    static constexpr std::array entries{
        std::pair{AnswerState::NotAsked, "not-asked"}, std::pair{AnswerState::None, "none"},
        std::pair{AnswerState::Known, "known"}, std::pair{AnswerState::Unknown, "unknown"},
        std::pair{AnswerState::Declined, "declined"}};
};

template<>
struct CodeTable<AnswerSource>
{
    static constexpr std::array entries{std::pair{AnswerSource::Patient, "patient"},
                                        std::pair{AnswerSource::Family, "family"},
                                        std::pair{AnswerSource::Images, "images"},
                                        std::pair{AnswerSource::ReferralLetter, "referral-letter"},
                                        std::pair{AnswerSource::HospitalDoctor, "hospital-doctor"},
                                        std::pair{AnswerSource::LabSheet, "lab-sheet"}};
};

template<>
struct CodeTable<IntakeSection>
{
    static constexpr std::array entries{std::pair{IntakeSection::Safety, "safety"},
                                        std::pair{IntakeSection::History, "history"},
                                        std::pair{IntakeSection::Life, "life"},
                                        std::pair{IntakeSection::Complaint, "complaint"},
                                        std::pair{IntakeSection::TreatmentSoFar, "treatment-so-far"},
                                        std::pair{IntakeSection::Finding, "finding"}};
};

template<>
struct CodeTable<IntakeField>
{
    static constexpr std::array entries{std::pair{IntakeField::Allergy, "allergy"},
                                        std::pair{IntakeField::Anticoagulant, "anticoagulant"},
                                        std::pair{IntakeField::Antiplatelet, "antiplatelet"},
                                        std::pair{IntakeField::Implant, "implant"},
                                        std::pair{IntakeField::Cancer, "cancer"},
                                        std::pair{IntakeField::Infection, "infection"},
                                        std::pair{IntakeField::Medication, "medication"},
                                        std::pair{IntakeField::WatchDrugs, "watch-drugs"},
                                        std::pair{IntakeField::Conditions, "conditions"},
                                        std::pair{IntakeField::DiabetesHbA1c, "hba1c"},
                                        std::pair{IntakeField::HeightCm, "height-cm"},
                                        std::pair{IntakeField::WeightKg, "weight-kg"},
                                        std::pair{IntakeField::Smoking, "smoking"},
                                        std::pair{IntakeField::Goal, "goal"},
                                        std::pair{IntakeField::WalkingMinutes, "walking-minutes"},
                                        std::pair{IntakeField::Stairs, "stairs"},
                                        std::pair{IntakeField::Seiza, "seiza"},
                                        std::pair{IntakeField::Cane, "cane"},
                                        std::pair{IntakeField::Exercise, "exercise"},
                                        std::pair{IntakeField::ExerciseWillingness, "exercise-willingness"},
                                        std::pair{IntakeField::WishesToPostponeSurgery, "postpone-surgery"},
                                        std::pair{IntakeField::ExpectsFullRecovery, "expects-full-recovery"},
                                        std::pair{IntakeField::NoImagesReason, "no-images-reason"},
                                        std::pair{IntakeField::Symptoms, "symptoms"},
                                        std::pair{IntakeField::SymptomsSince, "symptoms-since"},
                                        std::pair{IntakeField::PainCharacter, "pain-character"},
                                        std::pair{IntakeField::SeedStage, "stage"},
                                        std::pair{IntakeField::HyaluronicAcid, "hyaluronic-acid"},
                                        std::pair{IntakeField::HyaluronicEffect, "hyaluronic-effect"},
                                        std::pair{IntakeField::SteroidPrpCells, "steroid-prp-cells"},
                                        std::pair{IntakeField::Surgery, "surgery"},
                                        std::pair{IntakeField::KellgrenLawrence, "kl"},
                                        std::pair{IntakeField::KlGrader, "kl-grader"},
                                        std::pair{IntakeField::Compartment, "compartment"},
                                        std::pair{IntakeField::Swelling, "swelling"},
                                        std::pair{IntakeField::Heat, "heat"},
                                        std::pair{IntakeField::Redness, "redness"},
                                        std::pair{IntakeField::Effusion, "effusion"},
                                        std::pair{IntakeField::ExtensionDegrees, "extension"},
                                        std::pair{IntakeField::FlexionDegrees, "flexion"},
                                        std::pair{IntakeField::Alignment, "alignment"}};
};

} // namespace ayumi
