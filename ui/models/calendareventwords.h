#pragma once

#include "core/desks/calendarevents.h"
#include "core/desks/calendarimport.h"

#include <QCoreApplication>

namespace ayumi {

/// What stands in calendars that leave the house, in the language of the interface. Never a word about
/// anybody's health.
class CalendarEventWords final : public CalendarWording
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CalendarEventWords)

public:
    [[nodiscard]] QString title(const AppointmentRow& row, const QString& patient,
                                PatientNaming naming) const override;
    [[nodiscard]] QString title(const CalendarCall& call, const QString& patient) const override;
    [[nodiscard]] QString title(const CalendarTrip& trip, const QString& patient) const override;
    [[nodiscard]] QString people(const AppointmentRow& row) const override;
    [[nodiscard]] QString category(AppointmentKind kind) const override;
    [[nodiscard]] QString calendarName(const QString& staffName) const override;

    [[nodiscard]] static QString of(PatientNaming naming);
    /// What importing an event does, or why it does nothing.
    [[nodiscard]] static QString of(CalendarImportStep step);
    /// "2 added, 1 changed, 1 cancelled."
    [[nodiscard]] static QString of(const CalendarImportOutcome& outcome);
};

} // namespace ayumi
