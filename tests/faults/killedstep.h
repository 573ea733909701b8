#pragma once

#include <functional>

namespace ayumi::test {

/// Runs `work` in a process of its own and kills it just before its `step`th change to the disk (a write, a
/// sync, a new, renamed or removed file), counted from where the work calls `begin`. True when it was killed,
/// false when the work was done before. So every state that a power cut could leave can be looked at, one
/// after the other, and none by chance.
[[nodiscard]] bool killAtStep(int step, const std::function<void(const std::function<void()>& begin)>& work);

/// Kills at every `stride`th step until the work gets through; `check` looks at what each kill left. How many
/// kills there were.
int killAtEveryStep(int stride, const std::function<void(const std::function<void()>& begin)>& work,
                    const std::function<void(int step)>& check);

/// Fewer steps in the everyday run: `stride`, but 1 where AYUMI_SOAK is set.
[[nodiscard]] int everydayStride(int stride);

} // namespace ayumi::test
