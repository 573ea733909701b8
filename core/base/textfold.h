#pragma once

#include <QString>
#include <QStringList>

namespace ayumi {

/// Search keys for Japanese text. Stored text is never changed by folding; only keys are compared. A key
/// holds letters, digits and symbols only: no spaces, no punctuation, so nothing in it means anything to
/// LIKE. Folding a key again changes nothing. A text of nothing but punctuation has an empty key: ask before
/// searching for it. Source of the steps and their order: domain notes 6.2 and 6.3.

/// Key for exact-ish matching: NFKC and case folding, katakana to hiragana, small kana to large, obsolete and
/// doubled kana to one (ゐ ゑ を ぢ づ ヴ), variant kanji of names to one (kanjivariants.h); variation
/// selectors, accents of Latin letters, the long vowel mark, hyphens, dots, spaces and all punctuation
/// dropped. A voiced mark written apart joins its kana. Both surrogate halves alone become U+FFFD.
[[nodiscard]] QString foldStrict(QStringView text);

/// Looser key, ranked after the strict one: as foldStrict, and long vowels become one (おう, おお, うう,
/// えい, ...; in romaji oo, ou, oh, uu), voiced and half-voiced kana become plain, m before b, m, p becomes n
/// (Namba, Nanba).
[[nodiscard]] QString foldLoose(QStringView text);

/// Overlapping pairs of characters of foldStrict, word by word, each pair once, in order of appearance; a
/// word of one character stands alone. Words end at spaces and punctuation; what only joins (hyphens, ・, ー,
/// apostrophes, full stops without space) does not end them: "UC-2605" gives uc, c2, 26, 60, 05.
[[nodiscard]] QStringList bigrams(QStringView text);

/// What the full text index stores for a document: bigrams, the pair across each gap of mere spaces (so that
/// 山田花子 finds 山田　花子), and every single character. Whatever is cut out of a word of the document,
/// between characters as people see them, all its queryTokens are among these.
[[nodiscard]] QStringList searchTokens(QStringView text);

/// What a query asks the full text index for, all of them together: bigrams, of a long query the first 64.
/// Rows found hold every token, perhaps not side by side; foldStrict(document).contains(foldStrict(word))
/// tells for sure.
[[nodiscard]] QStringList queryTokens(QStringView text);

} // namespace ayumi
