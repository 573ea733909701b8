#include "core/desks/messagedesk.h"

#include "core/desks/caserows.h"
#include "core/desks/deskwork.h"
#include "core/desks/talkmessages.h"
#include "core/domain/textlimit.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/database.h"
#include "core/storage/messagetable.h"
#include "core/storage/notetable.h"

#include <QSet>

#include <algorithm>
#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::size_t messagesPerStep = 500;
constexpr std::size_t manyMessages = 5'000;
/// Of the patient's messages, from each end of the talk: enough to know it again.
constexpr std::size_t keysOfEachEnd = 100;
constexpr int mostCasesOfTalk = 20;
constexpr int mostMessagesBefore = 1'000;

/// Keeps the file as it came. Before any row names it, and outside the transaction.
Result<std::optional<StoredContent>> keepOriginal(DeskContext& context, const HistoryImport& import)
{
    if (import.originalBytes.isEmpty() || !context.attachments)
        return std::nullopt;
    AYUMI_TRY_GET(StoredContent stored, context.attachments->add(import.originalBytes, import.fileName));
    return stored;
}

Result<> addAttachment(DeskWork& work, const std::optional<StoredContent>& original, const QString& fileName)
{
    if (!original)
        return {};
    AttachmentTable table(work.database());
    AYUMI_TRY_GET(const auto known, table.findContent(work.careCase().id, original->key));
    if (known)
        return {};
    Attachment attachment;
    attachment.caseId = work.careCase().id;
    attachment.kind = AttachmentKind::LineExport;
    attachment.fileName = fileName;
    attachment.contentKey = original->key;
    attachment.bytes = original->bytes;
    attachment.addedAt = work.now();
    attachment.addedBy = work.staff();
    AYUMI_TRY(table.insert(attachment));
    return {};
}

/// While a long talk is written, and no longer.
class MorePages
{
public:
    explicit MorePages(Database& database)
        : m_database(database)
    {
    }
    ~MorePages()
    {
        if (m_keeps)
            m_database.keepUsualPages();
    }
    Q_DISABLE_COPY_MOVE(MorePages)

    [[nodiscard]] Result<> keepFor(std::size_t messages)
    {
        if (messages < manyMessages)
            return {};
        m_keeps = true;
        return m_database.keepMorePages();
    }

private:
    Database& m_database;
    bool m_keeps = false;
};

/// Adds what the case does not have yet, a step at a time, so that it can be told how far it came.
Result<int> addMessages(DeskWork& work, const std::vector<Message>& messages, Progress& progress)
{
    MessageTable table(work.database());
    const CaseId id = work.careCase().id;
    AYUMI_TRY_GET(const auto keys, table.importKeys(id));
    const QSet<QString> known(keys.begin(), keys.end());
    std::vector<Message> fresh;
    std::ranges::copy_if(messages, std::back_inserter(fresh),
                         [&known](const Message& each) { return !known.contains(each.importKey); });
    const auto total = qint64(messages.size());
    qint64 done = total - qint64(fresh.size());
    progress.report(done, total);
    for (std::size_t begin = 0; begin < fresh.size(); begin += messagesPerStep) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto step = std::span(fresh).subspan(begin, std::min(messagesPerStep, fresh.size() - begin));
        AYUMI_TRY(table.add(id, step));
        done += qint64(step.size());
        progress.report(done, total);
    }
    return int(fresh.size());
}

/// Lines that were not understood become a note, those of an earlier import of the same talk left out.
Result<int> addNote(DeskWork& work, const LineHistory& history, const QString& fileName)
{
    const CaseId ids[] = {work.careCase().id};
    NoteTable table(work.database());
    AYUMI_TRY_GET(const auto notes, table.ofCases(ids));
    QSet<QString> known;
    for (const CaseNote& note : notes) {
        for (const QString& line : note.text.split(u'\n'))
            known.insert(line);
    }
    QStringList lines;
    int kept = 0;
    for (const LineNote& unknown : history.notUnderstood) {
        const QStringList parts = unknown.text.split(u'\n');
        if (std::ranges::all_of(parts, [&known](const QString& part) { return known.contains(part); }))
            continue;
        lines += parts;
        ++kept;
    }
    if (lines.isEmpty())
        return 0;
    CaseNote note;
    note.caseId = work.careCase().id;
    note.writtenAt = work.now();
    note.writtenBy = work.staff();
    note.text = fileName + u'\n' + lines.join(u'\n');
    AYUMI_TRY(table.insert(note));
    return kept;
}

QStringList keysOfPatient(const std::vector<Message>& messages)
{
    QStringList keys;
    for (const Message& message : messages) {
        if (message.direction == MessageDirection::FromPatient && message.kind == MessageKind::Text)
            keys.append(message.importKey);
    }
    if (keys.size() > qsizetype(2 * keysOfEachEnd))
        keys.remove(keysOfEachEnd, keys.size() - qsizetype(2 * keysOfEachEnd));
    return keys;
}

} // namespace

Result<ImportOutcome> MessageDesk::importHistory(CaseId id, const HistoryImport& import, Progress& progress)
{
    const QString action = u"history.imported"_s;
    AYUMI_TRY(demand(m_context, Right::EditCases, action, caseSubject(*m_context.database, id)));
    AYUMI_TRY_GET(const std::vector<Message> messages,
                  talkMessages(import.history, import.patientParticipant));
    const QString fileName = shownFileName(import.fileName);
    AYUMI_TRY_GET(const auto original, keepOriginal(m_context, import));

    MorePages pages(*m_context.database);
    AYUMI_TRY(pages.keepFor(messages.size()));
    // People go on writing after a case was closed.
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::EditCases, action, id, DeskWork::Closed::Allowed));
    ImportOutcome outcome;
    outcome.caseId = id;
    AYUMI_TRY_GET(outcome.added, addMessages(work, messages, progress));
    outcome.alreadyThere = int(messages.size()) - outcome.added;
    AYUMI_TRY(addAttachment(work, original, fileName));
    AYUMI_TRY_GET(outcome.notUnderstood, addNote(work, import.history, fileName));
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    AYUMI_TRY(work.finish({{u"file"_s, fileName},
                           {u"added"_s, outcome.added},
                           {u"alreadyThere"_s, outcome.alreadyThere},
                           {u"notUnderstood"_s, outcome.notUnderstood}}));
    return outcome;
}

Result<std::vector<CaseRow>> MessageDesk::casesWithTalk(const HistoryImport& import)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"history.compared"_s, u"cases"_s));
    AYUMI_TRY_GET(const std::vector<Message> messages,
                  talkMessages(import.history, import.patientParticipant));
    const QStringList keys = keysOfPatient(messages);
    if (keys.isEmpty())
        return std::vector<CaseRow>();
    AYUMI_TRY_GET(auto matches, MessageTable(*m_context.database).casesWithKeys(keys));
    std::vector<CaseId> ids;
    for (const TalkMatch& match : matches | std::views::take(mostCasesOfTalk))
        ids.push_back(match.caseId);
    return readCaseRows(*m_context.database, ids, m_context.clock->today());
}

Result<std::vector<Message>> MessageDesk::before(CaseId id, const Message& earliest, int limit)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"messages.read"_s, caseSubject(*m_context.database, id)));
    Message from = earliest;
    from.caseId = id;
    return MessageTable(*m_context.database).before(from, std::clamp(limit, 0, mostMessagesBefore));
}

} // namespace ayumi
