#include "tests/bench/measuring.h"

#include <algorithm>
#include <ctime>

namespace ayumi::bench {

double Samples::median() const
{
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double Samples::worst() const
{
    return *std::ranges::max_element(m_values);
}

double sharedClock()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Result<double> timed(const std::function<Result<>()>& work)
{
    const double begin = sharedClock();
    AYUMI_TRY(work());
    return sharedClock() - begin;
}

Result<Samples> sampled(int times, const std::function<Result<>()>& work)
{
    Samples samples;
    for (int i = 0; i < times; ++i) {
        AYUMI_TRY_GET(const double once, timed(work));
        samples.add(once);
    }
    return samples;
}

} // namespace ayumi::bench
