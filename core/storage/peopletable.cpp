#include "core/storage/peopletable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// What every search of people reads: a person once for each of their cases. The literal behind it says
/// which.
const QString peopleWithCases = uR"(
        SELECT p.id AS patient_id, p.family, p.given, p.kana_family, p.kana_given, p.romaji_family, p.romaji_given,
               p.line_name, p.birth_date, p.phone, c.id AS case_id, c.number, c.stage
        FROM patient p JOIN care_case c ON c.patient_id = p.id
    )"_s;

FoundPerson readPerson(const Row& row)
{
    FoundPerson person;
    person.patient = row.id<PatientId>("patient_id");
    person.name = {row.text("family"), row.text("given")};
    person.kana = {row.text("kana_family"), row.text("kana_given")};
    person.romaji = {row.text("romaji_family"), row.text("romaji_given")};
    person.lineName = row.text("line_name");
    person.birthDate = row.optionalDate("birth_date");
    person.phone = row.text("phone");
    person.caseId = row.id<CaseId>("case_id");
    person.caseNumber = row.text("number");
    person.stage = row.code<Stage>("stage");
    return person;
}

/// Folded keys hold neither % nor _ nor backslash: nothing to escape.
QString anywhere(const QString& key)
{
    return u'%' + key + u'%';
}

} // namespace

PeopleTable::PeopleTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<FoundPerson>> PeopleTable::named(const QString& key, int limit)
{
    Statement select(m_database, peopleWithCases + uR"(
        WHERE p.id IN (SELECT id FROM patient WHERE key_names LIKE :key LIMIT :people)
        ORDER BY p.key_sort, p.id, c.id DESC LIMIT :limit
    )"_s);
    select.bind(":key", anywhere(key)).bind(":people", limit).bind(":limit", limit);
    return select.all(readPerson);
}

Result<std::vector<FoundPerson>> PeopleTable::namedLike(const QString& key, int limit)
{
    Statement select(m_database, peopleWithCases + uR"(
        WHERE p.id IN (SELECT id FROM patient WHERE key_names_loose LIKE :key LIMIT :people)
        ORDER BY p.key_sort, p.id, c.id DESC LIMIT :limit
    )"_s);
    select.bind(":key", anywhere(key)).bind(":people", limit).bind(":limit", limit);
    return select.all(readPerson);
}

Result<std::vector<FoundPerson>> PeopleTable::withPhone(const QString& digits, int limit)
{
    Statement select(m_database, peopleWithCases + uR"(
        WHERE p.id IN (SELECT id FROM patient WHERE key_phone LIKE :key LIMIT :people)
        ORDER BY p.key_sort, p.id, c.id DESC LIMIT :limit
    )"_s);
    select.bind(":key", anywhere(digits)).bind(":people", limit).bind(":limit", limit);
    return select.all(readPerson);
}

Result<std::vector<FoundPerson>> PeopleTable::bornOn(QDate date, int limit)
{
    Statement select(m_database, peopleWithCases + uR"(
        WHERE p.birth_date = :date
        ORDER BY p.key_sort, p.id, c.id DESC LIMIT :limit
    )"_s);
    select.bind(":date", date).bind(":limit", limit);
    return select.all(readPerson);
}

Result<std::vector<FoundPerson>> PeopleTable::ofCase(const QString& number)
{
    Statement select(m_database, peopleWithCases + uR"(
        WHERE c.number = :number
    )"_s);
    select.bind(":number", number);
    return select.all(readPerson);
}

Result<std::optional<FoundPerson>> PeopleTable::ofCase(CaseId id)
{
    Statement select(m_database, peopleWithCases + uR"(
        WHERE c.id = :id
    )"_s);
    select.bind(":id", id);
    return select.one(readPerson);
}

} // namespace ayumi
