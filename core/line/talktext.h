#pragma once

#include "core/line/textshape.h"

namespace ayumi {

/// Reads the TAB form of phones into `history`, whose dialect, language and date order are set.
/// Errors: Cancelled.
[[nodiscard]] Result<> readTalkText(QStringView text, LineHistory& history, const Progress& progress);

} // namespace ayumi
