#include "ui/documents/flowblocks.h"

#include "ui/documents/sheetstyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ayumi {

using Look = FlowPaper::Block::Look;

namespace {

// In points.
constexpr double calloutPadding = 12;
constexpr double tickIndent = 22;
constexpr double lineWidth = 0.8;

bool hasLines(Look look)
{
    return look == Look::TableHead || look == Look::TableRow || look == Look::Fact;
}

} // namespace

std::vector<double> FlowBlocks::widths(const FlowPaper::Block& block) const
{
    const double whole = m_width - indent(block);
    if (block.shares.empty())
        return std::vector<double>(block.cells.size(),
                                   whole / double(std::max<std::size_t>(block.cells.size(), 1)));
    const double sum = std::accumulate(block.shares.begin(), block.shares.end(), 0.0);
    std::vector<double> widths;
    for (const int share : block.shares)
        widths.push_back(whole * share / sum);
    return widths;
}

double FlowBlocks::padding(const FlowPaper::Block& block) const
{
    if (block.look == Look::Callout)
        return calloutPadding * m_unit;
    return hasLines(block.look) ? m_cellPadding * m_unit : 0;
}

double FlowBlocks::indent(const FlowPaper::Block& block) const
{
    return block.look == Look::Ticked ? tickIndent * m_unit : 0;
}

double FlowBlocks::contents(const FlowPaper::Block& block) const
{
    const std::vector<double> wide = widths(block);
    double tallest = 0;
    for (std::size_t i = 0; i < block.cells.size(); ++i)
        tallest = std::max(tallest, textflow::height(block.cells[i], wide[i] - 2 * padding(block), m_device));
    return tallest + 2 * padding(block);
}

double FlowBlocks::height(const FlowPaper::Block& block) const
{
    return contents(block) + (block.above + block.below) * m_unit;
}

std::vector<FlowPaper::Block> FlowBlocks::fitted(const FlowPaper::Block& block, double room) const
{
    if (height(block) <= room)
        return {block};
    const std::vector<double> wide = widths(block);
    FlowPaper::Block empty = block;
    for (FlowPaper::Cell& cell : empty.cells)
        cell.clear();
    std::vector<FlowPaper::Block> parts;
    for (std::size_t i = 0; i < block.cells.size(); ++i) {
        std::size_t part = 0;
        for (const FlowLine& line :
             textflow::broken(block.cells[i], wide[i] - 2 * padding(block), m_device)) {
            if (part == parts.size())
                parts.push_back(empty);
            parts[part].cells[i].push_back(line);
            if (height(parts[part]) <= room || parts[part].cells[i].size() == 1)
                continue;
            parts[part].cells[i].pop_back();
            if (++part == parts.size())
                parts.push_back(empty);
            parts[part].cells[i].push_back(line);
        }
    }
    return parts;
}

void FlowBlocks::paintLines(QPainter& painter, const QRectF& area, const FlowPaper::Block& block) const
{
    const std::vector<double> wide = widths(block);
    painter.setBrush(Qt::NoBrush);
    if (block.look == Look::Callout) {
        painter.setPen(QPen(sheetstyle::accent, 2 * lineWidth * m_unit));
        painter.drawRoundedRect(area, 6 * m_unit, 6 * m_unit);
        return;
    }
    if (block.look == Look::Ticked) {
        const double height = QFontMetricsF(block.cells.front().front().font, m_device).height();
        const double box = height * 0.55;
        painter.setPen(QPen(sheetstyle::secondary, 1.2 * lineWidth * m_unit));
        painter.drawRect(QRectF(area.left() + 2 * m_unit, area.top() + (height - box) / 2, box, box));
        return;
    }
    if (!hasLines(block.look))
        return;
    double x = area.left();
    for (std::size_t i = 0; i < block.cells.size(); ++i) {
        const QRectF cell(x, area.top(), wide[i], area.height());
        if (block.look == Look::TableHead || (block.look == Look::Fact && i == 0))
            painter.fillRect(cell, sheetstyle::labelGround);
        painter.setPen(QPen(sheetstyle::line, lineWidth * m_unit));
        painter.drawRect(cell);
        x += wide[i];
    }
}

void FlowBlocks::paint(QPainter& painter, QPointF at, const FlowPaper::Block& block) const
{
    const QRectF area(at.x(), at.y() + block.above * m_unit, m_width, contents(block));
    paintLines(painter, area, block);
    const std::vector<double> wide = widths(block);
    const double pad = padding(block);
    double x = area.left() + indent(block);
    for (std::size_t i = 0; i < block.cells.size(); ++i) {
        const FlowPaper::Cell& cell = block.cells[i];
        double left = x + pad;
        double width = wide[i] - 2 * pad;
        if (block.look == Look::Closing) {
            double widest = 0;
            for (const FlowLine& line : cell)
                widest = std::max(widest, QFontMetricsF(line.font, m_device).horizontalAdvance(line.text));
            // A little more than it measures: rounding must not break the line.
            width = std::min(width, widest + 2 * m_unit);
            left = area.right() - width;
        }
        textflow::paint(painter, {left, area.top() + pad}, width, cell);
        x += wide[i];
    }
}

} // namespace ayumi
