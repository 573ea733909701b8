#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace ayumi {

/// Reads a date as Japanese staff write it: 1958/4/2, 1958-04-02, 19580402, 1958年4月2日, S33.4.2, s33/4/2,
/// S330402, 昭33.4.2, ㍼33年4月2日, 昭和33年4月2日, 昭和元年12月25日, with full-width digits and kanji
/// numerals (三十三, 一九五八) included. Spaces separate or decorate; 西暦 before and 生 or 生まれ after the
/// date are understood.
///
/// The year is always four digits or of an era: "58/4/2" and "4月2日" are unreadable rather than guessed. On
/// the two days an era ended and the next began (1912-07-30, 1926-12-25) both are right. The calendar before
/// 1873 was another one: 明治1 to 5 are unreadable, Western years 1868 to 1872 are taken as they stand.
///
/// Errors, each with the text first (shortened to 40 characters): DateUnreadable; DateDoesNotExist (2月30日,
/// years outside 1868 to 2200); DateOutsideEra with the era and year that fit as second argument (昭和65年 ->
/// 平成2年).
[[nodiscard]] Result<QDate> readDate(QStringView text);

/// 昭和33年4月2日, 令和元年5月1日. Dates before 1873-01-01 have no era here and give the Western form
/// (1872年12月31日); an invalid date gives an empty string. Source: ICU's Japanese calendar.
[[nodiscard]] QString eraDate(QDate date);

/// 昭和33年
[[nodiscard]] QString eraYear(QDate date);

/// Full years at `on`; somebody born on 29 February is a year older on 1 March of common years. Negative
/// before birth; -1 when either date is invalid.
[[nodiscard]] int ageOn(QDate birthDate, QDate on);

} // namespace ayumi
