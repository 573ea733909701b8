#include "core/desks/counsellingdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/domain/textlimit.h"
#include "core/storage/counsellingtable.h"
#include "core/storage/decisiontable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<> checkCounselling(const Counselling& counselling, Instant now)
{
    const std::array texts{std::pair{u"participants"_s, counselling.participants},
                           std::pair{u"interpreter"_s, counselling.interpreter},
                           std::pair{u"images-shown"_s, counselling.imagesShown},
                           std::pair{u"explanation"_s, counselling.explanation},
                           std::pair{u"patient-words"_s, counselling.patientWords},
                           std::pair{u"next-action"_s, counselling.nextAction}};
    for (const auto& [field, text] : texts)
        AYUMI_TRY(checkLength(field, text, longestText));
    if (!isKnownZone(counselling.heldAt.zone))
        return failure(ErrorCode::FieldInvalid, {u"zone"_s, counselling.heldAt.zone});
    // By the day: notes of a meeting may be begun before it.
    const QDate heldOn = counselling.heldAt.local().date();
    if (heldOn > localTime(now, counselling.heldAt.zone).date())
        return failure(ErrorCode::DateInFuture, {u"held-at"_s, heldOn.toString(Qt::ISODate)});
    return {};
}

Result<> checkDecisionLengths(const Decision& decision)
{
    for (const auto& [field, text] : {std::pair{u"doctor"_s, decision.doctorName},
                                      std::pair{u"licence-country"_s, decision.licenceCountry},
                                      std::pair{u"licence-number"_s, decision.licenceNumber}})
        AYUMI_TRY(checkLength(field, text, longestLine));
    for (const auto& [field, text] :
         {std::pair{u"reason"_s, decision.reasonText}, std::pair{u"alternative"_s, decision.alternative},
          std::pair{u"condition"_s, decision.condition}})
        AYUMI_TRY(checkLength(field, text, longestText));
    return {};
}

} // namespace

Result<Counselling> CounsellingDesk::record(const Counselling& counselling)
{
    const bool isNew = !counselling.id.isStored();
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::EditCases,
                                   isNew ? u"counselling.recorded"_s : u"counselling.corrected"_s,
                                   counselling.caseId));
    AYUMI_TRY(checkCounselling(counselling, work.now()));
    CounsellingTable table(work.database());
    Counselling given = counselling;
    given.recordedBy = work.staff();
    if (isNew) {
        AYUMI_TRY_GET(Counselling stored, table.insert(given));
        AYUMI_TRY(work.finish(audit::describe(stored)));
        return stored;
    }
    AYUMI_TRY_GET(const auto before, table.find(counselling.id));
    if (!before || before->caseId != counselling.caseId)
        return failure(ErrorCode::NotFound, {u"counselling"_s});
    AYUMI_TRY_GET(Counselling stored, table.update(given));
    AYUMI_TRY(work.finish(audit::differences(audit::describe(*before), audit::describe(stored))));
    return stored;
}

Result<Decision> CounsellingDesk::decide(const Decision& decision)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::DecideSuitability, u"decision.recorded"_s,
                                                  decision.caseId));
    AYUMI_TRY(checkDecision(decision, work.today()));
    AYUMI_TRY(checkDecisionLengths(decision));
    Decision given = decision;
    given.recordedBy = work.staff();
    given.recordedAt = work.now();
    AYUMI_TRY_GET(Decision stored, DecisionTable(work.database()).insert(given));
    AYUMI_TRY(work.finish(audit::describe(stored)));
    return stored;
}

} // namespace ayumi
