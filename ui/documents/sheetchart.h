#pragma once

#include "ui/documents/sheet.h"

#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace ayumi {

/// Draws a chart inside the text of a sheet as lines, not as a picture, so that it prints sharp.
class SheetChartObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;

    [[nodiscard]] static QTextCharFormat formatOf(const SheetChart& chart);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace ayumi

Q_DECLARE_METATYPE(ayumi::SheetChart)
