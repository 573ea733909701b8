#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ayumi {

inline constexpr qsizetype longestName = 50;
inline constexpr qsizetype longestLine = 200;
inline constexpr qsizetype longestText = 4000;

/// FieldTooLong (field code, longest) when `text` has more characters than a form or a printed page can take.
[[nodiscard]] inline Result<> checkLength(const QString& field, const QString& text, qsizetype longest)
{
    if (text.size() > longest)
        return failure(ErrorCode::FieldTooLong, {field, QString::number(longest)});
    return {};
}

/// FieldMissing when there is nothing but spaces.
[[nodiscard]] inline Result<> checkGiven(const QString& field, const QString& text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {field});
    return {};
}

/// FieldInvalid when a date is given that is none, such as the 30th of February.
[[nodiscard]] inline Result<> checkRealDay(const QString& field, const std::optional<QDate>& day)
{
    if (day && !day->isValid())
        return failure(ErrorCode::FieldInvalid, {field, QString()});
    return {};
}

} // namespace ayumi
