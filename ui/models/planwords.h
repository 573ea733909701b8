#pragma once

#include "core/desks/plandesk.h"

#include <QCoreApplication>

namespace ayumi {

/// Plans of follow-ups and what they change, in words.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::PlanWords)

public:
    /// "Usual plan", "Hip", or the name of a programme.
    [[nodiscard]] static QString name(const FollowUpPlan& plan);
    /// "3 calls move, 1 stays because it is fixed by hand, ...": what bringing the open cases to it does.
    [[nodiscard]] static QString summary(const PlanPreview& preview);
    /// "3 months: 1 Dec → 1 Jan ・ 6 months: stays: fixed by hand"
    [[nodiscard]] static QString changes(const std::vector<PlanChange>& changes);
};

} // namespace ayumi
