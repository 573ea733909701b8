#include "core/storage/intaketable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

struct AnswerRow
{
    CaseId caseId;
    Question question;
    Answer answer;
};

AnswerRow readAnswer(const Row& row)
{
    AnswerRow read;
    read.caseId = row.id<CaseId>("case_id");
    read.question.field = row.code<IntakeField>("field");
    read.question.joint = columns::optionalJoint(row, "joint");
    read.answer.state = row.code<AnswerState>("state");
    read.answer.value = row.text("value");
    read.answer.source = row.code<AnswerSource>("source");
    read.answer.recordedBy = row.id<StaffId>("recorded_by");
    read.answer.recordedAt = row.instant("recorded_at");
    read.answer.verified = row.flag("verified");
    read.answer.version = row.smallNumber("version");
    return read;
}

Result<std::map<CaseId, Intake>> readIntakes(Statement& select)
{
    AYUMI_TRY_GET(auto rows, select.all(readAnswer));
    std::map<CaseId, Intake> intakes;
    for (AnswerRow& row : rows)
        intakes[row.caseId].set(row.question, std::move(row.answer));
    return intakes;
}

void bindAnswer(Statement& statement, CaseId id, Question question, const Answer& answer)
{
    statement.bind(":case_id", id);
    statement.bind(":field", question.field);
    statement.bind(":joint", columns::jointText(question.joint));
    statement.bind(":state", answer.state);
    statement.bind(":value", answer.value);
    statement.bind(":source", answer.source);
    statement.bind(":recorded_by", answer.recordedBy);
    statement.bind(":recorded_at", answer.recordedAt);
    statement.bind(":verified", answer.verified);
}

} // namespace

IntakeTable::IntakeTable(Database& database)
    : m_database(database)
{
}

Result<Intake> IntakeTable::ofCase(CaseId id)
{
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(auto found, ofCases(ids));
    return found[id];
}

Result<std::map<CaseId, Intake>> IntakeTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, field, joint, state, value, source, recorded_by, recorded_at, verified, version
        FROM intake_answer WHERE case_id IN @IDS(ids)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return readIntakes(select);
}

Result<std::map<CaseId, Intake>> IntakeTable::ofCases(std::span<const CaseId> ids,
                                                      std::span<const IntakeField> fields)
{
    QStringList codes;
    for (const IntakeField field : fields)
        codes.append(codeOf(field));
    Statement select(m_database, uR"(
        SELECT case_id, field, joint, state, value, source, recorded_by, recorded_at, verified, version
        FROM intake_answer WHERE case_id IN @IDS(ids)@ AND field IN @TEXTS(fields)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    select.bind(":fields", columns::textList(codes));
    return readIntakes(select);
}

Result<Answer> IntakeTable::save(CaseId id, Question question, const Answer& answer)
{
    Answer stored = answer;
    ++stored.version;
    qint64 written = 0;
    if (answer.version == 0) {
        Statement insert(m_database, uR"(
            INSERT INTO intake_answer (case_id, field, joint, state, value, source, recorded_by, recorded_at, verified)
            VALUES (:case_id, :field, :joint, :state, :value, :source, :recorded_by, :recorded_at, :verified)
            ON CONFLICT DO NOTHING
        )"_s);
        bindAnswer(insert, id, question, answer);
        AYUMI_TRY(insert.run());
        written = insert.changedRows();
    } else {
        Statement update(m_database, uR"(
            UPDATE intake_answer SET state = :state, value = :value, source = :source, recorded_by = :recorded_by,
                recorded_at = :recorded_at, verified = :verified, version = version + 1
            WHERE case_id = :case_id AND field = :field AND joint = :joint AND version = :version
        )"_s);
        bindAnswer(update, id, question, answer);
        update.bind(":version", answer.version);
        AYUMI_TRY(update.run());
        written = update.changedRows();
    }
    if (written != 1)
        return failure(ErrorCode::Conflict, {codeOf(question.field)});
    return stored;
}

} // namespace ayumi
