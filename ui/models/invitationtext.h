#pragma once

#include "core/desks/calendarviews.h"
#include "core/exchange/icalendar.h"

#include <QCoreApplication>

namespace ayumi {

/// An appointment as the patient is told of it: a polite text to be sent, and a file for their calendar.
/// Never a word about the knees or anything else of their health. Speaks the language of the moment: wrap the
/// call in Language::aside("ja") for a patient in Japan.
class InvitationText
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::InvitationText)

public:
    /// `sender` signs it.
    [[nodiscard]] static QString of(const AppointmentRow& row, const QString& sender);
    /// Method Publish, or Cancel for a cancelled one; uid and SEQUENCE as everywhere.
    [[nodiscard]] static CalendarFile file(const AppointmentRow& row);
    /// "invitation-2026-11-30.ics"
    [[nodiscard]] static QString fileName(const Appointment& appointment);

private:
    /// "10:00 in Japan (9:00 in Malaysia)", without abbreviations.
    [[nodiscard]] static QString clocks(const PlacedInstant& at);
};

} // namespace ayumi
