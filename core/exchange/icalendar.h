#pragma once

#include "core/base/clock.h"
#include "core/base/enumcode.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// iCalendar files (RFC 5545), in and out: appointments for other people's calendars, invitations and
/// holidays from theirs.
namespace ayumi {

enum class CalendarStatus
{
    Confirmed,
    Tentative,
    Cancelled
};

/// What the file asks its reader to do (RFC 5546). None where it does not say.
enum class CalendarMethod
{
    None,
    Publish,
    Request,
    Reply,
    Cancel
};

/// From one moment to another. The places may differ: a flight leaves Tokyo and lands in Kuala Lumpur. Never
/// reversed; equal for a mere moment.
struct CalendarTimes
{
    PlacedInstant start;
    PlacedInstant end;

    bool operator==(const CalendarTimes&) const = default;
};

/// Whole days wherever one is, both included (the file's DTEND, which is exclusive, is a day later).
struct CalendarDays
{
    QDate first;
    QDate last;

    bool operator==(const CalendarDays&) const = default;
};

struct CalendarPerson
{
    QString name;    ///< may be empty
    QString address; ///< as in the file, with its scheme: mailto:aisyah@example.com

    bool operator==(const CalendarPerson&) const = default;
};

/// One event, or one of a recurring event. `uid` and `instance` together name it, for ever and everywhere.
struct CalendarEvent
{
    QString uid;
    QString instance; ///< of a recurring event: its original start (20270401T010000Z or 20270401), else empty
    int sequence = 0; ///< rises with every change: of two the higher is true
    std::variant<CalendarTimes, CalendarDays> when;
    QString summary;
    QString location;
    QString description;
    QString url;
    CalendarStatus status = CalendarStatus::Confirmed;
    QStringList categories;
    std::optional<Instant> modifiedAt; ///< to the second
    std::optional<CalendarPerson> organizer;
    std::vector<CalendarPerson> attendees;

    [[nodiscard]] bool isAllDay() const { return std::holds_alternative<CalendarDays>(when); }
    /// The days it touches on the clocks of its own places; an end at midnight does not touch the new day.
    [[nodiscard]] CalendarDays days() const;
    bool operator==(const CalendarEvent&) const = default;
};

enum class CalendarNoteKind
{
    LineNotUnderstood, ///< text: the line, shortened
    PartMissing,       ///< the file ends inside this part; text: its name. What was complete is there
    PartIgnored,       ///< text: the part's name (VTODO, VALARM ...)
    PropertyIgnored,   ///< text: the property's name; nothing of ours holds it
    PropertyInvalid,   ///< text: the line, shortened; the event is there without it
    EventInvalid,      ///< text: title or uid; it has no start that could be read and is not there
    EventRepeated,     ///< text: uid; the one with the higher SEQUENCE is there, of equals the later
    UidMissing,        ///< text: title; a uid was made from what the event says, always the same
    EndBeforeStart,    ///< text: title or uid; it ends when it starts, or lasts its one day
    TextCut,           ///< text: the property's name; longer than `calendarTextLimit`
    CharactersDamaged, ///< U+FFFD stands where bytes were no text
    TimeFloating,      ///< text: the zone in which times without one were read
    TimeDoesNotExist,  ///< text: time and zone; read as by the clock before the change, so one hour later
    TimeTwice,         ///< text: time and zone; the first of the two was taken
    ZoneUnknown,       ///< text: the zone; its times were read in the caller's zone
    ZoneInvalid,       ///< text: the zone; its rules are unreadable, what is known of its name was used
    ZoneDiffers,       ///< text: the zone; the file's own rules were used, the known ones say otherwise
    RecurrenceNotUnderstood, ///< text: the rule; only what the file states by itself is there
    RecurrenceLimited, ///< text: title or uid; more in the range than `mostInstances` or the work allowed
};

/// What the reader did not take as it stands. Equal ones are one note with a count.
struct CalendarNote
{
    CalendarNoteKind kind = CalendarNoteKind::LineNotUnderstood;
    int line = 0; ///< of the first, from 1; 0 where it is of the whole file
    QString text;
    int count = 1;

    bool operator==(const CalendarNote&) const = default;
};

struct CalendarFile
{
    QString productId; ///< who wrote it
    CalendarMethod method = CalendarMethod::None;
    QString name; ///< X-WR-CALNAME
    std::vector<CalendarEvent> events;
    std::vector<CalendarNote> notes; ///< of reading; never written

