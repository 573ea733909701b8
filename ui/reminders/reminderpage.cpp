#include "ui/reminders/reminderpage.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"
#include "ui/models/reminderwords.h"
#include "ui/models/words.h"
#include "ui/reminders/remindercard.h"
#include "ui/reminders/reminderdialog.h"
#include "ui/reminders/snoozemenu.h"
#include "ui/reminders/whydialog.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Of each source at first, and how much longer the list grows when more is asked for.
constexpr int firstRows = 100;
constexpr int growsBy = 4;

} // namespace

ReminderPage::ReminderPage(const Workplace& place, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_card(new ReminderCard(this))
    , m_new(new QAction(this))
    , m_limit(firstRows)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(20), theme().px(18), theme().px(20), theme().px(18));
    layout->addWidget(m_card);
    const bool mayAct = m_place.session.may(Right::RecordContacts);
    m_card->setMayAct(mayAct);
    m_card->setFilter(true, false);
    m_new->setProperty("primary", true);
    m_new->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_new->setEnabled(mayAct);
    addAction(m_new);
    connect(m_new, &QAction::triggered, this, &ReminderPage::openNew);
    connect(m_card, &ReminderCard::newRequested, this, &ReminderPage::openNew);
    connect(m_card, &ReminderCard::filterChanged, this, &ReminderPage::load);
    connect(m_card, &ReminderCard::retryRequested, this, &ReminderPage::load);
    connect(m_card, &ReminderCard::moreRequested, this, [this] {
        m_limit *= growsBy;
        load();
    });
    connect(m_card, &ReminderCard::actionRequested, this, &ReminderPage::act);
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes != ChangeSet{})
            load();
    });
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_place.clock->today() != m_view.today)
            load();
    });
    minute->start(60 * 1000);
    retranslate();
}

QString ReminderPage::title() const
{
    return tr("Reminders");
}

QString ReminderPage::subtitle() const
{
    if (!m_card->hasRead())
        return {};
    return u"%1 ・ %2 ・ %3"_s.arg(
        ReminderWords::group(ReminderGroup::Overdue, m_view.count(ReminderGroup::Overdue)),
        ReminderWords::group(ReminderGroup::Today, m_view.count(ReminderGroup::Today)),
        ReminderWords::group(ReminderGroup::Coming, m_view.count(ReminderGroup::Coming)));
}

QList<QAction*> ReminderPage::headActions() const
{
    return {m_new};
}

void ReminderPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReminderPage::load()
{
    ReminderFilter filter;
    if (m_card->onlyMine())
        filter.theirs = m_place.session.staff;
    filter.rule = m_card->rule();
    filter.withSnoozed = m_card->withSnoozed();
    filter.limit = m_limit;
    m_loading.ask(
        [this, filter] {
            return m_place.workbench->run([filter](Office& office) { return office.reminders.list(filter); });
        },
        this,
        [this](Result<ReminderView> answer) {
            if (answer) {
                show(*answer);
            } else {
                const bool known = m_card->hasRead();
                m_card->showError(answer.error());
                if (known)
                    notices()->showError(answer.error());
            }
            Q_EMIT loaded();
        });
}

void ReminderPage::show(const ReminderView& view)
{
    m_view = view;
    m_card->show(view);
    markSeen(view);
    Q_EMIT headChanged();
}

void ReminderPage::markSeen(const ReminderView& view)
{
    if (!isVisible())
        return;
    std::vector<ReminderKey> fresh;
    for (const ReminderRow& row : view.rows) {
        if (!row.seen && groupOf(row.reminder, view.today) != ReminderGroup::Coming)
            fresh.push_back(row.key());
    }
    if (fresh.empty())
        return;
    auto marked = m_place.workbench->run(
        [fresh = std::move(fresh)](Office& office) { return office.reminders.markSeen(fresh); });
    // Whether it was noted matters to nobody at the window; the next time it is shown it is noted again.
    Q_UNUSED(marked)
}

void ReminderPage::act(const ReminderRow& row, const QString& action, const QPoint& anchor)
{
    if (action == u"open") {
        Q_EMIT caseRequested(row.reminder.caseId);
    } else if (action == u"done") {
        finish(row);
    } else if (action == u"snooze") {
        chooseSnooze(this, anchor, *m_place.clock, m_view.rules.ringFrom,
                     [this, row](Instant until) { snooze(row, until); });
    } else if (action == u"assign") {
        openAssign(row, anchor);
    } else if (action == u"change") {
        openChange(row);
    } else if (action == u"why") {
        (new WhyDialog(row, m_view.today, this))->open();
    }
}

void ReminderPage::openNew()
{
    withStaff([this](const std::vector<Staff>& staff) {
        auto* dialog = new ReminderDialog(m_place, staff, this);
        connect(dialog, &ReminderDialog::saved, this, [this](const PersonalReminder& reminder) {
            notices()->say(Tone::Accent, tr("Reminder set for %1.").arg(Words::date(reminder.dueOn)));
        });
        dialog->open();
    });
}

void ReminderPage::openChange(const ReminderRow& row)
{
    withStaff([this, row](const std::vector<Staff>& staff) {
        (new ReminderDialog(m_place, staff, row, this))->open();
    });
}

void ReminderPage::openAssign(const ReminderRow& row, const QPoint& anchor)
{
    withStaff([this, row, anchor](const std::vector<Staff>& staff) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Staff& each : staff) {
            if (each.disabled)
                continue;
            QAction* entry = menu->addAction(each.name);
            entry->setCheckable(true);
            entry->setChecked(each.id == row.assignedTo);
            connect(entry, &QAction::triggered, this,
                    [this, row, id = each.id, name = each.name] { assign(row, id, name); });
        }
        menu->popup(anchor);
    });
}

void ReminderPage::assign(const ReminderRow& row, StaffId to, const QString& name)
{
    auto done = m_place.workbench->run(
        [key = row.key(), to](Office& office) { return office.reminders.assign(key, to); });
    whenDone(std::move(done), this, notices(),
             [this, name] { notices()->say(Tone::Accent, tr("Handed to %1.").arg(name)); });
}

void ReminderPage::finish(const ReminderRow& row)
{
    if (!row.personal)
        return;
    auto done = m_place.workbench->run([id = row.personal->id, version = row.personal->version](
                                           Office& office) { return office.reminders.done(id, version); });
    whenDone(std::move(done), this, notices(), [this](const PersonalReminder& after) {
        notices()->say(Tone::Accent,
                       after.doneAt
                           ? tr("Done: %1").arg(after.text)
                           : tr("Done: %1. Next time: %2.").arg(after.text, Words::date(after.dueOn)));
    });
}

void ReminderPage::snooze(const ReminderRow& row, Instant until)
{
    auto done = m_place.workbench->run(
        [key = row.key(), until](Office& office) { return office.reminders.snooze(key, until); });
    whenDone(std::move(done), this, notices(), [this, until] {
        notices()->say(Tone::Accent, tr("Put off %1.").arg(ReminderWords::putOff(until, m_view.today)));
    });
}

void ReminderPage::withStaff(std::function<void(std::vector<Staff>)> use)
{
    whenDone(m_place.workbench->run([](Office& office) { return office.staff.all(); }), this, notices(),
             std::move(use));
}

void ReminderPage::retranslate()
{
    m_new->setText(tr("＋ Set a reminder"));
    m_new->setToolTip(tr("Ctrl+R"));
    Q_EMIT headChanged();
}

} // namespace ayumi
