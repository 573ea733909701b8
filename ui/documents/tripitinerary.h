#pragma once

#include "core/base/result.h"
#include "core/desks/views.h"
#include "ui/documents/flowpaper.h"
#include "ui/documents/letterhead.h"

#include <QCoreApplication>

namespace ayumi {

/// The journey day by day for whoever makes it, in large type: where to be when, on the clock of the place
/// with Japan's beside it, what to bring, whom to call. Names the joints that are to be treated, each with
/// its side.
class TripItinerary
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::TripItinerary)

public:
    /// Errors: DocumentNotPrintable while no arrival is known.
    [[nodiscard]] static Result<FlowPaper> of(const CaseFile& file, const Letterhead& letterhead,
                                              QDate today);
};

/// What happens on a day of a journey, in its order.
struct JourneyDay
{
    QDate day;
    std::vector<Appointment> appointments; ///< planned ones, in the order of their start
};

/// Every day of the stay, and days of travel just before and after it where something is planned.
/// Appointments stand on the day of their place. Empty while no arrival is known.
[[nodiscard]] std::vector<JourneyDay> journeyDays(const CaseFacts& facts);

} // namespace ayumi
