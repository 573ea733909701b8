#pragma once

#include "core/desks/deskwork.h"
#include "core/desks/plandesk.h"

#include <QJsonArray>

namespace ayumi {

/// The plan that the follow-ups of a case are opened by, and what of it is to be kept with the case.
struct FittingPlan
{
    FollowUpPlan plan;
    CasePlan ofCase;
};

/// Errors: NotFound only when somebody removed the default plan from the database.
[[nodiscard]] Result<FittingPlan> fittingPlan(Database& database, CaseId id);

/// Stores what planChanges() found for one case; added calls are `responsible`'s. The record of the audit is
/// the caller's.
[[nodiscard]] Result<> storePlanChanges(DeskWork& work, const std::vector<PlanChange>& changes,
                                        StaffId responsible, std::optional<ContactChannel> channel,
                                        QDate treatedOn);

/// What an audit record says of a plan and of changes.
[[nodiscard]] QJsonObject describe(const FollowUpPlan& plan);
[[nodiscard]] QJsonArray describe(const std::vector<PlanChange>& changes);

} // namespace ayumi
