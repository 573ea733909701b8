#include "ui/kit/flowtext.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int chipGap = 5;
constexpr int chipLineGap = 4;
const QString joint = u" ・ "_s;

/// As many characters of `text` as fit into the width, up to a place where a line may break.
qsizetype fitting(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int length = line.textLength();
    layout.endLayout();
    return std::max(1, length);
}

} // namespace

QStringList brokenLines(const QString& text, const QFont& font, int width, int mostLines)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    QString line;
    const QStringList parts = text.split(joint, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString longer = line.isEmpty() ? parts[i] : line + joint + parts[i];
        if (metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        line = parts[i];
        while (metrics.horizontalAdvance(line) > width && lines.size() < mostLines) {
            const qsizetype length = fitting(line, font, width);
            if (length >= line.size())
                break;
            lines << line.left(length).trimmed();
            line = line.mid(length).trimmed();
        }
    }
    if (!line.isEmpty())
        lines << line;
    if (lines.size() <= mostLines)
        return lines;
    const QStringList rest = lines.mid(mostLines - 1);
    lines.resize(mostLines);
    lines.back() = metrics.elidedText(rest.join(joint), Qt::ElideRight, width);
    return lines;
}

void paintLines(QPainter* painter, const QRect& area, const QStringList& lines, const QFont& font,
                const QColor& ink)
{
    QRect line = area;
    line.setHeight(QFontMetrics(font).height());
    for (const QString& text : lines) {
        paintLine(painter, line, text, font, ink);
        line.translate(0, line.height());
    }
}

std::vector<QRect> flowChips(const QList<RowChip>& chips, const QRect& area)
{
    std::vector<QRect> places;
    QPoint at = area.topLeft();
    const int end = area.right() + 1;
    for (const RowChip& chip : chips) {
        const QSize size = chipSize(chip.text);
        if (at.x() > area.left() && at.x() + size.width() > end) {
            at = QPoint(area.left(), at.y() + size.height() + theme().px(chipLineGap));
        }
        places.emplace_back(at, QSize(std::min(size.width(), end - at.x()), size.height()));
        at.rx() += size.width() + theme().px(chipGap);
    }
    return places;
}

int chipsWidth(const QList<RowChip>& chips)
{
    int width = 0;
    for (const RowChip& chip : chips)
        width += (width > 0 ? theme().px(chipGap) : 0) + chipSize(chip.text).width();
    return width;
}

} // namespace ayumi
