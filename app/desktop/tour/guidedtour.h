#pragma once

#include "app/desktop/tour/tourground.h"
#include "app/desktop/tour/tourhand.h"

#include <optional>

namespace ayumi {

/// Leads one invented patient from the first words over LINE to the call after a month, through the windows
/// and with their own events, and leaves numbered pictures and the printed summary in a folder.
class GuidedTour
{
public:
    explicit GuidedTour(const TourGround& ground);

    /// Begins as soon as the event loop runs; ends the program: 0, or 1 with the sentence that says where the
    /// tour stopped, and a picture of it.
    void begin();

private:
    [[nodiscard]] TourScript wholeTour();
    void end();

    TourGround m_ground;
    TourHand m_hand;
    std::optional<TourScript> m_script;
};

} // namespace ayumi
