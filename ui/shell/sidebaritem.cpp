#include "ui/shell/sidebaritem.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QPainter>

#include <algorithm>

namespace ayumi {

SideBarItem::SideBarItem(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SideBarItem::setBadge(int badge)
{
    m_badge = badge;
    update();
}

void SideBarItem::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize SideBarItem::sizeHint() const
{
    if (m_compact)
        return {theme().px(42), QFontMetrics(theme().font()).height() + theme().px(20)};
    return {theme().px(160), QFontMetrics(theme().font()).height() + theme().px(17)};
}

void SideBarItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    if (isChecked())
        paintBox(&painter, rect(), colours.sideBarActive, Qt::transparent, theme().px(8));
    else if (underMouse())
        paintBox(&painter, rect(), colours.sideBarHover, Qt::transparent, theme().px(8));
    if (hasFocus())
        paintBox(&painter, rect(), Qt::transparent, colours.sideBarInk, theme().px(8), 1.5);

    const int side = theme().px(18);
    const QRect mark(theme().px(12), (height() - side) / 2, side, side);
    themedIcon(m_icon, isChecked() ? &Colours::sideBarInk : &Colours::sideBarFaint).paint(&painter, mark);
    QRect line = rect().adjusted(mark.right() + theme().px(11), 0, -theme().px(10), 0);
    if (m_compact)
        line = QRect(mark.center().x(), 0, width() - mark.center().x(), mark.top() + theme().px(8));
    if (m_badge > 0) {
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        const QSize size = countBadgeSize(count);
        const QRect badge(line.right() - size.width() + 1, line.center().y() - size.height() / 2,
                          size.width(), size.height());
        paintCountBadge(&painter, badge, count, colours.badge, colours.badgeInk);
        line.setRight(badge.left() - theme().px(6));
    }
    if (!m_compact)
        paintLine(&painter, line, text(), theme().font(1.0, isChecked()), colours.sideBarInk);
}

SideBarLine::SideBarLine(QWidget* parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPressable(false);
}

void SideBarLine::setDot(Dot dot)
{
    m_dot = dot;
    update();
}

void SideBarLine::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void SideBarLine::setPressable(bool pressable)
{
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, pressable);
    setAttribute(Qt::WA_TransparentForMouseEvents, !pressable);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SideBarLine::setCompact(bool compact)
{
    m_compact = compact;
    setVisible(!compact || m_dot != Dot::None || !m_icon.isEmpty());
    setToolTip(toolTipText(compact ? text() : QString()));
    updateGeometry();
}

QSize SideBarLine::sizeHint() const
{
    return {theme().px(160), heightForWidth(theme().px(184))};
}

int SideBarLine::heightForWidth(int width) const
{
    const QFontMetrics metrics(theme().font(0.88));
    if (m_compact)
        return metrics.height() + theme().px(9);
    const QRect room(0, 0, std::max(20, width - indent() - theme().px(20)), 10000);
    return metrics.boundingRect(room, Qt::TextWordWrap, text()).height() + theme().px(7);
}

void SideBarLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    if (underMouse() && focusPolicy() != Qt::NoFocus)
        paintBox(&painter, rect(), colours.sideBarHover, Qt::transparent, theme().px(6));
    if (hasFocus())
        paintBox(&painter, rect(), Qt::transparent, colours.sideBarInk, theme().px(6), 1.5);
    const QFont font = theme().font(0.88);
    const int lineHeight = QFontMetrics(font).height();
    if (m_dot != Dot::None) {
        const int dot = theme().px(7);
        const QRect place(theme().px(12), theme().px(3) + (lineHeight - dot) / 2 + 1, dot, dot);
        paintBox(&painter, place, m_dot == Dot::Good ? colours.accentDisabled : colours.badge,
                 Qt::transparent, dot);
    } else if (!m_icon.isEmpty()) {
        const int side = theme().px(15);
        themedIcon(m_icon, &Colours::sideBarFaint)
            .paint(&painter, QRect(theme().px(10), theme().px(3) + (lineHeight - side) / 2 + 1, side, side));
    }
    if (m_compact)
        return;
    painter.setFont(font);
    painter.setPen(colours.sideBarFaint);
    const QRect room = rect().adjusted(theme().px(12) + indent(), theme().px(3), -theme().px(8), 0);
    painter.drawText(room, Qt::TextWordWrap, text());
}

int SideBarLine::indent() const
{
    if (m_dot != Dot::None)
        return theme().px(13);
    return m_icon.isEmpty() ? 0 : theme().px(19);
}

} // namespace ayumi
