#pragma once

#include "core/exchange/writtentime.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <optional>

namespace ayumi {

/// How much work a whole file may make. A file of some thousand bytes can ask for billions of repetitions.
class WorkAllowance
{
public:
    explicit WorkAllowance(qint64 steps)
        : m_left(steps)
    {
    }

    void spend(qint64 steps) { m_left -= steps; }
    [[nodiscard]] bool isSpent() const { return m_left <= 0; }

private:
    qint64 m_left;
};

enum class Expansion
{
    Complete,
    Stopped,       ///< by `each`
    Limited,       ///< the allowance is spent
    NotUnderstood, ///< no rule we can read, or one of hours, minutes or seconds
};

/// Calls `each` with every clock face of `rule` (RFC 5545, 3.3.10) from `start` on, in order, until it
/// returns false or the face is after `until`. Faces before `from` may be left out. `lastFace` turns an UNTIL
/// in UTC into the clock face of the place.
[[nodiscard]] Expansion expandRule(const QByteArray& rule, const ClockFace& start, QDate from, QDate until,
                                   const std::function<ClockFace(const ClockFace& utc)>& lastFace,
                                   WorkAllowance& allowance,
                                   const std::function<bool(const ClockFace&)>& each);

} // namespace ayumi
