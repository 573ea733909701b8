#include "ui/documents/textflow.h"

#include <QPainter>
#include <QTextLayout>

namespace ayumi::textflow {

namespace {

/// A line that somebody ended stays ended.
QString withLineEnds(QString text)
{
    return text.remove(u'\r').replace(u'\n', QChar::LineSeparator);
}

/// Breaks the paragraph of `layout` into lines; returns its height.
double breakLines(QTextLayout& layout, double width, double top)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width);
        each.setPosition(QPointF(0, top + height));
        height += each.height();
    }
    layout.endLayout();
    return height;
}

double flow(std::span<const FlowLine> lines, double width, QPaintDevice* device, QPainter* painter,
            QPointF at)
{
    double height = 0;
    for (const FlowLine& line : lines) {
        if (line.text.isEmpty())
            continue;
        QTextLayout layout(withLineEnds(line.text), line.font, device);
        height += breakLines(layout, width, height);
        if (painter) {
            painter->setPen(line.colour);
            layout.draw(painter, at);
        }
    }
    return height;
}

} // namespace

double height(std::span<const FlowLine> lines, double width, QPaintDevice* device)
{
    return flow(lines, width, device, nullptr, {});
}

double paint(QPainter& painter, QPointF at, double width, std::span<const FlowLine> lines)
{
    return flow(lines, width, painter.device(), &painter, at);
}

std::vector<FlowLine> broken(std::span<const FlowLine> lines, double width, QPaintDevice* device)
{
    std::vector<FlowLine> each;
    for (const FlowLine& line : lines) {
        if (line.text.isEmpty())
            continue;
        const QString text = withLineEnds(line.text);
        QTextLayout layout(text, line.font, device);
        breakLines(layout, width, 0);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine part = layout.lineAt(i);
            each.push_back({text.mid(part.textStart(), part.textLength()).remove(QChar::LineSeparator),
                            line.font, line.colour});
        }
    }
    return each;
}

} // namespace ayumi::textflow
