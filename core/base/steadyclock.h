#pragma once

#include <QElapsedTimer>

namespace ayumi {

/// Time that only goes forward: nobody can set it, and it stands still while the computer sleeps. Compared
/// with a Clock it tells that the clock was set, or that the computer slept.
class SteadyClock
{
public:
    virtual ~SteadyClock() = default;

    /// Milliseconds since some moment of its own.
    [[nodiscard]] virtual qint64 elapsed() const = 0;
};

class SystemSteadyClock final : public SteadyClock
{
public:
    SystemSteadyClock() { m_timer.start(); }
    [[nodiscard]] qint64 elapsed() const override { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

} // namespace ayumi