    bool operator==(const CalendarFile&) const = default;
};

/// The file as bytes: UTF-8, CRLF, folded at 75 octets between characters, DTSTAMP `stamp` (to the second)
/// and for each zone used a VTIMEZONE with the rules of the years of the events.
///
/// A time whose zone this computer does not know, or that its clock shows twice and is not the first, is
/// written in UTC. Control characters other than line breaks and tabs are left out. In a file of method
/// Cancel every event is written as cancelled.
[[nodiscard]] QByteArray writeCalendar(const CalendarFile& file, Instant stamp);

/// Largest file read, in MiB: some hundred times the longest calendar ever seen.
constexpr int calendarFileLimitMiB = 64;
/// Most events one file may hold, before recurrences are expanded.
constexpr int calendarEventLimit = 200'000;
/// Longest text of one property, in UTF-16 units; more is cut, with a note.
constexpr int calendarTextLimit = 65'536;

struct CalendarReadOptions
{
    /// Where times without a zone are read, and of zones nobody knows.
    QString floatingZone = tokyoZone.toString();
    /// Recurring events are expanded only between these days, both included; without them only their first
    /// one is there. Events that do not recur are always there, whatever their day.
    std::optional<QDate> from;
    std::optional<QDate> until;
    /// Most instances of all recurring events together.
    int mostInstances = 20'000;
};

/// Reads a calendar: UTF-8, UTF-16 or CP932, with or without byte order mark, CRLF, LF or CR. Times with a
/// TZID follow the file's own rules for it (RFC 5545, 3.6.5), else the rules known of its name, also the
/// names of Windows. A local time that does not exist is read by the clock before the change, one that occurs
/// twice is the first (3.3.5). Recurrences are DAILY to YEARLY with all their BY-parts, RDATE, EXDATE and
/// RECURRENCE-ID. What is cancelled is there with its status; in a file of method Cancel all of it is.
///
/// `fileName` is only for errors: CalendarFileInvalid (the reason is a CalendarFlaw's code),
/// CalendarFileTooLarge, ZoneUnknown (floatingZone).
[[nodiscard]] Result<CalendarFile> readCalendar(QByteArrayView bytes, const QString& fileName,
                                                const CalendarReadOptions& options = {});

/// As readCalendar, from a file that is looked at only when its size allows. Errors: also FileUnreadable.
[[nodiscard]] Result<CalendarFile> readCalendarFile(const QString& path,
                                                    const CalendarReadOptions& options = {});

/// Why a file is no calendar: second argument of CalendarFileInvalid.
enum class CalendarFlaw
{
    Empty,
    NoCalendar,    ///< no BEGIN:VCALENDAR
    TooManyEvents, ///< more than `calendarEventLimit`
    TooDeep,       ///< parts within parts within parts
};

struct CalendarHoliday
{
    QDate first;
    QDate last; ///< included
    QString name;
    /// The file says that the day may still move: STATUS:TENTATIVE, or a word in the name such as
    /// (tentative), (estimated), anggaran, belum disahkan, 予定.
    bool tentative = false;

    bool operator==(const CalendarHoliday&) const = default;
};

/// The all-day events in order of their days, without cancelled ones. Events with a clock time are no
/// holidays.
[[nodiscard]] std::vector<CalendarHoliday> holidaysOf(const CalendarFile& file);

template<>
struct CodeTable<CalendarStatus>
{
    static constexpr std::array entries{std::pair{CalendarStatus::Confirmed, "confirmed"},
                                        std::pair{CalendarStatus::Tentative, "tentative"},
                                        std::pair{CalendarStatus::Cancelled, "cancelled"}};
};

template<>
struct CodeTable<CalendarMethod>
{
    static constexpr std::array entries{
        std::pair{CalendarMethod::None, "none"}, std::pair{CalendarMethod::Publish, "publish"},
        std::pair{CalendarMethod::Request, "request"}, std::pair{CalendarMethod::Reply, "reply"},
        std::pair{CalendarMethod::Cancel, "cancel"}};
};

template<>
struct CodeTable<CalendarFlaw>
{
    static constexpr std::array entries{std::pair{CalendarFlaw::Empty, "file-empty"},
                                        std::pair{CalendarFlaw::NoCalendar, "no-calendar"},
                                        std::pair{CalendarFlaw::TooManyEvents, "too-many-events"},
                                        std::pair{CalendarFlaw::TooDeep, "too-deep"}};
};

template<>
struct CodeTable<CalendarNoteKind>
{
    static constexpr std::array entries{
        std::pair{CalendarNoteKind::LineNotUnderstood, "line-not-understood"},
        std::pair{CalendarNoteKind::PartMissing, "part-missing"},
        std::pair{CalendarNoteKind::PartIgnored, "part-ignored"},
        std::pair{CalendarNoteKind::PropertyIgnored, "property-ignored"},
        std::pair{CalendarNoteKind::PropertyInvalid, "property-invalid"},
        std::pair{CalendarNoteKind::EventInvalid, "event-invalid"},
        std::pair{CalendarNoteKind::EventRepeated, "event-repeated"},
        std::pair{CalendarNoteKind::UidMissing, "uid-missing"},
        std::pair{CalendarNoteKind::EndBeforeStart, "end-before-start"},
        std::pair{CalendarNoteKind::TextCut, "text-cut"},
        std::pair{CalendarNoteKind::CharactersDamaged, "characters-damaged"},
        std::pair{CalendarNoteKind::TimeFloating, "time-floating"},
        std::pair{CalendarNoteKind::TimeDoesNotExist, "time-does-not-exist"},
        std::pair{CalendarNoteKind::TimeTwice, "time-twice"},
        std::pair{CalendarNoteKind::ZoneUnknown, "zone-unknown"},
        std::pair{CalendarNoteKind::ZoneInvalid, "zone-invalid"},
        std::pair{CalendarNoteKind::ZoneDiffers, "zone-differs"},
        std::pair{CalendarNoteKind::RecurrenceNotUnderstood, "recurrence-not-understood"},
        std::pair{CalendarNoteKind::RecurrenceLimited, "recurrence-limited"}};
};

} // namespace ayumi
