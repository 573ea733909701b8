#pragma once

#include <QString>

namespace ayumi {

/// Whether `text` can be one name of a passport's data page: capitals A to Z in words parted by single
/// spaces, and perhaps a second form in brackets, SMITH (YAMADA). Source: domain notes 2.1.
[[nodiscard]] bool isPassportName(QStringView text);

/// Two capitals and seven digits, as Japanese passports have it. Source: domain notes 2.6.
[[nodiscard]] bool isJapanesePassportNumber(QStringView text);

/// How the passport office would most likely spell `kana`: オオタニ -> OTANI, セノオ -> SENOO, ナンバ ->
/// NAMBA, ハッチョウ -> HATCHO. A suggestion to show beside the field, never to fill in: OHNO and ITOH exist
/// on request, and kana do not show where one word of a name ends (松浦 is MATSUURA). Empty when `kana` is
/// not kana throughout. Source: domain notes 6.8.
[[nodiscard]] QString suggestPassportName(QStringView kana);

} // namespace ayumi
