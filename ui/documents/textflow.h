#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <span>
#include <vector>

class QPaintDevice;
class QPainter;

namespace ayumi {

/// One paragraph on paper, in one style. Plain text: nothing typed by a person is taken for markup.
struct FlowLine
{
    QString text; ///< empty: takes no room
    QFont font;
    QColor colour;
};

/// Paragraphs one below the other, broken to `width` between words and within those that are longer than a
/// line. All in units of the device.
namespace textflow {

[[nodiscard]] double height(std::span<const FlowLine> lines, double width, QPaintDevice* device);
/// Returns the height.
double paint(QPainter& painter, QPointF at, double width, std::span<const FlowLine> lines);

/// The same words, each line as it is broken a paragraph of its own: for what has to go on on another page.
[[nodiscard]] std::vector<FlowLine> broken(std::span<const FlowLine> lines, double width,
                                           QPaintDevice* device);

} // namespace textflow

} // namespace ayumi
