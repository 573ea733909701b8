#include "core/storage/adverseeventtable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

std::optional<RelationJudgement> readJudgement(const Row& row)
{
    const auto relation = row.optionalCode<EventRelation>("relation");
    const QString doctor = row.text("judged_by");
    const auto on = row.optionalDate("judged_on");
    if (!relation || !on)
        return std::nullopt;
    return RelationJudgement{*relation, doctor, *on};
}

AdverseEvent readEvent(const Row& row)
{
    AdverseEvent event;
    event.id = row.id<AdverseEventId>("id");
    event.caseId = row.id<CaseId>("case_id");
    event.followUp = row.optionalId<FollowUpId>("follow_up_id");
    event.kind = row.optionalCode<EventKind>("kind");
    event.words = row.text("words");
    event.joint = columns::optionalJoint(row, "joint");
    event.onsetOn = row.date("onset_on");
    if (const auto minute = row.optionalSmallNumber("onset_minute"))
        event.onsetAt = QTime(0, 0).addSecs(*minute * 60);
    event.grade = row.smallNumber("grade");
    event.serious = columns::codes<SeriousReason>(row, "serious");
    event.flags = columns::codes<RedFlag>(row, "flags");
    event.action = row.text("action");
    event.outcome = row.code<EventOutcome>("outcome");
    event.endedOn = row.optionalDate("ended_on");
    event.judgement = readJudgement(row);
    event.expected = row.optionalFlag("expected");
    event.recordedBy = row.id<StaffId>("recorded_by");
    event.recordedAt = row.instant("recorded_at");
    event.version = row.smallNumber("version");
    return event;
}

struct EventReport
{
    AdverseEventId event;
    AdverseEventReport report;
};

EventReport readReport(const Row& row)
{
    EventReport read;
    read.event = row.id<AdverseEventId>("event_id");
    read.report.to = row.code<ReportedTo>("reported_to");
    read.report.at = row.instant("at");
    read.report.by = row.id<StaffId>("by_id");
    return read;
}

std::optional<int> minuteOf(const std::optional<QTime>& time)
{
    return time ? std::optional(time->hour() * 60 + time->minute()) : std::nullopt;
}

/// What may change after it was recorded.
void bindChanging(Statement& statement, const AdverseEvent& event)
{
    const auto& judgement = event.judgement;
    statement.bind(":kind", event.kind);
    statement.bind(":words", event.words);
    statement.bind(":joint", columns::jointText(event.joint));
    statement.bind(":onset_on", event.onsetOn);
    statement.bind(":onset_minute", minuteOf(event.onsetAt));
    statement.bind(":grade", event.grade);
    statement.bind(":serious", columns::codesText(event.serious));
    statement.bind(":flags", columns::codesText(event.flags));
    statement.bind(":action", event.action);
    statement.bind(":outcome", event.outcome);
    statement.bind(":ended_on", event.endedOn);
    statement.bind(":relation", judgement ? std::optional(judgement->relation) : std::nullopt);
    statement.bind(":judged_by", judgement ? judgement->doctorName : QString());
    statement.bind(":judged_on", judgement ? std::optional(judgement->judgedOn) : std::nullopt);
    statement.bind(":expected", event.expected);
    statement.bind(":is_open", isOpen(event));
    statement.bind(":awaits_hospital", awaitsHospital(event));
}

} // namespace

AdverseEventTable::AdverseEventTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<AdverseEvent>> AdverseEventTable::allOf(Statement& select)
{
    AYUMI_TRY_GET(auto events, select.all(readEvent));
    std::map<AdverseEventId, AdverseEvent*> byId;
    std::vector<AdverseEventId> ids;
    for (AdverseEvent& event : events) {
        byId[event.id] = &event;
        ids.push_back(event.id);
    }
    if (ids.empty())
        return events;
    Statement reported(m_database, uR"(
        SELECT event_id, reported_to, at, by_id
        FROM adverse_event_report WHERE event_id IN @IDS(ids)@ ORDER BY event_id, at, id
    )"_s);
    reported.bind(":ids", columns::idList(std::span<const AdverseEventId>(ids)));
    AYUMI_TRY_GET(const auto reports, reported.all(readReport));
    for (const EventReport& each : reports)
        byId[each.event]->reports.push_back(each.report);
    return events;
}

Result<std::optional<AdverseEvent>> AdverseEventTable::find(AdverseEventId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, follow_up_id, kind, words, joint, onset_on, onset_minute, grade, serious, flags, action,
               outcome, ended_on, relation, judged_by, judged_on, expected, recorded_by, recorded_at, version
        FROM adverse_event WHERE id = :id
    )"_s);
    select.bind(":id", id);
    AYUMI_TRY_GET(auto events, allOf(select));
    return events.empty() ? std::nullopt : std::optional(std::move(events.front()));
}

