#pragma once

#include "core/desks/calendarviews.h"
#include "core/desks/reminderviews.h"
#include "core/domain/holiday.h"
#include "core/domain/officecontact.h"

/// What the desk of papers hands to whoever prints.
namespace ayumi {

struct OfficeContactSetting
{
    OfficeContact contact;
    int version = 0; ///< 0: nobody has entered anything

    bool operator==(const OfficeContactSetting&) const = default;
};

/// One chosen case, with what letters and labels need of it and what tells which papers fit.
struct PaperCase
{
    CareCase careCase;
    Patient patient;
    std::optional<Trip> trip;
    std::optional<FollowUp> followUp; ///< the open one to act on first
    QDate dueOn;                      ///< of `followUp`
    int failedTries = 0;              ///< to reach them for `followUp`, since somebody was last reached
    std::optional<Instant> lastTriedAt;

    [[nodiscard]] bool hasAddress() const { return !patient.address.trimmed().isEmpty(); }
};

struct DayPlanWanted
{
    QDate day;
    std::optional<StaffId> staff; ///< nullopt: everybody's
};

/// One day of the office (Tokyo), for one person or for all.
struct DayPlanView
{
    QDate day;
    QDate today;
    QString staffName; ///< empty: everybody's
    std::vector<AppointmentRow> appointments;
    std::vector<FollowUpRow> calls;     ///< to act on that day; today's plan holds what is overdue too
    std::vector<CalendarTrip> trips;    ///< everybody who is away that day, whoever's case it is
    std::vector<ReminderRow> reminders; ///< without the calls
    std::optional<DayOff> japan;
    std::optional<DayOff> malaysia; ///< in the hospital's state
    MalaysianState hospital = MalaysianState::KualaLumpur;
    bool more = false; ///< a limit cut some list: the page says so

    /// Everybody who is named on it, each once.
    [[nodiscard]] QStringList caseNumbers() const;
};

/// A letter to somebody who was not reached, about to be printed.
struct MissedLetter
{
    FollowUpId followUp;
    int version = 0;
    QDate callAgainOn; ///< when we call again unless they do
    QString note;      ///< what the timeline says of it, in the words of whoever prints
};

} // namespace ayumi
