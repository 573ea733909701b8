#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
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

template<>
struct CodeTable<Instrument>
{
    static constexpr std::array entries{std::pair{Instrument::Nrs, "nrs"}};
};

} // namespace ayumi
