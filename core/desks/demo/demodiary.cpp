#include "core/desks/demo/demodiary.h"

#include "core/desks/demo/demoteam.h"

#include <algorithm>

namespace ayumi {

Result<> DemoDiary::live(DemoTeam& team, DemoClock& clock, Instant until, const Progress& progress)
{
    std::ranges::stable_sort(m_entries, {}, &Entry::at);
    const auto total = static_cast<qint64>(m_entries.size());
    qint64 done = 0;
    for (const Entry& entry : m_entries) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (entry.at >= until)
            return failure(ErrorCode::Internal, {QStringLiteral("the demo's story runs into the future")});
        clock.set(entry.at);
        AYUMI_TRY(entry.deed(team));
        progress.report(++done, total);
    }
    return {};
}

Instant DemoDiary::begin() const
{
    const auto first = std::ranges::min_element(m_entries, {}, &Entry::at);
    return first == m_entries.end() ? Instant() : first->at;
}

} // namespace ayumi
