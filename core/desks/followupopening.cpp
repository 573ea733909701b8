#include "core/desks/followupopening.h"

#include "core/domain/followupplan.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/patienttable.h"
#include "core/storage/visittable.h"

#include <algorithm>

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
    for (FollowUp& planned : plannedFollowUps(defaultPlan(), careCase.id)) {
        if (std::ranges::find(existing, planned.step, &FollowUp::step) != existing.end())
            continue;
        planned.assignedTo = careCase.responsible;
        if (patient && patient->preferredChannel)
            planned.channel = *patient->preferredChannel;
        AYUMI_TRY(table.insert(planned, treatedOn));
    }
    return {};
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
