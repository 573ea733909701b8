#pragma once

#include "core/base/result.h"
#include "core/domain/outcome/instrument.h"

namespace ayumi {

/// A whole number within `range`, full width too. Errors: ScoreOutOfRange (value, least, most), FieldInvalid
/// (`field`, text) for decimals and words.
[[nodiscard]] Result<int> readWholeScore(QStringView text, const ScoreRange& range, const QString& field);

/// To one decimal, a half goes up: 56.25 is 56.3, and -28.55 is -28.5. For showing; what is stored is not
/// rounded.
[[nodiscard]] double roundedScore(double value);

/// As people read it: "56.3"; whole numbers of a whole scale without a decimal ("7").
[[nodiscard]] QString scoreText(Instrument instrument, double value);

} // namespace ayumi
