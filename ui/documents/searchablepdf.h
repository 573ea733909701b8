#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ayumi {

/// The same PDF, with text that can be searched as people type it. Qt maps a glyph back to the lowest
/// character that shows it, so that 日 comes out as the radical ⽇ (U+2F47): this puts the ordinary
/// characters into the fonts' tables. Errors: Internal where the PDF cannot be read back.
[[nodiscard]] Result<QByteArray> searchablePdf(const QByteArray& pdf);

} // namespace ayumi
