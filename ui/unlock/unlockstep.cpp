#include "ui/unlock/unlockstep.h"

#include "ui/kit/busyoverlay.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int columnWidth = 440;

} // namespace

UnlockStep::UnlockStep(QWidget* parent)
    : QWidget(parent)
    , m_heading(newLabel({}, Type::Display, nullptr, true))
    , m_explanation(newLabel({}, Type::Secondary, nullptr, true))
    , m_notices(new NoticeBar)
    , m_body(new QVBoxLayout)
    , m_primary(newButton({}, ButtonKind::Primary))
    , m_links(new QVBoxLayout)
    , m_busy(nullptr)
{
    auto* column = new QWidget;
    column->setMaximumWidth(theme().px(columnWidth));
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->setSpacing(theme().px(12));
    inner->addWidget(m_heading);
    inner->addWidget(m_explanation);
    inner->addWidget(m_notices);
    inner->addSpacing(theme().px(4));
    inner->addLayout(m_body);
    inner->addSpacing(theme().px(4));
    m_primary->setDefault(true);
    m_primary->setMinimumHeight(theme().px(40));
    inner->addWidget(m_primary);
    m_links->setSpacing(theme().px(2));
    inner->addLayout(m_links);
    m_body->setSpacing(theme().px(10));

    auto* sheet = new QWidget;
    sheet->setProperty("surface", u"none"_s);
    auto* centred = new QVBoxLayout(sheet);
    centred->setContentsMargins(theme().px(40), theme().px(32), theme().px(40), theme().px(32));
    centred->addStretch(2);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 20);
    across->addStretch(1);
    centred->addLayout(across);
    centred->addStretch(3);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    m_busy = new BusyOverlay(this);
}

void UnlockStep::setHeading(const QString& heading, const QString& explanation)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(heading);
}

QPushButton* UnlockStep::addLink()
{
    QPushButton* link = newButton({}, ButtonKind::Link);
    m_links->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

void UnlockStep::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary->isEnabled() && !m_primary->isHidden())
        m_primary->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ayumi
