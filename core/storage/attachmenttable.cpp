#include "core/storage/attachmenttable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Attachment readWithoutThumbnail(const Row& row)
{
    Attachment attachment;
    attachment.id = row.id<AttachmentId>("id");
    attachment.caseId = row.id<CaseId>("case_id");
    attachment.kind = row.code<AttachmentKind>("kind");
    attachment.fileName = row.text("file_name");
    attachment.contentKey = row.text("content_key");
    attachment.bytes = row.number("bytes");
    attachment.joint = columns::optionalJoint(row, "joint");
    attachment.takenOn = row.optionalDate("taken_on");
    attachment.note = row.text("note");
    attachment.addedAt = row.instant("added_at");
    attachment.addedBy = row.id<StaffId>("added_by");
    return attachment;
}

Attachment readAttachment(const Row& row)
{
    Attachment attachment = readWithoutThumbnail(row);
    attachment.thumbnail = row.optionalBytes("thumbnail").value_or(QByteArray());
    return attachment;
}

AttachmentContent readContent(const Row& row)
{
    AttachmentContent content;
    content.id = row.id<AttachmentId>("id");
    content.fileName = row.text("file_name");
    content.contentKey = row.text("content_key");
    return content;
}

} // namespace

AttachmentTable::AttachmentTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Attachment>> AttachmentTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, kind, file_name, content_key, bytes, joint, taken_on, note, added_at, added_by
        FROM attachment WHERE case_id IN @IDS(ids)@ ORDER BY case_id, added_at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readWithoutThumbnail);
}

Result<std::vector<Attachment>> AttachmentTable::withThumbnails(CaseId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, kind, file_name, content_key, bytes, joint, taken_on, note, added_at, added_by, thumbnail
        FROM attachment WHERE case_id = :case_id ORDER BY added_at, id
    )"_s);
    select.bind(":case_id", id);
    return select.all(readAttachment);
}

Result<std::optional<Attachment>> AttachmentTable::find(AttachmentId id)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, kind, file_name, content_key, bytes, joint, taken_on, note, added_at, added_by, thumbnail
        FROM attachment WHERE id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readAttachment);
}

Result<std::optional<Attachment>> AttachmentTable::findContent(CaseId id, const QString& contentKey)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, kind, file_name, content_key, bytes, joint, taken_on, note, added_at, added_by, thumbnail
        FROM attachment WHERE case_id = :case_id AND content_key = :content_key ORDER BY added_at, id LIMIT 1
    )"_s);
    select.bind(":case_id", id);
    select.bind(":content_key", contentKey);
    return select.one(readAttachment);
}

Result<Attachment> AttachmentTable::insert(const Attachment& attachment)
{
    Statement insert(m_database, uR"(
        INSERT INTO attachment (case_id, kind, file_name, content_key, bytes, joint, taken_on, note, thumbnail,
            added_at, added_by)
        VALUES (:case_id, :kind, :file_name, :content_key, :bytes, :joint, :taken_on, :note, :thumbnail,
            :added_at, :added_by)
        RETURNING id
    )"_s);
    insert.bind(":case_id", attachment.caseId);
    insert.bind(":kind", attachment.kind);
    insert.bind(":file_name", attachment.fileName);
    insert.bind(":content_key", attachment.contentKey);
    insert.bind(":bytes", attachment.bytes);
    insert.bind(":joint", columns::jointText(attachment.joint));
    insert.bind(":taken_on", attachment.takenOn);
    insert.bind(":note", attachment.note);
    const bool hasThumbnail = !attachment.thumbnail.isEmpty();
    insert.bind(":thumbnail", hasThumbnail ? std::optional(attachment.thumbnail) : std::nullopt);
    insert.bind(":added_at", attachment.addedAt);
    insert.bind(":added_by", attachment.addedBy);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Attachment stored = attachment;
    stored.id = AttachmentId(id);
    return stored;
}

Result<std::vector<AttachmentContent>> AttachmentTable::contents(AttachmentId after, int limit)
{
    Statement select(m_database, uR"(
        SELECT id, file_name, content_key FROM attachment WHERE id > :after ORDER BY id LIMIT :limit
    )"_s);
    select.bind(":after", after);
    select.bind(":limit", limit);
    return select.all(readContent);
}

Result<qint64> AttachmentTable::count()
{
    Statement select(m_database, u"SELECT count(*) FROM attachment"_s);
    return select.oneNumber();
}

} // namespace ayumi
