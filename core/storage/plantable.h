#pragma once

#include "core/base/result.h"
#include "core/domain/followupplan.h"

#include <span>

namespace ayumi {

class Database;

/// A treated case that follows a plan and is not closed.
struct PlannedCase
{
    CaseId id;
    QString number;
    PersonName name;
    StaffId responsible;
    std::optional<ContactChannel> preferredChannel;
};

/// Plans of follow-ups and which case follows which.
class PlanTable
{
public:
    explicit PlanTable(Database& database);

    /// The default first, then joint kinds, then programmes by name.
    [[nodiscard]] Result<std::vector<FollowUpPlan>> all();
    [[nodiscard]] Result<std::optional<FollowUpPlan>> find(PlanId id);
    /// Errors: Conflict when there is one of this name and joint.
    [[nodiscard]] Result<FollowUpPlan> insert(const FollowUpPlan& plan);
    /// Steps and months; name and joint stay. Errors: Conflict.
    [[nodiscard]] Result<FollowUpPlan> update(const FollowUpPlan& plan);
    /// Errors: Conflict (`version`).
    [[nodiscard]] Result<> remove(PlanId id, int version);
    [[nodiscard]] Result<bool> isFollowed(PlanId id);
    /// The earliest and the latest month in which any plan, as it is or as it once was, lets a further
    /// treatment be considered: cases keep what their plan said when they came to it.
    [[nodiscard]] Result<std::pair<int, int>> furtherMonthsEver();

    [[nodiscard]] Result<std::vector<CasePlan>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::optional<CasePlan>> ofCase(CaseId id);
    [[nodiscard]] Result<> save(const CasePlan& plan);
    [[nodiscard]] Result<> forget(CaseId id);

    /// Cases in the stage of follow-up with this plan, in the order of their ids: `limit` after `after`.
    [[nodiscard]] Result<std::vector<PlannedCase>> casesOf(PlanId id, CaseId after, int limit);

private:
    [[nodiscard]] Result<> widenFurtherMonths(const FollowUpPlan& plan);
    [[nodiscard]] Result<> insertSteps(const FollowUpPlan& plan);
    [[nodiscard]] Result<> addSteps(std::vector<FollowUpPlan>& plans);

    Database& m_database;
};

} // namespace ayumi
