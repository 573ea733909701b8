#pragma once

#include "core/domain/visit.h"

#include <optional>
#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Of an injection what lists show.
struct Treated
{
    CaseId caseId;
    Joint joint;
    PlacedInstant at;
};

/// The treatment visit of a case with its injections: one row each, from the first save on.
class VisitTable
{
public:
    explicit VisitTable(Database& database);

    /// Injections in the order they were given.
    [[nodiscard]] Result<std::vector<Visit>> ofCases(std::span<const CaseId> ids);
    /// In the order they were given, read from an index alone.
    [[nodiscard]] Result<std::vector<Treated>> treatedOfCases(std::span<const CaseId> ids);
    /// Days on which somebody went home without the discharge sheet.
    [[nodiscard]] Result<std::vector<std::pair<CaseId, QDate>>> withoutSheet(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::optional<Visit>> ofCase(CaseId id);

    /// Stores everything but the injections over the visit with `visit.version` (0: there was none). Errors:
    /// Conflict.
    [[nodiscard]] Result<Visit> save(const Visit& visit);
    /// Injections are added and dated, never changed otherwise.
    [[nodiscard]] Result<Injection> addInjection(const Visit& visit, const Injection& injection);
    [[nodiscard]] Result<> moveInjection(InjectionId id, Instant startedAt);

private:
    [[nodiscard]] Result<std::optional<qint64>> insertVisit(const Visit& visit);
    [[nodiscard]] Result<std::optional<qint64>> updateVisit(const Visit& visit);

    Database& m_database;
};

} // namespace ayumi
