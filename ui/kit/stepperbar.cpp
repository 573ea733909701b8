#include "ui/kit/stepperbar.h"

#include "ui/kit/flowtext.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int mostDetailLines = 3;

class StepButton final : public QAbstractButton
{
public:
    explicit StepButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        // As high as the highest of them: each begins at the top.
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }

    void setStep(const StepperBar::Step& step, const QString& spoken)
    {
        m_step = step;
        setText(step.title);
        setAccessibleName(spoken);
        setAccessibleDescription(step.detail);
        setToolTip(toolTipText(step.detail));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics title(theme().font(1.0, true));
        const QFontMetrics detail(theme().font(0.86));
        const int tick = m_step.state == StepperBar::StepState::Done ? theme().px(18) : 0;
        return {title.horizontalAdvance(m_step.title) + tick + theme().px(30),
                title.height() + std::max(1, detailLines()) * detail.height() + theme().px(18)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {theme().px(60), sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QAbstractButton::resizeEvent(event);
        updateGeometry();
    }

    void paintEvent(QPaintEvent*) override
    {
        using enum StepperBar::StepState;
        QPainter painter(this);
        const Colours& colours = theme().colours;
        if (m_step.state == Current)
            painter.fillRect(rect(), colours.selected);
        else if (underMouse())
            painter.fillRect(rect(), colours.hover);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.border);
        if (m_step.state == Current)
            painter.fillRect(QRect(0, height() - theme().px(3), width(), theme().px(3)), colours.accent);

        const QFont titleFont = theme().font(1.0, m_step.state != Upcoming);
        const QFont detailFont = theme().font(0.86);
        QRect line(theme().px(14), theme().px(8), width() - theme().px(22), QFontMetrics(titleFont).height());
        if (m_step.state == Done) {
            const int side = theme().px(16);
            paintTick(&painter, QRect(line.left() - 2, line.center().y() - side / 2, side, side),
                      colours.accent);
            line.setLeft(line.left() + side + theme().px(2));
        }
        const QColor ink = m_step.state == Upcoming ? colours.secondary : colours.ink;
        paintLine(&painter, line, m_step.title, titleFont, ink);
        const QRect below(theme().px(14), line.bottom() + theme().px(2), detailWidth(), height());
        paintLines(&painter, below, brokenLines(m_step.detail, detailFont, detailWidth(), mostDetailLines),
                   detailFont, colours.secondary);
        if (hasFocus())
            paintBox(&painter, rect().adjusted(2, 2, -3, -2), Qt::transparent, colours.focus, theme().px(5),
                     1.5);
    }

private:
    [[nodiscard]] int detailWidth() const { return width() - theme().px(20); }
    [[nodiscard]] int detailLines() const
    {
        return static_cast<int>(
            brokenLines(m_step.detail, theme().font(0.86), detailWidth(), mostDetailLines).size());
    }

    StepperBar::Step m_step;
};

} // namespace

StepperBar::StepperBar(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
{
    setSurface(this, "head");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 1);
    m_layout->setSpacing(0);
}

void StepperBar::setSteps(const std::vector<Step>& steps)
{
    while (m_buttons.size() > steps.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < steps.size()) {
        auto* button = new StepButton(this);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT stepChosen(index); });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        QString spoken = steps[i].title;
        if (steps[i].state == StepState::Done)
            spoken = tr("%1 (done)").arg(spoken);
        else if (steps[i].state == StepState::Current)
            spoken = tr("%1 (now)").arg(spoken);
        static_cast<StepButton*>(m_buttons[i])->setStep(steps[i], spoken);
    }
}

} // namespace ayumi
