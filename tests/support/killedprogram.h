#pragma once

#include <functional>
#include <string>

namespace ayumi::test {

/// Runs `work` in a process of its own and ends it by SIGKILL after `msecs`, or when it is done. Work that
/// throws is a process that ended early.
void killWhileRunning(int msecs, const std::function<void()>& work);

/// As above, and what the process wrote to the file descriptor that `work` is given until it was killed: the
/// record of what it was told is saved.
[[nodiscard]] std::string killWhileReporting(int msecs, const std::function<void(int report)>& work);

} // namespace ayumi::test
