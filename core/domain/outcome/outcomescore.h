#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/joint.h"
#include "core/domain/outcome/instrument.h"
#include "core/domain/outcome/koos12.h"

namespace ayumi {

/// One instrument, one time point, one joint.
struct OutcomeScore
{
    ScoreId id;
    CaseId caseId;
    Instrument instrument = Instrument::Nrs;
    Joint joint;
    QString timePoint;   ///< "baseline", or a follow-up step such as "1M"
    double value = 0;    ///< never rounded
    QString ruleVersion; ///< of the scoring rule
    QDate takenOn;
    StaffId recordedBy;
    Instant recordedAt;

    bool operator==(const OutcomeScore&) const = default;
};

/// The answers to KOOS-12 as they were given, of one joint at one time point. Kept beside the scores that
/// were computed from them: a better rule can compute them anew.
struct Koos12Record
{
    CaseId caseId;
    Joint joint;
    QString timePoint;
    koos12::Answers answers;
    QString ruleVersion; ///< by which its scores were computed
    QDate takenOn;
    StaffId recordedBy;
    Instant recordedAt;

    bool operator==(const Koos12Record&) const = default;
};

inline constexpr QStringView baselineTimePoint = u"baseline";

/// Can this score be kept? By the range of its instrument, whole numbers where it has only those. Errors:
/// ScoreOutOfRange, FieldInvalid("score"), FieldInvalid("instrument") for a scale that is computed from
/// answers, FieldMissing("time-point", "taken-on"), FieldTooLong, DateInFuture("taken-on").
[[nodiscard]] Result<> checkScore(const OutcomeScore& score, QDate today);

/// Errors: as checkScore() and koos12::check(); FieldInvalid("joint") for anything but a knee.
[[nodiscard]] Result<> checkRecord(const Koos12Record& record, QDate today);

/// The scales that can be computed from the answers; where too few were given, fewer or none.
[[nodiscard]] std::vector<OutcomeScore> scoresOf(const Koos12Record& record);

} // namespace ayumi
