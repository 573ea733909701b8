#include "core/domain/outcome/nrs.h"

#include <QRegularExpression>

#include <cmath>

namespace ayumi::nrs {

using namespace Qt::StringLiterals;

namespace {

constexpr int importantPoints = 2;
constexpr int importantPercent = 30;

/// To one decimal; a half goes up, also below zero.
double oneDecimal(int numerator, int denominator)
{
    return std::floor((20.0 * numerator + denominator) / (2.0 * denominator)) / 10.0;
}

} // namespace

Result<int> read(QStringView text)
{
    static const QRegularExpression integer(u"^-?[0-9]{1,9}$"_s);
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (!integer.match(plain).hasMatch())
        return failure(ErrorCode::FieldInvalid, {u"nrs"_s, text.toString()});
    const int value = plain.toInt();
    if (value < least || value > most)
        return failure(ErrorCode::ScoreOutOfRange, {plain, QString::number(least), QString::number(most)});
    return value;
}

std::optional<Change> change(std::optional<int> baseline, std::optional<int> followUp)
{
    if (!baseline || !followUp)
        return std::nullopt;
    Change change;
    change.points = *followUp - *baseline;
    change.atLeastTwoPoints = -change.points >= importantPoints;
    if (*baseline > 0) {
        change.percent = oneDecimal(100 * change.points, *baseline);
        change.atLeastThirtyPercent = -100 * change.points >= importantPercent * *baseline;
    }
    return change;
}

} // namespace ayumi::nrs
