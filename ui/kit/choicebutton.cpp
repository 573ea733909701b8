#include "ui/kit/choicebutton.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int arrowWidth = 12;

QFont pillFont()
{
    return theme().font(0.94);
}

} // namespace

ChoiceButton::ChoiceButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
}

void ChoiceButton::setChoices(const QString& label, const std::vector<Choice>& choices)
{
    const QVariant before = chosen();
    m_label = label;
    m_choices = choices;
    const auto kept = std::ranges::find(m_choices, before, &Choice::value);
    m_chosen = kept == m_choices.end() ? 0 : static_cast<size_t>(kept - m_choices.begin());
    menu()->clear();
    auto* group = new QActionGroup(menu());
    for (size_t i = 0; i < m_choices.size(); ++i) {
        QAction* action = menu()->addAction(literal(m_choices[i].text));
        action->setCheckable(true);
        action->setChecked(i == m_chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            if (m_chosen == i)
                return;
            m_chosen = i;
            refresh();
            Q_EMIT chosenChanged(chosen());
        });
    }
    refresh();
}

void ChoiceButton::setChosen(const QVariant& value)
{
    const auto found = std::ranges::find(m_choices, value, &Choice::value);
    m_chosen = found == m_choices.end() ? 0 : static_cast<size_t>(found - m_choices.begin());
    if (m_chosen < m_choices.size())
        menu()->actions().at(static_cast<qsizetype>(m_chosen))->setChecked(true);
    refresh();
}

QVariant ChoiceButton::chosen() const
{
    return m_chosen < m_choices.size() ? m_choices[m_chosen].value : QVariant();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(text()) + theme().px(24 + arrowWidth),
            metrics.height() + theme().px(8)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    const bool filters = m_chosen > 0;
    QColor fill = filters ? colours.accentSoft : colours.neutralSoft;
    if (isDown() || (underMouse() && isEnabled()))
        fill = filters ? colours.selected : colours.hover;
    QColor edge = filters ? colours.accent : colours.border;
    if (hasFocus())
        edge = colours.focus;
    const QColor ink = filters ? colours.accentInk : colours.neutralInk;
    paintBox(&painter, rect(), fill, edge, height() / 2, hasFocus() ? 2.0 : 1.0);
    const int arrow = theme().px(arrowWidth);
    const QRect inner = rect().adjusted(theme().px(11), 0, -theme().px(11) - arrow, 0);
    paintLine(&painter, inner, text(), pillFont(), ink);
    paintChevron(&painter, QRect(inner.right() + theme().px(3), 0, arrow, height()), Qt::DownArrow, ink);
}

void ChoiceButton::refresh()
{
    //: A filter and what is chosen: "Responsible: mine"
    setText(m_chosen < m_choices.size() ? tr("%1: %2").arg(m_label, m_choices[m_chosen].text) : m_label);
    setAccessibleName(text());
    updateGeometry();
    update();
}

} // namespace ayumi
