#pragma once

#include "app/desktop/tour/tourground.h"
#include "app/desktop/tour/tourhand.h"

namespace ayumi {

/// First start, the demo clinic, lock and sign in; Today with a call recorded; search; Cases as board and
/// table.
[[nodiscard]] TourScript visitTheRooms(TourHand& hand, const TourGround& ground);
/// A LINE talk dropped on the window becomes a consultation; what is missing is asked; the meeting is held
/// and a doctor decides, right and left differently.
[[nodiscard]] TourScript takeSomebodyIn(TourHand& hand, const TourGround& ground);
/// Explanation, consents, passport and trip; three weeks later the visit; the summary on paper.
[[nodiscard]] TourScript treat(TourHand& hand, const TourGround& ground);
/// The call of `name` from Today to the thanks, by keys alone; `name` outlives the script.
[[nodiscard]] TourScript makeTheCall(TourHand& hand, const QString& name);
/// One month later: the call, the pain per knee, what comes next.
[[nodiscard]] TourScript callAfterwards(TourHand& hand, const TourGround& ground);
/// Settings, and the same rooms in the other language.
[[nodiscard]] TourScript lookBehind(TourHand& hand, const TourGround& ground);

} // namespace ayumi
