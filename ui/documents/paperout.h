#pragma once

#include "core/base/result.h"
#include "ui/documents/paperpages.h"

namespace ayumi {

/// The ways of a paper into the world. Each returns what happened.
namespace paperout {

/// Writes an A4 PDF with embedded fonts, whole or not at all. Returns the number of pages.
/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<int> writePdf(const PaperPages& sheet, const QString& path);

} // namespace paperout

} // namespace ayumi
