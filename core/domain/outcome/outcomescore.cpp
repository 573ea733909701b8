#include "core/domain/outcome/outcomescore.h"

#include "core/domain/textlimit.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<> checkTime(const QString& timePoint, QDate takenOn, QDate today)
{
    AYUMI_TRY(checkGiven(u"time-point"_s, timePoint));
    AYUMI_TRY(checkLength(u"time-point"_s, timePoint, longestName));
    if (!takenOn.isValid())
        return failure(ErrorCode::FieldMissing, {u"taken-on"_s});
    if (takenOn > today)
        return failure(ErrorCode::DateInFuture, {u"taken-on"_s, takenOn.toString(Qt::ISODate)});
    return {};
}

} // namespace

Result<> checkScore(const OutcomeScore& score, QDate today)
{
    AYUMI_TRY(checkTime(score.timePoint, score.takenOn, today));
    if (isComputed(score.instrument))
        return failure(ErrorCode::FieldInvalid, {u"instrument"_s, codeOf(score.instrument)});
    const ScoreRange range = rangeOf(score.instrument);
    const QString written = QString::number(score.value);
    if (!(score.value >= range.least && score.value <= range.most)) {
        return failure(ErrorCode::ScoreOutOfRange,
                       {written, QString::number(range.least), QString::number(range.most)});
    }
    if (range.whole && std::trunc(score.value) != score.value)
        return failure(ErrorCode::FieldInvalid, {u"score"_s, written});
    return {};
}

Result<> checkRecord(const Koos12Record& record, QDate today)
{
    AYUMI_TRY(checkTime(record.timePoint, record.takenOn, today));
    if (record.joint.kind != JointKind::Knee)
        return failure(ErrorCode::FieldInvalid, {u"joint"_s, jointCode(record.joint)});
    return koos12::check(record.answers);
}

std::vector<OutcomeScore> scoresOf(const Koos12Record& record)
{
    const koos12::Scores scores = koos12::score(record.answers);
    std::vector<OutcomeScore> found;
    for (const auto& [instrument, value] : {std::pair{Instrument::Koos12Pain, scores.pain},
                                            std::pair{Instrument::Koos12Function, scores.function},
                                            std::pair{Instrument::Koos12Qol, scores.qol},
                                            std::pair{Instrument::Koos12Summary, scores.summary}}) {
        if (!value)
            continue;
        OutcomeScore score;
        score.caseId = record.caseId;
        score.instrument = instrument;
        score.joint = record.joint;
        score.timePoint = record.timePoint;
        score.value = *value;
        score.ruleVersion = record.ruleVersion;
        score.takenOn = record.takenOn;
        score.recordedBy = record.recordedBy;
        score.recordedAt = record.recordedAt;
        found.push_back(std::move(score));
    }
    return found;
}

} // namespace ayumi
