#include "core/domain/outcome/scorereading.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Far below what two different scores can differ by: 47.95 must not become 47.9 because it is stored as
/// 47.949999999999996.
constexpr double slack = 1e-9;

} // namespace

Result<int> readWholeScore(QStringView text, const ScoreRange& range, const QString& field)
{
    static const QRegularExpression integer(u"^-?[0-9]{1,9}$"_s);
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (!integer.match(plain).hasMatch())
        return failure(ErrorCode::FieldInvalid, {field, text.toString()});
    const int value = plain.toInt();
    if (value < range.least || value > range.most)
        return failure(ErrorCode::ScoreOutOfRange,
                       {plain, QString::number(range.least), QString::number(range.most)});
    return value;
}

double roundedScore(double value)
{
    return std::floor(value * 10.0 + 0.5 + slack) / 10.0;
}

QString scoreText(Instrument instrument, double value)
{
    if (rangeOf(instrument).whole)
        return QString::number(value);
    return QString::number(roundedScore(value), 'f', 1);
}

} // namespace ayumi
