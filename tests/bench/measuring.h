#pragma once

#include "core/base/result.h"

#include <functional>
#include <vector>

namespace ayumi::bench {

/// Durations of one thing done several times, in milliseconds.
class Samples
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] double median() const;
    [[nodiscard]] double worst() const;

private:
    std::vector<double> m_values;
};

/// How long `work` takes once.
[[nodiscard]] Result<double> timed(const std::function<Result<>()>& work);
/// `times` times.
[[nodiscard]] Result<Samples> sampled(int times, const std::function<Result<>()>& work);

/// Milliseconds of a clock that all processes of the computer share.
[[nodiscard]] double sharedClock();

} // namespace ayumi::bench
