#include "core/storage/scoretable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

OutcomeScore readScore(const Row& row)
{
    OutcomeScore score;
    score.id = row.id<ScoreId>("id");
    score.caseId = row.id<CaseId>("case_id");
    score.instrument = row.code<Instrument>("instrument");
    score.joint = columns::joint(row, "joint");
    score.timePoint = row.text("time_point");
    score.value = row.real("value");
    score.ruleVersion = row.text("rule_version");
    score.takenOn = row.date("taken_on");
    score.recordedBy = row.id<StaffId>("recorded_by");
    score.recordedAt = row.instant("recorded_at");
    return score;
}

} // namespace

ScoreTable::ScoreTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<OutcomeScore>> ScoreTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, instrument, joint, time_point, value, rule_version, taken_on, recorded_by, recorded_at
        FROM outcome_score WHERE case_id IN @IDS(ids)@ ORDER BY case_id, taken_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readScore);
}

Result<std::vector<PainScore>> ScoreTable::painOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, joint, value
        FROM outcome_score WHERE case_id IN @IDS(ids)@ AND instrument = 'nrs' ORDER BY case_id, taken_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all([](const Row& row) {
        return PainScore{.caseId = row.id<CaseId>("case_id"),
                         .joint = columns::joint(row, "joint"),
                         .value = row.real("value")};
    });
}

Result<std::optional<OutcomeScore>> ScoreTable::findSame(const OutcomeScore& wanted)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, instrument, joint, time_point, value, rule_version, taken_on, recorded_by, recorded_at
        FROM outcome_score
        WHERE case_id = :case_id AND instrument = :instrument AND joint = :joint AND time_point = :time_point
    )"_s);
    select.bind(":case_id", wanted.caseId);
    select.bind(":instrument", wanted.instrument);
    select.bind(":joint", jointCode(wanted.joint));
    select.bind(":time_point", wanted.timePoint);
    return select.one(readScore);
}

Result<OutcomeScore> ScoreTable::save(const OutcomeScore& score)
{
    Statement upsert(m_database, uR"(
        INSERT INTO outcome_score (case_id, instrument, joint, time_point, value, rule_version, taken_on, recorded_by,
            recorded_at)
        VALUES (:case_id, :instrument, :joint, :time_point, :value, :rule_version, :taken_on, :recorded_by,
            :recorded_at)
        ON CONFLICT (case_id, instrument, joint, time_point) DO UPDATE SET value = excluded.value,
            rule_version = excluded.rule_version, taken_on = excluded.taken_on, recorded_by = excluded.recorded_by,
            recorded_at = excluded.recorded_at
        RETURNING id
    )"_s);
    upsert.bind(":case_id", score.caseId);
    upsert.bind(":instrument", score.instrument);
    upsert.bind(":joint", jointCode(score.joint));
    upsert.bind(":time_point", score.timePoint);
    upsert.bind(":value", score.value);
    upsert.bind(":rule_version", score.ruleVersion);
    upsert.bind(":taken_on", score.takenOn);
    upsert.bind(":recorded_by", score.recordedBy);
    upsert.bind(":recorded_at", score.recordedAt);
    AYUMI_TRY_GET(const qint64 id, upsert.oneNumber());
    OutcomeScore stored = score;
    stored.id = ScoreId(id);
    return stored;
}

} // namespace ayumi
