#pragma once

#include "core/desks/views.h"

namespace ayumi {

/// What somebody last looked at in Cases: filter, order, board or table. Kept per person as JSON.
struct CasesView
{
    CaseFilter filter;
    bool onlyMine = false; ///< filter.responsible follows whoever is signed in
    bool asTable = false;
    CaseOrder order = CaseOrder::StageSince;
    bool descending = false;

    bool operator==(const CasesView&) const = default;

    [[nodiscard]] QString toJson() const;
    /// What cannot be read is left at its default: an old or damaged note must not keep anybody from the
    /// list.
    [[nodiscard]] static CasesView fromJson(const QString& json);
};

/// What somebody last looked at in Today.
struct TodayFilterView
{
    bool onlyMine = true;
    int days = 7; ///< from today; 0: today and what is late only

    bool operator==(const TodayFilterView&) const = default;

    [[nodiscard]] QString toJson() const;
    [[nodiscard]] static TodayFilterView fromJson(const QString& json);
};

} // namespace ayumi
