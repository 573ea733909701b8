#pragma once

#include "core/desks/calendarviews.h"
#include "ui/models/calendarchoices.h"

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
    /// "Mon 23 Nov, Japan 10:00 / KL 09:00": the day is Japan's.
    [[nodiscard]] static QString dayAndClocks(const PlacedInstant& at);
    [[nodiscard]] static QString of(CalendarFilterKind kind);
    /// "November 2026", "23 to 29 November 2026": the days that a page of the calendar shows.
    [[nodiscard]] static QString page(CalendarMode mode, QDate around);
    /// The town of an IANA zone as people know it: "Los Angeles".
    [[nodiscard]] static QString town(const QString& zone);
    /// "45 min", "2 h", "7 h 30 min"
    [[nodiscard]] static QString length(int minutes);

    /// "14:00 - 15:00 (KL 13:00)": the clock shown, and the beginning on the other one.
    [[nodiscard]] static QString span(const QString& from, const QString& until, const QString& other,
                                      bool otherIsKualaLumpur);
    /// "Tue 24 Nov - Fri 27 Nov"
    [[nodiscard]] static QString days(QDate first, QDate last);
    [[nodiscard]] static QString journey();
    /// "Follow-up call: 3 months"
    [[nodiscard]] static QString followUpCall(const CalendarCall& call);
    /// Who takes part beside the patient: "Doctor Dr. Tan, interpreter Lin, Sato"
    [[nodiscard]] static QString people(const AppointmentRow& row);
    /// Everything about it for somebody who does not see the calendar.
    [[nodiscard]] static QString spoken(const struct CalendarItem& item);

    /// What it is called: its title, or its kind.
    [[nodiscard]] static QString title(const Appointment& appointment);
    /// "Dr. Tan is also wanted at 10:00: Counselling 山田 花子"
    [[nodiscard]] static QString of(const ConflictRow& conflict, const Appointment& wanted);
};

} // namespace ayumi
