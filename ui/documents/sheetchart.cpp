#include "ui/documents/sheetchart.h"

#include "ui/documents/sheetstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int chartProperty = QTextFormat::UserProperty + 1;
constexpr double heightPoints = 112;
constexpr double nameHeight = 15;

/// Where things stand inside the chart's area.
struct Plot
{
    QRectF frame;
    double unit; ///< device pixels of a point
    SheetChart chart;

    [[nodiscard]] double x(qsizetype timePoint) const
    {
        const auto count = static_cast<double>(chart.timePoints.size());
        return frame.left() + frame.width() * (static_cast<double>(timePoint) + 0.5) / count;
    }
    [[nodiscard]] double y(double value) const
    {
        return frame.bottom() - frame.height() * value / chart.most;
    }
};

void drawScale(QPainter& painter, const Plot& plot)
{
    painter.setFont(sheetstyle::font(9));
    for (const double value : {0.0, plot.chart.most / 2, plot.chart.most}) {
        painter.setPen(QPen(sheetstyle::line, 0.6 * plot.unit));
        painter.drawLine(QPointF(plot.frame.left(), plot.y(value)),
                         QPointF(plot.frame.right(), plot.y(value)));
        painter.setPen(sheetstyle::secondary);
        painter.drawText(QRectF(plot.frame.left() - 30 * plot.unit, plot.y(value) - 8 * plot.unit,
                                24 * plot.unit, 16 * plot.unit),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value, 'g', 3));
    }
    for (qsizetype i = 0; i < plot.chart.timePoints.size(); ++i) {
        painter.drawText(QRectF(plot.x(i) - 60 * plot.unit, plot.frame.bottom() + 4 * plot.unit,
                                120 * plot.unit, 16 * plot.unit),
                         Qt::AlignCenter, plot.chart.timePoints.at(i));
    }
}

void drawCurve(QPainter& painter, const Plot& plot, const SheetCurve& curve)
{
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < curve.values.size(); ++i) {
        if (!curve.values[i]) {
            before.reset();
            continue;
        }
        const QPointF point(plot.x(static_cast<qsizetype>(i)), plot.y(*curve.values[i]));
        painter.setPen(QPen(curve.colour, 1.8 * plot.unit, Qt::SolidLine, Qt::RoundCap));
        if (before)
            painter.drawLine(*before, point);
        painter.setBrush(curve.colour);
        painter.drawEllipse(point, 2.6 * plot.unit, 2.6 * plot.unit);
        before = point;
    }
}

/// Where the name of a curve stands: beside its last value.
struct CurveName
{
    const SheetCurve* curve;
    QPointF at;
};

std::vector<CurveName> namesOf(const Plot& plot)
{
    std::vector<CurveName> names;
    for (const SheetCurve& curve : plot.chart.curves) {
        for (auto i = static_cast<qsizetype>(curve.values.size()) - 1; i >= 0; --i) {
            if (const auto value = curve.values[static_cast<std::size_t>(i)]) {
                names.push_back({&curve, {plot.x(i), plot.y(*value)}});
                break;
            }
        }
    }
    // Curves that end close together keep their names apart, the higher one's above.
    std::ranges::stable_sort(names, {}, [](const CurveName& name) { return name.at.y(); });
    const double apart = nameHeight * plot.unit;
    for (std::size_t i = 1; i < names.size(); ++i) {
        const double missing = apart - (names[i].at.y() - names[i - 1].at.y());
        if (missing <= 0)
            continue;
        names[i - 1].at.ry() -= missing / 2;
        names[i].at.ry() += missing / 2;
    }
    return names;
}

void drawNames(QPainter& painter, const Plot& plot)
{
    painter.setFont(sheetstyle::font(10, true));
    for (const CurveName& name : namesOf(plot)) {
        painter.setPen(name.curve->colour);
        painter.drawText(QRectF(name.at.x() + 8 * plot.unit, name.at.y() - nameHeight / 2 * plot.unit,
                                90 * plot.unit, nameHeight * plot.unit),
                         Qt::AlignLeft | Qt::AlignVCenter, name.curve->name);
    }
}

} // namespace

QTextCharFormat SheetChartObject::formatOf(const SheetChart& chart)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(chartProperty, QVariant::fromValue(chart));
    return format;
}

QSizeF SheetChartObject::intrinsicSize(QTextDocument* document, int, const QTextFormat&)
{
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    const double unit = (device ? device->logicalDpiY() : 96) / 72.0;
    return {document->pageSize().width(), heightPoints * unit};
}

void SheetChartObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                                  const QTextFormat& format)
{
    const double unit = area.height() / heightPoints;
    const Plot plot{area.adjusted(34 * unit, 10 * unit, -20 * unit, -22 * unit), unit,
                    format.property(chartProperty).value<SheetChart>()};
    if (plot.chart.timePoints.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawScale(*painter, plot);
    for (const SheetCurve& curve : plot.chart.curves)
        drawCurve(*painter, plot, curve);
    drawNames(*painter, plot);
    painter->restore();
}

} // namespace ayumi
