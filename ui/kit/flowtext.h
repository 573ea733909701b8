#pragma once

#include "ui/models/rowroles.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStringList>

#include <vector>

class QPainter;

namespace ayumi {

/// Texts and chips that take further lines where one is too short, for delegates: what somebody needs is
/// never cut as long as there is room below.

/// The text on at most `mostLines` lines of this width. Parts joined by " ・ " stay whole where they fit; the
/// last line is cut with an ellipsis when even that is too little. Empty for an empty text.
[[nodiscard]] QStringList brokenLines(const QString& text, const QFont& font, int width, int mostLines);

/// Paints lines one below the other from the top of `area`, each as high as its font.
void paintLines(QPainter* painter, const QRect& area, const QStringList& lines, const QFont& font,
                const QColor& ink);

/// Where chips stand when they flow through `area`. One that is wider than a line is cut to it.
[[nodiscard]] std::vector<QRect> flowChips(const QList<RowChip>& chips, const QRect& area);

/// The width of all chips beside each other.
[[nodiscard]] int chipsWidth(const QList<RowChip>& chips);

} // namespace ayumi
