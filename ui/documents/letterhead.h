#pragma once

#include "core/base/clock.h"
#include "core/domain/officecontact.h"

#include <QString>

namespace ayumi {

/// Who speaks on a page: the office, where it can be reached, and who printed it when.
struct Letterhead
{
    OfficeContact office;
    QString printedBy;
    Instant printedAt;
};

} // namespace ayumi
