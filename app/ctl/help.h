#pragma once

#include "app/ctl/commandline.h"

namespace ayumi {

/// The help of one command, with an example that was run.
[[nodiscard]] QString helpOf(const Command& command);

/// The list of all commands, or of those that begin with `words`.
[[nodiscard]] QString helpOf(const std::vector<Command>& commands, const QStringList& words);

} // namespace ayumi
