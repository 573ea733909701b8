#include "ui/kit/searchbox.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ayumi {

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setProperty("kind", u"search"_s);
    addAction(themedIcon(u"edit-find"_s, &Colours::secondary), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::tell);
}

void SearchBox::setShortcutHint(const QString& hint)
{
    m_hint = hint;
    keepRoomForHint();
    update();
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    tell();
    update();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT stepped(-8);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepped(8);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT confirmed(text().trimmed());
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || m_composing || !text().isEmpty())
        return;
    const QFont font = theme().font(0.86);
    const int width = hintWidth() - theme().px(2);
    QPainter painter(this);
    const QRect key(this->width() - width - theme().px(8), theme().px(7), width, height() - theme().px(14));
    paintBox(&painter, key, theme().colours.card, theme().colours.border, theme().px(4));
    paintLine(&painter, key, m_hint, font, theme().colours.secondary, Qt::AlignCenter);
}

void SearchBox::keepRoomForHint()
{
    const bool shown = !m_hint.isEmpty() && text().isEmpty();
    setTextMargins(0, 0, shown ? hintWidth() : 0, 0);
}

int SearchBox::hintWidth() const
{
    return QFontMetrics(theme().font(0.86)).horizontalAdvance(m_hint) + theme().px(14);
}

void SearchBox::tell()
{
    keepRoomForHint();
    // A composition may replace a selection before anything is committed: that is not yet a search.
    if (m_composing)
        return;
    const QString wanted = text().trimmed();
    if (wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT searched(wanted);
}

} // namespace ayumi
