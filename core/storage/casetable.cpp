#include "core/storage/casetable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

CareCase readCase(const Row& row)
{
    CareCase careCase;
    careCase.id = row.id<CaseId>("id");
    careCase.number = row.text("number");
    careCase.patient = row.id<PatientId>("patient_id");
    careCase.stage = row.code<Stage>("stage");
    careCase.stageSince = row.instant("stage_since");
    careCase.openedAt = row.instant("opened_at");
    careCase.responsible = row.id<StaffId>("responsible_id");
    careCase.closeReason = row.optionalCode<CloseReason>("close_reason");
    careCase.lookAgainOn = row.optionalDate("look_again_on");
    careCase.furtherTreatmentOf = row.optionalId<CaseId>("further_treatment_of");
    careCase.version = row.smallNumber("version");
    return careCase;
}

StageChange readStageChange(const Row& row)
{
    StageChange change;
    change.caseId = row.id<CaseId>("case_id");
    change.from = row.code<Stage>("from_stage");
    change.to = row.code<Stage>("to_stage");
    change.at = row.instant("at");
    change.by = row.id<StaffId>("by_id");
    change.reason = row.text("reason");
    change.passedOver = row.text("passed_over").split(u',', Qt::SkipEmptyParts);
    return change;
}

} // namespace

CaseTable::CaseTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<CareCase>> CaseTable::find(CaseId id)
{
    Statement select(m_database, uR"(
        SELECT id, number, patient_id, stage, stage_since, opened_at, responsible_id, close_reason, look_again_on,
               further_treatment_of, version
        FROM care_case WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readCase);
}

Result<std::optional<CareCase>> CaseTable::findByNumber(const QString& number)
{
    Statement select(m_database, uR"(
        SELECT id, number, patient_id, stage, stage_since, opened_at, responsible_id, close_reason, look_again_on,
               further_treatment_of, version
        FROM care_case WHERE number = :number
    )"_s);
    select.bind(":number", number);
    return select.one(readCase);
}

Result<std::vector<CareCase>> CaseTable::findAll(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, number, patient_id, stage, stage_since, opened_at, responsible_id, close_reason, look_again_on,
               further_treatment_of, version
        FROM care_case WHERE id IN @IDS(ids)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readCase);
}

Result<std::vector<CareCase>> CaseTable::ofPatients(std::span<const PatientId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, number, patient_id, stage, stage_since, opened_at, responsible_id, close_reason, look_again_on,
               further_treatment_of, version
        FROM care_case WHERE patient_id IN @IDS(ids)@ ORDER BY id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readCase);
}

Result<CareCase> CaseTable::insert(const CareCase& careCase)
{
    // The row of the counter stays locked until the transaction ends: a second writer waits for it.
    Statement count(m_database, uR"(
        UPDATE number_sequence SET last = last + 1 WHERE name = 'case' RETURNING last
    )"_s);
    AYUMI_TRY_GET(const qint64 sequence, count.oneNumber());

    Statement insert(m_database, uR"(
        INSERT INTO care_case (number, patient_id, stage, stage_since, opened_at, responsible_id, close_reason,
            look_again_on, further_treatment_of)
        VALUES (:number, :patient_id, :stage, :stage_since, :opened_at, :responsible_id, :close_reason,
            :look_again_on, :further_treatment_of)
        RETURNING id
    )"_s);
    CareCase stored = careCase;
    stored.number = caseNumber(sequence);
    insert.bind(":number", stored.number);
    insert.bind(":patient_id", stored.patient);
    insert.bind(":stage", stored.stage);
    insert.bind(":stage_since", stored.stageSince);
    insert.bind(":opened_at", stored.openedAt);
    insert.bind(":responsible_id", stored.responsible);
    insert.bind(":close_reason", stored.closeReason);
    insert.bind(":look_again_on", stored.lookAgainOn);
    insert.bind(":further_treatment_of", stored.furtherTreatmentOf);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    stored.id = CaseId(id);
    stored.version = 1;
    return stored;
}

Result<CareCase> CaseTable::update(const CareCase& careCase)
{
    Statement update(m_database, uR"(
        UPDATE care_case SET stage = :stage, stage_since = :stage_since, responsible_id = :responsible_id,
            close_reason = :close_reason, look_again_on = :look_again_on, version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    update.bind(":stage", careCase.stage);
    update.bind(":stage_since", careCase.stageSince);
    update.bind(":responsible_id", careCase.responsible);
    update.bind(":close_reason", careCase.closeReason);
    update.bind(":look_again_on", careCase.lookAgainOn);
    update.bind(":id", careCase.id);
    update.bind(":version", careCase.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"case"_s});
    CareCase stored = careCase;
    ++stored.version;
    return stored;
}

Result<> CaseTable::addStageChange(const StageChange& change)
{
    Statement insert(m_database, uR"(
        INSERT INTO stage_change (case_id, from_stage, to_stage, at, by_id, reason, passed_over)
        VALUES (:case_id, :from_stage, :to_stage, :at, :by_id, :reason, :passed_over)
    )"_s);
    insert.bind(":case_id", change.caseId);
    insert.bind(":from_stage", change.from);
    insert.bind(":to_stage", change.to);
    insert.bind(":at", change.at);
    insert.bind(":by_id", change.by);
    insert.bind(":reason", change.reason);
    insert.bind(":passed_over", change.passedOver.join(u','));
    return insert.run();
}

Result<std::vector<StageChange>> CaseTable::stageChanges(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, from_stage, to_stage, at, by_id, reason, passed_over
        FROM stage_change WHERE case_id IN @IDS(ids)@ ORDER BY case_id, at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readStageChange);
}

Result<qint64> CaseTable::count()
{
    Statement select(m_database, u"SELECT count(*) FROM care_case"_s);
    return select.oneNumber();
}

} // namespace ayumi
