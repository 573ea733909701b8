#pragma once

#include "core/domain/patient.h"

namespace ayumi {

/// What a person is found by: folded once when the person is saved, compared with folded queries.
struct PatientKeys
{
    /// Each form of the name as "family given family", one per line, so that both orders of the two words
    /// match anywhere within: kanji, kana, romaji, LINE name. Folded strictly (foldStrict).
    QString names;
    /// The same, folded loosely (foldLoose).
    QString namesLoose;
    /// phoneKey (core/base/phone) of the phone number.
    QString phone;
    /// Orders people as a Japanese list does: family before given, by kana where it is known.
    QString sort;

    bool operator==(const PatientKeys&) const = default;
};

[[nodiscard]] PatientKeys patientKeys(const Patient& patient);

} // namespace ayumi
