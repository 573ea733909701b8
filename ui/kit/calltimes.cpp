#include "ui/kit/calltimes.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ayumi {

namespace {

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CallTimes::CallTimes(QWidget* parent)
    : QWidget(parent)
    , m_frame(newLabel({}, Type::Secondary, this, true))
    , m_wish(newLabel({}, Type::Secondary, this, true))
    , m_choices(new NumberedChoices(tr("Proposed times"), this))
    , m_none(newLabel(tr("No time fits. Choose one yourself."), Type::Body, this, true))
    , m_passedOver(newLabel({}, Type::Small, this, true))
    , m_hospital(new QCheckBox(tr("The doctor in Malaysia takes part"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(8));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_frame, m_wish, m_choices, m_none, m_passedOver, m_hospital})
        layout->addWidget(part);
    m_hospital->setAccessibleName(m_hospital->text());
    for (QLabel* label : {m_wish, m_none, m_passedOver})
        label->hide();
    connect(m_choices, &NumberedChoices::taken, this, &CallTimes::taken);
    connect(m_hospital, &QCheckBox::toggled, this, &CallTimes::hospitalToggled);
}

void CallTimes::show(const CallTimesTexts& texts)
{
    say(m_frame, texts.frame);
    say(m_wish, texts.wish);
    std::vector<NumberedChoices::Choice> choices;
    for (const CallTimesTexts::Choice& time : texts.times)
        choices.push_back({time.title, time.detail});
    m_choices->setChoices(choices);
    m_none->setVisible(texts.times.empty());
    say(m_passedOver, texts.passedOver);
    const QSignalBlocker quiet(m_hospital);
    m_hospital->setChecked(texts.hospitalJoins);
}

} // namespace ayumi
