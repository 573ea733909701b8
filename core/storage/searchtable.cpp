#include "core/storage/searchtable.h"

#include "core/base/textfold.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 msecsPerMinute = 60'000;
constexpr int bitsWithinMinute = 12;
constexpr qint64 latestMinute = (qint64{1} << 28) - 1;
/// One for a second writer in the same minute, the rest for thousands of texts of one minute.
constexpr int mostTries = 2'000;

struct Candidate
{
    qint64 id = 0;
    SearchedText text;
};

Candidate readCandidate(const Row& row)
{
    Candidate candidate;
    candidate.id = row.number("id");
    candidate.text.kind = row.code<SearchedKind>("kind");
    candidate.text.subject = row.number("subject_id");
    candidate.text.caseId = row.id<CaseId>("case_id");
    candidate.text.at = row.instant("at");
    candidate.text.text = row.text("body");
    return candidate;
}

QStringList foldedWords(QStringView words)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    QStringList folded;
    const QStringList parts = words.toString().split(spaces, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (QString word = foldStrict(part); !word.isEmpty())
            folded.append(std::move(word));
    }
    return folded;
}

bool containsAll(const QString& text, const QStringList& folded)
{
    const QString haystack = foldStrict(text);
    return std::ranges::all_of(folded, [&](const QString& word) { return haystack.contains(word); });
}

} // namespace

SearchTable::SearchTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<qint64>> SearchTable::tryEntry(const SearchedText& text, qint64 minute)
{
    Statement insert(m_database, uR"(
        INSERT INTO search_entry (id, case_id, kind, subject_id)
        SELECT COALESCE(MAX(id), CAST(:first AS BIGINT)) + 1, CAST(:case_id AS BIGINT), CAST(:kind AS TEXT),
               CAST(:subject_id AS BIGINT)
        FROM search_entry WHERE id > :first AND id < :end
        ON CONFLICT (id) DO NOTHING RETURNING id
    )"_s);
    insert.bind(":first", minute << bitsWithinMinute);
    insert.bind(":end", (minute + 1) << bitsWithinMinute);
    insert.bind(":case_id", text.caseId);
    insert.bind(":kind", text.kind);
    insert.bind(":subject_id", text.subject);
    return insert.one([](const Row& row) { return row.number("id"); });
}

Result<qint64> SearchTable::addEntry(const SearchedText& text)
{
    qint64 minute = std::clamp(text.at.msecsSinceEpoch() / msecsPerMinute, qint64{0}, latestMinute);
    for (int tries = 0; tries < mostTries; ++tries) {
        AYUMI_TRY_GET(const std::optional<qint64> id, tryEntry(text, minute));
        if (id)
            return *id;
        // A second writer was quicker, or the minute is full.
        if (tries % 2 == 1)
            ++minute;
    }
    return failure(ErrorCode::Internal, {u"too many texts of one minute"_s});
}

Result<> SearchTable::add(const SearchedText& text)
{
    return add(std::span(&text, 1));
}

Result<> SearchTable::add(std::span<const SearchedText> texts)
{
    // Entries first and then tokens in their order: FTS5 writes out what it gathered whenever another
    // statement sets a savepoint of its own, and with them by turns that is once for every text.
    std::vector<std::pair<qint64, QString>> documents;
    documents.reserve(texts.size());
    for (const SearchedText& text : texts) {
        const QStringList tokens = searchTokens(text.text);
        if (tokens.isEmpty())
            continue;
        AYUMI_TRY_GET(const qint64 id, addEntry(text));
        documents.emplace_back(id, m_database.dialect().fullTextDocument(tokens));
    }
    std::ranges::sort(documents, {}, [](const auto& document) { return document.first; });
    Statement insert(m_database, u"INSERT INTO search_token (rowid, tokens) VALUES (:rowid, :tokens)"_s);
    for (const auto& [id, tokens] : documents) {
        insert.bind(":rowid", id);
        insert.bind(":tokens", tokens);
        AYUMI_TRY(insert.run());
    }
    return {};
}

Result<std::vector<SearchedText>> SearchTable::containing(QStringView words, int limit)
{
    std::vector<SearchedText> found;
    const QStringList tokens = queryTokens(words);
    const QStringList folded = foldedWords(words);
    if (tokens.isEmpty() || folded.isEmpty())
        return found;
    qint64 before = std::numeric_limits<qint64>::max();
    int chunk = std::max(limit, 32);
    for (int looked = 0; looked < mostLookedAt; looked += chunk) {
        Statement select(m_database, uR"(
            SELECT e.id, e.kind, e.subject_id, e.case_id, COALESCE(m.body, n.body, a.note) AS body,
                   COALESCE(m.sent_at, n.written_at, a.at) AS at
            FROM (SELECT rowid AS place FROM search_token WHERE @MATCH(search_token)@ :tokens AND rowid < :before
                  ORDER BY rowid DESC LIMIT :limit) found
            JOIN search_entry e ON e.id = found.place
            LEFT JOIN message m ON e.kind = 'message' AND m.id = e.subject_id
            LEFT JOIN case_note n ON e.kind = 'note' AND n.id = e.subject_id
            LEFT JOIN contact_attempt a ON e.kind = 'contact' AND a.id = e.subject_id
            ORDER BY e.id DESC
        )"_s);
        select.bind(":tokens", m_database.dialect().fullTextQuery(tokens));
        select.bind(":before", before);
        select.bind(":limit", chunk);
        AYUMI_TRY_GET(std::vector<Candidate> candidates, select.all(readCandidate));
        for (Candidate& candidate : candidates) {
            if (found.size() < std::size_t(limit) && containsAll(candidate.text.text, folded))
                found.push_back(std::move(candidate.text));
        }
        if (found.size() >= std::size_t(limit) || candidates.size() < std::size_t(chunk))
            return found;
        before = candidates.back().id;
        chunk = 1'000;
    }
    return found;
}

} // namespace ayumi
