#include "core/storage/patienttable.h"

#include "core/base/phone.h"
#include "core/base/textfold.h"
#include "core/domain/patientkeys.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Patient readPatient(const Row& row)
{
    Patient patient;
    patient.id = row.id<PatientId>("id");
    patient.name.family = row.text("family");
    patient.name.given = row.text("given");
    patient.kana.family = row.text("kana_family");
    patient.kana.given = row.text("kana_given");
    patient.romaji.family = row.text("romaji_family");
    patient.romaji.given = row.text("romaji_given");
    patient.birthDate = row.optionalDate("birth_date");
    patient.sex = row.code<Sex>("sex");
    patient.postcode = row.text("postcode");
    patient.address = row.text("address");
    patient.phone = row.text("phone");
    patient.mail = row.text("mail");
    patient.lineName = row.text("line_name");
    patient.preferredChannel = row.optionalCode<ContactChannel>("preferred_channel");
    patient.contactHours = row.text("contact_hours");
    patient.zone = row.text("zone");
    patient.language = row.text("language");
    patient.emergency.name = row.text("emergency_name");
    patient.emergency.relation = row.text("emergency_relation");
    patient.emergency.phone = row.text("emergency_phone");
    patient.emergency.mayBeTold = row.optionalFlag("emergency_may_be_told");
    patient.familyDoctor = row.text("family_doctor");
    patient.passport.number = row.text("passport_number");
    patient.passport.expiresOn = row.optionalDate("passport_expires_on");
    patient.passport.nationality = row.text("passport_nationality");
    patient.notes = row.text("notes");
    patient.version = row.smallNumber("version");
    return patient;
}

void bindPatient(Statement& statement, const Patient& patient)
{
    statement.bind(":family", patient.name.family);
    statement.bind(":given", patient.name.given);
    statement.bind(":kana_family", patient.kana.family);
    statement.bind(":kana_given", patient.kana.given);
    statement.bind(":romaji_family", patient.romaji.family);
    statement.bind(":romaji_given", patient.romaji.given);
    statement.bind(":birth_date", patient.birthDate);
    statement.bind(":sex", patient.sex);
    statement.bind(":postcode", patient.postcode);
    statement.bind(":address", patient.address);
    statement.bind(":phone", patient.phone);
    statement.bind(":mail", patient.mail);
    statement.bind(":line_name", patient.lineName);
    statement.bind(":preferred_channel", patient.preferredChannel);
    statement.bind(":contact_hours", patient.contactHours);
    statement.bind(":zone", patient.zone);
    statement.bind(":language", patient.language);
    statement.bind(":emergency_name", patient.emergency.name);
    statement.bind(":emergency_relation", patient.emergency.relation);
    statement.bind(":emergency_phone", patient.emergency.phone);
    statement.bind(":emergency_may_be_told", patient.emergency.mayBeTold);
    statement.bind(":family_doctor", patient.familyDoctor);
    statement.bind(":passport_number", patient.passport.number);
    statement.bind(":passport_expires_on", patient.passport.expiresOn);
    statement.bind(":passport_nationality", patient.passport.nationality);
    statement.bind(":notes", patient.notes);
    const PatientKeys keys = patientKeys(patient);
    statement.bind(":key_names", keys.names);
    statement.bind(":key_names_loose", keys.namesLoose);
    statement.bind(":key_phone", keys.phone);
    statement.bind(":key_sort", keys.sort);
}

/// What a line of the name keys holds when it is this name. A name in one field counts from three characters
/// on: 山田 alone says nothing, 山田花子 does. The empty pattern matches nobody with a name.
template<class Fold>
QString namePattern(const PersonName& name, Fold fold)
{
    const QString folded = fold(name.family + name.given);
    if ((name.family.isEmpty() || name.given.isEmpty()) && folded.size() < 3)
        return QString();
    return columns::containing(folded);
}

QString strictPattern(const PersonName& name)
{
    return namePattern(name, [](QStringView text) { return foldStrict(text); });
}

QString loosePattern(const PersonName& name)
{
    return namePattern(name, [](QStringView text) { return foldLoose(text); });
}

} // namespace

PatientTable::PatientTable(Database& database)
    : m_database(database)
{
}

