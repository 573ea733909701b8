#include "ui/documents/sheetstyle.h"

#include <QPageSize>

namespace ayumi::sheetstyle {

using namespace Qt::StringLiterals;

QFont font(int points, bool bold)
{
    QFont font(u"Noto Sans CJK JP"_s, points);
    font.setBold(bold);
    return font;
}

QTextCharFormat characters(int points, QColor colour, bool bold)
{
    QTextCharFormat format;
    format.setFont(font(points, bold));
    format.setForeground(colour);
    return format;
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(line);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBottomMargin(10);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat cellFormat(bool isLabel)
{
    QTextCharFormat format;
    if (isLabel)
        format.setBackground(labelGround);
    return format;
}

QPageLayout pageLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 18, 18, 14),
                       QPageLayout::Millimeter);
}

} // namespace ayumi::sheetstyle
