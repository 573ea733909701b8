#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace ayumi {

/// Reads a date as Japanese staff write it: 1958/4/2, 1958-04-02, 19580402, 1958年4月2日, S33.4.2, s33/4/2,
/// 昭和33年4月2日, 昭和元年12月25日, full-width digits and kanji numerals (三十三) included.
/// Errors: DateUnreadable; DateDoesNotExist (2月30日); DateOutsideEra with the era that fits (昭和65年,
/// 平成31年5月1日).
[[nodiscard]] Result<QDate> readDate(QStringView text);

/// 昭和33年4月2日, 令和元年5月1日. Dates before 1873-01-01 have no era here and give the Western form.
[[nodiscard]] QString eraDate(QDate date);

/// 昭和33年
[[nodiscard]] QString eraYear(QDate date);

/// Full years at `on`; somebody born on 29 February is a year older on 1 March of common years.
[[nodiscard]] int ageOn(QDate birthDate, QDate on);

} // namespace ayumi
