#include "core/storage/followuptable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

FollowUp readFollowUp(const Row& row)
{
    FollowUp followUp;
    followUp.id = row.id<FollowUpId>("id");
    followUp.caseId = row.id<CaseId>("case_id");
    followUp.step = row.text("step");
    followUp.months = row.optionalSmallNumber("months");
    followUp.days = row.optionalSmallNumber("days");
    followUp.pinnedOn = row.optionalDate("pinned_on");
    followUp.daysBefore = row.smallNumber("days_before");
    followUp.daysAfter = row.smallNumber("days_after");
    followUp.postponedUntil = row.optionalDate("postponed_until");
    followUp.bookedAt = columns::optionalPlaced(row, "booked_at", "booked_zone");
    followUp.promisedAt = columns::optionalPlaced(row, "promised_at", "promised_zone");
    followUp.channel = row.code<ContactChannel>("channel");
    followUp.assignedTo = row.optionalId<StaffId>("assigned_to").value_or(StaffId());
    followUp.hospitalJoins = row.flag("hospital_joins");
    followUp.instruments = row.text("instruments").split(u',', Qt::SkipEmptyParts);
    followUp.end = row.optionalCode<FollowUpEnd>("end_state");
    followUp.endedOn = row.optionalDate("ended_on");
    followUp.outcome = row.text("outcome");
    followUp.version = row.smallNumber("version");
    return followUp;
}

FollowUpDays readDays(const Row& row)
{
    FollowUp followUp = readFollowUp(row);
    const QDate due = row.date("due_on");
    return {.followUp = std::move(followUp), .dueOn = due, .actOn = row.date("act_on")};
}

DueFollowUp readDue(const Row& row)
{
    DueFollowUp due;
    due.followUp = readFollowUp(row);
    due.dueOn = row.date("due_on");
    due.actOn = row.date("act_on");
    due.caseNumber = row.text("number");
    due.patient = row.id<PatientId>("patient_id");
    due.name.family = row.text("family");
    due.name.given = row.text("given");
    due.kana.family = row.text("kana_family");
    due.kana.given = row.text("kana_given");
    due.romaji.family = row.text("romaji_family");
    due.romaji.given = row.text("romaji_given");
    due.lineName = row.text("line_name");
    due.birthDate = row.optionalDate("birth_date");
    due.phone = row.text("phone");
    due.contactHours = row.text("contact_hours");
    due.preferredChannel = row.optionalCode<ContactChannel>("preferred_channel");
    due.assignedName = row.optionalText("assigned_name").value_or(QString());
    return due;
}

CallToRemind readCall(const Row& row)
{
    CallToRemind call;
    call.followUp = readFollowUp(row);
    call.dueOn = row.date("due_on");
    call.caseNumber = row.text("number");
    call.patient = row.id<PatientId>("patient_id");
    call.name.family = row.text("family");
    call.name.given = row.text("given");
    call.kana.family = row.text("kana_family");
    call.kana.given = row.text("kana_given");
    call.romaji.family = row.text("romaji_family");
    call.romaji.given = row.text("romaji_given");
    call.lineName = row.text("line_name");
    call.responsible = row.id<StaffId>("responsible");
    return call;
}

/// All columns but id and case_id, which never change.
void bindChanging(Statement& statement, const FollowUp& followUp, std::optional<QDate> treatedOn)
{
    const QDate due = dueOn(followUp, treatedOn.value_or(QDate()));
    statement.bind(":step", followUp.step);
    statement.bind(":months", followUp.months);
    statement.bind(":days", followUp.days);
    statement.bind(":hospital_joins", followUp.hospitalJoins);
    statement.bind(":instruments", followUp.instruments.join(u','));
    statement.bind(":pinned_on", followUp.pinnedOn);
    statement.bind(":days_before", followUp.daysBefore);
    statement.bind(":days_after", followUp.daysAfter);
    statement.bind(":postponed_until", followUp.postponedUntil);
    columns::bindPlaced(statement, ":booked_at", ":booked_zone", followUp.bookedAt);
    columns::bindPlaced(statement, ":promised_at", ":promised_zone", followUp.promisedAt);
    statement.bind(":channel", followUp.channel);
    const bool assigned = followUp.assignedTo.isStored();
    statement.bind(":assigned_to", assigned ? std::optional(followUp.assignedTo) : std::nullopt);
    statement.bind(":end_state", followUp.end);
    statement.bind(":ended_on", followUp.endedOn);
    statement.bind(":outcome", followUp.outcome);
    statement.bind(":due_on", due);
    statement.bind(":act_on", actOn(followUp, due));
}

