#pragma once

#include "core/base/result.h"
#include "core/desks/paperviews.h"
#include "ui/documents/flowpaper.h"
#include "ui/documents/letterhead.h"

#include <QCoreApplication>

namespace ayumi {

/// The letter to somebody who could not be reached: that we tried, whom to call, when we call again. A
/// stranger who opens it learns nothing of any illness or treatment.
class MissedLetterPaper
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::MissedLetterPaper)

public:
    /// Errors: DocumentNotPrintable without an open follow-up.
    [[nodiscard]] static Result<FlowPaper> of(const PaperCase& to, const Letterhead& letterhead, QDate today,
                                              QDate callAgainOn);
    /// What the timeline says of a letter that was printed.
    [[nodiscard]] static QString note();
    /// A week and a half: the letter has to arrive and to be answered.
    [[nodiscard]] static QDate usualNextCall(QDate today) { return today.addDays(10); }
};

} // namespace ayumi
