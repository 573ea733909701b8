#pragma once

#include "core/domain/appointment.h"
#include "core/exchange/icalendar.h"

#include <QStringList>

namespace ayumi {

/// What an event of a file means for what we have.
enum class CalendarImportStep
{
    Add,
    Change, ///< a later SEQUENCE, or the same one with another time, title or place
    Cancel,
    Unchanged,  ///< imported before
    Older,      ///< we know a later SEQUENCE
    Ours,       ///< we made it ourselves; a file does not change it
    NotThere,   ///< cancelled, and we never had it
    Unsuitable, ///< longer than 31 days, or outside the years of appointments
};

struct CalendarImportRow
{
    CalendarEvent event;
    CalendarImportStep step = CalendarImportStep::Unchanged;
    Appointment appointment; ///< as it would be after Add, Change and Cancel; else as it is

    [[nodiscard]] bool doesSomething() const
    {
        return step == CalendarImportStep::Add || step == CalendarImportStep::Change ||
               step == CalendarImportStep::Cancel;
    }
};

struct CalendarImportWishes
{
    std::optional<CaseId> caseId; ///< of what is added
    bool withMe = true;           ///< whoever is signed in takes part in what is added
    QStringList leftOut;          ///< appointment uids
};

struct CalendarImportOutcome
{
    int added = 0;
    int changed = 0;
    int cancelled = 0;

    bool operator==(const CalendarImportOutcome&) const = default;
};

/// What kind of appointment an event is, by its categories, else by the words of its title in Japanese,
/// English or Malay; Other where nothing says so.
[[nodiscard]] AppointmentKind guessedKind(const CalendarEvent& event);

/// The uid an event's appointment has: one of a recurring event carries its instance.
[[nodiscard]] QString appointmentUid(const CalendarEvent& event);

/// `known` is the appointment with that uid, where there is one.
[[nodiscard]] CalendarImportRow calendarImportRow(const CalendarEvent& event,
                                                  const std::optional<Appointment>& known);

template<>
struct CodeTable<CalendarImportStep>
{
    static constexpr std::array entries{std::pair{CalendarImportStep::Add, "add"},
                                        std::pair{CalendarImportStep::Change, "change"},
                                        std::pair{CalendarImportStep::Cancel, "cancel"},
                                        std::pair{CalendarImportStep::Unchanged, "unchanged"},
                                        std::pair{CalendarImportStep::Older, "older"},
                                        std::pair{CalendarImportStep::Ours, "ours"},
                                        std::pair{CalendarImportStep::NotThere, "not-there"},
                                        std::pair{CalendarImportStep::Unsuitable, "unsuitable"}};
};

} // namespace ayumi
