#pragma once

#include "core/desks/views.h"

namespace ayumi {

/// Papers that are printed for what somebody chose in a list, a table or the calendar.
enum class PaperKind
{
    CallList,
    DayPlan,
    Itinerary,
    ArrivalSheet,
    Labels,
    MissedLetter
};

/// What a page has chosen, for the papers that fit it.
struct PaperSelection
{
    std::vector<CaseId> cases;            ///< in the order they are shown
    std::vector<FollowUpRow> calls;       ///< as the call list shows them; empty: none is shown
    std::optional<StaffId> callsOf;       ///< of `calls`: whose; nullopt: everybody's
    QDate callsUntil;                     ///< of `calls`
    QDate day;                            ///< of the day plan; invalid: today
    PaperKind usual = PaperKind::DayPlan; ///< offered first where it fits
};

} // namespace ayumi
