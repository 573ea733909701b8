#pragma once

#include "core/base/result.h"
#include "core/domain/carecase.h"
#include "core/domain/patient.h"

#include <vector>

namespace ayumi {

class Database;

/// A person with one of their cases, as a search finds them.
struct FoundPerson
{
    PatientId patient;
    PersonName name;
    PersonName kana;
    PersonName romaji;
    QString lineName;
    std::optional<QDate> birthDate;
    QString phone;
    CaseId caseId;
    QString caseNumber;
    Stage stage = Stage::Consultation;
};

/// People by what one remembers of them: at most `limit` rows, newest case first for each person.
class PeopleTable
{
public:
    explicit PeopleTable(Database& database);

    /// `key` is foldStrict of what was typed: anywhere in a name, in either order.
    [[nodiscard]] Result<std::vector<FoundPerson>> named(const QString& key, int limit);
    /// `key` is foldLoose of what was typed.
    [[nodiscard]] Result<std::vector<FoundPerson>> namedLike(const QString& key, int limit);
    /// `digits` anywhere in the number.
    [[nodiscard]] Result<std::vector<FoundPerson>> withPhone(const QString& digits, int limit);
    [[nodiscard]] Result<std::vector<FoundPerson>> bornOn(QDate date, int limit);
    [[nodiscard]] Result<std::vector<FoundPerson>> ofCase(const QString& number);
    [[nodiscard]] Result<std::optional<FoundPerson>> ofCase(CaseId id);

private:
    Database& m_database;
};

} // namespace ayumi
