#include "core/domain/patientkeys.h"

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

QString phoneKey(QStringView typed)
{
    QString digits;
    bool international = false;
    const QString plain = typed.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar character : plain) {
        if (character.isDigit())
            digits.append(QChar(u'0' + character.digitValue()));
        else if (character == u'+' && digits.isEmpty())
            international = true;
    }
    const qsizetype japanAbroad = digits.startsWith("0081"_L1) ? 4 : digits.startsWith("01081"_L1) ? 5 : 0;
    if (international && digits.startsWith("81"_L1))
        digits = digits.mid(2);
    else if (japanAbroad > 0)
        digits = digits.mid(japanAbroad);
    else
        return digits;
    // "+81 (0)90-..." is written as often as "+81 90-..."
    return digits.startsWith(u'0') ? digits : u'0' + digits;
}

} // namespace ayumi
