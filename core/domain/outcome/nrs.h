#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <optional>

namespace ayumi::nrs {

/// Pain numeric rating scale: integer 0 (none) to 10 (worst); domain notes 3.2.
inline constexpr int least = 0;
inline constexpr int most = 10;
/// What OutcomeScore::ruleVersion says of a score taken by these rules.
inline constexpr QStringView ruleVersion = u"1";

/// Reads "7" (full width too). Errors: ScoreOutOfRange, FieldInvalid for decimals and words.
[[nodiscard]] Result<int> read(QStringView text);

struct Change
{
    int points = 0;                ///< follow-up minus baseline: negative is better
    std::optional<double> percent; ///< of the baseline, one decimal round half up; none for baseline 0
    bool atLeastTwoPoints = false; ///< improved by 2 points (Farrar 2001)
    bool atLeastThirtyPercent = false;
};

/// nullopt when either is missing.
[[nodiscard]] std::optional<Change> change(std::optional<int> baseline, std::optional<int> followUp);

} // namespace ayumi::nrs
