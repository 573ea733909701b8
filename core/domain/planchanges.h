#pragma once

#include "core/domain/followupplan.h"

namespace ayumi {

/// What bringing one case to a plan does to one of its follow-ups.
enum class PlanEffect
{
    Moves,   ///< to the day of the step that took its step's place
    Changes, ///< same day; window, scores to ask or who joins
    Added,
    Ends,       ///< its step left the plan
    KeptPinned, ///< fixed by hand: nothing of it changes
    KeptEnded,
    KeptAgreed, ///< its step left the plan, but a time was agreed with the patient
};

struct PlanChange
{
    FollowUp before; ///< as it is stored; empty with Added
    FollowUp after;  ///< as it would be; as `before` where it is kept
    PlanEffect effect = PlanEffect::Changes;
    QDate dueBefore; ///< invalid with Added
    QDate dueAfter;  ///< invalid with Ends

    bool operator==(const PlanChange&) const = default;
};

/// What differs between the follow-ups of a case and the plan, in the order of the days; what is as the plan
/// wants it, is not in it, and neither is what was added by hand. A step that left the plan and one that came
/// to it are taken for each other in their order: 3M becomes 4M. A new step whose window has passed already
/// is not added.
[[nodiscard]] std::vector<PlanChange> planChanges(const std::vector<FollowUp>& followUps,
                                                  const std::vector<PlanStep>& plan, QDate treatedOn,
                                                  QDate today);

template<>
struct CodeTable<PlanEffect>
{
    static constexpr std::array entries{std::pair{PlanEffect::Moves, "moves"},
                                        std::pair{PlanEffect::Changes, "changes"},
                                        std::pair{PlanEffect::Added, "added"},
                                        std::pair{PlanEffect::Ends, "ends"},
                                        std::pair{PlanEffect::KeptPinned, "kept-pinned"},
                                        std::pair{PlanEffect::KeptEnded, "kept-ended"},
                                        std::pair{PlanEffect::KeptAgreed, "kept-agreed"}};
};

} // namespace ayumi
