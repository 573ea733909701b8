#pragma once

#include "core/line/symptomhints.h"

namespace ayumi {

/// Names, phone numbers, age and birth date a sentence gives, without quote and line. Names are taken only
/// where the sentence introduces somebody (と申します, 氏名：) or repeats the sender's own display name.
[[nodiscard]] std::vector<Hint> detailsIn(const QString& sentence, const QString& sender);

} // namespace ayumi
