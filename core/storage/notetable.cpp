#include "core/storage/notetable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/searchtable.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

CaseNote readNote(const Row& row)
{
    CaseNote note;
    note.id = row.id<NoteId>("id");
    note.caseId = row.id<CaseId>("case_id");
    note.writtenAt = row.instant("written_at");
    note.writtenBy = row.id<StaffId>("written_by");
    note.text = row.text("body");
    return note;
}

} // namespace

NoteTable::NoteTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<CaseNote>> NoteTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, written_at, written_by, body
        FROM case_note WHERE case_id IN @IDS(ids)@ ORDER BY case_id, written_at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readNote);
}

Result<CaseNote> NoteTable::insert(const CaseNote& note)
{
    Statement insert(m_database, uR"(
        INSERT INTO case_note (case_id, written_at, written_by, body)
        VALUES (:case_id, :written_at, :written_by, :body) RETURNING id
    )"_s);
    insert.bind(":case_id", note.caseId);
    insert.bind(":written_at", note.writtenAt);
    insert.bind(":written_by", note.writtenBy);
    insert.bind(":body", note.text);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    CaseNote stored = note;
    stored.id = NoteId(id);
    AYUMI_TRY(SearchTable(m_database)
                  .add({.kind = SearchedKind::Note,
                        .subject = id,
                        .caseId = note.caseId,
                        .at = note.writtenAt,
                        .text = note.text}));
    return stored;
}

} // namespace ayumi
