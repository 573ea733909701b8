#pragma once

#include "core/base/clock.h"
#include "core/domain/consent.h"
#include "core/domain/disclosure.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;

/// Data that left: which document to whom, why, on which consent.
struct DisclosureRecord
{
    CaseId caseId;
    Instant at;
    StaffId by;
    QString document;
    QString recipient;
    QString purpose;
    std::optional<ConsentId> consent;

    bool operator==(const DisclosureRecord&) const = default;
};

/// What was explained, what was signed, and what left on the strength of it.
class ConsentTable
{
public:
    explicit ConsentTable(Database& database);

    /// In the order they were signed within a case.
    [[nodiscard]] Result<std::vector<Consent>> ofCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::optional<Consent>> find(ConsentId id);
    [[nodiscard]] Result<Consent> insert(const Consent& consent);
    /// Stores day and reason of the withdrawal; nothing else of a consent ever changes. Errors: Conflict.
    [[nodiscard]] Result<Consent> withdraw(const Consent& consent);

    /// In the order they were explained within a case.
    [[nodiscard]] Result<std::vector<Disclosure>> disclosuresOfCases(std::span<const CaseId> ids);
    [[nodiscard]] Result<Disclosure> insert(const Disclosure& disclosure);

    /// Oldest first.
    [[nodiscard]] Result<std::vector<DisclosureRecord>> recordsOfCase(CaseId id);
    [[nodiscard]] Result<> insert(const DisclosureRecord& record);

private:
    Database& m_database;
};

} // namespace ayumi
