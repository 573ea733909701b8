#include "ui/kit/paint.h"

#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ayumi {

namespace {

QFont chipFont()
{
    return theme().font(0.9);
}

QFont buttonFont()
{
    return theme().font(0.94);
}

constexpr int buttonArrow = 12;

} // namespace

void paintBox(QPainter* painter, const QRect& box, const QColor& fill, const QColor& edge, int radius,
              qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, edgeWidth));
    const qreal inset = edge.alpha() == 0 ? 0 : edgeWidth / 2;
    painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintChevron(QPainter* painter, const QRect& area, Qt::ArrowType direction, const QColor& ink)
{
    const qreal half = theme().px(4);
    const QPointF centre = QRectF(area).center();
    QPolygonF line{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    QTransform turn;
    turn.translate(centre.x(), centre.y());
    switch (direction) {
    case Qt::UpArrow:
        turn.rotate(180);
        break;
    case Qt::LeftArrow:
        turn.rotate(90);
        break;
    case Qt::RightArrow:
        turn.rotate(-90);
        break;
    default:
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5 * theme().textScale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(turn.map(line));
    painter->restore();
}

void paintTick(QPainter* painter, const QRect& area, const QColor& ink)
{
    const QRectF box(area);
    const QPolygonF line{{box.left() + box.width() * 0.25, box.top() + box.height() * 0.53},
                         {box.left() + box.width() * 0.43, box.top() + box.height() * 0.70},
                         {box.left() + box.width() * 0.76, box.top() + box.height() * 0.32}};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, std::max(1.6, box.width() * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

int paintLine(QPainter* painter, const QRect& area, const QString& text, const QFont& font, const QColor& ink,
              Qt::Alignment alignment)
{
    if (text.isEmpty() || area.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    return std::min(metrics.horizontalAdvance(shown), area.width());
}

QSize chipSize(const QString& text)
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text) + theme().px(20), metrics.height() + theme().px(3)};
}

int paintChip(QPainter* painter, const QRect& area, const QString& text, Tone tone)
{
    const ToneColours colours = theme().tone(tone);
    const QSize wanted = chipSize(text);
    const int width = std::min(wanted.width(), area.width());
    const QRect box(area.left(), area.center().y() - wanted.height() / 2, width, wanted.height());
    paintBox(painter, box, colours.soft, Qt::transparent, wanted.height() / 2);
    paintLine(painter, box.adjusted(theme().px(8), 0, -theme().px(8), 0), text, chipFont(), colours.ink,
              Qt::AlignCenter);
    return width;
}

QSize countBadgeSize(const QString& text)
{
    const QFontMetrics metrics(theme().font(0.86, true));
    const int height = metrics.height() + theme().px(2);
    return {std::max(height, metrics.horizontalAdvance(text) + theme().px(12)), height};
}

void paintCountBadge(QPainter* painter, const QRect& area, const QString& text, const QColor& fill,
                     const QColor& ink)
{
    paintBox(painter, area, fill, Qt::transparent, area.height() / 2);
    paintLine(painter, area, text, theme().font(0.86, true), ink, Qt::AlignCenter);
}

QSize paintedButtonSize(const PaintedButton& button)
{
    QFont font = buttonFont();
    font.setBold(button.primary);
    const QFontMetrics metrics(font);
    const int arrow = button.opensMenu ? theme().px(buttonArrow) : 0;
    return {metrics.horizontalAdvance(button.text) + theme().px(22) + arrow,
            metrics.height() + theme().px(9)};
}

void paintButton(QPainter* painter, const QRect& area, const PaintedButton& button)
{
    const Colours& colours = theme().colours;
    QColor fill = button.primary ? colours.accent : colours.card;
    QColor edge = button.primary ? colours.accent : colours.borderStrong;
    QColor ink = button.primary ? colours.onAccent : colours.ink;
    if (!button.enabled) {
        fill = button.primary ? colours.accentDisabled : colours.fieldDisabled;
        edge = button.primary ? colours.accentDisabled : colours.border;
        ink = button.primary ? colours.onAccent : colours.placeholder;
    } else if (button.pressed) {
        fill = button.primary ? colours.accentPressed : colours.groundDeep;
    } else if (button.hovered) {
        fill = button.primary ? colours.accentHover : colours.hover;
    }
    if (button.focused)
        edge = button.primary ? colours.accentPressed : colours.focus;
    paintBox(painter, area, fill, edge, theme().px(7), button.focused ? 2.0 : 1.0);

    QFont font = buttonFont();
    font.setBold(button.primary);
    const int arrow = button.opensMenu ? theme().px(buttonArrow) : 0;
    const QRect inner = area.adjusted(theme().px(8), 0, -theme().px(8) - arrow, 0);
    paintLine(painter, inner, button.text, font, ink, Qt::AlignCenter);
    if (button.opensMenu)
        paintChevron(painter, QRect(inner.right() + 1, area.top(), arrow, area.height()), Qt::DownArrow, ink);
}

} // namespace ayumi
