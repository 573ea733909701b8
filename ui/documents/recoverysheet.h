#pragma once

#include "ui/documents/letterhead.h"
#include "ui/documents/sheet.h"

#include <QCoreApplication>

namespace ayumi {

/// The recovery key on paper: shown once at set-up, kept in a safe.
class RecoverySheet
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::RecoverySheet)

public:
    /// `recoveryKey` with its groups separated by hyphens.
    [[nodiscard]] static Sheet of(const QString& recoveryKey, const QString& clinicFolder,
                                  const Letterhead& letterhead, QDate today);
};

} // namespace ayumi
