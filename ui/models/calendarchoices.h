#pragma once

#include "core/domain/appointment.h"

#include <QDate>

namespace ayumi {

enum class CalendarMode
{
    Month,
    Week,
    Day,
    Agenda
};

/// What of the calendar is shown.
enum class CalendarFilterKind
{
    Everything,
    Counselling,
    Calls, ///< follow-up calls too
    Treatment,
    Travel, ///< flights, pick-ups, journeys
    Other
};

/// What somebody last looked at in the calendar, without the day. Kept per person as JSON.
struct CalendarChoices
{
    CalendarMode mode = CalendarMode::Month;
    bool onlyMine = false;
    std::optional<StaffId> staff; ///< where not onlyMine; nullopt: everybody
    CalendarFilterKind kind = CalendarFilterKind::Everything;
    QString zone = tokyoZone.toString(); ///< whose days are shown: Tokyo or Kuala Lumpur
    bool withCancelled = false;

    bool operator==(const CalendarChoices&) const = default;

    [[nodiscard]] QString toJson() const;
    /// What cannot be read is left at its default.
    [[nodiscard]] static CalendarChoices fromJson(const QString& json);
};

/// Days that a mode shows around a day.
struct ShownDays
{
    QDate first;
    int count = 0;

    [[nodiscard]] QDate last() const { return first.addDays(count - 1); }
    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last(); }
};
[[nodiscard]] ShownDays daysAround(CalendarMode mode, QDate day);
/// The day that the next (1) or previous (-1) page of this mode is around: a month is a month, clamped to its
/// end.
[[nodiscard]] QDate pageAway(CalendarMode mode, QDate day, int pages);

template<>
struct CodeTable<CalendarMode>
{
    static constexpr std::array entries{
        std::pair{CalendarMode::Month, "month"}, std::pair{CalendarMode::Week, "week"},
        std::pair{CalendarMode::Day, "day"}, std::pair{CalendarMode::Agenda, "agenda"}};
};

template<>
struct CodeTable<CalendarFilterKind>
{
    static constexpr std::array entries{std::pair{CalendarFilterKind::Everything, "everything"},
                                        std::pair{CalendarFilterKind::Counselling, "counselling"},
                                        std::pair{CalendarFilterKind::Calls, "calls"},
                                        std::pair{CalendarFilterKind::Treatment, "treatment"},
                                        std::pair{CalendarFilterKind::Travel, "travel"},
                                        std::pair{CalendarFilterKind::Other, "other"}};
};

/// Takes out of a view what the choice of a kind hides.
void keepKind(struct CalendarView& view, CalendarFilterKind kind);

} // namespace ayumi
