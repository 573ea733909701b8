#include "ui/kit/answertile.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QPainter>

namespace ayumi {

namespace {

constexpr qreal digitSize = 1.05;
constexpr qreal wordSize = 0.86;
constexpr int linesOfWords = 2;

} // namespace

AnswerTile::AnswerTile(int value, const QString& words, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
    , m_tone(tone)
{
    setText(QString::number(value));
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!words.isEmpty())
        setToolTip(toolTipText(words));
}

void AnswerTile::setEarlier(bool earlier)
{
    m_earlier = earlier;
    update();
}

void AnswerTile::setWaiting(bool waiting)
{
    m_waiting = waiting;
    update();
}

QSize AnswerTile::sizeHint() const
{
    const QFontMetrics digits(theme().font(digitSize, true));
    int height = digits.height() + theme().px(14);
    int width = digits.horizontalAdvance(QStringLiteral("10")) + theme().px(6);
    if (!m_words.isEmpty()) {
        const QFontMetrics words(theme().font(wordSize));
        height = digits.height() + linesOfWords * words.lineSpacing() + theme().px(9);
        width = theme().px(58);
    }
    return {width, height};
}

QSize AnswerTile::minimumSizeHint() const
{
    return sizeHint();
}

void AnswerTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    const ToneColours mine = theme().tone(m_tone);
    const bool on = isChecked();
    QColor fill = underMouse() && isEnabled() ? colours.hover : colours.field;
    if (on)
        fill = mine.soft;
    paintBox(&painter, rect(), fill, on ? mine.strong : colours.borderStrong, theme().px(7), on ? 2.2 : 1.0);
    const QColor ink = on ? mine.ink : colours.ink;
    const QString digit = m_waiting ? text() + QStringLiteral("…") : text();
    if (m_words.isEmpty()) {
        paintLine(&painter, rect(), digit, theme().font(digitSize, on), ink, Qt::AlignCenter);
    } else {
        const QFontMetrics digits(theme().font(digitSize, true));
        QRect top = rect().adjusted(0, theme().px(3), 0, 0);
        top.setHeight(digits.height());
        paintLine(&painter, top, digit, theme().font(digitSize, true), ink, Qt::AlignCenter);
        const QRect below =
            rect().adjusted(theme().px(3), theme().px(3) + digits.height(), -theme().px(3), -theme().px(3));
        painter.setFont(theme().font(wordSize));
        painter.setPen(on ? mine.ink : colours.secondary);
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
    }
    if (m_earlier) {
        paintBox(&painter,
                 QRect(width() / 2 - theme().px(7), height() - theme().px(6), theme().px(14), theme().px(3)),
                 mine.strong, Qt::transparent, 1);
    }
}

} // namespace ayumi
