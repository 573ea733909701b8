#include "ui/calendar/calendarbar.h"

#include "ui/kit/button.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/models/calendarwords.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 everybody = 0;
constexpr qint64 me = -1;

} // namespace

CalendarBar::CalendarBar(QWidget* parent)
    : QWidget(parent)
    , m_back(newIconButton(u"go-previous"_s, {}, this))
    , m_today(newButton({}, ButtonKind::Small, this))
    , m_forward(newIconButton(u"go-next"_s, {}, this))
    , m_days(newLabel({}, Type::Title, this))
    , m_person(new ChoiceButton(this))
    , m_kind(new ChoiceButton(this))
    , m_clock(new ChoiceButton(this))
    , m_cancelled(new ChoiceButton(this))
    , m_mode(new OptionTiles({{{}, int(CalendarMode::Month)},
                              {{}, int(CalendarMode::Week)},
                              {{}, int(CalendarMode::Day)},
                              {{}, int(CalendarMode::Agenda)}},
                             this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacings(theme().px(10), theme().px(6));
    auto* pages = new QWidget(this);
    auto* turning = new QHBoxLayout(pages);
    turning->setContentsMargins(0, 0, 0, 0);
    turning->setSpacing(theme().px(4));
    for (QWidget* button :
         {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_today), static_cast<QWidget*>(m_forward)})
        turning->addWidget(button);
    turning->addSpacing(theme().px(6));
    turning->addWidget(m_days);
    layout->addWidget(pages);
    layout->addWidget(m_mode);
    for (ChoiceButton* button : {m_person, m_kind, m_clock, m_cancelled}) {
        layout->addWidget(button);
        connect(button, &ChoiceButton::chosenChanged, this, &CalendarBar::choicesChanged);
    }
    m_days->setMinimumWidth(theme().px(150));
    connect(m_mode, &OptionTiles::chosenChanged, this, &CalendarBar::choicesChanged);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT pageWished(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT pageWished(1); });
    connect(m_today, &QPushButton::clicked, this, &CalendarBar::todayWished);
    retranslate();
}

void CalendarBar::setStaff(const std::vector<Staff>& staff)
{
    m_staff = staff;
    retranslate();
}

void CalendarBar::setChoices(const CalendarChoices& choices)
{
    m_person->setChosen(choices.onlyMine ? me : choices.staff.value_or(StaffId(everybody)).value());
    m_kind->setChosen(static_cast<int>(choices.kind));
    m_clock->setChosen(choices.zone);
    m_cancelled->setChosen(choices.withCancelled);
    m_mode->setChosen(static_cast<int>(choices.mode));
}

CalendarChoices CalendarBar::choices() const
{
    CalendarChoices choices;
    const qint64 person = m_person->chosen().toLongLong();
    choices.onlyMine = person == me;
    if (person > 0)
        choices.staff = StaffId(person);
    choices.kind = static_cast<CalendarFilterKind>(m_kind->chosen().toInt());
    choices.zone = m_clock->chosen().toString();
    choices.withCancelled = m_cancelled->chosen().toBool();
    choices.mode = static_cast<CalendarMode>(m_mode->chosen().toInt());
    return choices;
}

void CalendarBar::setDays(CalendarMode mode, QDate around)
{
    m_shownMode = mode;
    m_around = around;
    m_days->setText(CalendarWords::page(mode, around));
}

void CalendarBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CalendarBar::retranslate()
{
    setIconButtonName(m_back, tr("Earlier"));
    setIconButtonName(m_forward, tr("Later"));
    m_today->setText(tr("Today"));
    m_today->setAccessibleName(tr("Today"));
    std::vector<ChoiceButton::Choice> people{{tr("everybody"), everybody}, {tr("me"), me}};
    for (const Staff& person : m_staff) {
        if (!person.disabled)
            people.push_back({person.name, person.id.value()});
    }
    m_person->setChoices(tr("With"), people);
    std::vector<ChoiceButton::Choice> kinds;
    for (const CalendarFilterKind kind : allValues<CalendarFilterKind>())
        kinds.push_back({CalendarWords::of(kind), static_cast<int>(kind)});
    m_kind->setChoices(tr("Kind"), kinds);
    m_clock->setChoices(tr("Days of"),
                        {{CalendarWords::town(tokyoZone.toString()), tokyoZone.toString()},
                         {CalendarWords::town(kualaLumpurZone.toString()), kualaLumpurZone.toString()}});
    m_cancelled->setChoices(tr("Cancelled"), {{tr("hidden"), false}, {tr("shown"), true}});
    m_mode->setTexts({tr("Month"), tr("Week"), tr("Day"), tr("Agenda")});
    if (m_around.isValid())
        setDays(m_shownMode, m_around);
}

} // namespace ayumi
