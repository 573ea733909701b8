#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/joint.h"

namespace ayumi {

/// Instruments whose scores can be kept. Each has its own file of rules beside this one.
enum class Instrument
{
    Nrs
};

/// One instrument, one time point, one joint.
struct OutcomeScore
{
    ScoreId id;
    CaseId caseId;
    Instrument instrument = Instrument::Nrs;
    Joint joint;
    QString timePoint; ///< "baseline", or a follow-up step such as "1M"
    double value = 0;
    QString ruleVersion; ///< of the scoring rule
    QDate takenOn;
    StaffId recordedBy;
    Instant recordedAt;

    bool operator==(const OutcomeScore&) const = default;
};

inline constexpr QStringView baselineTimePoint = u"baseline";

/// Can this score be kept? NRS: a whole number from 0 to 10. Errors: ScoreOutOfRange, FieldInvalid("score"),
/// FieldMissing("time-point", "taken-on"), FieldTooLong, DateInFuture("taken-on").
[[nodiscard]] Result<> checkScore(const OutcomeScore& score, QDate today);

template<>
struct CodeTable<Instrument>
{
    static constexpr std::array entries{std::pair{Instrument::Nrs, "nrs"}};
};

} // namespace ayumi
