#include "ui/kit/tickbox.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int flow = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic;

} // namespace

TickBox::TickBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TickBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + theme().px(8);
}

QRect TickBox::words(int width) const
{
    const QRect room(indent(), theme().px(3), std::max(1, width - indent()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, flow, text());
}

QSize TickBox::sizeHint() const
{
    const int width = indent() + fontMetrics().horizontalAdvance(text()) + 2;
    return {width, heightForWidth(width)};
}

QSize TickBox::minimumSizeHint() const
{
    return {indent() + theme().px(96), fontMetrics().height() + theme().px(6)};
}

int TickBox::heightForWidth(int width) const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(box, words(width).height()) + theme().px(6);
}

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    const int firstLine = theme().px(3) + (fontMetrics().height() - box) / 2;
    QStyleOptionButton indicator = option;
    indicator.rect = QRect(0, std::max(0, firstLine), indent() - theme().px(8), box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &indicator, &painter, this);
    const QRect place = words(width());
    painter.setPen(
        option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(place.adjusted(0, 0, 2, 2), flow, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().colours.focus, 1.5));
        painter.drawRoundedRect(place.adjusted(-2, -1, 3, 1), 4, 4);
    }
}

bool TickBox::hitButton(const QPoint& position) const
{
    return QRect(QPoint(0, 0), QSize(words(width()).right() + 3, height())).contains(position);
}

} // namespace ayumi
