#include "core/storage/losttable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

LostFollowUp readLost(const Row& row)
{
    LostFollowUp lost;
    lost.followUp.id = row.id<FollowUpId>("id");
    lost.followUp.caseId = row.id<CaseId>("case_id");
    lost.followUp.step = row.text("step");
    lost.followUp.end = FollowUpEnd::Unreachable;
    lost.followUp.endedOn = row.date("ended_on");
    lost.followUp.outcome = row.text("outcome");
    lost.followUp.version = row.smallNumber("version");
    lost.caseNumber = row.text("number");
    lost.stage = row.code<Stage>("stage");
    lost.patient.id = row.id<PatientId>("patient_id");
    lost.patient.name.family = row.text("family");
    lost.patient.name.given = row.text("given");
    lost.patient.kana.family = row.text("kana_family");
    lost.patient.kana.given = row.text("kana_given");
    lost.patient.romaji.family = row.text("romaji_family");
    lost.patient.romaji.given = row.text("romaji_given");
    lost.patient.lineName = row.text("line_name");
    lost.patient.birthDate = row.optionalDate("birth_date");
    lost.patient.phone = row.text("phone");
    return lost;
}

} // namespace

LostTable::LostTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<LostFollowUp>> LostTable::newest(int limit)
{
    Statement select(m_database, uR"(
        SELECT f.id, f.case_id, f.step, f.ended_on, f.outcome, f.version, c.number, c.stage, c.patient_id,
               p.family, p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given, p.line_name,
               p.birth_date, p.phone
        FROM follow_up f
        JOIN care_case c ON c.id = f.case_id
        JOIN patient p ON p.id = c.patient_id
        WHERE f.end_state = 'unreachable'
        ORDER BY f.ended_on DESC, f.id DESC LIMIT :limit
    )"_s);
    select.bind(":limit", limit);
    return select.all(readLost);
}

} // namespace ayumi
