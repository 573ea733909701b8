#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/intake.h"

namespace ayumi {

/// A doctor's judgement of one joint.
enum class Verdict
{
    Suitable,
    Conditional,
    KeepExercising,
    ConsiderJointReplacement,
    MoreInformation
};

/// The article's criteria: F favour the treatment, U limit it (domain notes 1.3). Shown as prompts; the
/// doctor decides.
enum class Criterion
{
    F1,
    F2,
    F3,
    F4,
    U1,
    U2,
    U3
};

/// The decision of a named doctor about one joint. Written once; a change of mind is a new decision.
struct Decision
{
    DecisionId id;
    CaseId caseId;
    Joint joint;
    Verdict verdict = Verdict::MoreInformation;
    std::vector<Criterion> reasons;
    QString reasonText;
    QString alternative; ///< what was advised instead
    QString condition;   ///< with Conditional
    QString doctorName;
    QString licenceCountry;
    QString licenceNumber;
    QDate decidedOn;
    StaffId recordedBy;
    Instant recordedAt;

    bool operator==(const Decision&) const = default;
};

/// Needs a doctor's name, licence country and number, and a reason (code or words); Conditional needs its
/// condition. Errors: DecisionNeedsDoctor, DecisionNeedsReason, FieldMissing, DateInFuture.
[[nodiscard]] Result<> checkDecision(const Decision& decision, QDate today);

/// The newest decision for `joint`, if any.
[[nodiscard]] std::optional<Decision> currentDecision(const std::vector<Decision>& decisions, Joint joint);

/// True for Suitable and Conditional.
[[nodiscard]] bool allowsTreatment(Verdict verdict);

struct CriterionPrompt
{
    Criterion criterion;
    std::optional<Joint> joint; ///< F1-F3 and U1 belong to a joint, the others to the person
    IntakeField because;

    bool operator==(const CriterionPrompt&) const = default;
};

/// Criteria that the intake speaks for: prompts, never a verdict; joint by joint, then the person's.
/// F1: Kellgren-Lawrence 1-3, or early or middle stage in words while ungraded. F2: hyaluronic acid fading or
/// gone and no end stage. F3: swollen and hot, or inflammatory pain. F4: wishes to postpone surgery. U1:
/// Kellgren-Lawrence 4, end stage in words while ungraded, or marked varus. U2: expects full recovery. U3:
/// willingness to exercise 2 of 10 or less.
[[nodiscard]] std::vector<CriterionPrompt> criterionPrompts(const Intake& intake);

template<>
struct CodeTable<Verdict>
{
    static constexpr std::array entries{std::pair{Verdict::Suitable, "suitable"},
                                        std::pair{Verdict::Conditional, "conditional"},
                                        std::pair{Verdict::KeepExercising, "keep-exercising"},
                                        std::pair{Verdict::ConsiderJointReplacement, "joint-replacement"},
                                        std::pair{Verdict::MoreInformation, "more-information"}};
};

template<>
struct CodeTable<Criterion>
{
    static constexpr std::array entries{std::pair{Criterion::F1, "F1"}, std::pair{Criterion::F2, "F2"},
                                        std::pair{Criterion::F3, "F3"}, std::pair{Criterion::F4, "F4"},
                                        std::pair{Criterion::U1, "U1"}, std::pair{Criterion::U2, "U2"},
                                        std::pair{Criterion::U3, "U3"}};
};

} // namespace ayumi
