#pragma once

#include "core/desks/demo/demopeople.h"

namespace ayumi {

using DemoAnswers = std::vector<std::pair<Question, Answer>>;

/// Everything the consultation asks.
[[nodiscard]] DemoAnswers answersOf(const DemoPerson& person);

/// What hurts, and since when: as after a first telephone call.
[[nodiscard]] DemoAnswers complaintsOf(const DemoPerson& person);

} // namespace ayumi
