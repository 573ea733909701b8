#include "ui/kit/rowlist.h"

#include "ui/kit/rowlistaccessible.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace ayumi {

RowList::RowList(const QString& name, QWidget* parent)
    : QListView(parent)
    , m_delegate(new RowDelegate(m_focus, this))
{
    describeRowLists();
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
}

void RowList::setGrowsWithRows(bool grows)
{
    m_grows = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void RowList::trigger(const QModelIndex& index, const QString& actionId)
{
    if (!index.isValid())
        return;
    QPoint anchor = viewport()->mapToGlobal(visualRect(index).bottomRight());
    for (const RowDelegate::Button& button : m_delegate->buttons(visualRect(index), index)) {
        if (button.action && button.action->id == actionId)
            anchor = viewport()->mapToGlobal(button.area.bottomLeft() + QPoint(0, 2));
    }
    for (const RowAction& action : RowDelegate::actions(index)) {
        if (action.id == actionId && action.enabled) {
            setCurrentIndex(index);
            Q_EMIT actionRequested(index, actionId, anchor);
            return;
        }
    }
}

void RowList::showMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    if (!isEntry(index))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, row] {
        if (row.isValid())
            Q_EMIT rowOpened(row);
    });
    const QList<RowAction> actions = RowDelegate::actions(index);
    if (!actions.isEmpty())
        menu->addSeparator();
    for (const RowAction& action : actions) {
        QAction* entry = menu->addAction(action.text);
        entry->setEnabled(action.enabled);
        connect(entry, &QAction::triggered, this, [this, row, id = action.id] { trigger(row, id); });
    }
    menu->popup(globalPosition);
}

void RowList::setModel(QAbstractItemModel* model)
{
    if (this->model())
        this->model()->disconnect(this);
    QListView::setModel(model);
    m_delegate->forgetWidths();
    const auto changed = [this] {
        m_delegate->forgetWidths();
        if (m_grows)
            updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
}

QSize RowList::sizeHint() const
{
    if (!m_grows || !model())
        return QListView::sizeHint();
    int height = 0;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row)
        height += sizeHintForIndex(model()->index(row, 0, rootIndex())).height();
    return {theme().px(240), height};
}

QSize RowList::minimumSizeHint() const
{
    return m_grows ? QSize(theme().px(160), sizeHint().height()) : QListView::minimumSizeHint();
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const int button = buttonAt(index, event->pos());
    if (index != m_focus.hovered || button != m_focus.hoveredAction) {
        m_focus.hovered = index;
        m_focus.hoveredAction = button;
        viewport()->setCursor(button >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    QListView::mouseMoveEvent(event);
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const int button = buttonAt(index, event->pos());
    m_focus.hovered = index;
    m_focus.hoveredAction = button;
    m_focus.pressedAction = event->button() == Qt::LeftButton ? button : -1;
    QListView::mousePressEvent(event);
    viewport()->update();
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_focus.pressedAction, -1);
    QListView::mouseReleaseEvent(event);
    viewport()->update();
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !isEntry(index) || index != m_focus.hovered)
        return;
    if (pressed >= 0 && buttonAt(index, event->pos()) == pressed)
        press(index, pressed);
    else if (pressed < 0 && m_opensOnClick)
        Q_EMIT rowOpened(index);
}

void RowList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (buttonAt(index, event->pos()) >= 0)
        return; // two presses of a button are not an order to open the row
    if (event->button() == Qt::LeftButton && isEntry(index) && !m_opensOnClick)
        Q_EMIT rowOpened(index);
}

void RowList::leaveEvent(QEvent* event)
{
    m_focus.hovered = QPersistentModelIndex();
    m_focus.hoveredAction = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Left:
        stepButton(-1);
        return;
    case Qt::Key_Right:
        stepButton(1);
        return;
    case Qt::Key_Space:
        if (isEntry(index) && m_focus.focusedAction >= 0)
            press(index, m_focus.focusedAction);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isEntry(index))
            break;
        if (m_focus.focusedAction >= 0)
            press(index, m_focus.focusedAction);
        else
            Q_EMIT rowOpened(index);
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    showMenu(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RowList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_delegate->forgetWidths();
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    QListView::changeEvent(event);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Texts take other lines: rows change their height.
    if (event->oldSize().width() != event->size().width()) {
        m_delegate->forgetWidths();
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid() || !model())
        return;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (isEntry(index)) {
            setCurrentIndex(index);
            return;
        }
    }
}

bool RowList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (isEntry(index) && buttonAt(index, help->pos()) < 0 && index.data(Qt::ToolTipRole).isNull()) {
            QToolTip::showText(help->globalPos(), toolTipText(RowDelegate::spoken(index)), viewport(),
                               visualRect(index));
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_focus.focusedAction = -1;
    QListView::currentChanged(current, previous);
}

int RowList::buttonAt(const QModelIndex& index, const QPoint& position) const
{
    if (!isEntry(index))
        return -1;
    const std::vector<RowDelegate::Button> buttons = m_delegate->buttons(visualRect(index), index);
    const auto found = std::ranges::find_if(
        buttons, [&](const RowDelegate::Button& button) { return button.area.contains(position); });
    return found == buttons.end() ? -1 : static_cast<int>(found - buttons.begin());
}

void RowList::press(const QModelIndex& index, int button)
{
    const std::vector<RowDelegate::Button> buttons = m_delegate->buttons(visualRect(index), index);
    if (button < 0 || button >= static_cast<int>(buttons.size()))
        return;
    const RowDelegate::Button& pressed = buttons[static_cast<size_t>(button)];
    if (pressed.action)
        trigger(index, pressed.action->id);
    else
        showMenu(index, viewport()->mapToGlobal(pressed.area.bottomLeft()));
}

bool RowList::isEntry(const QModelIndex& index) const
{
    if (!index.isValid())
        return false;
    const QVariant kind = index.data(RowKindRole);
    return !kind.isValid() || kind.value<RowKind>() == RowKind::Entry;
}

void RowList::stepButton(int by)
{
    const QModelIndex index = currentIndex();
    if (!isEntry(index))
        return;
    const int count = static_cast<int>(m_delegate->buttons(visualRect(index), index).size());
    m_focus.focusedAction = std::clamp(m_focus.focusedAction + by, -1, count - 1);
    viewport()->update();
}

} // namespace ayumi
