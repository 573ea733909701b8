#pragma once

#include "ui/documents/letterhead.h"
#include "ui/documents/paperpages.h"

#include <QString>

namespace ayumi {

/// A paper written to a PDF and read back by programs that are not ours (poppler, qpdf).
struct Printed
{
    int pages = 0;        ///< as pdfinfo counts them
    QString text;         ///< as pdftotext -layout reads it
    QString fonts;        ///< the table of pdffonts
    bool isSound = false; ///< qpdf --check finds nothing wrong
    bool isA4 = false;    ///< every page
    bool fontsAreEmbedded = false;
};

/// 歩みサポート東京, printed by 佐藤 at nine in the morning.
[[nodiscard]] Letterhead anOffice(QDate today);

[[nodiscard]] Printed printed(const PaperPages& sheet);

} // namespace ayumi
