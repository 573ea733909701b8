#pragma once

#include "core/domain/followup.h"

namespace ayumi {

struct PlanStep
{
    QString step;
    int months = 0;
    int daysBefore = 7;
    int daysAfter = 7;

    bool operator==(const PlanStep&) const = default;
};

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

/// When a further treatment may be considered: from 6 until 12 months after the treatment, inclusive.
struct FurtherTreatmentWindow
{
    QDate from;
    QDate until;
};
[[nodiscard]] FurtherTreatmentWindow furtherTreatmentWindow(QDate treatedOn);
[[nodiscard]] bool isOpen(const FurtherTreatmentWindow& window, QDate today);

template<>
struct CodeTable<MoveEffect>
{
    static constexpr std::array entries{
        std::pair{MoveEffect::Moves, "moves"}, std::pair{MoveEffect::KeptPinned, "kept-pinned"},
        std::pair{MoveEffect::KeptEnded, "kept-ended"}, std::pair{MoveEffect::Unchanged, "unchanged"}};
};

} // namespace ayumi
