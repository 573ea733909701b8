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

Koos12Record readRecord(const Row& row)
{
    Koos12Record record;
    record.caseId = row.id<CaseId>("case_id");
    record.joint = columns::joint(row, "joint");
    record.timePoint = row.text("time_point");
    if (const auto answers = koos12::read(row.text("answers")))
        record.answers = *answers;
    else
        row.spoil("answers");
    record.ruleVersion = row.text("rule_version");
    record.takenOn = row.date("taken_on");
    record.recordedBy = row.id<StaffId>("recorded_by");
    record.recordedAt = row.instant("recorded_at");
    return record;
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

Result<std::vector<Koos12Record>> ScoreTable::recordsOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, joint, time_point, answers, rule_version, taken_on, recorded_by, recorded_at
        FROM koos12_answers WHERE case_id IN @IDS(ids)@ ORDER BY case_id, taken_on, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readRecord);
}

Result<std::optional<Koos12Record>> ScoreTable::findSame(const Koos12Record& wanted)
{
    Statement select(m_database, uR"(
        SELECT case_id, joint, time_point, answers, rule_version, taken_on, recorded_by, recorded_at
        FROM koos12_answers WHERE case_id = :case_id AND joint = :joint AND time_point = :time_point
    )"_s);
    select.bind(":case_id", wanted.caseId);
    select.bind(":joint", jointCode(wanted.joint));
    select.bind(":time_point", wanted.timePoint);
    return select.one(readRecord);
}

Result<> ScoreTable::removeScales(const Koos12Record& record)
{
    Statement remove(m_database, uR"(
        DELETE FROM outcome_score
        WHERE case_id = :case_id AND joint = :joint AND time_point = :time_point
              AND instrument IN ('koos12-pain', 'koos12-function', 'koos12-qol', 'koos12-summary')
    )"_s);
    remove.bind(":case_id", record.caseId);
    remove.bind(":joint", jointCode(record.joint));
    remove.bind(":time_point", record.timePoint);
    return remove.run();
}

Result<> ScoreTable::save(const Koos12Record& record)
{
    Statement upsert(m_database, uR"(
        INSERT INTO koos12_answers (case_id, joint, time_point, answers, rule_version, taken_on, recorded_by,
            recorded_at)
        VALUES (:case_id, :joint, :time_point, :answers, :rule_version, :taken_on, :recorded_by, :recorded_at)
        ON CONFLICT (case_id, joint, time_point) DO UPDATE SET answers = excluded.answers,
            rule_version = excluded.rule_version, taken_on = excluded.taken_on, recorded_by = excluded.recorded_by,
            recorded_at = excluded.recorded_at
    )"_s);
    upsert.bind(":case_id", record.caseId);
    upsert.bind(":joint", jointCode(record.joint));
    upsert.bind(":time_point", record.timePoint);
    upsert.bind(":answers", koos12::written(record.answers));
    upsert.bind(":rule_version", record.ruleVersion);
    upsert.bind(":taken_on", record.takenOn);
    upsert.bind(":recorded_by", record.recordedBy);
    upsert.bind(":recorded_at", record.recordedAt);
    AYUMI_TRY(upsert.run());
    AYUMI_TRY(removeScales(record));
    for (const OutcomeScore& score : scoresOf(record))
        AYUMI_TRY(save(score));
    return {};
}

} // namespace ayumi
