#pragma once

#include "core/domain/carecase.h"
#include "core/domain/joint.h"

#include "core/base/result.h"

#include <map>
#include <optional>
#include <vector>

namespace ayumi {

class Database;

/// Which cases a list shows.
struct CaseSelection
{
    std::optional<Stage> stage;
    std::optional<StaffId> responsible;
    std::optional<Side> side;         ///< with known symptoms of a joint of this side
    std::optional<Instant> idleSince; ///< in this stage since then or longer
    bool withClosed = false;          ///< also wherever `stage` asks for them
    QString text;                     ///< in names, phone and number
};

/// One place in a list: the case and what it is ordered by.
struct CasePlace
{
    CaseId id;
    QString key;

    bool operator==(const CasePlace&) const = default;
};

enum class CaseListOrder
{
    Number,
    Name, ///< as a Japanese list: by kana, family before given
    StageSince
};

/// Lists of cases a page at a time. Pages go on after a place, so that a later page costs no more than the
/// first and rows that come or go meanwhile neither repeat nor hide others.
class CaseListTable
{
public:
    explicit CaseListTable(Database& database);

    [[nodiscard]] Result<std::vector<CasePlace>> page(const CaseSelection& wanted, CaseListOrder order,
                                                      bool descending, const std::optional<CasePlace>& after,
                                                      int limit);
    /// Of one stage, longest waiting first (or last).
    [[nodiscard]] Result<std::vector<CasePlace>> stagePage(const CaseSelection& wanted, Stage stage,
                                                           bool descending,
                                                           const std::optional<CasePlace>& after, int limit);
    /// Stages without a case are left out.
    [[nodiscard]] Result<std::map<Stage, int>> countByStage(const CaseSelection& wanted);

private:
    Database& m_database;
};

} // namespace ayumi
