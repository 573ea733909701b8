#include "ui/today/callscard.h"

#include "ui/kit/button.h"
#include "ui/kit/choicebutton.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"
#include "ui/models/leftoutwords.h"
#include "ui/models/rowroles.h"
#include "ui/models/todaylistmodel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
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
constexpr int mostLead = 132;
constexpr int leadGap = 16;

/// One key per action, while the list has the focus.
struct ActionKey
{
    Qt::Key key;
    const char* action;
};

constexpr std::array actionKeys{ActionKey{Qt::Key_S, "start"}, ActionKey{Qt::Key_R, "record"},
                                ActionKey{Qt::Key_P, "postpone"}, ActionKey{Qt::Key_T, "time"}};

} // namespace

CallsCard::CallsCard(QWidget* parent)
    : Card({}, Body::Flush, parent)
    , m_model(new TodayListModel(this))
    , m_list(new RowList({}, this))
    , m_assigned(new ChoiceButton(this))
    , m_period(new ChoiceButton(this))
    , m_print(newButton({}, ButtonKind::Link, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"task-complete"_s, {}, {}, this))
    , m_failed(new EmptyState(u"dialog-error"_s, {}, {}, this))
    , m_cut(newLabel({}, Type::Secondary, this, true))
    , m_leftOut(newLabel({}, Type::Small, this, true))
    , m_lost(newButton({}, ButtonKind::Link, this))
    , m_keys(newLabel({}, Type::Small, this))
{
    addAccessory(m_assigned);
    addAccessory(m_period);
    addAccessory(m_print);
    m_list->setModel(m_model);
    m_list->rows()->setLeadWidth(leastLead);
    m_list->rows()->setChipWidth(150);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    body()->addWidget(m_stack, 1);
    m_cut->setContentsMargins(theme().px(16), theme().px(5), theme().px(16), theme().px(2));
    body()->addWidget(m_cut);
    m_cut->hide();
    auto* notShown = new QHBoxLayout;
    notShown->setContentsMargins(theme().px(16), theme().px(5), theme().px(16), 0);
    notShown->addWidget(m_leftOut, 1);
    notShown->addWidget(m_lost);
    body()->addLayout(notShown);
    m_keys->setContentsMargins(theme().px(16), theme().px(2), theme().px(16), theme().px(2));
    body()->addWidget(m_keys);
    addKeys();
    connect(m_list, &RowList::actionRequested, this, &CallsCard::onAction);
    connect(m_list, &RowList::rowOpened, this, [this](const QModelIndex& index) {
        if (const FollowUpRow* row = m_model->call(index))
            Q_EMIT caseRequested(row->followUp.caseId);
    });
    connect(m_assigned, &ChoiceButton::chosenChanged, this, &CallsCard::filterChanged);
    connect(m_period, &ChoiceButton::chosenChanged, this, &CallsCard::filterChanged);
    connect(m_print, &QPushButton::clicked, this, &CallsCard::printRequested);
    connect(m_lost, &QPushButton::clicked, this, &CallsCard::lostRequested);
    connect(m_failed, &EmptyState::actionRequested, this, &CallsCard::retryRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        // What the button of an empty list offers: to look further than one's own week.
        TodayFilterView wider = filter();
        if (wider.onlyMine)
            wider.onlyMine = false;
        else
            wider.days = 30;
        setFilter(wider);
        Q_EMIT filterChanged();
    });
    retranslate();
}

void CallsCard::show(const TodayView& view, Instant now)
{
    m_hasRead = true;
    m_model->setNamesAssigned(!filter().onlyMine);
    m_model->show(view.followUps, view.today, now);
    int lead = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString words = m_model->index(row).data(RowLeadRole).toString();
        lead = std::max(lead, QFontMetrics(theme().font(1.0, true)).horizontalAdvance(words));
    }
    m_list->rows()->setLeadWidth(std::clamp(lead * 100 / theme().px(100) + leadGap, leastLead, mostLead));
    m_cut->setVisible(view.moreFollowUps);
    m_cut->setText(tr("Only the first %n call(s) are shown. There are more: choose a shorter period.",
                      nullptr, static_cast<int>(view.followUps.size())));
    m_print->setEnabled(m_mayPrint && !view.followUps.empty());
    if (view.followUps.empty())
        showEmpty();
    else
        m_stack->setCurrentWidget(m_list);
    m_keys->setVisible(!view.followUps.empty());
    m_notShown = view.leftOut;
    showLeftOut();
}

