#include "ui/kit/linebar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ayumi {

LineBar::LineBar(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setSurface(this, "sunken");
    m_rows->setContentsMargins(theme().px(14), theme().px(6), theme().px(8), theme().px(6));
    m_rows->setSpacing(theme().px(4));
    hide();
}

void LineBar::setLines(const std::vector<Line>& lines)
{
    if (m_shown == lines)
        return;
    m_shown = lines;
    // Perhaps one of their buttons is being pressed right now.
    for (QWidget* old : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(newLabel(lines[i].sentence, Type::Body, line, true), 1);
        if (!lines[i].button.isEmpty()) {
            QPushButton* button = newButton(lines[i].button, ButtonKind::Small, line);
            button->setAccessibleName(lines[i].buttonName);
            connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT acted(static_cast<int>(i)); });
            row->addWidget(button);
        }
        m_rows->addWidget(line);
    }
    setVisible(!lines.empty());
}

} // namespace ayumi
