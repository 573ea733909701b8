#pragma once

#include "core/base/result.h"
#include "core/domain/casefacts.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/sheet.h"

#include <QCoreApplication>

namespace ayumi {

enum class SummaryReader
{
    Patient,
    Hospital
};

/// The page the patient takes home, and its twin for the hospital: what was done to which side, with which
/// lot, how the pain went, what to mind and who calls when. In the language spoken at the moment
/// (Language::aside).
class VisitSummary
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::VisitSummary)

public:
    /// Errors: DocumentNotPrintable before the first injection is recorded.
    [[nodiscard]] static Result<Sheet> of(const CaseFacts& facts, SummaryReader reader,
                                          const Letterhead& letterhead, QDate today);
};

} // namespace ayumi
