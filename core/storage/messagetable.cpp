#include "core/storage/messagetable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/searchtable.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Message readMessage(const Row& row)
{
    Message message;
    message.id = row.id<MessageId>("id");
    message.caseId = row.id<CaseId>("case_id");
    message.channel = row.code<ContactChannel>("channel");
    message.direction = row.code<MessageDirection>("direction");
    message.kind = row.code<MessageKind>("kind");
    message.sender = row.text("sender");
    message.sentAt = columns::placed(row, "sent_at", "zone");
    message.text = row.text("body");
    message.importKey = row.optionalText("import_key").value_or(QString());
    return message;
}

std::optional<Instant> knownInstant(const Row& row, std::string_view column)
{
    const Instant at = row.instant(column);
    return at == Instant() ? std::nullopt : std::optional(at);
}

/// Says something of its own: placeholders of photos and stickers would only be noise among what is found.
bool isSearched(const Message& message)
{
    switch (message.kind) {
    case MessageKind::Text:
    case MessageKind::File:
    case MessageKind::Location:
    case MessageKind::Contact:
    case MessageKind::Album:
    case MessageKind::Note:
        return true;
    default:
        return false;
    }
}

} // namespace

MessageTable::MessageTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<MessageId>> MessageTable::insert(CaseId id, const Message& message)
{
    Statement insert(m_database, uR"(
        INSERT INTO message (case_id, channel, direction, kind, sender, sent_at, zone, body, import_key)
        VALUES (:case_id, :channel, :direction, :kind, :sender, :sent_at, :zone, :body, :import_key)
        ON CONFLICT (case_id, import_key) DO NOTHING RETURNING id
    )"_s);
    insert.bind(":case_id", id);
    insert.bind(":channel", message.channel);
    insert.bind(":direction", message.direction);
    insert.bind(":kind", message.kind);
    insert.bind(":sender", message.sender);
    columns::bindPlaced(insert, ":sent_at", ":zone", message.sentAt);
    insert.bind(":body", message.text);
    insert.bind(":import_key", message.importKey.isEmpty() ? std::nullopt : std::optional(message.importKey));
    return insert.one([](const Row& row) { return row.id<MessageId>("id"); });
}

Result<std::vector<std::optional<MessageId>>> MessageTable::add(CaseId id, std::span<const Message> messages)
{
    std::vector<std::optional<MessageId>> ids;
    ids.reserve(messages.size());
    std::vector<SearchedText> searched;
    Instant lastIn;
    Instant lastOut;
    for (const Message& message : messages) {
        AYUMI_TRY_GET(const std::optional<MessageId> stored, insert(id, message));
        ids.push_back(stored);
        if (!stored)
            continue;
        if (message.direction == MessageDirection::FromPatient)
            lastIn = std::max(lastIn, message.sentAt.at);
        else if (message.direction == MessageDirection::ToPatient)
            lastOut = std::max(lastOut, message.sentAt.at);
        if (isSearched(message)) {
            searched.push_back({.kind = SearchedKind::Message,
                                .subject = stored->value(),
                                .caseId = id,
                                .at = message.sentAt.at,
                                .text = message.text});
        }
    }
    AYUMI_TRY(SearchTable(m_database).add(searched));
    Statement update(m_database, uR"(
        UPDATE care_case
        SET last_in_at = CASE WHEN last_in_at < :last_in THEN CAST(:last_in AS BIGINT) ELSE last_in_at END,
            last_out_at = CASE WHEN last_out_at < :last_out THEN CAST(:last_out AS BIGINT) ELSE last_out_at END
        WHERE id = :id
    )"_s);
    update.bind(":last_in", lastIn);
    update.bind(":last_out", lastOut);
    update.bind(":id", id);
    AYUMI_TRY(update.run());
    return ids;
}

Result<std::vector<Message>> MessageTable::newest(CaseId id, int limit)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, channel, direction, kind, sender, sent_at, zone, body, import_key
        FROM message WHERE case_id = :case_id ORDER BY sent_at DESC, id DESC LIMIT :limit
    )"_s);
    select.bind(":case_id", id);
    select.bind(":limit", limit);
    AYUMI_TRY_GET(std::vector<Message> messages, select.all(readMessage));
    std::ranges::reverse(messages);
    return messages;
}

Result<std::vector<Message>> MessageTable::before(const Message& earliest, int limit)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, channel, direction, kind, sender, sent_at, zone, body, import_key
        FROM message WHERE case_id = :case_id AND (sent_at, id) < (:sent_at, :id)
        ORDER BY sent_at DESC, id DESC LIMIT :limit
    )"_s);
    select.bind(":case_id", earliest.caseId);
    select.bind(":sent_at", earliest.sentAt.at);
    select.bind(":id", earliest.id);
    select.bind(":limit", limit);
    AYUMI_TRY_GET(std::vector<Message> messages, select.all(readMessage));
    std::ranges::reverse(messages);
    return messages;
}

Result<qint64> MessageTable::count(CaseId id)
{
    Statement select(m_database, u"SELECT count(*) FROM message WHERE case_id = :case_id"_s);
    select.bind(":case_id", id);
    return select.oneNumber();
}

Result<std::map<CaseId, Conversation>> MessageTable::conversations(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT c.id, c.last_in_at, c.last_out_at,
               (SELECT count(*) FROM message m WHERE m.case_id = c.id AND m.kind = 'photo') AS photos
        FROM care_case c WHERE c.id IN @IDS(ids)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    std::map<CaseId, Conversation> conversations;
    while (true) {
        AYUMI_TRY_GET(const bool found, select.next());
        if (!found)
            return conversations;
        const Row& row = select.row();
        Conversation& conversation = conversations[row.id<CaseId>("id")];
        conversation.last.fromPatient = knownInstant(row, "last_in_at");
        conversation.last.toPatient = knownInstant(row, "last_out_at");
        conversation.photos = row.smallNumber("photos");
    }
}

Result<std::vector<QString>> MessageTable::importKeys(CaseId id)
{
    Statement select(m_database, uR"(
        SELECT import_key FROM message WHERE case_id = :case_id AND import_key IS NOT NULL
    )"_s);
    select.bind(":case_id", id);
    return select.all([](const Row& row) { return row.text("import_key"); });
}

Result<std::vector<TalkMatch>> MessageTable::casesWithKeys(const QStringList& importKeys)
{
    Statement select(m_database, uR"(
        SELECT case_id, count(*) AS messages FROM message
        WHERE import_key IS NOT NULL AND import_key IN @TEXTS(keys)@
        GROUP BY case_id ORDER BY messages DESC, case_id
    )"_s);
    select.bind(":keys", columns::textList(importKeys));
    return select.all([](const Row& row) {
        return TalkMatch{.caseId = row.id<CaseId>("case_id"), .messages = row.smallNumber("messages")};
    });
}

} // namespace ayumi
