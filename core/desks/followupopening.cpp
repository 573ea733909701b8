#include "core/desks/followupopening.h"

#include "core/desks/planwork.h"
#include "core/domain/followupmoves.h"
#include "core/domain/textlimit.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/patienttable.h"
#include "core/storage/plantable.h"
#include "core/storage/visittable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<std::optional<QDate>> treatmentDate(DeskWork& work, CaseId id)
{
    AYUMI_TRY_GET(const auto visit, VisitTable(work.database()).ofCase(id));
    return visit ? visit->treatedOn() : std::nullopt;
}

} // namespace

Result<> openPlannedFollowUps(DeskWork& work, const CareCase& careCase, QDate treatedOn)
{
    const CaseId ids[] = {careCase.id};
    FollowUpTable table(work.database());
    AYUMI_TRY_GET(const std::vector<FollowUp> existing, table.ofCases(ids));
    AYUMI_TRY_GET(const auto patient, PatientTable(work.database()).find(careCase.patient));
    AYUMI_TRY_GET(const FittingPlan fitting, fittingPlan(work.database(), careCase.id));
    AYUMI_TRY(PlanTable(work.database()).save(fitting.ofCase));
    for (FollowUp& planned : plannedFollowUps(fitting.plan.steps, careCase.id)) {
        if (std::ranges::find(existing, planned.step, &FollowUp::step) != existing.end())
            continue;
        planned.assignedTo = careCase.responsible;
        if (patient && patient->preferredChannel)
            planned.channel = *patient->preferredChannel;
        AYUMI_TRY(table.insert(planned, treatedOn));
    }
    return {};
}

Result<FollowUp> openExtraFollowUp(DeskWork& work, QDate on, const QString& reason)
{
    if (!on.isValid())
        return failure(ErrorCode::FieldMissing, {u"on"_s});
    if (on < work.today())
        return failure(ErrorCode::FieldInvalid, {u"on"_s, on.toString(Qt::ISODate)});
    AYUMI_TRY(checkGiven(u"reason"_s, reason));
    AYUMI_TRY(checkLength(u"reason"_s, reason, longestText));
    const CareCase& careCase = work.careCase();
    const CaseId ids[] = {careCase.id};
    FollowUpTable table(work.database());
    AYUMI_TRY_GET(const std::vector<FollowUp> existing, table.ofCases(ids));
    FollowUp extra = extraFollowUp(existing, careCase.id, on, reason);
    extra.assignedTo = careCase.responsible;
    AYUMI_TRY_GET(const auto patient, PatientTable(work.database()).find(careCase.patient));
    if (patient && patient->preferredChannel)
        extra.channel = *patient->preferredChannel;
    return table.insert(extra, std::nullopt);
}

Result<> closeOpenFollowUps(DeskWork& work, CaseId id, QDate on)
{
    const CaseId ids[] = {id};
    FollowUpTable table(work.database());
    AYUMI_TRY_GET(const std::vector<FollowUp> followUps, table.ofCases(ids));
    AYUMI_TRY_GET(const auto treatedOn, treatmentDate(work, id));
    for (FollowUp followUp : followUps) {
        if (followUp.end)
            continue;
        followUp.end = FollowUpEnd::Closed;
        followUp.endedOn = on;
        AYUMI_TRY(table.update(followUp, treatedOn));
    }
    return {};
}

Result<> reopenFollowUps(DeskWork& work, CaseId id, QDate closedOn)
{
    const CaseId ids[] = {id};
    FollowUpTable table(work.database());
    AYUMI_TRY_GET(const std::vector<FollowUp> followUps, table.ofCases(ids));
    AYUMI_TRY_GET(const auto treatedOn, treatmentDate(work, id));
    for (FollowUp followUp : followUps) {
        if (followUp.end != FollowUpEnd::Closed || followUp.endedOn != closedOn)
            continue;
        followUp.end.reset();
        followUp.endedOn.reset();
        AYUMI_TRY(table.update(followUp, treatedOn));
    }
    return {};
}

} // namespace ayumi
