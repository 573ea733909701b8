#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>

#include <mutex>

namespace ayumi {

/// A clock that runs like any other and can be put forward: the tour lives through two months in a minute.
class TourClock final : public Clock
{
public:
    TourClock();

    /// Tokyo's clock face from now on.
    void set(QDate day, QTime time);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDate today() const override;

private:
    mutable std::mutex m_mutex; ///< the desks read it on their own thread
    Instant m_set;
    QElapsedTimer m_since;
};

} // namespace ayumi
