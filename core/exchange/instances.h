#pragma once

#include "core/exchange/calendarclock.h"
#include "core/exchange/writtenevent.h"

namespace ayumi {

/// The events with their moments: recurring ones expanded within the range of `options`, excluded ones left
/// out, changed ones (RECURRENCE-ID) in the place of their original.
[[nodiscard]] std::vector<CalendarEvent> instancesOf(std::vector<WrittenEvent> written,
                                                     const CalendarReadOptions& options, CalendarClock& clock,
                                                     CalendarNotes& notes, WorkAllowance& allowance);

} // namespace ayumi
