#include "core/desks/followupwork.h"

#include "core/desks/auditdetails.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/visittable.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<FollowUp> existing(Database& database, FollowUpId id)
{
    AYUMI_TRY_GET(std::optional<FollowUp> found, FollowUpTable(database).find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"follow-up"_s});
    return *std::move(found);
}

QJsonValue placedValue(const std::optional<PlacedInstant>& placed)
{
    return placed ? QJsonValue(audit::placedText(*placed)) : QJsonValue();
}

} // namespace

QJsonObject describe(const FollowUp& followUp)
{
    return {{u"step"_s, followUp.step},
            {u"pinnedOn"_s, audit::dateValue(followUp.pinnedOn)},
            {u"postponedUntil"_s, audit::dateValue(followUp.postponedUntil)},
            {u"bookedAt"_s, placedValue(followUp.bookedAt)},
            {u"promisedAt"_s, placedValue(followUp.promisedAt)},
            {u"channel"_s, codeOf(followUp.channel)},
            {u"assignedTo"_s, followUp.assignedTo.value()},
            {u"end"_s, followUp.end ? QJsonValue(codeOf(*followUp.end)) : QJsonValue()},
            {u"endedOn"_s, audit::dateValue(followUp.endedOn)},
            {u"outcome"_s, followUp.outcome}};
}

FollowUpWork::FollowUpWork(DeskWork desk, FollowUp before, std::optional<QDate> treatedOn)
    : m_desk(std::move(desk))
    , m_before(std::move(before))
    , m_treatedOn(treatedOn)
{
}

Result<FollowUpWork> FollowUpWork::begin(DeskContext& context, const QString& action, FollowUpId id,
                                         int version, Ended ended)
{
    AYUMI_TRY_GET(const FollowUp named, existing(*context.database, id));
    AYUMI_TRY_GET(DeskWork desk, DeskWork::onCase(context, Right::RecordContacts, action, named.caseId));
    // Again, within the transaction.
    AYUMI_TRY_GET(FollowUp before, existing(desk.database(), id));
    if (before.version != version)
        return failure(ErrorCode::Conflict, {u"follow-up"_s});
    if (before.end && ended == Ended::Refused)
        return failure(ErrorCode::FollowUpEnded, {before.step});
    AYUMI_TRY_GET(const auto visit, VisitTable(desk.database()).ofCase(named.caseId));
    const std::optional<QDate> treatedOn = visit ? visit->treatedOn() : std::nullopt;
    return FollowUpWork(std::move(desk), std::move(before), treatedOn);
}

Result<FollowUp> FollowUpWork::finish(const FollowUp& after, QJsonObject details)
{
    AYUMI_TRY_GET(FollowUp stored, FollowUpTable(m_desk.database()).update(after, m_treatedOn));
    details.insert(u"followUp"_s, m_before.step);
    details.insert(u"changes"_s, audit::differences(describe(m_before), describe(stored)));
    AYUMI_TRY(m_desk.finish(details));
    return stored;
}

} // namespace ayumi
