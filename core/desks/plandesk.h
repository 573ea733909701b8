#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/views.h"
#include "core/domain/planchanges.h"

namespace ayumi {

/// What bringing one case to a plan does.
struct PlannedCaseChanges
{
    CaseId id;
    QString caseNumber;
    PersonName person;
    QDate treatedOn;
    std::vector<PlanChange> changes;
};

/// What bringing the open cases of a plan to it does (or did).
struct PlanPreview
{
    int followedBy = 0; ///< open cases that follow the plan
    int touched = 0;    ///< of these, cases in which something differs
    std::map<PlanEffect, int> effects;
    std::vector<PlannedCaseChanges> cases; ///< the first ones that are touched
    bool moreCases = false;                ///< there are more than are listed

    [[nodiscard]] int count(PlanEffect effect) const;
    /// Something would be written.
    [[nodiscard]] bool changesAnything() const;
};

/// Plans of follow-ups as data. Saving a plan changes what a treatment opens from then on and nothing else;
/// open cases are brought to it by apply(), after a look at preview().
class PlanDesk
{
public:
    explicit PlanDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// The default first, then joint kinds, then programmes. Everybody who works here may read them.
    [[nodiscard]] Result<std::vector<FollowUpPlan>> all();

    /// Stores a new plan (version 0) or steps and months of an existing one. Errors: NotAllowed, Conflict
    /// (also: there is a plan of this name and joint) and those of checkPlan().
    [[nodiscard]] Result<FollowUpPlan> save(const FollowUpPlan& plan);
    /// A plan that no case follows. Errors: NotFound, Conflict, FieldInvalid (plan) for the default and for
    /// one that is followed.
    [[nodiscard]] Result<> remove(PlanId id, int version);

    /// What apply() would do with `plan`, saved or not. Errors: NotAllowed and those of checkPlan().
    [[nodiscard]] Result<PlanPreview> preview(const FollowUpPlan& plan);
    /// Brings every open case that follows the plan to it, in one transaction. What is fixed by hand,
    /// finished or agreed with the patient stays. Errors: NotAllowed, NotFound, Conflict (`version`).
    [[nodiscard]] Result<PlanPreview> apply(PlanId id, int version);

    /// What choose() would do with the follow-ups of the case. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<std::vector<PlanChange>> previewChoice(CaseId id, std::optional<PlanId> plan);
    /// The plan that this case follows; nullopt: the one that fits its joints. After the treatment its
    /// follow-ups are brought to it. Errors: NotAllowed, NotFound, CaseClosed.
    [[nodiscard]] Result<std::vector<PlanChange>> choose(CaseId id, std::optional<PlanId> plan);

private:
    DeskContext& m_context;
};

} // namespace ayumi
