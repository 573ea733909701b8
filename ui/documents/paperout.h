#pragma once

#include "core/base/result.h"
#include "ui/documents/sheet.h"

class QWidget;

namespace ayumi {

/// The ways of a sheet into the world. Each returns or shows what happened.
namespace paperout {

/// Writes an A4 PDF with embedded fonts, whole or not at all. Returns the number of pages.
/// Errors: FileUnwritable, DiskFull.
[[nodiscard]] Result<int> writePdf(const Sheet& sheet, const QString& path);

/// Opens the print preview, from which the page goes to a printer or a PDF. The dialog owns itself.
void preview(std::shared_ptr<Sheet> sheet, QWidget* parent);

} // namespace paperout

} // namespace ayumi
