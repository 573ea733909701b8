#pragma once

#include "core/base/result.h"
#include "core/domain/casefacts.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/sheet.h"

#include <QCoreApplication>

namespace ayumi {

/// The kind letter to somebody for whom the treatment is not the right thing now: what the doctor advised
/// instead, and when we look again. It promises nothing and advertises nothing.
class OutcomeLetter
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::OutcomeLetter)

public:
    /// Errors: DocumentNotPrintable without a doctor's decision, or where a joint is to be treated.
    [[nodiscard]] static Result<Sheet> of(const CaseFacts& facts, const Letterhead& letterhead, QDate today);
};

} // namespace ayumi
