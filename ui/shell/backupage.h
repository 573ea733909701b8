#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>

#include <optional>

namespace ayumi {

/// The side bar's line about the last backup that was opened and checked.
class BackupAge
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::BackupAge)

public:
    /// A backup older than this is a matter of concern.
    static constexpr int freshHours = 36;

    [[nodiscard]] static QString sentence(std::optional<Instant> verifiedAt, Instant now);
    [[nodiscard]] static bool isFresh(std::optional<Instant> verifiedAt, Instant now);
};

} // namespace ayumi
