#include "core/domain/carecase.h"

#include <QRegularExpression>

namespace ayumi {

QString caseNumber(qint64 sequence)
{
    return QStringLiteral("A-%1").arg(sequence, 6, 10, QLatin1Char('0'));
}

std::optional<qint64> caseSequence(QStringView typed)
{
    // NFKC makes full width plain; the long vowel mark and the other dashes are what an input method offers
    // for a hyphen. At most seven digits, so that a birth date or a phone number is never taken for a case.
    static const QRegularExpression form(
        QStringLiteral("^(?:A\\s*[-\\x{30FC}\\x{2010}-\\x{2015}\\x{2212}]?\\s*)?"
                       "([0-9]{1,7})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = typed.toString().normalized(QString::NormalizationForm_KC).trimmed();
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 sequence = match.captured(1).toLongLong();
    if (sequence == 0)
        return std::nullopt;
    return sequence;
}

std::optional<Stage> nextStage(Stage stage)
{
    switch (stage) {
    case Stage::Consultation:
        return Stage::Counselling;
    case Stage::Counselling:
        return Stage::Preparation;
    case Stage::Preparation:
        return Stage::Treatment;
    case Stage::Treatment:
        return Stage::FollowUp;
    case Stage::FollowUp:
        return Stage::Closed;
    case Stage::Closed:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace ayumi
