#pragma once

#include "core/desks/views.h"
#include "ui/documents/letterhead.h"
#include "ui/documents/sheet.h"

#include <QCoreApplication>

namespace ayumi {

/// The follow-up calls as a list to hold in the hand, with room to write.
class CallList
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CallList)

public:
    [[nodiscard]] static Sheet of(const std::vector<FollowUpRow>& rows, const Letterhead& letterhead,
                                  QDate today);
};

} // namespace ayumi
