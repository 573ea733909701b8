#include "core/desks/adverseeventdesk.h"

#include "core/desks/adverseeventkeeping.h"
#include "core/desks/auditdetails.h"
#include "core/desks/caserows.h"
#include "core/desks/followupopening.h"
#include "core/domain/textlimit.h"
#include "core/storage/adverseeventtable.h"
#include "core/storage/casetable.h"
#include "core/storage/database.h"
#include "core/storage/patienttable.h"
#include "core/storage/visittable.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<AdverseEvent> existing(Database& database, AdverseEventId id)
{
    AYUMI_TRY_GET(std::optional<AdverseEvent> found, AdverseEventTable(database).find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"adverse-event"_s});
    return *std::move(found);
}

/// The frame of a verb on one event: right, version, and what it was before.
struct EventWork
{
    DeskWork desk;
    AdverseEvent before;

    [[nodiscard]] static Result<EventWork> begin(DeskContext& context, Right right, const QString& action,
                                                 AdverseEventId id, int version)
    {
        AYUMI_TRY_GET(const AdverseEvent named, existing(*context.database, id));
        AYUMI_TRY_GET(DeskWork desk,
                      DeskWork::onCase(context, right, action, named.caseId, DeskWork::Closed::Allowed));
        // Again, within the transaction.
        AYUMI_TRY_GET(AdverseEvent before, existing(desk.database(), id));
        if (before.version != version)
            return failure(ErrorCode::Conflict, {u"adverse-event"_s});
        return EventWork{std::move(desk), std::move(before)};
    }

    [[nodiscard]] Result<AdverseEvent> finish(const AdverseEvent& after)
    {
        AYUMI_TRY_GET(AdverseEvent stored, AdverseEventTable(desk.database()).update(after));
        AYUMI_TRY(desk.finish({{u"event"_s, stored.id.value()},
                               {u"changes"_s, audit::differences(describe(before), describe(stored))}}));
        return stored;
    }
};

Result<std::vector<AdverseEventRow>> rowsOf(Database& database, std::vector<AdverseEvent> events)
{
    std::vector<CaseId> ids;
    for (const AdverseEvent& event : events)
        ids.push_back(event.caseId);
    AYUMI_TRY_GET(const auto cases, CaseTable(database).findAll(ids));
    std::map<CaseId, const CareCase*> caseOf;
    std::vector<PatientId> people;
    for (const CareCase& each : cases) {
        caseOf[each.id] = &each;
        people.push_back(each.patient);
    }
    AYUMI_TRY_GET(const auto patients, PatientTable(database).findAll(people));
    std::map<PatientId, PersonLine> lines;
    for (const Patient& patient : patients)
        lines[patient.id] = personLine(patient);
    AYUMI_TRY_GET(const auto treated, VisitTable(database).treatedOfCases(ids));
    std::map<CaseId, QDate> treatedOn;
    for (const Treated& each : treated) // in the order they were given
        treatedOn.try_emplace(each.caseId, each.at.local().date());
    std::vector<AdverseEventRow> rows;
    for (AdverseEvent& event : events) {
        AdverseEventRow row;
        if (const auto found = caseOf.find(event.caseId); found != caseOf.end()) {
            row.caseNumber = found->second->number;
            row.person = lines[found->second->patient];
        }
        if (const auto found = treatedOn.find(event.caseId); found != treatedOn.end())
            row.treatedOn = found->second;
        row.event = std::move(event);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<AdverseEvent> AdverseEventDesk::add(const AdverseEvent& event, std::optional<QDate> callOn)
{
    const auto closed = callOn ? DeskWork::Closed::Refused : DeskWork::Closed::Allowed;
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::RecordContacts, u"adverse-event.added"_s,
                                                  event.caseId, closed));
    AYUMI_TRY_GET(AdverseEvent stored, keepNewEvent(work, event));
    QJsonObject details = describe(stored);
    details.insert(u"event"_s, stored.id.value());
    if (callOn) {
        AYUMI_TRY_GET(const FollowUp extra, openExtraFollowUp(work, *callOn, stored.words.left(longestLine)));
        details.insert(u"call"_s, extra.step);
    }
    AYUMI_TRY(work.finish(details));
    return stored;
}

Result<AdverseEvent> AdverseEventDesk::update(const AdverseEvent& event)
{
    AYUMI_TRY_GET(EventWork work, EventWork::begin(m_context, Right::RecordContacts,
                                                   u"adverse-event.updated"_s, event.id, event.version));
    AdverseEvent after = event;
    after.caseId = work.before.caseId;
    after.followUp = work.before.followUp;
    after.judgement = work.before.judgement;
    after.expected = work.before.expected;
    after.reports = work.before.reports;
    after.recordedBy = work.before.recordedBy;
    after.recordedAt = work.before.recordedAt;
    AYUMI_TRY(checkAdverseEvent(after, work.desk.today()));
    return work.finish(after);
}

Result<AdverseEvent> AdverseEventDesk::judge(AdverseEventId id, int version,
                                             const RelationJudgement& judgement, std::optional<bool> expected)
{
    AYUMI_TRY_GET(EventWork work, EventWork::begin(m_context, Right::DecideSuitability,
                                                   u"adverse-event.judged"_s, id, version));
    AYUMI_TRY(checkJudgement(judgement, work.desk.today()));
    AdverseEvent after = work.before;
    after.judgement = judgement;
    after.expected = expected;
    return work.finish(after);
}

Result<AdverseEvent> AdverseEventDesk::report(AdverseEventId id, int version, ReportedTo to,
                                              std::optional<Instant> at)
{
    AYUMI_TRY_GET(EventWork work, EventWork::begin(m_context, Right::RecordContacts,
                                                   u"adverse-event.reported"_s, id, version));
    const AdverseEventReport report{to, at.value_or(work.desk.now()), work.desk.staff()};
    if (report.at > work.desk.now()) {
        return failure(ErrorCode::DateInFuture,
                       {u"at"_s, localTime(report.at, tokyoZone).date().toString(Qt::ISODate)});
    }
    AYUMI_TRY_GET(AdverseEvent stored,
                  AdverseEventTable(work.desk.database()).addReport(work.before, report));
    AYUMI_TRY(work.desk.finish({{u"event"_s, stored.id.value()}, {u"reportedTo"_s, codeOf(to)}}));
    return stored;
}

Result<AdverseEvent> AdverseEventDesk::find(AdverseEventId id)
{
    AYUMI_TRY(
        demand(m_context, Right::ReadCases, u"adverse-event.read"_s, u"adverse-event:%1"_s.arg(id.value())));
    return existing(*m_context.database, id);
}

Result<std::vector<AdverseEventRow>> AdverseEventDesk::ofLot(const QString& lot)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"adverse-events.read"_s, u"cases"_s));
    AYUMI_TRY(checkGiven(u"lot"_s, lot));
    AYUMI_TRY_GET(auto events, AdverseEventTable(*m_context.database).ofLot(lot));
    return rowsOf(*m_context.database, std::move(events));
}

Result<std::vector<AdverseEventRow>> AdverseEventDesk::open(int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"adverse-events.read"_s, u"cases"_s));
    AYUMI_TRY_GET(auto events, AdverseEventTable(*m_context.database).open(limit));
    return rowsOf(*m_context.database, std::move(events));
}

} // namespace ayumi
