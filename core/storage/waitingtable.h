#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>

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

/// Narrows all cases to the few for which a rule of core/domain/reminder may have something to say. The rules
/// decide; the statements here only have to find whatever they would, by index and in time that does not grow
/// with the clinic's past.
class WaitingTable
{
public:
    explicit WaitingTable(Database& database);

    /// The longest waiting first within each kind, at most `perKind` of it. Journeys are looked at from 60
    /// days after arrival on no more, follow-ups to act on later than 31 days from `today` not yet.
    [[nodiscard]] Result<WaitingCandidates> candidates(QDate today, int perKind);

private:
    Database& m_database;
};

} // namespace ayumi
