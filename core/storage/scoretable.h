#pragma once

#include "core/base/result.h"
#include "core/domain/outcome/outcomescore.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Of a score of pain (NRS) what lists show.
struct PainScore
{
    CaseId caseId;
    Joint joint;
    double value = 0;
};

/// Outcome scores: one per case, instrument, joint and time point.
class ScoreTable
{
public:
    explicit ScoreTable(Database& database);

    /// In the order they were taken within a case.
    [[nodiscard]] Result<std::vector<OutcomeScore>> ofCases(std::span<const CaseId> ids);
    /// Pain alone in the order it was asked, read from an index alone.
    [[nodiscard]] Result<std::vector<PainScore>> painOfCases(std::span<const CaseId> ids);
    /// The score `wanted` would replace: same case, instrument, joint and time point.
    [[nodiscard]] Result<std::optional<OutcomeScore>> findSame(const OutcomeScore& wanted);
    /// Stores `score`, in place of the one findSame() gives.
    [[nodiscard]] Result<OutcomeScore> save(const OutcomeScore& score);

    /// Answers to KOOS-12 in the order they were taken within a case.
    [[nodiscard]] Result<std::vector<Koos12Record>> recordsOfCases(std::span<const CaseId> ids);
    /// The answers that `wanted` would replace: same case, joint and time point.
    [[nodiscard]] Result<std::optional<Koos12Record>> findSame(const Koos12Record& wanted);
    /// Stores the answers in place of the ones findSame() gives, with the scores that can be computed from
    /// them; scores of the earlier answers that now cannot be computed go.
    [[nodiscard]] Result<> save(const Koos12Record& record);

private:
    [[nodiscard]] Result<> removeScales(const Koos12Record& record);

    Database& m_database;
};

} // namespace ayumi
