#pragma once

#include "core/desks/deskcontext.h"
#include "core/domain/holiday.h"

namespace ayumi {

/// What a calendar file says about holidays.
struct HolidayFile
{
    std::vector<Holiday> days; ///< that are not entered yet, or with another status
    int known = 0;             ///< days that are entered already, just so
    int notUnderstood = 0;     ///< things in the file that could not be read as they stand
};

/// The days on which nobody works: the law of Japan is computed, everything else is entered here or imported.
class HolidayDesk
{
public:
    explicit HolidayDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// What is known about the days from `from` until `until`, inclusive. Everybody who works here may ask.
    [[nodiscard]] Result<HolidayBook> book(QDate from, QDate until);
    /// The state whose holidays and weekends count where the hospital takes part; Kuala Lumpur until it is
    /// set.
    [[nodiscard]] Result<MalaysianState> hospitalState();
    [[nodiscard]] Result<> setHospitalState(MalaysianState state);

    /// Enters days, all or none; the same day of the same name and place takes the new status and source.
    /// `enteredOn` is today's. Errors: NotAllowed and those of checkHoliday().
    [[nodiscard]] Result<std::vector<Holiday>> enter(const std::vector<Holiday>& days);
    /// Errors: NotFound.
    [[nodiscard]] Result<> remove(HolidayId id);

    /// The holidays of an iCalendar file from last year until five years ahead, for one state or all
    /// Malaysia; nothing is entered before enter(). Errors: NotAllowed and those of readCalendarFile().
    [[nodiscard]] Result<HolidayFile> read(const QString& path, std::optional<MalaysianState> state);

    /// The equinoxes of a year as they were announced. Errors: FieldInvalid unless they lie in March and
    /// September of that year, HolidaysUnknown (JP, year).
    [[nodiscard]] Result<> announceEquinoxes(int year, const Equinoxes& days, const QString& source);
    /// Back to the computed ones.
    [[nodiscard]] Result<> forgetEquinoxes(int year);

private:
    DeskContext& m_context;
};

} // namespace ayumi
