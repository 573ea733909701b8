#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace ayumi::test {

/// A clock that stands still until it is told to move. Any thread may read it.
class TestClock final : public Clock
{
public:
    /// Shows `time` on `date` in Tokyo.
    explicit TestClock(QDate date, QTime time = QTime(10, 0));

    void set(QDate date, QTime time = QTime(10, 0));
    void advance(qint64 seconds);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDate today() const override;

private:
    std::atomic<qint64> m_now;
};

} // namespace ayumi::test
