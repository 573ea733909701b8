#include "core/domain/patientkeys.h"

#include "core/base/phone.h"
#include "core/base/textfold.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

template<class Fold>
QString foldedNames(const Patient& patient, Fold fold)
{
    QStringList lines;
    for (const PersonName& name : {patient.name, patient.kana, patient.romaji}) {
        const QString family = fold(name.family);
        const QString given = fold(name.given);
        if (!given.isEmpty())
            lines.append(family + given + family);
        else if (!family.isEmpty())
            lines.append(family);
    }
    if (const QString line = fold(patient.lineName); !line.isEmpty())
        lines.append(line);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

/// A space sorts before every letter: 林 一 comes before 林田 花子.
QString sortKey(const Patient& patient)
{
    for (const PersonName& name : {patient.kana, patient.romaji, patient.name}) {
        if (!name.isEmpty())
            return (foldStrict(name.family) + u' ' + foldStrict(name.given)).trimmed();
    }
    return foldStrict(patient.lineName);
}

} // namespace

PatientKeys patientKeys(const Patient& patient)
{
    return {.names = foldedNames(patient, [](QStringView text) { return foldStrict(text); }),
            .namesLoose = foldedNames(patient, [](QStringView text) { return foldLoose(text); }),
            .phone = phoneKey(patient.phone),
            .sort = sortKey(patient)};
}

} // namespace ayumi