void bindWanted(Statement& statement, const DueWanted& wanted)
{
    statement.bind(":from", wanted.from ? wanted.from->toString(Qt::ISODate) : QString());
    statement.bind(":until", wanted.until);
    statement.bind(":assigned_to", wanted.assignedTo.value_or(StaffId()));
}

} // namespace

FollowUpTable::FollowUpTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<FollowUp>> FollowUpTable::find(FollowUpId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, step, months, days, pinned_on, days_before, days_after, postponed_until, booked_at,
               booked_zone, promised_at, promised_zone, channel, assigned_to, hospital_joins, instruments, end_state,
               ended_on, outcome, version
        FROM follow_up WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readFollowUp);
}

Result<std::vector<FollowUp>> FollowUpTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, step, months, days, pinned_on, days_before, days_after, postponed_until, booked_at,
               booked_zone, promised_at, promised_zone, channel, assigned_to, hospital_joins, instruments, end_state,
               ended_on, outcome, version
        FROM follow_up WHERE case_id IN @IDS(ids)@ ORDER BY case_id, due_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readFollowUp);
}

Result<std::vector<FollowUp>> FollowUpTable::openOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, step, months, days, pinned_on, days_before, days_after, postponed_until, booked_at,
               booked_zone, promised_at, promised_zone, channel, assigned_to, hospital_joins, instruments, end_state,
               ended_on, outcome, version
        FROM follow_up WHERE case_id IN @IDS(ids)@ AND end_state IS NULL ORDER BY case_id, due_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readFollowUp);
}

Result<FollowUp> FollowUpTable::insert(const FollowUp& followUp, std::optional<QDate> treatedOn)
{
    Statement insert(m_database, uR"(
        INSERT INTO follow_up (case_id, step, months, days, pinned_on, days_before, days_after, postponed_until,
            booked_at, booked_zone, promised_at, promised_zone, channel, assigned_to, hospital_joins, instruments,
            end_state, ended_on, outcome, due_on, act_on)
        VALUES (:case_id, :step, :months, :days, :pinned_on, :days_before, :days_after, :postponed_until,
            :booked_at, :booked_zone, :promised_at, :promised_zone, :channel, :assigned_to, :hospital_joins,
            :instruments, :end_state, :ended_on, :outcome, :due_on, :act_on)
        RETURNING id
    )"_s);
    insert.bind(":case_id", followUp.caseId);
    bindChanging(insert, followUp, treatedOn);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    FollowUp stored = followUp;
    stored.id = FollowUpId(id);
    stored.version = 1;
    return stored;
}

Result<FollowUp> FollowUpTable::update(const FollowUp& followUp, std::optional<QDate> treatedOn)
{
    Statement update(m_database, uR"(
        UPDATE follow_up SET step = :step, months = :months, days = :days, pinned_on = :pinned_on,
            days_before = :days_before, days_after = :days_after, postponed_until = :postponed_until, booked_at = :booked_at, booked_zone = :booked_zone,
            promised_at = :promised_at, promised_zone = :promised_zone, channel = :channel,
            assigned_to = :assigned_to, hospital_joins = :hospital_joins, instruments = :instruments,
            end_state = :end_state, ended_on = :ended_on, outcome = :outcome,
            due_on = :due_on, act_on = :act_on, version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    bindChanging(update, followUp, treatedOn);
    update.bind(":id", followUp.id);
    update.bind(":version", followUp.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"follow-up"_s});
    FollowUp stored = followUp;
    ++stored.version;
    return stored;
}

