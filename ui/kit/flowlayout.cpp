#include "ui/kit/flowlayout.h"

#include "ui/kit/theme.h"

#include <QWidget>

#include <algorithm>

namespace ayumi {

namespace {

QSize sizeOf(const QLayoutItem& item, int widest)
{
    return item.sizeHint().boundedTo({std::max(widest, 0), QWIDGETSIZE_MAX});
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
    , m_horizontal(theme().px(8))
    , m_vertical(theme().px(8))
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::setSpacings(int horizontal, int vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontal : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.top();
    size_t first = 0;
    while (first < m_items.size()) {
        // One line: as many as fit, then all of them on the middle of the line.
        int width = 0;
        int height = 0;
        size_t end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize size = sizeOf(*m_items[end], area.width());
            const int wider = width + (width > 0 ? m_horizontal : 0) + size.width();
            if (width > 0 && wider > area.width())
                break;
            width = wider;
            height = std::max(height, size.height());
        }
        int x = area.left();
        for (; first < end; ++first) {
            if (m_items[first]->isEmpty())
                continue;
            const QSize size = sizeOf(*m_items[first], area.width());
            if (place)
                m_items[first]->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + m_horizontal;
        }
        y += height + (end < m_items.size() ? m_vertical : 0);
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace ayumi
