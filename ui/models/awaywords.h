#pragma once

#include "core/desks/assignmentdesk.h"

#include <QCoreApplication>

namespace ayumi {

/// What is said of somebody who is away while patients wait for their calls.
class AwayWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::AwayWords)

public:
    /// "Tanaka is away until Fri 4 Dec. 12 calls wait meanwhile."
    [[nodiscard]] static QString sentence(const AwayCaller& away);
    /// The button beside it, and its name for who hears it alone.
    [[nodiscard]] static QString button();
    [[nodiscard]] static QString buttonName(const AwayCaller& away);
};

} // namespace ayumi
