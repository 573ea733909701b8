#pragma once

#include "core/base/result.h"
#include "core/desks/views.h"
#include "ui/documents/flowpaper.h"
#include "ui/documents/letterhead.h"

#include <QCoreApplication>

namespace ayumi {

/// Who arrives, for the hospital: the name of the passport, which joint is to be treated and which is not,
/// what could do harm (asked or not asked), when and how they come and with whom.
class ArrivalSheet
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ArrivalSheet)

public:
    /// Errors: DocumentNotPrintable while no arrival is known.
    [[nodiscard]] static Result<FlowPaper> of(const CaseFile& file, const Letterhead& letterhead,
                                              QDate today);
};

} // namespace ayumi
