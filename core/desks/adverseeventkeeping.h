#pragma once

#include "core/desks/deskwork.h"
#include "core/domain/adverseevent.h"

namespace ayumi {

/// Checks a new event and stores it under who is signed in, now; without judgement and reports. Errors: as
/// checkAdverseEvent().
[[nodiscard]] Result<AdverseEvent> keepNewEvent(DeskWork& work, AdverseEvent event);

/// What an audit record says of an event.
[[nodiscard]] QJsonObject describe(const AdverseEvent& event);

} // namespace ayumi
