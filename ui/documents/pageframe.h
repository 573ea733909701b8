#pragma once

#include <QRectF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace ayumi {

/// What stands above and below every page of a paper: its title, whose or which day's it is, the small print
/// and the number of the page.
struct PageFrame
{
    QString title;
    QString subtitle;
    QString footer;

    /// Device units of a point.
    [[nodiscard]] static double unitOf(const QPagedPaintDevice& device);
    /// Where the contents of a page go.
    [[nodiscard]] static QRectF bodyOf(const QPagedPaintDevice& device);
    /// From page 1; the first has the larger head.
    void paint(QPainter& painter, const QPagedPaintDevice& device, int page, int pageCount) const;
};

} // namespace ayumi
