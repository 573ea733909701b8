#include "ui/kit/optiontiles.h"

#include "ui/kit/button.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QSignalBlocker>

namespace ayumi {

OptionTiles::OptionTiles(const std::vector<Option>& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacings(theme().px(6), theme().px(6));
    for (size_t i = 0; i < m_options.size(); ++i) {
        QPushButton* button = newButton(m_options[i].text, ButtonKind::Secondary, this);
        button->setCheckable(true);
        m_group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    fitTexts();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT chosenChanged(chosen());
    });
}

QVariant OptionTiles::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QVariant() : m_options[static_cast<size_t>(id)].value;
}

void OptionTiles::setChosen(const QVariant& value)
{
    const QSignalBlocker quiet(m_group);
    for (size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i].value == value)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

void OptionTiles::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    // Not a focus proxy: a proxy would be read out by the name of the field instead of its own.
    if (QAbstractButton* button = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0))
        button->setFocus(event->reason());
}

void OptionTiles::setTexts(const std::vector<QString>& texts)
{
    for (size_t i = 0; i < m_options.size() && i < texts.size(); ++i) {
        m_options[i].text = texts[i];
        m_group->button(static_cast<int>(i))->setText(texts[i]);
    }
    fitTexts();
}

void OptionTiles::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTexts();
}

void OptionTiles::fitTexts()
{
    // The chosen one is bold, which is wider: no tile changes its width when it is chosen.
    const QFontMetrics bold(theme().font(1.0, true));
    for (QAbstractButton* button : m_group->buttons()) {
        const int width = bold.horizontalAdvance(button->text()) + theme().px(32);
        if (button->minimumWidth() != width)
            button->setMinimumWidth(width);
    }
}

} // namespace ayumi
