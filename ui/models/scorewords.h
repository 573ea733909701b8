#pragma once

#include "core/domain/outcome/outcomescore.h"

#include <QCoreApplication>

#include <vector>

namespace ayumi {

/// Scores in words: what was measured, and how it changed.
class ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ScoreWords)

public:
    /// "Pain on stairs", "KOOS-12 function"
    [[nodiscard]] static QString of(Instrument instrument);
    /// "KOOS-12"
    [[nodiscard]] static QString of(Measure measure);
    /// The scale of a series: "0 to 10, 10 is worst"
    [[nodiscard]] static QString scale(Instrument instrument);
    /// "1 very much better" to "7 very much worse"
    [[nodiscard]] static QString change(int step);

    /// "right 7 → 5, left 8 → 6": one series at a time point beside what it was before the treatment; empty
    /// without a score.
    [[nodiscard]] static QString course(const std::vector<OutcomeScore>& scores, Instrument instrument,
                                        const QString& timePoint);
    /// "right 7, left 8": one series at a time point alone.
    [[nodiscard]] static QString values(const std::vector<OutcomeScore>& scores, Instrument instrument,
                                        const QString& timePoint);
    /// Every series of a time point: "Pain: right 7 → 5", "KOOS-12: right 47.9 → 68.1". Of KOOS-12 the
    /// summary, and its scales only where there is no summary.
    [[nodiscard]] static QStringList courses(const std::vector<OutcomeScore>& scores,
                                             const QString& timePoint);
};

} // namespace ayumi
