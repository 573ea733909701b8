#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace ayumi::globalrating {

/// How the patient rates the joint on the whole: 0 (very well) to 10 (very badly); domain notes 3.1.
inline constexpr int least = 0;
inline constexpr int most = 10;

/// Better, the same or worse than before the treatment, in seven steps: high is worse.
inline constexpr int muchBetter = 1;
inline constexpr int theSame = 4;
inline constexpr int muchWorse = 7;

inline constexpr QStringView ruleVersion = u"1";

/// Reads 0 to 10. Errors: ScoreOutOfRange, FieldInvalid("pga").
[[nodiscard]] Result<int> read(QStringView text);
/// Reads 1 to 7. Errors: ScoreOutOfRange, FieldInvalid("change").
[[nodiscard]] Result<int> readChange(QStringView text);

} // namespace ayumi::globalrating
