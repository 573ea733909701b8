#pragma once

#include <QString>
#include <QStringList>

namespace ayumi {

/// Search keys for Japanese text. Stored text is never changed by folding; only keys are compared.
/// Source of the order of steps: domain notes 6.3.

/// Key for exact-ish matching: NFKC, katakana to hiragana, lower case, small kana to large, obsolete kana,
/// variant kanji of names to one representative, long vowel mark, hyphens, dots and spaces dropped.
[[nodiscard]] QString foldStrict(QStringView text);

/// Looser key, ranked after the strict one: as foldStrict, and long vowels (おう, おお, うう, ...) become one
/// vowel, voiced and half-voiced marks are dropped.
[[nodiscard]] QString foldLoose(QStringView text);

/// Overlapping pairs of characters of foldStrict(text), word by word; a single character stands alone. What
/// the full text index stores and what a query asks for, so that two-character Japanese words are found.
[[nodiscard]] QStringList bigrams(QStringView text);

} // namespace ayumi
