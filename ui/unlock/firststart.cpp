#include "ui/unlock/firststart.h"

#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ayumi {

FirstStart::FirstStart(QWidget* parent)
    : UnlockStep(parent)
    , m_demo(newButton({}, ButtonKind::Secondary))
    , m_open(nullptr)
{
    // The demo stands below the main button, as the second thing one may want.
    m_demo->setMinimumHeight(theme().px(40));
    auto* column = qobject_cast<QVBoxLayout*>(primary()->parentWidget()->layout());
    column->insertWidget(column->indexOf(primary()) + 1, m_demo);
    m_open = addLink();
    connect(primary(), &QPushButton::clicked, this, &FirstStart::createRequested);
    connect(m_demo, &QPushButton::clicked, this, &FirstStart::demoRequested);
    connect(m_open, &QPushButton::clicked, this, &FirstStart::openRequested);
    setDemoOffered(false);
    retranslate();
}

void FirstStart::setDemoOffered(bool offered)
{
    m_demo->setVisible(offered);
}

void FirstStart::begin()
{
    primary()->setFocus();
}

void FirstStart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    UnlockStep::changeEvent(event);
}

void FirstStart::retranslate()
{
    setHeading(tr("Welcome"),
               tr("Ayumi keeps everything of your clinic encrypted in one folder on this computer. Set up "
                  "your clinic, or look around in a clinic of invented people first."));
    primary()->setText(tr("Set up a clinic"));
    m_demo->setText(tr("Open the demo clinic"));
    m_open->setText(tr("Open a clinic folder that exists already…"));
}

} // namespace ayumi
