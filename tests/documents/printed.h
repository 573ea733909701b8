#pragma once

#include "ui/documents/sheet.h"

#include <QString>

namespace ayumi {

/// A sheet written to a PDF and read back by programs that are not ours (poppler, qpdf).
struct Printed
{
    int pages = 0;        ///< as pdfinfo counts them
    QString text;         ///< as pdftotext -layout reads it
    QString fonts;        ///< the table of pdffonts
    bool isSound = false; ///< qpdf --check finds nothing wrong
    bool isA4 = false;
};

[[nodiscard]] Printed printed(const Sheet& sheet);

} // namespace ayumi
