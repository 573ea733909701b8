#include "ui/cases/casesfilterbar.h"

#include "ui/cases/savedfilters.h"
#include "ui/kit/button.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"
#include "ui/models/words.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Values of the choice of who is responsible: everybody, me, or a person's number.
constexpr qint64 everybody = 0;
constexpr qint64 me = -1;
constexpr int noStage = -1;
constexpr int noSide = -1;

} // namespace

CasesFilterBar::CasesFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchBox(this))
    , m_responsible(new ChoiceButton(this))
    , m_side(new ChoiceButton(this))
    , m_idle(new ChoiceButton(this))
    , m_stage(new ChoiceButton(this))
    , m_closed(new ChoiceButton(this))
    , m_clear(newButton({}, ButtonKind::Link, this))
    , m_saved(new SavedFilters(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacings(theme().px(8), theme().px(6));
    m_search->setFixedWidth(theme().px(240));
    layout->addWidget(m_search);
    for (ChoiceButton* button : {m_responsible, m_side, m_idle, m_stage, m_closed}) {
        layout->addWidget(button);
        connect(button, &ChoiceButton::chosenChanged, this, &CasesFilterBar::viewChanged);
    }
    layout->addWidget(m_saved);
    layout->addWidget(m_clear);
    connect(m_search, &SearchBox::searched, this, &CasesFilterBar::viewChanged);
    connect(this, &CasesFilterBar::viewChanged, this, [this] { m_clear->setVisible(filtersAnything()); });
    connect(m_clear, &QPushButton::clicked, this, &CasesFilterBar::clearFilters);
    m_clear->hide();
    retranslate();
}

void CasesFilterBar::setStaff(const std::vector<Staff>& staff)
{
    m_staff = staff;
    retranslate();
}

void CasesFilterBar::setView(const CasesView& view)
{
    m_responsible->setChosen(view.onlyMine ? me
                                           : view.filter.responsible.value_or(StaffId(everybody)).value());
    m_side->setChosen(view.filter.side ? static_cast<int>(*view.filter.side) : noSide);
    m_idle->setChosen(view.filter.idleDays.value_or(0));
    m_stage->setChosen(view.filter.stage ? static_cast<int>(*view.filter.stage) : noStage);
    m_stage->setVisible(view.asTable);
    m_closed->setChosen(view.filter.withClosed);
    {
        const QSignalBlocker quiet(m_search);
        if (m_search->text().trimmed() != view.filter.text)
            m_search->setText(view.filter.text);
    }
    m_clear->setVisible(filtersAnything());
    m_saved->showView(view);
}

CasesView CasesFilterBar::applied(CasesView view) const
{
    const qint64 responsible = m_responsible->chosen().toLongLong();
    view.onlyMine = responsible == me;
    view.filter.responsible = responsible > 0 ? std::optional(StaffId(responsible)) : std::nullopt;
    const int side = m_side->chosen().toInt();
    view.filter.side = side == noSide ? std::nullopt : std::optional(static_cast<Side>(side));
    const int idle = m_idle->chosen().toInt();
    view.filter.idleDays = idle > 0 ? std::optional(idle) : std::nullopt;
    const int stage = m_stage->chosen().toInt();
    view.filter.stage = stage == noStage ? std::nullopt : std::optional(static_cast<Stage>(stage));
    view.filter.withClosed = m_closed->chosen().toBool() || view.filter.stage == Stage::Closed;
    view.filter.text = m_search->text().trimmed();
    return view;
}

bool CasesFilterBar::filtersAnything() const
{
    CasesView none;
    none.asTable = true;
    CasesView mine = applied(none);
    return mine != none;
}

void CasesFilterBar::clearFilters()
{
    CasesView none;
    none.asTable = m_stage->isVisibleTo(this);
    setView(none);
    Q_EMIT viewChanged();
}

void CasesFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CasesFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number, phone"));
    m_search->setAccessibleName(tr("Filter by name, number, phone"));
    std::vector<ChoiceButton::Choice> people{{tr("everybody"), everybody}, {tr("me"), me}};
    for (const Staff& person : m_staff) {
        if (!person.disabled)
            people.push_back({person.name, person.id.value()});
    }
    m_responsible->setChoices(tr("Responsible"), people);
    m_side->setChoices(tr("Side"), {{tr("all"), noSide},
                                    {Words::of(Side::Right), static_cast<int>(Side::Right)},
                                    {Words::of(Side::Left), static_cast<int>(Side::Left)}});
    std::vector<ChoiceButton::Choice> idle{{tr("any time"), 0}};
    for (const int days : {3, 7, 14, 30})
        idle.push_back({tr("%n day(s) or more", nullptr, days), days});
    m_idle->setChoices(tr("In this stage"), idle);
    std::vector<ChoiceButton::Choice> stages{{tr("all"), noStage}};
    for (const Stage stage : allValues<Stage>())
        stages.push_back({Words::numbered(stage), static_cast<int>(stage)});
    m_stage->setChoices(tr("Stage"), stages);
    m_closed->setChoices(tr("Closed cases"), {{tr("hidden"), false}, {tr("shown"), true}});
    m_clear->setText(tr("Clear filters"));
}

} // namespace ayumi
