#include "ui/shell/bellbutton.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int iconSide = 22;
constexpr int mostShown = 99;

} // namespace

BellButton::BellButton(QWidget* parent)
    : QToolButton(parent)
{
    setIcon(themedIcon(u"notifications"_s));
    setIconSize({theme().px(iconSide), theme().px(iconSide)});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void BellButton::show(int due, bool more, bool unseen)
{
    m_due = due;
    m_more = more;
    m_unseen = unseen;
    retranslate();
    updateGeometry();
    update();
}

void BellButton::retranslate()
{
    QString name = tr("Reminders");
    if (m_due > 0 && m_more)
        name = tr("Reminders: more than %n due", nullptr, m_due);
    else if (m_due > 0)
        name = m_unseen ? tr("Reminders: %n due, some of them new", nullptr, m_due)
                        : tr("Reminders: %n due", nullptr, m_due);
    setAccessibleName(name);
    setToolTip(toolTipText(tr("%1 (Ctrl+B)").arg(name)));
}

QSize BellButton::sizeHint() const
{
    const QSize base = QToolButton::sizeHint();
    return {base.width() + (m_due > 0 ? theme().px(14) : 0), base.height()};
}

void BellButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_due <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString count =
        m_more || m_due > mostShown ? u"%1+"_s.arg(std::min(m_due, mostShown)) : QString::number(m_due);
    const QSize size = countBadgeSize(count);
    const QRect badge(QPoint(width() - size.width(), 0), size);
    const ToneColours colours = theme().tone(m_unseen ? Tone::Danger : Tone::Neutral);
    paintCountBadge(&painter, badge, count, m_unseen ? colours.strong : colours.soft,
                    m_unseen ? theme().colours.onAccent : colours.ink);
}

} // namespace ayumi
