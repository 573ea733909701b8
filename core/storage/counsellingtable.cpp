#include "core/storage/counsellingtable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Counselling readCounselling(const Row& row)
{
    Counselling counselling;
    counselling.id = row.id<CounsellingId>("id");
    counselling.caseId = row.id<CaseId>("case_id");
    counselling.heldAt = columns::placed(row, "held_at", "zone");
    counselling.channel = row.code<ContactChannel>("channel");
    counselling.participants = row.text("participants");
    counselling.interpreter = row.text("interpreter");
    counselling.imagesShown = row.text("images_shown");
    counselling.explanation = row.text("explanation");
    counselling.patientWords = row.text("patient_words");
    counselling.nextAction = row.text("next_action");
    counselling.recordedBy = row.id<StaffId>("recorded_by");
    counselling.version = row.smallNumber("version");
    return counselling;
}

void bindCounselling(Statement& statement, const Counselling& counselling)
{
    columns::bindPlaced(statement, ":held_at", ":zone", counselling.heldAt);
    statement.bind(":channel", counselling.channel);
    statement.bind(":participants", counselling.participants);
    statement.bind(":interpreter", counselling.interpreter);
    statement.bind(":images_shown", counselling.imagesShown);
    statement.bind(":explanation", counselling.explanation);
    statement.bind(":patient_words", counselling.patientWords);
    statement.bind(":next_action", counselling.nextAction);
    statement.bind(":recorded_by", counselling.recordedBy);
}

} // namespace

CounsellingTable::CounsellingTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Counselling>> CounsellingTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, held_at, zone, channel, participants, interpreter, images_shown, explanation,
               patient_words, next_action, recorded_by, version
        FROM counselling WHERE case_id IN @IDS(ids)@ ORDER BY case_id, held_at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readCounselling);
}

Result<std::optional<Counselling>> CounsellingTable::find(CounsellingId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, held_at, zone, channel, participants, interpreter, images_shown, explanation,
               patient_words, next_action, recorded_by, version
        FROM counselling WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readCounselling);
}

Result<Counselling> CounsellingTable::insert(const Counselling& counselling)
{
    Statement insert(m_database, uR"(
        INSERT INTO counselling (case_id, held_at, zone, channel, participants, interpreter, images_shown,
            explanation, patient_words, next_action, recorded_by)
        VALUES (:case_id, :held_at, :zone, :channel, :participants, :interpreter, :images_shown,
            :explanation, :patient_words, :next_action, :recorded_by)
        RETURNING id
    )"_s);
    insert.bind(":case_id", counselling.caseId);
    bindCounselling(insert, counselling);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Counselling stored = counselling;
    stored.id = CounsellingId(id);
    stored.version = 1;
    return stored;
}

Result<Counselling> CounsellingTable::update(const Counselling& counselling)
{
    Statement update(m_database, uR"(
        UPDATE counselling SET held_at = :held_at, zone = :zone, channel = :channel, participants = :participants,
            interpreter = :interpreter, images_shown = :images_shown, explanation = :explanation,
            patient_words = :patient_words, next_action = :next_action, recorded_by = :recorded_by,
            version = version + 1
        WHERE id = :id AND case_id = :case_id AND version = :version
    )"_s);
    bindCounselling(update, counselling);
    update.bind(":id", counselling.id);
    update.bind(":case_id", counselling.caseId);
    update.bind(":version", counselling.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"counselling"_s});
    Counselling stored = counselling;
    ++stored.version;
    return stored;
}

} // namespace ayumi