Result<std::vector<AdverseEvent>> AdverseEventTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, follow_up_id, kind, words, joint, onset_on, onset_minute, grade, serious, flags, action,
               outcome, ended_on, relation, judged_by, judged_on, expected, recorded_by, recorded_at, version
        FROM adverse_event WHERE case_id IN @IDS(ids)@ ORDER BY case_id, onset_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return allOf(select);
}

Result<std::vector<AdverseEvent>> AdverseEventTable::openOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, follow_up_id, kind, words, joint, onset_on, onset_minute, grade, serious, flags, action,
               outcome, ended_on, relation, judged_by, judged_on, expected, recorded_by, recorded_at, version
        FROM adverse_event WHERE case_id IN @IDS(ids)@ AND is_open = 1 ORDER BY case_id, onset_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readEvent);
}

Result<std::vector<AdverseEvent>> AdverseEventTable::ofLot(const QString& lot)
{
    Statement select(m_database, uR"(
        SELECT e.id, e.case_id, e.follow_up_id, e.kind, e.words, e.joint, e.onset_on, e.onset_minute, e.grade,
               e.serious, e.flags, e.action, e.outcome, e.ended_on, e.relation, e.judged_by, e.judged_on, e.expected,
               e.recorded_by, e.recorded_at, e.version
        FROM adverse_event e
        WHERE EXISTS (SELECT 1 FROM injection i
                      WHERE i.lot = :lot AND i.case_id = e.case_id AND (e.joint = '' OR e.joint = i.joint))
              OR EXISTS (SELECT 1 FROM visit v
                         WHERE v.case_id = e.case_id AND v.drip_given = 1 AND v.drip_lot = :lot)
        ORDER BY e.onset_on, e.id
    )"_s);
    select.bind(":lot", lot);
    return allOf(select);
}

Result<std::vector<AdverseEvent>> AdverseEventTable::open(int limit)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, follow_up_id, kind, words, joint, onset_on, onset_minute, grade, serious, flags, action,
               outcome, ended_on, relation, judged_by, judged_on, expected, recorded_by, recorded_at, version
        FROM adverse_event WHERE is_open = 1 ORDER BY recorded_at, id LIMIT :limit
    )"_s);
    select.bind(":limit", limit);
    return allOf(select);
}

Result<AdverseEvent> AdverseEventTable::insert(const AdverseEvent& event)
{
    Statement insert(m_database, uR"(
        INSERT INTO adverse_event (case_id, follow_up_id, kind, words, joint, onset_on, onset_minute, grade, serious, flags,
            action, outcome, ended_on, relation, judged_by, judged_on, expected, is_open, awaits_hospital, recorded_by,
            recorded_at)
        VALUES (:case_id, :follow_up_id, :kind, :words, :joint, :onset_on, :onset_minute, :grade, :serious, :flags, :action,
            :outcome, :ended_on, :relation, :judged_by, :judged_on, :expected, :is_open, :awaits_hospital,
            :recorded_by, :recorded_at)
        RETURNING id
    )"_s);
    insert.bind(":case_id", event.caseId);
    insert.bind(":follow_up_id", event.followUp);
    bindChanging(insert, event);
    insert.bind(":recorded_by", event.recordedBy);
    insert.bind(":recorded_at", event.recordedAt);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    AdverseEvent stored = event;
    stored.id = AdverseEventId(id);
    stored.reports.clear();
    stored.version = 1;
    return stored;
}

Result<AdverseEvent> AdverseEventTable::update(const AdverseEvent& event)
{
    Statement update(m_database, uR"(
        UPDATE adverse_event SET kind = :kind, words = :words, joint = :joint, onset_on = :onset_on, onset_minute = :onset_minute,
            grade = :grade, serious = :serious, flags = :flags, action = :action, outcome = :outcome,
            ended_on = :ended_on, relation = :relation, judged_by = :judged_by, judged_on = :judged_on,
            expected = :expected, is_open = :is_open, awaits_hospital = :awaits_hospital, version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    bindChanging(update, event);
    update.bind(":id", event.id);
    update.bind(":version", event.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"adverse-event"_s});
    AdverseEvent stored = event;
    ++stored.version;
    return stored;
}

Result<AdverseEvent> AdverseEventTable::addReport(const AdverseEvent& event, const AdverseEventReport& report)
{
    Statement insert(m_database, uR"(
        INSERT INTO adverse_event_report (event_id, reported_to, at, by_id)
        VALUES (:event_id, :reported_to, :at, :by_id)
    )"_s);
    insert.bind(":event_id", event.id);
    insert.bind(":reported_to", report.to);
    insert.bind(":at", report.at);
    insert.bind(":by_id", report.by);
    AYUMI_TRY(insert.run());
    AdverseEvent told = event;
    told.reports.push_back(report);
    return update(told);
}

} // namespace ayumi
