#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <utility>

namespace ayumi {

/// How far long work has come, and whether somebody asked it to stop. The worker reports, another thread
/// cancels.
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    /// `total` 0 means unknown. Called from the working thread.
    void report(qint64 done, qint64 total) const
    {
        if (m_listener)
            m_listener(done, total);
    }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled = false;
};

} // namespace ayumi
