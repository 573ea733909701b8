#pragma once

#include "core/base/clock.h"
#include "core/base/enumcode.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Where words are searched for.
enum class SearchedKind
{
    Message,
    Note,
    Contact ///< what was noted of a try to reach somebody
};

/// Words somebody wrote, and where they stand.
struct SearchedText
{
    SearchedKind kind = SearchedKind::Message;
    qint64 subject = 0; ///< id of the message, note or contact attempt
    CaseId caseId;
    Instant at;
    QString text;

    bool operator==(const SearchedText&) const = default;
};

/// The full-text index of notes and messages. The tables of what is searched for write to it themselves;
/// nothing in it ever changes, as they never do.
///
/// An entry's id begins with the minute of its text (28 bits of minutes, 12 bits to tell texts of one minute
/// apart), so that both engines find the newest first by walking the ids down, however many texts match.
class SearchTable
{
public:
    explicit SearchTable(Database& database);

    /// A text without a letter or digit is not searched for, and not kept.
    [[nodiscard]] Result<> add(const SearchedText& text);
    /// Many at once take a fraction of the time that they take one by one.
    [[nodiscard]] Result<> add(std::span<const SearchedText> texts);

    /// Texts that contain every word of `words` (separated by spaces, folded: foldStrict), newest first.
    /// Looks at no more than `mostLookedAt` texts that hold the characters of the words in pairs; only words
    /// whose pairs are everywhere and that themselves are nowhere reach that end.
    [[nodiscard]] Result<std::vector<SearchedText>> containing(QStringView words, int limit);
    static constexpr int mostLookedAt = 20'000;

private:
    [[nodiscard]] Result<qint64> addEntry(const SearchedText& text);
    [[nodiscard]] Result<std::optional<qint64>> tryEntry(const SearchedText& text, qint64 minute);

    Database& m_database;
};

template<>
struct CodeTable<SearchedKind>
{
    static constexpr std::array entries{std::pair{SearchedKind::Message, "message"},
                                        std::pair{SearchedKind::Note, "note"},
                                        std::pair{SearchedKind::Contact, "contact"}};
};

} // namespace ayumi
