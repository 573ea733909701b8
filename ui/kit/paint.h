#pragma once

#include "ui/models/rowroles.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;

namespace ayumi {

/// Strokes and shapes shared by delegates, the style and painted widgets, so that a chip in a list is the
/// chip on a page. All sizes follow theme().

/// A rounded box whose `edgeWidth` wide line lies inside `box`.
void paintBox(QPainter* painter, const QRect& box, const QColor& fill, const QColor& edge, int radius,
              qreal edgeWidth = 1.0);

/// A thin open arrow in the middle of `area`.
void paintChevron(QPainter* painter, const QRect& area, Qt::ArrowType direction, const QColor& ink);

void paintTick(QPainter* painter, const QRect& area, const QColor& ink);

/// One line, cut with an ellipsis where it does not fit. Gives the width that was used.
int paintLine(QPainter* painter, const QRect& area, const QString& text, const QFont& font, const QColor& ink,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

[[nodiscard]] QSize chipSize(const QString& text);
/// In the middle of the height of `area`, from its left. Gives the width that was used.
int paintChip(QPainter* painter, const QRect& area, const QString& text, Tone tone);

/// A count in a filled round mark.
[[nodiscard]] QSize countBadgeSize(const QString& text);
void paintCountBadge(QPainter* painter, const QRect& area, const QString& text, const QColor& fill,
                     const QColor& ink);

struct PaintedButton
{
    QString text;
    bool primary = false;
    bool opensMenu = false;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
};

/// The size a painted button of a row wants.
[[nodiscard]] QSize paintedButtonSize(const PaintedButton& button);
void paintButton(QPainter* painter, const QRect& area, const PaintedButton& button);

} // namespace ayumi
