#include "ui/kit/awaybar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/awaywords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ayumi {

AwayBar::AwayBar(bool mayHandOver, QWidget* parent)
    : QFrame(parent)
    , m_mayHandOver(mayHandOver)
    , m_rows(new QVBoxLayout(this))
{
    setSurface(this, "sunken");
    m_rows->setContentsMargins(theme().px(14), theme().px(6), theme().px(8), theme().px(6));
    m_rows->setSpacing(theme().px(4));
    hide();
}

void AwayBar::setCallers(const std::vector<AwayCaller>& callers)
{
    // The same again would take the focus from a button.
    if (m_callers == callers)
        return;
    m_callers = callers;
    fill();
}

void AwayBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

void AwayBar::fill()
{
    // Perhaps one of their buttons is being pressed right now.
    for (QWidget* old : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (const AwayCaller& away : m_callers) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(newLabel(AwayWords::sentence(away), Type::Body, line, true), 1);
        if (m_mayHandOver) {
            QPushButton* button = newButton(AwayWords::button(), ButtonKind::Small, line);
            button->setAccessibleName(AwayWords::buttonName(away));
            connect(button, &QPushButton::clicked, this, [this, away] { Q_EMIT handOverRequested(away); });
            row->addWidget(button);
        }
        m_rows->addWidget(line);
    }
    setVisible(!m_callers.empty());
}

} // namespace ayumi
