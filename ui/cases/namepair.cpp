#include "ui/cases/namepair.h"

#include "ui/kit/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ayumi {

NamePair::NamePair(QWidget* parent)
    : QWidget(parent)
    , m_family(new QLineEdit(this))
    , m_given(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(8));
    layout->addWidget(m_family);
    layout->addWidget(m_given);
    for (QLineEdit* edit : {m_family, m_given})
        connect(edit, &QLineEdit::textChanged, this, &NamePair::changed);
}

void NamePair::setNames(const QString& family, const QString& given)
{
    m_family->setAccessibleName(family);
    m_family->setPlaceholderText(family);
    m_given->setAccessibleName(given);
    m_given->setPlaceholderText(given);
}

PersonName NamePair::name() const
{
    return {m_family->text(), m_given->text()};
}

void NamePair::setName(const PersonName& name)
{
    m_family->setText(name.family);
    m_given->setText(name.given);
}

void NamePair::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_family->setFocus(event->reason());
}

} // namespace ayumi
