#include "core/security/failedtries.h"

#include <algorithm>

namespace ayumi {

namespace {

constexpr qint64 freeTries = 3;
constexpr qint64 longestDelay = 300;
constexpr qint64 msecsPerSecond = 1000;
constexpr qint64 greatestCount = 1'000'000;

} // namespace

qint64 delayAfter(qint64 count)
{
    if (count <= freeTries)
        return 0;
    const qint64 doublings = std::min<qint64>(count - freeTries, 9);
    return std::min(longestDelay, qint64{1} << doublings);
}

Result<> admitTry(FailedTries& tries, Instant now)
{
    tries.lastAt = std::min(tries.lastAt, now);
    const qint64 passed = now.msecsSinceEpoch() - tries.lastAt.msecsSinceEpoch();
    const qint64 left = delayAfter(tries.count) * msecsPerSecond - passed;
    if (left > 0)
        return failure(ErrorCode::SignInDelayed,
                       {QString::number((left + msecsPerSecond - 1) / msecsPerSecond)});
    tries.count = std::min(tries.count, greatestCount - 1) + 1;
    tries.lastAt = now;
    return {};
}

} // namespace ayumi
