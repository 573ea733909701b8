#pragma once

#include "core/domain/adverseevent.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;
class Statement;

/// Adverse events, and whom they were reported to.
class AdverseEventTable
{
public:
    explicit AdverseEventTable(Database& database);

    [[nodiscard]] Result<std::optional<AdverseEvent>> find(AdverseEventId id);
    /// By onset within a case.
    [[nodiscard]] Result<std::vector<AdverseEvent>> ofCases(std::span<const CaseId> ids);
    /// Those of these cases that go on, without their reports.
    [[nodiscard]] Result<std::vector<AdverseEvent>> openOfCases(std::span<const CaseId> ids);
    /// Of every case whose treatment used this lot, oldest onset first: of a joint into which it was
    /// injected, of the whole body, and of one who got it by the drip.
    [[nodiscard]] Result<std::vector<AdverseEvent>> ofLot(const QString& lot);
    /// Those that go on, longest on record first; read by an index alone.
    [[nodiscard]] Result<std::vector<AdverseEvent>> open(int limit);

    [[nodiscard]] Result<AdverseEvent> insert(const AdverseEvent& event);
    /// Everything but reports, case and who recorded it. Errors: Conflict.
    [[nodiscard]] Result<AdverseEvent> update(const AdverseEvent& event);
    /// Adds `report` to an event; its version moves on. Errors: Conflict.
    [[nodiscard]] Result<AdverseEvent> addReport(const AdverseEvent& event, const AdverseEventReport& report);

private:
    /// With whom each was told to.
    [[nodiscard]] Result<std::vector<AdverseEvent>> allOf(Statement& select);

    Database& m_database;
};

} // namespace ayumi
