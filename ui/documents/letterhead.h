#pragma once

#include "core/base/clock.h"

#include <QString>

namespace ayumi {

/// Who speaks on a page: the office, where it can be reached, and who printed it when.
struct Letterhead
{
    QString office;
    QString phone;
    QString line; ///< name of the LINE account
    QString printedBy;
    Instant printedAt;
};

} // namespace ayumi
