#include "ui/casefile/timelinedelegate.h"

#include "ui/kit/flowtext.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ayumi {

namespace {

using Shape = TimelineModel::Shape;

constexpr int wraps = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;
/// An event says more in its title than fits into a line; nothing of it is cut.
constexpr int mostTitleLines = 6;

QFont titleFont(Shape shape)
{
    return shape == Shape::Event ? theme().font(1.0, true) : theme().font(1.0);
}

QFont detailFont()
{
    return theme().font(0.88);
}

bool isBubble(Shape shape)
{
    return shape == Shape::BubbleIn || shape == Shape::BubbleOut;
}

struct Placed
{
    QRect box;
    QRect title;
    QRect detail;
};

QSize textSize(const QFont& font, int width, const QString& text)
{
    if (text.isEmpty())
        return {0, 0};
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), wraps, text).size();
}

Placed place(int width, const QModelIndex& index)
{
    const auto shape = index.data(TimelineModel::ShapeRole).value<Shape>();
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(TimelineModel::DetailRole).toString();
    const int margin = theme().px(16);
    const int pad = theme().px(isBubble(shape) ? 11 : 13);
    const int whole = std::max(theme().px(120), width - 2 * margin);
    const int inner = (isBubble(shape) ? whole * 3 / 4 : whole) - 2 * pad;
    QSize first = textSize(titleFont(shape), inner, title);
    if (shape == Shape::Event) {
        const qsizetype lines = brokenLines(title, titleFont(shape), inner, mostTitleLines).size();
        first = {inner, static_cast<int>(lines) * QFontMetrics(titleFont(shape)).height()};
    }
    const QSize second = textSize(detailFont(), inner, detail);
    const int gap = detail.isEmpty() ? 0 : theme().px(2);
    const int height = first.height() + gap + second.height() + 2 * theme().px(shape == Shape::Event ? 7 : 8);
    const int boxWidth =
        isBubble(shape) ? std::max(first.width(), second.width()) + 2 * pad + theme().px(2) : whole;
    const int left = shape == Shape::BubbleOut ? width - margin - boxWidth : margin;
    Placed placed;
    placed.box = QRect(left, theme().px(4), boxWidth, height);
    placed.title = QRect(left + pad, placed.box.top() + theme().px(shape == Shape::Event ? 7 : 8), inner,
                         first.height());
    placed.detail = QRect(left + pad, placed.title.bottom() + 1 + gap, inner, second.height());
    return placed;
}

void paintDay(QPainter* painter, const QRect& area, const QString& text)
{
    paintLine(painter, area, text, theme().font(0.86), theme().colours.secondary, Qt::AlignCenter);
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto shape = index.data(TimelineModel::ShapeRole).value<Shape>();
    const Colours& colours = theme().colours;
    painter->save();
    if (shape == Shape::Day || shape == Shape::Notice) {
        paintDay(painter, option.rect, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    Placed placed = place(option.rect.width(), index);
    placed.box.translate(option.rect.topLeft());
    placed.title.translate(option.rect.topLeft());
    placed.detail.translate(option.rect.topLeft());
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (isBubble(shape)) {
        const QColor fill = shape == Shape::BubbleIn ? colours.bubbleIn : colours.bubbleOut;
        paintBox(painter, placed.box, fill, current ? colours.focus : fill, theme().px(12));
    } else {
        painter->fillRect(placed.box, current ? colours.selected : colours.cardTinted);
        const QColor edge = theme().tone(index.data(TimelineModel::ToneRole).value<Tone>()).strong;
        painter->fillRect(QRect(placed.box.topLeft(), QSize(theme().px(3), placed.box.height())), edge);
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(titleFont(shape));
    painter->setPen(colours.ink);
    if (isBubble(shape))
        painter->drawText(placed.title, wraps, title);
    else
        paintLines(painter, placed.title,
                   brokenLines(title, titleFont(shape), placed.title.width(), mostTitleLines),
                   titleFont(shape), colours.ink);
    painter->setFont(detailFont());
    painter->setPen(colours.neutralInk);
    painter->drawText(placed.detail, wraps, index.data(TimelineModel::DetailRole).toString());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto shape = index.data(TimelineModel::ShapeRole).value<Shape>();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (shape == Shape::Day || shape == Shape::Notice)
        return {width, QFontMetrics(theme().font(0.86)).height() + theme().px(12)};
    return {width, place(width, index).box.height() + theme().px(8)};
}

} // namespace ayumi
