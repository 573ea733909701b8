#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace ayumi {

/// What is written again and again in the notes of calls, by language: one key each. A language that the
/// clinic wrote nothing for uses the phrases the program brings (ui/models/callwords).
using CallPhrases = QMap<QString, QStringList>;

inline constexpr qsizetype mostPhrases = 9;

/// Errors: FieldTooLong("phrases"), FieldInvalid("phrases") for more than nine of a language or an empty one.
[[nodiscard]] Result<> checkPhrases(const CallPhrases& phrases);

/// {"ja": ["...", ...]}; what cannot be read is left out.
[[nodiscard]] CallPhrases phrasesFromJson(const QString& json);
[[nodiscard]] QString toJson(const CallPhrases& phrases);

} // namespace ayumi
