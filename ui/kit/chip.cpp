#include "ui/kit/chip.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QPainter>

#include <algorithm>

namespace ayumi {

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(toolTipText(text));
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text);
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = chipSize(m_text);
    return {std::min(whole.width(), theme().px(m_tone == Tone::Danger ? 260 : 230)), whole.height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_text, m_tone);
}

} // namespace ayumi
