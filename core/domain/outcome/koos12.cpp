#include "core/domain/outcome/koos12.h"

#include "core/domain/outcome/scorereading.h"

#include <QStringList>

#include <algorithm>

namespace ayumi::koos12 {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerStep = 25.0;
const QString notAnswered = u"-"_s;

std::optional<double> scale(const Answers& answers, std::size_t first)
{
    int sum = 0;
    int answered = 0;
    for (std::size_t item = first; item < first + itemsPerScale; ++item) {
        if (const std::optional<int> answer = answers.at(item)) {
            sum += *answer;
            ++answered;
        }
    }
    if (answered < leastToScore)
        return std::nullopt;
    return bestScore - pointsPerStep * sum / answered;
}

} // namespace

Scores score(const Answers& answers)
{
    Scores scores;
    scores.pain = scale(answers, 0);
    scores.function = scale(answers, itemsPerScale);
    scores.qol = scale(answers, std::size_t{2} * itemsPerScale);
    if (scores.pain && scores.function && scores.qol)
        scores.summary = (*scores.pain + *scores.function + *scores.qol) / 3.0;
    return scores;
}

Result<Answers> read(QStringView text)
{
    const QStringList parts =
        text.toString().normalized(QString::NormalizationForm_KC).split(u',', Qt::KeepEmptyParts);
    if (parts.size() != itemCount)
        return failure(ErrorCode::FieldInvalid, {u"answers"_s, text.toString()});
    Answers answers;
    for (std::size_t item = 0; item < itemCount; ++item) {
        const QString part = parts.at(static_cast<qsizetype>(item)).trimmed();
        if (part == notAnswered)
            continue;
        AYUMI_TRY_GET(answers.at(item), readWholeScore(part, {bestAnswer, worstAnswer, true}, u"answers"_s));
    }
    return answers;
}

QString written(const Answers& answers)
{
    QStringList parts;
    for (const std::optional<int>& answer : answers)
        parts << (answer ? QString::number(*answer) : notAnswered);
    return parts.join(u',');
}

Result<> check(const Answers& answers)
{
    for (const std::optional<int>& answer : answers) {
        if (answer && (*answer < bestAnswer || *answer > worstAnswer)) {
            return failure(ErrorCode::ScoreOutOfRange, {QString::number(*answer), QString::number(bestAnswer),
                                                        QString::number(worstAnswer)});
        }
    }
    if (std::ranges::none_of(answers, &std::optional<int>::has_value))
        return failure(ErrorCode::FieldMissing, {u"answers"_s});
    return {};
}

} // namespace ayumi::koos12
