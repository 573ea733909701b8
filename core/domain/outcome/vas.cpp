#include "core/domain/outcome/vas.h"

#include "core/domain/outcome/scorereading.h"

namespace ayumi::vas {

using namespace Qt::StringLiterals;

namespace {

constexpr double importantMillimetres = 19.9;
constexpr double importantPercent = 40.8;

} // namespace

Result<int> read(QStringView text)
{
    return readWholeScore(text, {least, most, true}, u"vas"_s);
}

std::optional<Change> change(std::optional<int> baseline, std::optional<int> followUp)
{
    if (!baseline || !followUp)
        return std::nullopt;
    Change change;
    change.millimetres = *followUp - *baseline;
    change.atLeastMinimal = -change.millimetres >= importantMillimetres;
    if (*baseline > 0) {
        change.percent = roundedScore(100.0 * change.millimetres / *baseline);
        change.atLeastMinimalPercent = -100.0 * change.millimetres >= importantPercent * *baseline;
    }
    return change;
}

} // namespace ayumi::vas
