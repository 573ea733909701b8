#include "ui/documents/pageframe.h"

#include "ui/documents/sheetstyle.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

// In points.
constexpr double headHeight = 34;
constexpr double gapBelowHead = 16;
constexpr double footHeight = 40;
constexpr double gapInHead = 12;
constexpr int titlePoints = 20;
constexpr int smallTitlePoints = 12;

QRectF pageOf(const QPagedPaintDevice& device)
{
    return QRectF(0, 0, device.width(), device.height());
}

void paintHead(QPainter& painter, const QRectF& area, double unit, const PageFrame& frame, bool first)
{
    const auto widthOf = [&painter](const QString& text, const QFont& font) {
        return QFontMetricsF(font, painter.device()).horizontalAdvance(text);
    };
    const QFont quiet = sheetstyle::font(11);
    const double room = area.width() - widthOf(frame.subtitle, quiet) - gapInHead * unit;
    // A long title gives way rather than be written over what stands beside it.
    int points = first ? titlePoints : smallTitlePoints;
    while (points > smallTitlePoints && widthOf(frame.title, sheetstyle::font(points, true)) > room)
        --points;
    painter.setPen(sheetstyle::ink);
    painter.setFont(sheetstyle::font(points, true));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, frame.title);
    painter.setFont(quiet);
    painter.setPen(sheetstyle::secondary);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, frame.subtitle);
    painter.setPen(QPen(sheetstyle::accent, (first ? 2.0 : 1.0) * unit));
    const double y = area.bottom() + 5 * unit;
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

} // namespace

double PageFrame::unitOf(const QPagedPaintDevice& device)
{
    return device.logicalDpiY() / 72.0;
}

QRectF PageFrame::bodyOf(const QPagedPaintDevice& device)
{
    const double unit = unitOf(device);
    return pageOf(device).adjusted(0, (headHeight + gapBelowHead) * unit, 0, -footHeight * unit);
}

void PageFrame::paint(QPainter& painter, const QPagedPaintDevice& device, int page, int pageCount) const
{
    const double unit = unitOf(device);
    const QRectF whole = pageOf(device);
    paintHead(painter, QRectF(whole.left(), whole.top(), whole.width(), headHeight * unit), unit, *this,
              page == 1);

    const QRectF foot(whole.left(), whole.bottom() - (footHeight - 8) * unit, whole.width(),
                      footHeight * unit);
    painter.setPen(QPen(sheetstyle::line, 0.7 * unit));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setPen(sheetstyle::secondary);
    painter.setFont(sheetstyle::font(9));
    const QRectF below = foot.adjusted(0, 4 * unit, 0, 0);
    painter.drawText(below.adjusted(0, 0, -50 * unit, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     footer);
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, u"%1 / %2"_s.arg(page).arg(pageCount));
}

} // namespace ayumi
