#include "core/domain/patientcheck.h"

#include "core/base/clock.h"
#include "core/domain/textlimit.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

bool isJapanese(const QString& nationality)
{
    const QString plain = nationality.trimmed().toUpper();
    return plain == u"JPN"_s || plain == u"JP"_s || plain == u"JAPAN"_s || plain == u"日本"_s;
}

Result<> checkLengths(const Patient& patient)
{
    for (const auto& [field, name] : {std::pair{u"name"_s, patient.name}, std::pair{u"kana"_s, patient.kana},
                                      std::pair{u"romaji"_s, patient.romaji}}) {
        AYUMI_TRY(checkLength(field, name.family, longestName));
        AYUMI_TRY(checkLength(field, name.given, longestName));
    }
    const std::array lines{std::pair{u"postcode"_s, patient.postcode},
                           std::pair{u"phone"_s, patient.phone},
                           std::pair{u"mail"_s, patient.mail},
                           std::pair{u"line-name"_s, patient.lineName},
                           std::pair{u"contact-hours"_s, patient.contactHours},
                           std::pair{u"emergency-name"_s, patient.emergency.name},
                           std::pair{u"emergency-relation"_s, patient.emergency.relation},
                           std::pair{u"emergency-phone"_s, patient.emergency.phone}};
    for (const auto& [field, text] : lines)
        AYUMI_TRY(checkLength(field, text, longestLine));
    AYUMI_TRY(checkLength(u"address"_s, patient.address, longestText));
    AYUMI_TRY(checkLength(u"family-doctor"_s, patient.familyDoctor, longestText));
    return checkLength(u"notes"_s, patient.notes, longestText);
}

} // namespace

Result<> checkPatient(const Patient& patient, QDate today)
{
    if (patient.displayName().trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {u"name"_s});
    AYUMI_TRY(checkLengths(patient));
    AYUMI_TRY(checkRealDay(u"birth-date"_s, patient.birthDate));
    if (patient.birthDate && *patient.birthDate > today)
        return failure(ErrorCode::DateInFuture, {u"birth-date"_s, patient.birthDate->toString(Qt::ISODate)});
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+$"_s);
    if (!patient.mail.isEmpty() && !address.match(patient.mail.trimmed()).hasMatch())
        return failure(ErrorCode::FieldInvalid, {u"mail"_s, patient.mail});
    if (!patient.zone.isEmpty() && !isKnownZone(patient.zone))
        return failure(ErrorCode::FieldInvalid, {u"zone"_s, patient.zone});
    static const QRegularExpression language(u"^[a-z]{2,3}$"_s);
    if (!patient.language.isEmpty() && !language.match(patient.language).hasMatch())
        return failure(ErrorCode::FieldInvalid, {u"language"_s, patient.language});
    return checkPassport(patient.passport);
}

Result<> checkPassport(const Passport& passport)
{
    AYUMI_TRY(checkLength(u"passport-nationality"_s, passport.nationality, longestName));
    AYUMI_TRY(checkRealDay(u"passport-expires-on"_s, passport.expiresOn));
    if (passport.number.trimmed().isEmpty())
        return {};
    static const QRegularExpression japanese(u"^[A-Z]{2}[0-9]{7}$"_s);
    static const QRegularExpression other(u"^[A-Z0-9]{5,20}$"_s);
    const QRegularExpression& form = isJapanese(passport.nationality) ? japanese : other;
    if (!form.match(passportNumberAsPrinted(passport.number)).hasMatch())
        return failure(ErrorCode::PassportNumberInvalid, {passport.number});
    return {};
}

QString passportNumberAsPrinted(const QString& typed)
{
    QString number = typed.normalized(QString::NormalizationForm_KC).toUpper();
    number.removeIf([](QChar character) { return character.isSpace() || character == u'-'; });
    return number;
}

} // namespace ayumi
