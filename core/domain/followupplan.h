#pragma once

#include "core/base/result.h"
#include "core/domain/followup.h"
#include "core/domain/joint.h"

namespace ayumi {

/// One time point of a plan: so many months or so many days after the treatment, one of the two being 0.
struct PlanStep
{
    QString step; ///< stepCode()
    int months = 0;
    int daysBefore = 7; ///< the window, inclusive
    int daysAfter = 7;
    int days = 0;
    bool hospitalJoins = false;
    QStringList instruments{QStringLiteral("nrs"), QStringLiteral("koos12")}; ///< codes of scores to ask for

    bool operator==(const PlanStep&) const = default;
};

/// "3M" or "14D".
[[nodiscard]] QString stepCode(int months, int days);

/// The follow-ups after a treatment as data. The default plan has neither name nor joint; a plan of a joint
/// kind has no name; a programme has a name and is chosen by hand.
struct FollowUpPlan
{
    PlanId id;
    QString name;
    std::optional<JointKind> joint;
    std::vector<PlanStep> steps; ///< in the order of their days
    int furtherFrom = 6;         ///< months after the treatment from which a further one may be considered
    int furtherUntil = 12;
    int version = 0;

    [[nodiscard]] bool isDefault() const { return name.isEmpty() && !joint; }
    bool operator==(const FollowUpPlan&) const = default;
};

/// The plan of one case, with what of it is kept nowhere else: editing a plan changes no case.
struct CasePlan
{
    CaseId caseId = CaseId();
    PlanId plan = PlanId();
    bool chosen = false; ///< by hand
    int furtherFrom = 6;
    int furtherUntil = 12;

    bool operator==(const CasePlan&) const = default;
};

inline constexpr std::size_t mostPlanSteps = 24;
/// Ten years.
inline constexpr int longestPlanMonths = 120;
inline constexpr int longestPlanDays = 3650;
inline constexpr int widestPlanWindow = 180;

/// Errors: PlanStepInvalid (step, what was given) for an offset of zero, a negative one, months and days at
/// once, more than ten years, a window that is negative, wider than 180 days or begins before the day after
/// the treatment, and for two equal steps; FieldMissing (steps), FieldInvalid (steps, further-from,
/// further-until, instruments), FieldTooLong (name).
[[nodiscard]] Result<> checkPlan(const FollowUpPlan& plan);

/// In the order of their days; codes are made anew.
[[nodiscard]] std::vector<PlanStep> inOrder(std::vector<PlanStep> steps);

/// Which plan a treatment of these joints follows: the one chosen for the case, else that of the joint kind
/// when all joints are of one kind that has a plan, else the default. Null only when `plans` has no default.
[[nodiscard]] const FollowUpPlan* planFor(const std::vector<FollowUpPlan>& plans,
                                          const std::optional<CasePlan>& chosen,
                                          const std::vector<Joint>& treated);

/// 1, 3 and 6 months after the treatment, seven days either way.
[[nodiscard]] std::vector<PlanStep> defaultPlan();

/// The follow-ups that a treatment opens.
[[nodiscard]] std::vector<FollowUp> plannedFollowUps(const std::vector<PlanStep>& plan, CaseId caseId);

/// One step of a plan on the calendar.
struct PlannedDay
{
    QString step;
    QDate dueOn;
    FollowUpWindow window;

    bool operator==(const PlannedDay&) const = default;
};

/// The days that a treatment on `treatedOn` would give.
[[nodiscard]] std::vector<PlannedDay> plannedDays(const std::vector<PlanStep>& plan, QDate treatedOn);

/// What correcting the treatment date does to one follow-up.
enum class MoveEffect
{
    Moves,
    KeptPinned,
    KeptEnded,
    Unchanged
};

struct FollowUpMove
{
    FollowUpId id;
    QString step;
    QDate before;
    QDate after; ///< equal to `before` unless it moves
    MoveEffect effect = MoveEffect::Unchanged;

    bool operator==(const FollowUpMove&) const = default;
};

/// The preview of a corrected treatment date: what moves, what stays because somebody pinned it, what is done
/// already.
[[nodiscard]] std::vector<FollowUpMove> moveTreatmentDate(const std::vector<FollowUp>& followUps, QDate from,
                                                          QDate to);

/// When a further treatment may be considered, inclusive: from 6 until 12 months after the treatment unless
/// the plan of the case says otherwise.
struct FurtherTreatmentWindow
{
    QDate from;
    QDate until;
};
[[nodiscard]] FurtherTreatmentWindow furtherTreatmentWindow(QDate treatedOn,
                                                            const std::optional<CasePlan>& plan = {});
[[nodiscard]] bool isOpen(const FurtherTreatmentWindow& window, QDate today);

template<>
struct CodeTable<MoveEffect>
{
    static constexpr std::array entries{
        std::pair{MoveEffect::Moves, "moves"}, std::pair{MoveEffect::KeptPinned, "kept-pinned"},
        std::pair{MoveEffect::KeptEnded, "kept-ended"}, std::pair{MoveEffect::Unchanged, "unchanged"}};
};

} // namespace ayumi
