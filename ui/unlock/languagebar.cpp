#include "ui/unlock/languagebar.h"

#include "ui/kit/button.h"
#include "ui/kit/theme.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ayumi {

LanguageBar::LanguageBar(Language& language, LocalSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme().px(24), theme().px(8), theme().px(24), theme().px(16));
    layout->setSpacing(theme().px(4));
    layout->addStretch(1);
    for (const QString& code : Language::available()) {
        QPushButton* button = newButton(Language::ownName(code), ButtonKind::Quiet, this);
        button->setCheckable(true);
        button->setProperty("language", code);
        connect(button, &QPushButton::clicked, this, [this, &settings, code] {
            if (m_language.speak(code))
                settings.setLanguage(code);
            showCurrent();
        });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    showCurrent();
}

void LanguageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void LanguageBar::showCurrent()
{
    for (QPushButton* button : m_buttons)
        button->setChecked(button->property("language").toString() == m_language.current());
}

} // namespace ayumi
