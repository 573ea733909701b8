#pragma once

#include "core/base/enumcode.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/message.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace ayumi {

/// Which program wrote the history; told from the text itself, never from the operating system or the file
/// name.
enum class LineDialect
{
    TalkText,           ///< LINE on a phone: time TAB name TAB text
    DesktopText,        ///< LINE on a computer: time, name and text between single spaces
    OfficialAccountCsv, ///< LINE Official Account Manager, one conversation
};

enum class LineLanguage
{
    Unknown,
    Japanese,
    English,
    Chinese
};

enum class LineEncoding
{
    Utf8,
    Utf16,
    Cp932
};

/// How a date with its year last is to be read: 05/01/2024.
enum class LineDateOrder
{
    MonthFirst,
    DayFirst
};

/// Only the CSV says who is who. User is the patient, Account is us.
enum class LineSide
{
    User,
    Account
};

enum class LineKind
{
    Text,
    Photo,
    Video,
    Sticker,
    Voice,
    File,
    Location,
    Contact,
    Album,
    Note,
    Call,
    MissedCall,
    CancelledCall,
    UnansweredCall,
    Unsent,         ///< taken back by its sender; the text is the sentence LINE put in its place
    NotTransferred, ///< LINE says that something was not handed over ("ⓘ ...")
    Notice,         ///< said by LINE itself, by nobody in particular
};

/// The nearest kind of the patient's conversation.
[[nodiscard]] MessageKind messageKindOf(LineKind kind);

/// Day and clock time where the history was written; see LineHistory::zone.
struct LineMoment
{
    QDate date;
    QTime time;

    bool operator==(const LineMoment&) const = default;
    bool operator<(const LineMoment& other) const
    {
        return date < other.date || (date == other.date && time < other.time);
    }
    /// 2024-05-01T10:02, with seconds only where they were written.
    [[nodiscard]] QString toString() const;
};

/// One message or notice.
struct LineRecord
{
    QDate date;
    QTime time;     ///< to the minute in text histories, to the second in CSV
    QString sender; ///< empty when the history names none
    std::optional<LineSide> side;
    LineKind kind = LineKind::Text;
    QString text; ///< as written: not normalised; line breaks are \n
    int line = 0; ///< first line in the file, from 1
    int lineCount = 1;
    bool automatic = false; ///< an automatic answer of our account, not typed by anybody

    bool operator==(const LineRecord&) const = default;
    [[nodiscard]] LineMoment moment() const { return {date, time}; }
};

/// Lines kept because they say something that is not a record.
struct LineNote
{
    int line = 0;
    int lineCount = 1;
    QString text;

    bool operator==(const LineNote&) const = default;
};

struct LineParticipant
{
    QString name;
    int messages = 0;
    bool isAccount = false; ///< true only where the history says so (CSV)

    bool operator==(const LineParticipant&) const = default;
};

/// A whole history. Every line of the file is in exactly one place: in a record, in `notUnderstood` or
/// counted in `layoutLines` (head, day lines, empty lines between messages).
struct LineHistory
{
    LineDialect dialect = LineDialect::TalkText;
    LineLanguage language = LineLanguage::Unknown;
    LineEncoding encoding = LineEncoding::Utf8;
    bool damagedCharacters = false; ///< some bytes were no text in that encoding; U+FFFD stands for them
    std::optional<LineDateOrder> dateOrder; ///< set where the file has dates with the year last
    bool bareDays = false;                  ///< its day lines are dates without a weekday

    QString conversation; ///< the other side of whoever exported it, or the group; CSV: the user's name
    bool isGroup = false;
    QString account;                             ///< CSV: the official account's name
    std::optional<LineMoment> savedAt;           ///< when it was exported
    QString zone = QStringLiteral("Asia/Tokyo"); ///< IANA name, or an offset such as +09:00

    std::vector<LineParticipant> participants; ///< in order of appearance
    std::vector<LineRecord> records;           ///< in the order of the file
    std::vector<LineNote> notUnderstood;       ///< never dropped: shown before import, kept as a note after
    std::vector<LineNote>
        doubtful; ///< lines of records that could be meant otherwise (a date or a record inside a text)
    int layoutLines = 0;
    int totalLines = 0;

