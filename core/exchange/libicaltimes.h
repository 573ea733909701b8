#pragma once

#include "core/exchange/writtentime.h"

#include <optional>

struct icaltimetype;

namespace ayumi {

/// What libical read; nothing where there is no such day or time (it takes 30 February).
[[nodiscard]] std::optional<ClockFace> faceOf(const icaltimetype& time);
[[nodiscard]] icaltimetype icalTimeOf(const ClockFace& face);

/// Errors of libical are values, never an abort. Once per program, before anything is parsed.
void prepareLibical();

} // namespace ayumi
