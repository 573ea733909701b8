#pragma once

#include <QString>

namespace ayumi {

/// Whether `text` can stand as a フリガナ: full-width katakana (ァ to ヶ), ー, ・ and single spaces between,
/// at least one kana. Source: domain notes 2.1.
[[nodiscard]] bool isKatakanaName(QStringView text);

/// Hiragana and half-width katakana become full-width katakana, voiced marks join their kana; everything else
/// stays as typed. What a フリガナ field does with what the keyboard gave it.
[[nodiscard]] QString hiraganaToKatakana(QStringView text);

} // namespace ayumi
