#pragma once

#include "core/desks/views.h"
#include "ui/models/casesview.h"

#include <QCoreApplication>

namespace ayumi {

/// What lists say about what they do not show: nothing is silently missing.
class LeftOutWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::LeftOutWords)

public:
    /// "Not shown: 12 calls of others ・ 34 later calls". Empty when everything open is shown.
    [[nodiscard]] static QString calls(const LeftOut& leftOut);
    /// "Lost to follow-up (3)…"; empty when nobody is.
    [[nodiscard]] static QString lost(const LeftOut& leftOut);
    /// "Not shown: closed cases ・ other people's cases". Empty when no filter leaves anything out.
    [[nodiscard]] static QString cases(const CasesView& view);
};

} // namespace ayumi
