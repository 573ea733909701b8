#pragma once

#include "ui/documents/flowpaper.h"

#include <QRectF>

namespace ayumi {

/// Measures and paints the blocks of a FlowPaper in units of one device.
class FlowBlocks
{
public:
    FlowBlocks(QPaintDevice* device, double unit, double width, double cellPadding)
        : m_device(device)
        , m_unit(unit)
        , m_width(width)
        , m_cellPadding(cellPadding)
    {
    }

    /// With the room above and below it.
    [[nodiscard]] double height(const FlowPaper::Block& block) const;
    /// What is taller than `room`, as several of the same look that are not.
    [[nodiscard]] std::vector<FlowPaper::Block> fitted(const FlowPaper::Block& block, double room) const;
    void paint(QPainter& painter, QPointF at, const FlowPaper::Block& block) const;

private:
    [[nodiscard]] std::vector<double> widths(const FlowPaper::Block& block) const;
    [[nodiscard]] double padding(const FlowPaper::Block& block) const;
    [[nodiscard]] double indent(const FlowPaper::Block& block) const;
    [[nodiscard]] double contents(const FlowPaper::Block& block) const;
    void paintLines(QPainter& painter, const QRectF& area, const FlowPaper::Block& block) const;

    QPaintDevice* m_device;
    double m_unit;
    double m_width;
    double m_cellPadding; ///< in points
};

} // namespace ayumi
