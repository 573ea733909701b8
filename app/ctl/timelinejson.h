#pragma once

#include "core/domain/timeline.h"

#include <QJsonArray>

namespace ayumi {

/// What happened, oldest first: kind, moment on the clock of the place, joint, and the words of the fact.
[[nodiscard]] QJsonArray jsonOfTimeline(const std::vector<TimelineEntry>& timeline);

} // namespace ayumi
