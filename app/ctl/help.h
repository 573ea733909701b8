#pragma once

#include "app/ctl/commandline.h"

namespace ayumi {

/// The help of one command, with an example that the tests run (tests/stories).
[[nodiscard]] Reply helpOf(const Command& command);

/// The list of the commands that begin with `words`, or of all; for machines with every example.
[[nodiscard]] Reply helpOf(const std::vector<Command>& commands, const QStringList& words);

/// Does any command begin with `words`? No words begin all.
[[nodiscard]] bool beginsACommand(const std::vector<Command>& commands, const QStringList& words);

} // namespace ayumi
