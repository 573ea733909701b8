#include "core/storage/decisiontable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Decision readDecision(const Row& row)
{
    Decision decision;
    decision.id = row.id<DecisionId>("id");
    decision.caseId = row.id<CaseId>("case_id");
    decision.joint = columns::joint(row, "joint");
    decision.verdict = row.code<Verdict>("verdict");
    decision.reasons = columns::codes<Criterion>(row, "reasons");
    decision.reasonText = row.text("reason_text");
    decision.alternative = row.text("alternative");
    decision.condition = row.text("condition_text");
    decision.doctorName = row.text("doctor_name");
    decision.licenceCountry = row.text("licence_country");
    decision.licenceNumber = row.text("licence_number");
    decision.decidedOn = row.date("decided_on");
    decision.recordedBy = row.id<StaffId>("recorded_by");
    decision.recordedAt = row.instant("recorded_at");
    return decision;
}

Decision readVerdict(const Row& row)
{
    Decision decision;
    decision.id = row.id<DecisionId>("id");
    decision.caseId = row.id<CaseId>("case_id");
    decision.joint = columns::joint(row, "joint");
    decision.verdict = row.code<Verdict>("verdict");
    decision.decidedOn = row.date("decided_on");
    decision.recordedAt = row.instant("recorded_at");
    return decision;
}

} // namespace

DecisionTable::DecisionTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Decision>> DecisionTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, joint, verdict, reasons, reason_text, alternative, condition_text, doctor_name,
               licence_country, licence_number, decided_on, recorded_by, recorded_at
        FROM decision WHERE case_id IN @IDS(ids)@ ORDER BY case_id, decided_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readDecision);
}

Result<std::vector<Decision>> DecisionTable::verdictsOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, joint, verdict, decided_on, recorded_at
        FROM decision WHERE case_id IN @IDS(ids)@ ORDER BY case_id, decided_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readVerdict);
}

Result<Decision> DecisionTable::insert(const Decision& decision)
{
    Statement insert(m_database, uR"(
        INSERT INTO decision (case_id, joint, verdict, reasons, reason_text, alternative, condition_text, doctor_name,
            licence_country, licence_number, decided_on, recorded_by, recorded_at)
        VALUES (:case_id, :joint, :verdict, :reasons, :reason_text, :alternative, :condition_text, :doctor_name,
            :licence_country, :licence_number, :decided_on, :recorded_by, :recorded_at)
        RETURNING id
    )"_s);
    insert.bind(":case_id", decision.caseId);
    insert.bind(":joint", jointCode(decision.joint));
    insert.bind(":verdict", decision.verdict);
    insert.bind(":reasons", columns::codesText(decision.reasons));
    insert.bind(":reason_text", decision.reasonText);
    insert.bind(":alternative", decision.alternative);
    insert.bind(":condition_text", decision.condition);
    insert.bind(":doctor_name", decision.doctorName);
    insert.bind(":licence_country", decision.licenceCountry);
    insert.bind(":licence_number", decision.licenceNumber);
    insert.bind(":decided_on", decision.decidedOn);
    insert.bind(":recorded_by", decision.recordedBy);
    insert.bind(":recorded_at", decision.recordedAt);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Decision stored = decision;
    stored.id = DecisionId(id);
    return stored;
}

} // namespace ayumi
