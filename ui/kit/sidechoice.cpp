#include "ui/kit/sidechoice.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ayumi {

namespace {

/// One third of the choice; painted, since it is in the colour of its side.
class SideButton final : public QAbstractButton
{
public:
    SideButton(Tone tone, QWidget* parent)
        : QAbstractButton(parent)
        , m_tone(tone)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(1.0, true));
        return {std::max(theme().px(64), metrics.horizontalAdvance(text()) + theme().px(28)),
                metrics.height() + theme().px(12)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = theme().colours;
        const ToneColours mine = theme().tone(m_tone);
        QColor fill = underMouse() ? colours.hover : colours.field;
        if (isChecked())
            fill = mine.soft;
        else if (!isEnabled())
            fill = colours.fieldDisabled;
        QColor edge = isChecked() ? mine.strong : colours.borderStrong;
        if (hasFocus() && !isChecked())
            edge = colours.focus;
        paintBox(&painter, rect(), fill, edge, theme().px(8), isChecked() || hasFocus() ? 2.0 : 1.0);
        const QColor ink = !isEnabled() ? colours.placeholder : (isChecked() ? mine.ink : colours.ink);
        paintLine(&painter, rect(), text(), theme().font(1.0, isChecked()), ink, Qt::AlignCenter);
        if (hasFocus() && isChecked())
            paintBox(&painter, rect().adjusted(3, 3, -3, -3), Qt::transparent, mine.strong, theme().px(6));
    }

private:
    Tone m_tone;
};

} // namespace

SideChoice::SideChoice(Both both, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(6));
    std::vector<Tone> tones{Tone::RightSide, Tone::LeftSide};
    if (both == Both::Allowed)
        tones.push_back(Tone::Neutral);
    for (const Tone tone : tones) {
        auto* button = new SideButton(tone, this);
        const int part = static_cast<int>(m_parts.size());
        connect(button, &QAbstractButton::toggled, this, [this, part](bool on) { choose(on ? part : -1); });
        layout->addWidget(button);
        m_parts.push_back(button);
    }
    layout->addStretch(1);
    setFocusProxy(m_parts.front());
    retranslate();
}

std::vector<Side> SideChoice::sides() const
{
    switch (m_chosen) {
    case RightPart:
        return {Side::Right};
    case LeftPart:
        return {Side::Left};
    case BothPart:
        return {Side::Right, Side::Left};
    default:
        return {};
    }
}

void SideChoice::setSides(const std::vector<Side>& sides)
{
    const bool right = std::ranges::count(sides, Side::Right) > 0;
    const bool left = std::ranges::count(sides, Side::Left) > 0;
    if (right && left)
        choose(m_parts.size() > BothPart ? BothPart : -1);
    else
        choose(right ? RightPart : (left ? LeftPart : -1));
}

std::optional<Side> SideChoice::side() const
{
    const std::vector<Side> chosen = sides();
    return chosen.size() == 1 ? std::optional(chosen.front()) : std::nullopt;
}

void SideChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideChoice::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_R:
        choose(RightPart);
        break;
    case Qt::Key_L:
        choose(LeftPart);
        break;
    case Qt::Key_B:
        if (m_parts.size() > BothPart)
            choose(BothPart);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SideChoice::choose(int part)
{
    const bool changed = part != m_chosen;
    m_chosen = part;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const QSignalBlocker quiet(m_parts[i]);
        m_parts[i]->setChecked(static_cast<int>(i) == part);
    }
    if (changed)
        Q_EMIT sidesChanged(sides());
}

void SideChoice::retranslate()
{
    const QStringList texts{tr("Right"), tr("Left"), tr("Both")};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setText(texts[static_cast<qsizetype>(i)]);
        m_parts[i]->setAccessibleName(texts[static_cast<qsizetype>(i)]);
        m_parts[i]->updateGeometry();
    }
}

} // namespace ayumi
