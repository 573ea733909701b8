#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <optional>

namespace ayumi::vas {

/// Pain on a line of 100 mm: whole millimetres from 0 (none) to 100 (worst); domain notes 3.2.
inline constexpr int least = 0;
inline constexpr int most = 100;
inline constexpr QStringView ruleVersion = u"1";

/// Reads "48" (full width too). Errors: ScoreOutOfRange, FieldInvalid("vas") for decimals and words.
[[nodiscard]] Result<int> read(QStringView text);

struct Change
{
    int millimetres = 0;                ///< follow-up minus baseline: negative is better
    std::optional<double> percent;      ///< of the baseline, one decimal round half up; none for baseline 0
    bool atLeastMinimal = false;        ///< improved by 19.9 mm, clinically important in knees (Tubach 2005)
    bool atLeastMinimalPercent = false; ///< improved by 40.8 % (the same)
};

/// nullopt when either is missing.
[[nodiscard]] std::optional<Change> change(std::optional<int> baseline, std::optional<int> followUp);

} // namespace ayumi::vas
