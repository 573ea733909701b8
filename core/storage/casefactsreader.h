#pragma once

#include "core/domain/casefacts.h"
#include "core/domain/reminder.h"

#include <span>
#include <vector>

namespace ayumi {

class Database;

/// A case as rules want it.
struct KnownCase
{
    CaseFacts facts;
    LastMessages messages;
};

/// Reads everything that is known about cases in a fixed number of statements, however many cases they are.
class CaseFactsReader
{
public:
    explicit CaseFactsReader(Database& database);

    /// In the order of `ids`; cases that do not exist are left out. Attachments come without their
    /// thumbnails.
    [[nodiscard]] Result<std::vector<KnownCase>> read(std::span<const CaseId> ids);
    [[nodiscard]] Result<std::optional<KnownCase>> read(CaseId id);

    /// As read(), only as much as lists show of a case and remindersOf() asks: no scores, no moves of the
    /// stepper, of the intake what hurts, its grade and what could do harm, explanations and consents only
    /// before the treatment.
    [[nodiscard]] Result<std::vector<KnownCase>> readForLists(std::span<const CaseId> ids);

private:
    enum class Depth
    {
        Whole,
        Lists
    };
    [[nodiscard]] Result<std::vector<KnownCase>> read(std::span<const CaseId> ids, Depth depth);

    Database& m_database;
};

} // namespace ayumi
