#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/reminderrules.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ayumi {

class Database;
class Statement;

/// Cases among which somebody may be waiting for us.
struct WaitingCandidates
{
    std::vector<CaseId> cases; ///< each once
    bool more = false;         ///< a kind of waiting had more than the limit
};

/// Among which cases, and how far.
struct WaitingWanted
{
    QDate today;
    int perKind = 0;
    int daysAhead = 0;                       ///< also what will wait within so many days
    std::optional<StaffId> responsible = {}; ///< only cases of this person
    ReminderRules rules = {};
};

/// Narrows all cases to the few for which a rule of core/domain/reminder may have something to say. The rules
/// decide; the statements here only have to find whatever they would, by index and in time that does not grow
/// with the clinic's past.
class WaitingTable
{
public:
    explicit WaitingTable(Database& database);

    /// The longest waiting first within each kind, at most `perKind` of it; kinds whose rule is off are not
    /// asked. Journeys are looked at from 60 days after arrival on no more, follow-ups to act on later than
    /// 31 days from `today` not yet.
    [[nodiscard]] Result<WaitingCandidates> candidates(const WaitingWanted& wanted);

private:
    Database& m_database;
};

} // namespace ayumi