Result<std::vector<DueFollowUp>> FollowUpTable::due(const DueWanted& wanted)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.case_id, f.step, f.months, f.days, f.pinned_on, f.days_before, f.days_after, f.postponed_until,
               f.booked_at, f.booked_zone, f.promised_at, f.promised_zone, f.channel, f.assigned_to, f.hospital_joins,
               f.instruments, f.end_state, f.ended_on, f.outcome, f.version, f.due_on, f.act_on, c.number,
               c.patient_id, p.family, p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given, p.line_name, p.birth_date, p.phone,
               p.contact_hours, p.preferred_channel, s.name AS assigned_name
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        LEFT JOIN staff s ON s.id = f.assigned_to
        WHERE f.end_state IS NULL AND f.act_on >= :from AND f.act_on <= :until
              AND (CAST(:assigned_to AS BIGINT) = 0 OR f.assigned_to = :assigned_to)
        ORDER BY f.act_on, f.id LIMIT :limit
    )"_s);
    bindWanted(select, wanted);
    select.bind(":limit", wanted.limit);
    return select.all(readDue);
}

Result<std::vector<CallToRemind>> FollowUpTable::toRemind(const DueWanted& wanted)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.case_id, f.step, f.months, f.days, f.pinned_on, f.days_before, f.days_after, f.postponed_until,
               f.booked_at, f.booked_zone, f.promised_at, f.promised_zone, f.channel, f.assigned_to, f.hospital_joins,
               f.instruments, f.end_state, f.ended_on, f.outcome, f.version, f.due_on, c.number, c.patient_id, p.family,
               p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given, p.line_name,
               COALESCE(f.assigned_to, c.responsible_id) AS responsible
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE f.end_state IS NULL AND f.act_on >= :from AND f.act_on <= :until
              AND (CAST(:assigned_to AS BIGINT) = 0 OR COALESCE(f.assigned_to, c.responsible_id) = :assigned_to)
        ORDER BY f.act_on, f.id LIMIT :limit
    )"_s);
    bindWanted(select, wanted);
    select.bind(":limit", wanted.limit);
    return select.all(readCall);
}

Result<std::vector<CallToRemind>> FollowUpTable::toRemindOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.case_id, f.step, f.months, f.days, f.pinned_on, f.days_before, f.days_after, f.postponed_until,
               f.booked_at, f.booked_zone, f.promised_at, f.promised_zone, f.channel, f.assigned_to, f.hospital_joins,
               f.instruments, f.end_state, f.ended_on, f.outcome, f.version, f.due_on, c.number, c.patient_id, p.family,
               p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given, p.line_name,
               COALESCE(f.assigned_to, c.responsible_id) AS responsible
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE f.case_id IN @IDS(ids)@ AND f.end_state IS NULL
        ORDER BY f.act_on, f.id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readCall);
}

Result<std::vector<FollowUpDays>> FollowUpTable::dueDays(const DueWanted& wanted)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, step, months, days, pinned_on, days_before, days_after, postponed_until, booked_at,
               booked_zone, promised_at, promised_zone, channel, assigned_to, hospital_joins, instruments, end_state,
               ended_on, outcome, version, due_on, act_on
        FROM follow_up
        WHERE end_state IS NULL AND act_on >= :from AND act_on <= :until
              AND (CAST(:assigned_to AS BIGINT) = 0 OR assigned_to = :assigned_to)
        ORDER BY act_on, id
    )"_s);
    bindWanted(select, wanted);
    return select.all(readDays);
}

Result<std::vector<FollowUpDays>> FollowUpTable::days(FollowUpId after, int limit)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, step, months, days, pinned_on, days_before, days_after, postponed_until, booked_at,
               booked_zone, promised_at, promised_zone, channel, assigned_to, hospital_joins, instruments, end_state,
               ended_on, outcome, version, due_on, act_on
        FROM follow_up WHERE id > :after ORDER BY id LIMIT :limit
    )"_s);
    select.bind(":after", after);
    select.bind(":limit", limit);
    return select.all(readDays);
}

} // namespace ayumi
