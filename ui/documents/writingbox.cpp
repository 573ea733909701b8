#include "ui/documents/writingbox.h"

#include "ui/documents/sheetstyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace ayumi::writingbox {

using namespace Qt::StringLiterals;

namespace {

// In points.
constexpr double padding = 2;
constexpr double tickHeight = 20;
constexpr double fieldHeight = 25;
constexpr double tickBox = 9;
constexpr int wordPoints = 9;

class WritingPen
{
public:
    WritingPen(QPainter& painter, double unit)
        : m_painter(painter)
        , m_unit(unit)
    {
    }

    /// Words standing in the middle of a line of `area`; returns where they end.
    double say(const QRectF& area, const QString& text, QColor colour = sheetstyle::secondary,
               bool bold = false, int points = wordPoints)
    {
        m_painter.setFont(sheetstyle::font(points, bold));
        m_painter.setPen(colour);
        m_painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
        return area.left() + QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text);
    }

    /// Of words of the usual size.
    [[nodiscard]] double widthOf(const QString& text) const
    {
        return QFontMetricsF(sheetstyle::font(wordPoints), m_painter.device()).horizontalAdvance(text);
    }

    void box(const QRectF& area, QColor colour, double width = 0.8)
    {
        m_painter.setPen(QPen(colour, width * m_unit));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area);
    }

    void line(double y, double from, double to)
    {
        m_painter.setPen(QPen(sheetstyle::line, 0.8 * m_unit));
        m_painter.drawLine(QPointF(from, y), QPointF(to, y));
    }

private:
    QPainter& m_painter;
    double m_unit;
};

void paintTicks(WritingPen& pen, const QRectF& row, double unit, const QStringList& results)
{
    if (results.isEmpty())
        return;
    // What the words leave stands between them: a long one never reaches the next box.
    double words = 0;
    for (const QString& result : results)
        words += pen.widthOf(result) + (tickBox + 3) * unit;
    const double gap = (row.width() - words) / double(results.size());
    double x = row.left();
    for (const QString& result : results) {
        pen.box(QRectF(x, row.center().y() - tickBox / 2 * unit, tickBox * unit, tickBox * unit),
                sheetstyle::secondary, 1.0);
        const QRectF beside(x + (tickBox + 3) * unit, row.top(), row.width(), row.height());
        x = pen.say(beside, result, sheetstyle::ink) + gap;
    }
}

/// Two boxes for a number each; the sides are told apart by word and by colour.
void paintPain(WritingPen& pen, const QRectF& row, double unit, const WritingWords& words)
{
    double x = pen.say(row, words.pain) + 8 * unit;
    const double room = (row.right() - x) / 2;
    const std::array sides{std::pair{words.right, sheetstyle::rightSide},
                           std::pair{words.left, sheetstyle::leftSide}};
    for (const auto& [word, colour] : sides) {
        const double after =
            pen.say(QRectF(x, row.top(), room, row.height()), word, colour, true, wordPoints + 2) + 4 * unit;
        pen.box(QRectF(after, row.top() + 2 * unit, x + room - after - 6 * unit, row.height() - 4 * unit),
                colour, 1.2);
        x += room;
    }
}

} // namespace

void paint(QPainter& painter, const QRectF& area, double unit, const WritingWords& words)
{
    WritingPen pen(painter, unit);
    const QRectF inside = area.adjusted(padding * unit, 2 * unit, -2 * unit, -padding * unit);
    QRectF row(inside.left(), inside.top(), inside.width(), tickHeight * unit);
    paintTicks(pen, row, unit, words.results);
    row = QRectF(inside.left(), row.bottom(), inside.width(), fieldHeight * unit);
    paintPain(pen, row, unit, words);
    row.translate(0, row.height());
    pen.say(row, words.next);
    pen.line(row.bottom() - 2 * unit, inside.left(), inside.right());
    row.translate(0, row.height());
    pen.say(QRectF(row.left(), row.top(), row.width(), tickHeight * unit), words.notes);
    pen.line(row.bottom() - 2 * unit, inside.left(), inside.right());
    for (double y = row.bottom() + fieldHeight * unit; y < inside.bottom(); y += fieldHeight * unit)
        pen.line(y, inside.left(), inside.right());
}

} // namespace ayumi::writingbox
