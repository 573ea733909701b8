#pragma once

#include "core/base/progress.h"
#include "core/desks/calendarevents.h"
#include "core/desks/calendarimport.h"
#include "core/desks/deskcontext.h"

namespace ayumi {

struct CalendarExportWanted
{
    QDate from;
    QDate until;                  ///< inclusive
    std::optional<StaffId> staff; ///< what this person takes part in; nullopt: everything, journeys too
    PatientNaming naming = PatientNaming::Initials;
};

struct CalendarExported
{
    QString path;
    int events = 0;
    int cancelled = 0; ///< of these
};

/// A file that follows somebody's appointments, for the calendar program of a telephone or of this computer.
struct CalendarFeed
{
    QString path; ///< absolute
    PatientNaming naming = PatientNaming::Initials;
    /// The computer that writes it, where the path means something. Empty: this one.
    QString computer;

    bool operator==(const CalendarFeed&) const = default;
};

struct FeedWritten
{
    QString staffName;
    QString path;
    int events = 0;
    bool changed = false; ///< false: the file already said the same
    std::optional<Error> error;
};

/// Calendar files: out to other calendars, and in from those who invite us. Whatever leaves is on record.
class CalendarFileDesk
{
public:
    explicit CalendarFileDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// On record before the file is written, all or nothing. Errors: FieldMissing, DatesReversed, those of
    /// writing.
    [[nodiscard]] Result<CalendarExported> exportFile(const CalendarExportWanted& wanted,
                                                      const CalendarWording& wording, const QString& path);

    /// Of whoever is signed in; nullopt while there is none, as at the beginning.
    [[nodiscard]] Result<std::optional<CalendarFeed>> feed();
    /// Writes it at once, so that a path that does not work is told. Full names need the right to export.
    /// Without a feed the file it wrote is removed. Errors: FieldMissing (path), FileForeign (there is a
    /// file that is no calendar of ours), those of writing.
    [[nodiscard]] Result<> setFeed(const std::optional<CalendarFeed>& feed, const CalendarWording& wording);
    /// Brings every feed of this computer up to date, whoever changed something; disabled people's are
    /// removed. What was written is on record. No error of one keeps the others from being written.
    [[nodiscard]] Result<std::vector<FeedWritten>> writeFeeds(const CalendarWording& wording);

    /// What importing would do, event by event.
    [[nodiscard]] Result<std::vector<CalendarImportRow>> compare(const CalendarFile& file);
    /// Does what compare() says, but for what is left out. The first error stops, or
    /// Cancelled; what was done stays, and the next import does the rest.
    [[nodiscard]] Result<CalendarImportOutcome>
    import(const CalendarFile& file, const CalendarImportWishes& wishes, const Progress& progress = {});

private:
    DeskContext& m_context;
};

} // namespace ayumi
