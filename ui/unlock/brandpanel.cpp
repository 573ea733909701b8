#include "ui/unlock/brandpanel.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ayumi {

BrandPanel::BrandPanel(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(u"Ayumi"_s);
}

void BrandPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = theme().colours;
    painter.fillRect(rect(), colours.sideBar);

    // The path from the first message to the last call: four steps along a way that rises.
    const QRectF area = QRectF(rect()).adjusted(0, height() * 0.52, 0, 0);
    QPainterPath way(QPointF(-20, area.bottom() - area.height() * 0.12));
    way.cubicTo(QPointF(area.width() * 0.35, area.bottom()),
                QPointF(area.width() * 0.45, area.top() + area.height() * 0.35),
                QPointF(area.width() + 20, area.top() + area.height() * 0.1));
    painter.setPen(QPen(colours.sideBarActive, theme().px(3), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(way);
    painter.setPen(Qt::NoPen);
    for (const qreal part : {0.16, 0.4, 0.64, 0.88}) {
        painter.setBrush(part > 0.8 ? colours.badge : colours.sideBarActive);
        painter.drawEllipse(way.pointAtPercent(part), theme().px(9), theme().px(9));
        painter.setBrush(colours.sideBar);
        painter.drawEllipse(way.pointAtPercent(part), theme().px(4), theme().px(4));
    }

    const int left = theme().px(48);
    const QFont large = theme().font(3.6, true);
    int base = static_cast<int>(height() * 0.26) + QFontMetrics(large).ascent();
    painter.setFont(large);
    painter.setPen(colours.sideBarInk);
    painter.drawText(left, base, u"歩み"_s);
    painter.setFont(theme().font(1.5, true));
    painter.setPen(colours.sideBarFaint);
    painter.drawText(left + QFontMetrics(large).horizontalAdvance(u"歩み"_s) + theme().px(14), base,
                     u"Ayumi"_s);
    painter.setFont(theme().font(1.05));
    const QRect sentence(left, base + theme().px(18), width() - left - theme().px(36), theme().px(80));
    painter.drawText(sentence, Qt::TextWordWrap,
                     tr("From the first message to the last call, one step at a time."));
}

} // namespace ayumi
