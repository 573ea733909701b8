#pragma once

#include "core/line/textshape.h"

namespace ayumi {

/// Reads the space form of computers into `history`, whose dialect, language and date order are set.
/// Errors: Cancelled.
[[nodiscard]] Result<> readDesktopText(QStringView text, const QStringList& knownNames, LineHistory& history,
                                       const Progress& progress);

} // namespace ayumi
