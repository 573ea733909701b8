#include "ui/kit/card.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ayumi {

Card::Card(const QString& title, Body body, QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_head(newHead(title))
    , m_rule(newRule())
    , m_body(newBody(body))
{
    // One pixel keeps the body off the painted edge, the rest off the round corners.
    m_layout->setContentsMargins(1, 1, 1, theme().px(6));
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head.row);
    m_layout->addWidget(m_rule);
    m_layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_head.label->setText(title);
    m_head.row->setVisible(!title.isEmpty());
    m_rule->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_head.label->text();
}

void Card::addAccessory(QWidget* widget)
{
    m_head.layout->addWidget(widget, 0, Qt::AlignVCenter);
}

Card::Section Card::addSection(const QString& title, Body body)
{
    const Head head = newHead(title);
    QVBoxLayout* inner = newBody(body);
    m_layout->addWidget(head.row);
    m_layout->addWidget(newRule());
    m_layout->addLayout(inner);
    return {head.label, inner};
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = theme().colours;
    paintBox(&painter, rect(), colours.card, colours.border, theme().px(10));
}

Card::Head Card::newHead(const QString& title)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme().px(16), theme().px(11), theme().px(14), theme().px(11));
    layout->setSpacing(theme().px(8));
    QLabel* label = newLabel(title, Type::Heading, row);
    layout->addWidget(label);
    layout->addStretch(1);
    return {row, label, layout};
}

QVBoxLayout* Card::newBody(Body body)
{
    auto* layout = new QVBoxLayout;
    if (body == Body::Padded) {
        layout->setContentsMargins(theme().px(16), theme().px(14), theme().px(16), theme().px(12));
        layout->setSpacing(theme().px(10));
    } else {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    return layout;
}

} // namespace ayumi
