#pragma once

#include "core/base/result.h"
#include "core/domain/message.h"
#include "core/domain/reminder.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// A conversation in short: what reminders and lists need of it.
struct Conversation
{
    LastMessages last;
    int photos = 0;
};

/// A case that holds messages of a talk, and how many of those asked for.
struct TalkMatch
{
    CaseId caseId;
    int messages = 0;

    bool operator==(const TalkMatch&) const = default;
};

/// The conversation with the patient. What is written here can be searched for at once (SearchTable).
class MessageTable
{
public:
    explicit MessageTable(Database& database);

    /// Stores messages of one case in their order. One whose import key the case has already is left out: its
    /// place in the answer is empty.
    [[nodiscard]] Result<std::vector<std::optional<MessageId>>> add(CaseId id,
                                                                    std::span<const Message> messages);

    /// The newest `limit`, oldest first.
    [[nodiscard]] Result<std::vector<Message>> newest(CaseId id, int limit);
    /// `limit` messages of its case before `earliest`, oldest first.
    [[nodiscard]] Result<std::vector<Message>> before(const Message& earliest, int limit);
    [[nodiscard]] Result<qint64> count(CaseId id);

    /// Every case asked for.
    [[nodiscard]] Result<std::map<CaseId, Conversation>> conversations(std::span<const CaseId> ids);
    /// Import keys the case has.
    [[nodiscard]] Result<std::vector<QString>> importKeys(CaseId id);
    /// Cases that have any of these import keys, most of them first.
    [[nodiscard]] Result<std::vector<TalkMatch>> casesWithKeys(const QStringList& importKeys);

private:
    [[nodiscard]] Result<std::optional<MessageId>> insert(CaseId id, const Message& message);

    Database& m_database;
};

} // namespace ayumi
