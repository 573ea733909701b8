#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QVBoxLayout>

namespace ayumi {

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(newLabel(sentence, Type::Heading, this, true))
    , m_detail(newLabel({}, Type::Secondary, this, true))
    , m_action(newButton(action, ButtonKind::Secondary, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(24), theme().px(28), theme().px(24), theme().px(28));
    layout->setSpacing(theme().px(10));
    layout->addStretch(1);
    m_icon->setPixmap(themedIcon(icon, &Colours::placeholder)
                          .pixmap(QSize(theme().px(36), theme().px(36)), devicePixelRatioF()));
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    m_detail->setAlignment(Qt::AlignHCenter);
    m_detail->hide();
    layout->addWidget(m_detail);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setAction(action);
    setSentence(sentence);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace ayumi