void CallsCard::showLeftOut()
{
    m_leftOut->setText(LeftOutWords::calls(m_notShown));
    m_lost->setText(LeftOutWords::lost(m_notShown));
    m_lost->setVisible(m_notShown.lost > 0);
}

void CallsCard::showError(const Error& error)
{
    if (m_hasRead)
        return;
    m_failed->setSentence(ErrorText::of(error));
    m_stack->setCurrentWidget(m_failed);
    m_keys->hide();
    m_print->setEnabled(false);
}

void CallsCard::setFilter(const TodayFilterView& filter)
{
    m_assigned->setChosen(filter.onlyMine);
    m_period->setChosen(filter.days);
}

TodayFilterView CallsCard::filter() const
{
    return {m_assigned->chosen().toBool(), m_period->chosen().toInt()};
}

void CallsCard::setMayRecord(bool may)
{
    m_model->setMayRecord(may);
}

void CallsCard::setInterrupted(const std::vector<FollowUpId>& interrupted)
{
    m_model->setInterrupted(interrupted);
}

void CallsCard::setMayPrint(bool may)
{
    m_mayPrint = may;
    m_print->setVisible(may);
}

void CallsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CallsCard::addKeys()
{
    for (const ActionKey& key : actionKeys) {
        auto* shortcut = new QShortcut(QKeySequence(key.key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_list, [this, action = QString::fromLatin1(key.action)] {
            m_list->trigger(m_list->currentIndex(), action);
        });
    }
}

void CallsCard::onAction(const QModelIndex& index, const QString& action, const QPoint& anchor)
{
    const FollowUpRow* row = m_model->call(index);
    if (!row)
        return;
    // A copy: the list may follow a change while whoever listens still works with the row.
    const FollowUpRow chosen = *row;
    if (action == u"start")
        Q_EMIT startRequested(chosen);
    else if (action == u"record")
        Q_EMIT contactRequested(chosen);
    else if (action == u"postpone")
        Q_EMIT postponeRequested(chosen, anchor);
    else if (action == u"time")
        Q_EMIT timeRequested(chosen);
    else if (action == u"unreachable")
        Q_EMIT unreachableRequested(chosen);
}

void CallsCard::showEmpty()
{
    const TodayFilterView now = filter();
    if (now.onlyMine) {
        m_empty->setSentence(tr("None of your calls is due in this period."));
        m_empty->setAction(tr("Show everybody's calls"));
    } else {
        m_empty->setSentence(tr("No call is due in this period."));
        m_empty->setAction(now.days < 30 ? tr("Look 30 days ahead") : QString());
    }
    m_stack->setCurrentWidget(m_empty);
}

void CallsCard::retranslate()
{
    setTitle(tr("Follow-up calls"));
    m_list->setAccessibleName(tr("Follow-up calls"));
    m_assigned->setChoices(tr("Assigned to"), {{tr("me"), true}, {tr("everybody"), false}});
    m_period->setChoices(
        tr("Period"), {{tr("this week"), 7}, {tr("today"), 0}, {tr("two weeks"), 14}, {tr("30 days"), 30}});
    m_print->setText(tr("Print call list"));
    m_keys->setText(tr("↑↓ choose ・ Enter opens the case ・ S start the call ・ R record contact ・ P "
                       "postpone ・ T choose time"));
    m_failed->setAction(tr("Try again"));
    m_model->retranslate();
    showLeftOut();
    if (m_stack->currentWidget() == m_empty)
        showEmpty();
}

} // namespace ayumi
