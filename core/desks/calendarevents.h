#pragma once

#include "core/desks/calendarviews.h"
#include "core/exchange/icalendar.h"

namespace ayumi {

/// How a patient is called in a calendar that leaves the house.
enum class PatientNaming
{
    Initials, ///< "Y.H.", and the case number
    FullName
};

/// What stands in an event in the language of whoever reads it; core speaks none.
class CalendarWording
{
public:
    virtual ~CalendarWording() = default;

    /// `patient` is the name or the initials, empty where no patient takes part. With initials nothing that
    /// somebody typed about a patient may be in the title.
    [[nodiscard]] virtual QString title(const AppointmentRow& row, const QString& patient,
                                        PatientNaming naming) const = 0;
    [[nodiscard]] virtual QString title(const CalendarCall& call, const QString& patient) const = 0;
    [[nodiscard]] virtual QString title(const CalendarTrip& trip, const QString& patient) const = 0;
    /// Who takes part, apart from the patient.
    [[nodiscard]] virtual QString people(const AppointmentRow& row) const = 0;
    [[nodiscard]] virtual QString category(AppointmentKind kind) const = 0;
    /// Of a calendar of `staffName`'s appointments; of everybody's where it is empty.
    [[nodiscard]] virtual QString calendarName(const QString& staffName) const = 0;
};

/// "Y.H." from the kana as a passport would have them, or the romaji; empty where neither is known.
[[nodiscard]] QString initialsOf(const PersonLine& person);

/// Events of everything in `view`, cancelled appointments as cancelled ones. `house` names the clinic in the
/// uids of calls and journeys, which must stay the same for ever.
[[nodiscard]] std::vector<CalendarEvent> eventsOf(const CalendarView& view, PatientNaming naming,
                                                  const CalendarWording& wording, const QString& house);

template<>
struct CodeTable<PatientNaming>
{
    static constexpr std::array entries{std::pair{PatientNaming::Initials, "initials"},
                                        std::pair{PatientNaming::FullName, "full-name"}};
};

} // namespace ayumi
