#pragma once

#include "core/exchange/icalendar.h"

#include <QCoreApplication>

namespace ayumi {

/// What was found in a calendar file, in words.
class CalendarFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CalendarFileWords)

public:
    /// Part of the sentence of CalendarFileInvalid: "it contains no calendar".
    [[nodiscard]] static QString of(CalendarFlaw flaw);
    [[nodiscard]] static QString of(CalendarStatus status);
    /// "Line 12: the time 2027-03-14T02:30 America/Los_Angeles does not exist; it was read an hour later."
    [[nodiscard]] static QString of(const CalendarNote& note);
};

} // namespace ayumi
