#include "ui/cases/talkpreview.h"

#include "core/domain/message.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/talklinemodel.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int sideRoom = 12;
constexpr int bubblePadding = 9;
constexpr int mostTextHeight = 160; ///< of a preview: the whole text is in the case afterwards

QFont textFont()
{
    return theme().font(0.95);
}

QFont smallFont()
{
    return theme().font(0.82);
}

class BubbleDelegate final : public QStyledItemDelegate
{
public:
    explicit BubbleDelegate(QListView* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int width = m_list->viewport()->width();
        const int head = headHeight(index);
        return {width, head + textSize(index, width).height() + theme().px(2 * bubblePadding + 6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const Colours& colours = theme().colours;
        QRect row = option.rect;
        if (const QString day = index.data(TalkLineModel::DayRole).toString(); !day.isEmpty()) {
            const QRect head(row.left(), row.top(), row.width(), dayHeight());
            paintLine(painter, head, day, smallFont(), colours.secondary, Qt::AlignCenter);
        }
        row.setTop(row.top() + headHeight(index));
        const int direction = index.data(TalkLineModel::DirectionRole).toInt();
        const QSize text = textSize(index, option.rect.width());
        const int padding = theme().px(bubblePadding);
        QRect bubble(row.left() + theme().px(sideRoom), row.top(), text.width() + 2 * padding,
                     text.height() + 2 * padding - theme().px(4));
        const bool ours = direction == static_cast<int>(MessageDirection::ToPatient);
        const bool notice = direction == static_cast<int>(MessageDirection::Notice);
        if (ours)
            bubble.moveRight(row.right() - theme().px(sideRoom));
        else if (notice)
            bubble.moveLeft(row.center().x() - bubble.width() / 2);
        if (!notice)
            paintBox(painter, bubble, ours ? colours.bubbleOut : colours.bubbleIn, Qt::transparent,
                     theme().px(9));
        painter->setFont(textFont());
        painter->setPen(notice ? colours.secondary : colours.ink);
        painter->setClipRect(bubble);
        painter->drawText(bubble.adjusted(padding, padding - theme().px(2), -padding, 0), textFlags(),
                          index.data().toString());
        painter->setClipping(false);
        paintTime(painter, bubble, ours, index);
        painter->restore();
    }

private:
    static int textFlags() { return Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop; }
    static int dayHeight() { return QFontMetrics(smallFont()).height() + theme().px(10); }

    static int headHeight(const QModelIndex& index)
    {
        return index.data(TalkLineModel::DayRole).toString().isEmpty() ? 0 : dayHeight();
    }

    static QSize textSize(const QModelIndex& index, int width)
    {
        const int room = std::max(theme().px(80), width * 68 / 100);
        const QRect needed =
            QFontMetrics(textFont())
                .boundingRect(QRect(0, 0, room, 10000), textFlags(), index.data().toString());
        return {needed.width() + 2, std::min(needed.height(), theme().px(mostTextHeight))};
    }

    static void paintTime(QPainter* painter, const QRect& bubble, bool ours, const QModelIndex& index)
    {
        const QString time = index.data(TalkLineModel::TimeRole).toString();
        const QFontMetrics metrics(smallFont());
        const int width = metrics.horizontalAdvance(time) + 2;
        const int left = ours ? bubble.left() - width - theme().px(6) : bubble.right() + theme().px(6);
        paintLine(painter, QRect(left, bubble.bottom() - metrics.height(), width, metrics.height()), time,
                  smallFont(), theme().colours.secondary);
    }

    QListView* m_list;
};

} // namespace

TalkPreview::TalkPreview(QWidget* parent)
    : QListView(parent)
    , m_lines(new TalkLineModel(this))
{
    setModel(m_lines);
    setItemDelegate(new BubbleDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setSpacing(0);
    setMinimumHeight(theme().px(160));
}

void TalkPreview::show(const LineHistory& history, const QString& patient)
{
    m_lines->show(history, patient);
}

void TalkPreview::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace ayumi
