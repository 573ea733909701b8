#include "core/domain/outcome/outcomescore.h"

#include "core/domain/outcome/nrs.h"
#include "core/domain/textlimit.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<> checkScore(const OutcomeScore& score, QDate today)
{
    AYUMI_TRY(checkGiven(u"time-point"_s, score.timePoint));
    AYUMI_TRY(checkLength(u"time-point"_s, score.timePoint, longestName));
    if (!score.takenOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"taken-on"_s});
    if (score.takenOn > today)
        return failure(ErrorCode::DateInFuture, {u"taken-on"_s, score.takenOn.toString(Qt::ISODate)});
    const QString written = QString::number(score.value);
    if (!(score.value >= nrs::least && score.value <= nrs::most)) {
        return failure(ErrorCode::ScoreOutOfRange,
                       {written, QString::number(nrs::least), QString::number(nrs::most)});
    }
    if (std::trunc(score.value) != score.value)
        return failure(ErrorCode::FieldInvalid, {u"score"_s, written});
    return {};
}

} // namespace ayumi
