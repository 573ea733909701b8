#include "core/domain/outcome/nrs.h"

#include "core/domain/outcome/scorereading.h"

namespace ayumi::nrs {

using namespace Qt::StringLiterals;

namespace {

constexpr int importantPoints = 2;
constexpr int importantPercent = 30;

} // namespace

Result<int> read(QStringView text)
{
    return readWholeScore(text, {least, most, true}, u"nrs"_s);
}

std::optional<Change> change(std::optional<int> baseline, std::optional<int> followUp)
{
    if (!baseline || !followUp)
        return std::nullopt;
    Change change;
    change.points = *followUp - *baseline;
    change.atLeastTwoPoints = -change.points >= importantPoints;
    if (*baseline > 0) {
        change.percent = roundedScore(100.0 * change.points / *baseline);
        change.atLeastThirtyPercent = -100 * change.points >= importantPercent * *baseline;
    }
    return change;
}

} // namespace ayumi::nrs
