#pragma once

#include "core/desks/calendarviews.h"

#include <QCoreApplication>

namespace ayumi {

/// What the calendar says, in the language of the interface.
class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CalendarWords)

public:
    [[nodiscard]] static QString of(AppointmentKind kind);
    [[nodiscard]] static QString of(AppointmentState state);

    /// "Japan 10:00 / KL 09:00", and the place's own clock first where it is a third one. A day that differs
    /// from Japan's is written out.
    [[nodiscard]] static QString clocks(const PlacedInstant& at);
    /// The town of an IANA zone as people know it: "Los Angeles".
    [[nodiscard]] static QString town(const QString& zone);
    /// "45 min", "2 h", "7 h 30 min"
    [[nodiscard]] static QString length(int minutes);

    /// What it is called: its title, or its kind.
    [[nodiscard]] static QString title(const Appointment& appointment);
    /// "Dr. Tan is also wanted at 10:00: Counselling 山田 花子"
    [[nodiscard]] static QString of(const ConflictRow& conflict, const Appointment& wanted);
};

} // namespace ayumi