Result<std::optional<Patient>> PatientTable::find(PatientId id)
{
    const PatientId ids[] = {id};
    AYUMI_TRY_GET(std::vector<Patient> found, findAll(ids));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

Result<std::vector<Patient>> PatientTable::findAll(std::span<const PatientId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, family, given, kana_family, kana_given, romaji_family, romaji_given, birth_date, sex,
               postcode, address, phone, mail, line_name, preferred_channel, contact_hours, zone, language,
               emergency_name, emergency_relation, emergency_phone, emergency_may_be_told, family_doctor,
               passport_number, passport_expires_on, passport_nationality, notes, version
        FROM patient WHERE id IN @IDS(ids)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all(readPatient);
}

Result<Patient> PatientTable::insert(const Patient& patient)
{
    Statement insert(m_database, uR"(
        INSERT INTO patient (family, given, kana_family, kana_given, romaji_family, romaji_given, birth_date, sex,
            postcode, address, phone, mail, line_name, preferred_channel, contact_hours, zone, language,
            emergency_name, emergency_relation, emergency_phone, emergency_may_be_told, family_doctor,
            passport_number, passport_expires_on, passport_nationality, notes,
            key_names, key_names_loose, key_phone, key_sort)
        VALUES (:family, :given, :kana_family, :kana_given, :romaji_family, :romaji_given, :birth_date, :sex,
            :postcode, :address, :phone, :mail, :line_name, :preferred_channel, :contact_hours, :zone, :language,
            :emergency_name, :emergency_relation, :emergency_phone, :emergency_may_be_told, :family_doctor,
            :passport_number, :passport_expires_on, :passport_nationality, :notes,
            :key_names, :key_names_loose, :key_phone, :key_sort)
        RETURNING id
    )"_s);
    bindPatient(insert, patient);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Patient stored = patient;
    stored.id = PatientId(id);
    stored.version = 1;
    return stored;
}

Result<Patient> PatientTable::update(const Patient& patient)
{
    Statement update(m_database, uR"(
        UPDATE patient SET family = :family, given = :given, kana_family = :kana_family, kana_given = :kana_given,
            romaji_family = :romaji_family, romaji_given = :romaji_given, birth_date = :birth_date, sex = :sex,
            postcode = :postcode, address = :address, phone = :phone, mail = :mail, line_name = :line_name,
            preferred_channel = :preferred_channel, contact_hours = :contact_hours, zone = :zone,
            language = :language,
            emergency_name = :emergency_name, emergency_relation = :emergency_relation,
            emergency_phone = :emergency_phone, emergency_may_be_told = :emergency_may_be_told,
            family_doctor = :family_doctor, passport_number = :passport_number,
            passport_expires_on = :passport_expires_on, passport_nationality = :passport_nationality, notes = :notes,
            key_names = :key_names, key_names_loose = :key_names_loose, key_phone = :key_phone, key_sort = :key_sort,
            version = version + 1
        WHERE id = :id AND version = :version
    )"_s);
    bindPatient(update, patient);
    update.bind(":id", patient.id);
    update.bind(":version", patient.version);
    AYUMI_TRY(update.run());
    if (update.changedRows() != 1)
        return failure(ErrorCode::Conflict, {u"patient"_s});
    Patient stored = patient;
    ++stored.version;
    return stored;
}

Result<std::vector<Patient>> PatientTable::lookingLike(const Patient& patient, int limit)
{
    Statement select(m_database, uR"(
        SELECT id, family, given, kana_family, kana_given, romaji_family, romaji_given, birth_date, sex,
               postcode, address, phone, mail, line_name, preferred_channel, contact_hours, zone, language,
               emergency_name, emergency_relation, emergency_phone, emergency_may_be_told, family_doctor,
               passport_number, passport_expires_on, passport_nationality, notes, version
        FROM patient
        WHERE id <> :self AND (key_names LIKE :name ESCAPE '\' OR key_names LIKE :kana ESCAPE '\'
              OR key_names LIKE :romaji ESCAPE '\' OR (key_phone <> '' AND key_phone = :phone)
              OR (line_name <> '' AND line_name = :line_name)
              OR (mail <> '' AND lower(mail) = :mail)
              OR (birth_date = :birth_date AND key_names_loose LIKE :kana_loose ESCAPE '\'))
        ORDER BY id LIMIT :limit
    )"_s);
    select.bind(":self", patient.id);
    select.bind(":name", strictPattern(patient.name));
    select.bind(":kana", strictPattern(patient.kana));
    select.bind(":romaji", strictPattern(patient.romaji));
    select.bind(":phone", phoneKey(patient.phone));
    select.bind(":line_name", patient.lineName);
    select.bind(":mail", patient.mail.trimmed().toLower());
    select.bind(":birth_date", patient.birthDate);
    select.bind(":kana_loose", loosePattern(patient.kana));
    select.bind(":limit", limit);
    return select.all(readPatient);
}

} // namespace ayumi
