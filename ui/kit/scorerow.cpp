#include "ui/kit/scorerow.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int most = 10;
constexpr qint64 secondDigitWithinMs = 900;

class ScoreCell final : public QAbstractButton
{
public:
    ScoreCell(int score, Tone tone, QWidget* parent)
        : QAbstractButton(parent)
        , m_tone(tone)
    {
        setText(QString::number(score));
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setEarlier(bool earlier)
    {
        m_earlier = earlier;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(1.05, true));
        return {metrics.horizontalAdvance(QStringLiteral("10")) + theme().px(5),
                metrics.height() + theme().px(14)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = theme().colours;
        const ToneColours mine = theme().tone(m_tone);
        const bool on = isChecked();
        QColor fill = underMouse() && isEnabled() ? colours.hover : colours.field;
        if (on)
            fill = mine.soft;
        else if (!isEnabled())
            fill = colours.fieldDisabled;
        paintBox(&painter, rect(), fill, on ? mine.strong : colours.borderStrong, theme().px(7),
                 on ? 2.2 : 1.0);
        const QColor ink = isEnabled() ? (on ? mine.ink : colours.ink) : colours.placeholder;
        paintLine(&painter, rect(), text(), theme().font(1.05, on), ink, Qt::AlignCenter);
        if (m_earlier)
            paintBox(
                &painter,
                QRect(width() / 2 - theme().px(7), height() - theme().px(6), theme().px(14), theme().px(3)),
                mine.strong, Qt::transparent, 1);
    }

private:
    Tone m_tone;
    bool m_earlier = false;
};

Type labelType(Tone tone)
{
    switch (tone) {
    case Tone::RightSide:
        return Type::RightSide;
    case Tone::LeftSide:
        return Type::LeftSide;
    default:
        return Type::Strong;
    }
}

} // namespace

ScoreRow::ScoreRow(const QString& label, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_label(newLabel(label, labelType(tone), this))
    , m_least(newLabel({}, Type::Small, this))
    , m_most(newLabel({}, Type::Small, this))
    , m_tone(tone)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().px(4), theme().px(4), theme().px(4), theme().px(4));
    layout->setSpacing(theme().px(4));
    m_label->setMinimumWidth(theme().px(64));
    layout->addWidget(m_label);
    layout->addWidget(m_least);
    for (int score = 0; score <= most; ++score) {
        auto* cell = new ScoreCell(score, tone, this);
        connect(cell, &QAbstractButton::toggled, this, [this, score](bool on) {
            setFocus(Qt::MouseFocusReason);
            setScore(on ? std::optional(score) : std::nullopt);
        });
        layout->addWidget(cell, 1);
        m_cells.push_back(cell);
    }
    layout->addWidget(m_most);
    m_least->hide();
    m_most->hide();
    setFocusPolicy(Qt::StrongFocus);
    setLabel(label);
}

void ScoreRow::setScore(std::optional<int> score)
{
    if (score && (*score < 0 || *score > most))
        score = std::nullopt;
    const bool changed = score != m_score;
    m_score = score;
    refresh();
    if (changed)
        Q_EMIT scoreChanged(m_score);
}

void ScoreRow::setLabel(const QString& label)
{
    m_label->setText(label);
    setAccessibleName(label);
    refresh();
}

void ScoreRow::setLabelVisible(bool visible)
{
    m_label->setVisible(visible);
}

void ScoreRow::setEarlier(std::optional<int> score)
{
    m_earlier = score;
    refresh();
}

void ScoreRow::setEnds(const QString& least, const QString& mostWords)
{
    m_least->setText(least);
    m_least->setVisible(!least.isEmpty());
    m_most->setText(mostWords);
    m_most->setVisible(!mostWords.isEmpty());
}

void ScoreRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const int digit = key - Qt::Key_0;
        const bool ten =
            digit == 0 && m_score == 1 && m_sinceOne.isValid() && m_sinceOne.elapsed() < secondDigitWithinMs;
        setScore(ten ? most : digit);
        if (digit == 1)
            m_sinceOne.restart();
        else
            m_sinceOne.invalidate();
        return;
    }
    switch (key) {
    case Qt::Key_Left:
        setScore(std::max(0, m_score.value_or(1) - 1));
        break;
    case Qt::Key_Right:
        setScore(std::min(most, m_score.value_or(-1) + 1));
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setScore(std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScoreRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreRow::focusOutEvent(QFocusEvent* event)
{
    m_sinceOne.invalidate();
    QWidget::focusOutEvent(event);
    update();
}

void ScoreRow::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintBox(&painter, rect(), Qt::transparent, theme().colours.focus, theme().px(9), 1.5);
}

void ScoreRow::refresh()
{
    for (int score = 0; score < static_cast<int>(m_cells.size()); ++score) {
        auto* cell = static_cast<ScoreCell*>(m_cells[static_cast<size_t>(score)]);
        const QSignalBlocker quiet(cell);
        cell->setChecked(m_score == score);
        cell->setEarlier(m_earlier == score);
        //: %1 is the joint ("Right knee"), %2 a pain score from 0 to 10
        cell->setAccessibleName(tr("%1: %2").arg(accessibleName()).arg(score));
    }
    setAccessibleDescription(m_score ? QString::number(*m_score) : tr("not answered"));
    update();
}

} // namespace ayumi
