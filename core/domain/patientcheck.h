#pragma once

#include "core/base/result.h"
#include "core/domain/patient.h"

namespace ayumi {

/// Can this be kept as a person? Needs a name of some kind (kanji, kana, romaji or LINE); everything else may
/// be unknown. Errors: FieldMissing("name"), FieldTooLong, FieldInvalid("mail", "zone"),
/// DateInFuture("birth-date"), and as checkPassport.
[[nodiscard]] Result<> checkPatient(const Patient& patient, QDate today);

/// A Japanese passport number is two letters and seven digits; others have 5 to 20 letters and digits.
/// Errors: PassportNumberInvalid, FieldTooLong.
[[nodiscard]] Result<> checkPassport(const Passport& passport);

/// As in the passport: upper case, half width, no spaces.
[[nodiscard]] QString passportNumberAsPrinted(const QString& typed);

} // namespace ayumi
