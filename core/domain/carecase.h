#pragma once

#include "core/base/clock.h"
#include "core/base/enumcode.h"
#include "core/base/id.h"

namespace ayumi {

/// Where a case stands. The article's four steps are numbered in the interface.
enum class Stage
{
    Consultation,
    Counselling,
    Preparation,
    Treatment,
    FollowUp,
    Closed
};

enum class CloseReason
{
    Completed,
    ExerciseFirst, ///< comes back by itself on its date
    JointReplacementAdvised,
    NotSuitable,
    Declined,
    Withdrawn,
    Unreachable,
    Duplicate,
};

/// One episode from consultation to closing.
struct CareCase
{
    CaseId id;
    QString number; ///< "A-000187"
    PatientId patient;
    Stage stage = Stage::Consultation;
    Instant stageSince;
    Instant openedAt;
    StaffId responsible;
    std::optional<CloseReason> closeReason;
    std::optional<QDate> lookAgainOn;         ///< with ExerciseFirst
    std::optional<CaseId> furtherTreatmentOf; ///< the earlier case of the same patient
    int version = 0;

    bool operator==(const CareCase&) const = default;
};

/// One move of the stepper, for good: who, when, why, and what was missing when a gate was passed with a
/// reason.
struct StageChange
{
    CaseId caseId;
    Stage from = Stage::Consultation;
    Stage to = Stage::Consultation;
    Instant at;
    StaffId by;
    QString reason;
    QStringList passedOver; ///< codes of missing items

    bool operator==(const StageChange&) const = default;
};

/// "A-000187" from 187.
[[nodiscard]] QString caseNumber(qint64 sequence);

/// Reads a case number as people type it: "A-000187", "a187", "187", full width. nullopt when it is none;
/// more than seven digits are none, so that a birth date or a phone number is not taken for a case.
[[nodiscard]] std::optional<qint64> caseSequence(QStringView typed);

/// The stage after `stage`; nullopt after Closed.
[[nodiscard]] std::optional<Stage> nextStage(Stage stage);

template<>
struct CodeTable<Stage>
{
    static constexpr std::array entries{
        std::pair{Stage::Consultation, "consultation"}, std::pair{Stage::Counselling, "counselling"},
        std::pair{Stage::Preparation, "preparation"},   std::pair{Stage::Treatment, "treatment"},
        std::pair{Stage::FollowUp, "follow-up"},        std::pair{Stage::Closed, "closed"}};
};

template<>
struct CodeTable<CloseReason>
{
    static constexpr std::array entries{std::pair{CloseReason::Completed, "completed"},
                                        std::pair{CloseReason::ExerciseFirst, "exercise-first"},
                                        std::pair{CloseReason::JointReplacementAdvised, "joint-replacement"},
                                        std::pair{CloseReason::NotSuitable, "not-suitable"},
                                        std::pair{CloseReason::Declined, "declined"},
                                        std::pair{CloseReason::Withdrawn, "withdrawn"},
                                        std::pair{CloseReason::Unreachable, "unreachable"},
                                        std::pair{CloseReason::Duplicate, "duplicate"}};
};

} // namespace ayumi
