#pragma once

#include "core/desks/paperviews.h"
#include "ui/documents/flowpaper.h"
#include "ui/documents/letterhead.h"

#include <QCoreApplication>

namespace ayumi {

/// One day on paper, for one person or for all: what has a time in its order, the calls without one, who is
/// away, what is not to be forgotten. Holidays of both countries are named.
class DayPlan
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::DayPlan)

public:
    [[nodiscard]] static FlowPaper of(const DayPlanView& plan, const Letterhead& letterhead);
};

} // namespace ayumi
