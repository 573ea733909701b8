#include "ui/reminders/remindercard.h"

#include "ui/kit/button.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"
#include "ui/models/reminderlistmodel.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Of the leading column, at 100 % text.
constexpr int leastLead = 92;
constexpr int mostLead = 168;
constexpr int leadGap = 16;

/// One key per action, while the list has the focus.
struct ActionKey
{
    Qt::Key key;
    const char* action;
};

constexpr std::array actionKeys{ActionKey{Qt::Key_D, "done"}, ActionKey{Qt::Key_P, "snooze"},
                                ActionKey{Qt::Key_A, "assign"}, ActionKey{Qt::Key_W, "why"},
                                ActionKey{Qt::Key_E, "change"}};

} // namespace

ReminderCard::ReminderCard(QWidget* parent)
    : Card({}, Body::Flush, parent)
    , m_model(new ReminderListModel(this))
    , m_list(new RowList({}, this))
    , m_whose(new ChoiceButton(this))
    , m_rule(new ChoiceButton(this))
    , m_snoozed(new ChoiceButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"task-complete"_s, {}, {}, this))
    , m_failed(new EmptyState(u"dialog-error"_s, {}, {}, this))
    , m_leftOut(newLabel({}, Type::Secondary, this, true))
    , m_more(newButton({}, ButtonKind::Link, this))
    , m_keys(newLabel({}, Type::Small, this))
{
    addAccessory(m_whose);
    addAccessory(m_rule);
    addAccessory(m_snoozed);
    m_list->setModel(m_model);
    m_list->rows()->setLeadWidth(leastLead);
    m_list->rows()->setChipWidth(120);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    body()->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme().px(16), theme().px(5), theme().px(16), 0);
    foot->addWidget(m_leftOut, 1);
    foot->addWidget(m_more);
    body()->addLayout(foot);
    m_keys->setContentsMargins(theme().px(16), theme().px(2), theme().px(16), theme().px(4));
    body()->addWidget(m_keys);
    m_leftOut->hide();
    m_more->hide();
    addKeys();
    connect(m_list, &RowList::actionRequested, this,
            [this](const QModelIndex& index, const QString& action, const QPoint& anchor) {
                // A copy: the list may follow a change while whoever listens still works with the row.
                if (const ReminderRow* row = m_model->reminder(index))
                    Q_EMIT actionRequested(ReminderRow(*row), action, anchor);
            });
    connect(m_list, &RowList::rowOpened, this, [this](const QModelIndex& index) {
        if (const ReminderRow* row = m_model->reminder(index))
            Q_EMIT actionRequested(ReminderRow(*row), row->caseNumber.isEmpty() ? u"why"_s : u"open"_s, {});
    });
    for (ChoiceButton* choice : {m_whose, m_rule, m_snoozed})
        connect(choice, &ChoiceButton::chosenChanged, this, &ReminderCard::filterChanged);
    connect(m_more, &QPushButton::clicked, this, &ReminderCard::moreRequested);
    connect(m_failed, &EmptyState::actionRequested, this, &ReminderCard::retryRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &ReminderCard::newRequested);
    retranslate();
}

void ReminderCard::show(const ReminderView& view)
{
    m_hasRead = true;
    m_snoozedCount = view.snoozed;
    m_model->setNamesAssigned(!onlyMine());
    m_model->show(view);
    int lead = 0;
    for (const ReminderLine& line : m_model->rows()) {
        if (!line.row)
            continue;
        const QString words = ReminderWords::when(line.row->reminder, view.today);
        lead = std::max(lead, QFontMetrics(theme().font(1.0, true)).horizontalAdvance(words));
    }
    m_list->rows()->setLeadWidth(std::clamp(lead * 100 / theme().px(100) + leadGap, leastLead, mostLead));
    const QString leftOut = ReminderWords::leftOut(view);
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_more->setVisible(view.more);
    m_keys->setVisible(!view.rows.empty());
    if (view.rows.empty())
        showEmpty();
    else
        m_stack->setCurrentWidget(m_list);
}

void ReminderCard::showError(const Error& error)
{
    if (m_hasRead)
        return;
    m_failed->setSentence(ErrorText::of(error));
    m_stack->setCurrentWidget(m_failed);
    m_keys->hide();
}

void ReminderCard::setMayAct(bool may)
{
    m_model->setMayAct(may);
}

bool ReminderCard::onlyMine() const
{
    return m_whose->chosen().toBool();
}

std::optional<ReminderRule> ReminderCard::rule() const
{
    return valueOf<ReminderRule>(m_rule->chosen().toString());
}

bool ReminderCard::withSnoozed() const
{
    return m_snoozed->chosen().toBool();
}

void ReminderCard::setFilter(bool onlyMine, bool withSnoozed)
{
    m_whose->setChosen(onlyMine);
    m_snoozed->setChosen(withSnoozed);
}

void ReminderCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ReminderCard::addKeys()
{
    for (const ActionKey& key : actionKeys) {
        auto* shortcut = new QShortcut(QKeySequence(key.key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_list, [this, action = QString::fromLatin1(key.action)] {
            m_list->trigger(m_list->currentIndex(), action);
        });
    }
}

void ReminderCard::showEmpty()
{
    m_empty->setSentence(m_snoozedCount > 0
                             ? tr("Nothing else reminds; what was put off comes back by itself.")
                         : onlyMine() ? tr("Nothing reminds you, today or in the next seven days.")
                                      : tr("Nothing reminds anybody, today or in the next seven days."));
    m_stack->setCurrentWidget(m_empty);
}

void ReminderCard::retranslate()
{
    setTitle(tr("Reminders"));
    m_list->setAccessibleName(tr("Reminders"));
    m_whose->setChoices(tr("Whose"), {{tr("mine and nobody's"), true}, {tr("everybody's"), false}});
    std::vector<ChoiceButton::Choice> rules{{tr("all"), QString()}};
    for (const RuleTraits& traits : allRuleTraits())
        rules.push_back({Words::of(traits.rule), codeOf(traits.rule)});
    rules.push_back({Words::of(ReminderRule::Personal), codeOf(ReminderRule::Personal)});
    m_rule->setChoices(tr("Why"), rules);
    m_snoozed->setChoices(tr("Put off"), {{tr("hidden"), false}, {tr("shown"), true}});
    m_more->setText(tr("Show more"));
    m_keys->setText(
        tr("↑↓ choose ・ Enter opens the case ・ D done ・ P put off ・ A assign ・ E change ・ W why"));
    m_failed->setAction(tr("Try again"));
    m_empty->setAction(tr("Set a reminder…"));
    m_model->retranslate();
    if (m_stack->currentWidget() == m_empty)
        showEmpty();
}

} // namespace ayumi
