#pragma once

#include "core/desks/calendarviews.h"
#include "ui/models/tone.h"

namespace ayumi {

/// One thing on the calendar, in words, ready to be painted, read out and moved.
struct CalendarItem
{
    enum class Source
    {
        Appointment,
        Call, ///< a follow-up call with an agreed time
        Trip
    };

    Source source = Source::Appointment;
    qint64 id = 0;       ///< of the appointment, the follow-up or the trip
    std::size_t row = 0; ///< in the list of the CalendarView it was made from
    std::optional<CaseId> caseId;
    PlacedInstant start; ///< of a journey: the beginning of its first day
    Instant end;
    QDate firstDay;         ///< on the clock that was asked for
    QDate lastDay;          ///< inclusive
    bool wholeDays = false; ///< a bar over its days: journeys, and what lasts a day or longer
    QString title;          ///< "Counselling", "3 months", "Journey"
    QString person;
    QString detail; ///< place, doctor, who calls
    QString mark;   ///< of a journey: how far its checklist is
    QString tip;    ///< everything worth knowing, in lines
    QString spoken; ///< the same for a screen reader, in one sentence
    QString icon;
    Tone tone = Tone::Neutral;
    bool strong = false;    ///< stands out: a treatment
    bool quiet = false;     ///< closed, cancelled, ended, over
    bool cancelled = false; ///< struck through
    bool inConflict = false;
    bool movable = false; ///< to another time
    bool stretches = false;

    [[nodiscard]] int minutes() const
    {
        return static_cast<int>((end.msecsSinceEpoch() - start.at.msecsSinceEpoch()) / 60'000);
    }
};

/// Everything of a view in the order of its beginning, journeys first. Days are those of the clock of `zone`.
[[nodiscard]] std::vector<CalendarItem> calendarItems(const CalendarView& view, const QString& zone);

/// A change of place on the calendar: whole days on the item's own clock, then minutes; and a change of
/// length.
struct CalendarShift
{
    qint64 days = 0;
    int minutes = 0;
    int longer = 0; ///< minutes; shorter with less than zero

    [[nodiscard]] bool isNothing() const { return days == 0 && minutes == 0 && longer == 0; }
    bool operator==(const CalendarShift&) const = default;
};

/// Where the item begins after the shift. Errors: TimeDoesNotExist where its own clock skips that time.
[[nodiscard]] Result<PlacedInstant> shiftedStart(const PlacedInstant& start, const CalendarShift& shift);

/// The item as it is to be painted while somebody moves it; what its own clock skips shows at its old time.
[[nodiscard]] CalendarItem shiftedItem(CalendarItem item, const CalendarShift& shift, const QString& zone);

} // namespace ayumi