    /// Earliest and latest record; CSV rows are not always in order.
    [[nodiscard]] std::optional<LineMoment> first() const;
    [[nodiscard]] std::optional<LineMoment> last() const;
    [[nodiscard]] int count(LineKind kind) const;
    /// Records that somebody sent: all but notices and what was not transferred.
    [[nodiscard]] int messageCount() const;
    /// The record's instant in UTC, read in `zone`.
    [[nodiscard]] QDateTime instantOf(const LineRecord& record) const;
};

/// What a person answered when the file alone did not say.
struct LineReadOptions
{
    std::optional<LineDateOrder> dateOrder; ///< used only where no written weekday settles it
    QStringList knownNames; ///< names of the conversation; desktop text cannot tell names with spaces
    QString zone = QStringLiteral("Asia/Tokyo"); ///< of the exporting phone; CSV brings its own
};

/// Largest history read, in MiB: some ten times the longest talk ever seen.
constexpr int lineFileLimitMiB = 64;

/// Reads a history exported by hand. `fileName` only helps with the name of the conversation and with errors.
/// Errors: LineDialectUnknown; LineDateOrderUnclear (ask, and call again with `options.dateOrder`);
/// LineFileTooLarge; LineFileIsArchive; FieldInvalid (zone); Cancelled.
[[nodiscard]] Result<LineHistory> readLineHistory(QByteArrayView bytes, const QString& fileName,
                                                  const LineReadOptions& options = {},
                                                  const Progress& progress = {});

/// As readLineHistory, from a file. Errors: also FileUnreadable.
[[nodiscard]] Result<LineHistory> readLineFile(const QString& path, const LineReadOptions& options = {},
                                               const Progress& progress = {});

/// One key per record, in the order of `records`, by which a message is known again when the same talk is
/// imported once more: equal for the old messages of a later, longer export, also when one of them was taken
/// back since. `conversation` is any stable text that names the conversation (the case, or the account and
/// the person).
///
/// The key hashes conversation, day, minute (CSV: second), direction where written, sender and the NFC text,
/// and adds the ordinal among equals, counted from 1. The kind, line numbers and what else stands in the file
/// have no part in it. In desktop text sender and text are one field, since where a name ends is only a guess
/// that more lines improve.
[[nodiscard]] std::vector<QString> messageKeys(const LineHistory& history, QStringView conversation);

template<>
struct CodeTable<LineDialect>
{
    static constexpr std::array entries{std::pair{LineDialect::TalkText, "talk-text"},
                                        std::pair{LineDialect::DesktopText, "desktop-text"},
                                        std::pair{LineDialect::OfficialAccountCsv, "official-account-csv"}};
};

template<>
struct CodeTable<LineLanguage>
{
    static constexpr std::array entries{
        std::pair{LineLanguage::Unknown, "unknown"}, std::pair{LineLanguage::Japanese, "ja"},
        std::pair{LineLanguage::English, "en"}, std::pair{LineLanguage::Chinese, "zh"}};
};

template<>
struct CodeTable<LineEncoding>
{
    static constexpr std::array entries{std::pair{LineEncoding::Utf8, "utf-8"},
                                        std::pair{LineEncoding::Utf16, "utf-16"},
                                        std::pair{LineEncoding::Cp932, "cp932"}};
};

template<>
struct CodeTable<LineDateOrder>
{
    static constexpr std::array entries{std::pair{LineDateOrder::MonthFirst, "month-first"},
                                        std::pair{LineDateOrder::DayFirst, "day-first"}};
};

template<>
struct CodeTable<LineKind>
{
    static constexpr std::array entries{std::pair{LineKind::Text, "text"},
                                        std::pair{LineKind::Photo, "photo"},
                                        std::pair{LineKind::Video, "video"},
                                        std::pair{LineKind::Sticker, "sticker"},
                                        std::pair{LineKind::Voice, "voice"},
                                        std::pair{LineKind::File, "file"},
                                        std::pair{LineKind::Location, "location"},
                                        std::pair{LineKind::Contact, "contact"},
                                        std::pair{LineKind::Album, "album"},
                                        std::pair{LineKind::Note, "note"},
                                        std::pair{LineKind::Call, "call"},
                                        std::pair{LineKind::MissedCall, "missed-call"},
                                        std::pair{LineKind::CancelledCall, "cancelled-call"},
                                        std::pair{LineKind::UnansweredCall, "unanswered-call"},
                                        std::pair{LineKind::Unsent, "unsent"},
                                        std::pair{LineKind::NotTransferred, "not-transferred"},
                                        std::pair{LineKind::Notice, "notice"}};
};

} // namespace ayumi
