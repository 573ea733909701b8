#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>
#include <vector>

namespace ayumi {

class DemoClock;
class DemoTeam;

/// What happens in the demo clinic, written down case by case and lived in the order of time, so that case
/// numbers and the audit record run as in a clinic where many cases go side by side.
class DemoDiary
{
public:
    using Deed = std::function<Result<>(DemoTeam&)>;

    void add(Instant at, Deed deed) { m_entries.push_back({at, std::move(deed)}); }

    /// Does everything before `until`; deeds of one moment in the order in which they were written down.
    [[nodiscard]] Result<> live(DemoTeam& team, DemoClock& clock, Instant until, const Progress& progress);

    /// The first moment; nothing was written down: the epoch.
    [[nodiscard]] Instant begin() const;

private:
    struct Entry
    {
        Instant at;
        Deed deed;
    };
    std::vector<Entry> m_entries;
};

} // namespace ayumi
