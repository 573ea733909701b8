#include "ui/today/todaypage.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/documents/calllist.h"
#include "ui/documents/previewdialog.h"
#include "ui/kit/awaybar.h"
#include "ui/kit/dialog.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/todaylistmodel.h"
#include "ui/models/words.h"
#include "ui/today/appointmentscard.h"
#include "ui/today/bookingdialog.h"
#include "ui/today/callscard.h"
#include "ui/today/contactdialog.h"
#include "ui/today/lostdialog.h"
#include "ui/today/numberscard.h"
#include "ui/today/postponedialog.h"
#include "ui/today/waitingcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int sideWidth = 350;
/// Below this width (at 100 % text) the side column goes below the list.
constexpr int roomForTwo = 950;
const QString preferenceName = u"today"_s;

/// The calls of which something is kept: begun and not finished.
std::vector<FollowUpId> callsIn(const std::vector<Draft>& drafts)
{
    std::vector<FollowUpId> calls;
    for (const Draft& draft : drafts) {
        if (draft.form.startsWith(u"call/"))
            calls.emplace_back(draft.form.section(u'/', 1).toLongLong());
    }
    return calls;
}

} // namespace

TodayPage::TodayPage(const Workplace& place, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_away(new AwayBar(place.session.may(Right::RecordContacts)))
    , m_calls(new CallsCard)
    , m_waiting(new WaitingCard)
    , m_numbers(new NumbersCard)
    , m_appointments(new AppointmentsCard)
    , m_side(new QWidget)
    , m_columns(nullptr)
    , m_minute(new QTimer(this))
{
    buildColumns();
    connectCalls();
    m_calls->setMayRecord(m_place.session.may(Right::RecordContacts));
    m_calls->setMayPrint(m_place.session.may(Right::PrintDocuments));
    connect(m_away, &AwayBar::handOverRequested, this, &TodayPage::handOverRequested);
    connect(m_waiting, &WaitingCard::caseRequested, this, &Page::caseRequested);
    connect(m_appointments, &AppointmentsCard::caseRequested, this, &Page::caseRequested);
    connect(m_appointments, &AppointmentsCard::appointmentRequested, this, &TodayPage::appointmentRequested);
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.staff || changes.calendar || changes.reminders ||
            changes.planning || !changes.cases.empty() || !changes.patients.empty())
            load();
    });
    connect(m_minute, &QTimer::timeout, this, &TodayPage::onMinute);
    m_minute->start(60 * 1000);
}

QString TodayPage::roomTitle()
{
    return tr("Today");
}

int TodayPage::badge() const
{
    return m_view.overdue + m_view.dueToday;
}

void TodayPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT headChanged();
    Page::changeEvent(event);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = event->size().width() >= theme().px(roomForTwo);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? theme().px(sideWidth) : 0);
    m_side->setMaximumWidth(beside ? theme().px(sideWidth) : QWIDGETSIZE_MAX);
    m_calls->setMinimumHeight(theme().px(beside ? 320 : 420));
    m_waiting->setMinimumHeight(theme().px(beside ? 200 : 320));
    m_appointments->setMinimumHeight(theme().px(150));
}

void TodayPage::buildColumns()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto* inner = new QWidget;
    inner->setProperty("surface", u"none"_s);
    area->setWidget(inner);
    auto* rows = new QVBoxLayout(inner);
    const int margin = theme().px(20);
    rows->setContentsMargins(margin, theme().px(18), margin, theme().px(18));
    rows->setSpacing(theme().px(14));
    rows->addWidget(m_away);
    m_columns = new QHBoxLayout;
    rows->addLayout(m_columns, 1);
    m_columns->setSpacing(theme().px(18));
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(theme().px(18));
    side->addWidget(m_numbers);
    side->addWidget(m_appointments, 1);
    side->addWidget(m_waiting, 1);
    m_columns->addWidget(m_calls, 1);
    m_columns->addWidget(m_side);
}

void TodayPage::connectCalls()
{
    connect(m_calls, &CallsCard::startRequested, this,
            [this](const FollowUpRow& row) { Q_EMIT callRequested(row.followUp.id); });
    connect(m_calls, &CallsCard::contactRequested, this, &TodayPage::openContact);
    connect(m_calls, &CallsCard::postponeRequested, this, &TodayPage::openPostponeMenu);
    connect(m_calls, &CallsCard::timeRequested, this, &TodayPage::openBooking);
    connect(m_calls, &CallsCard::unreachableRequested, this, &TodayPage::askUnreachable);
    connect(m_calls, &CallsCard::caseRequested, this, &Page::caseRequested);
    connect(m_calls, &CallsCard::filterChanged, this, &TodayPage::onFilterChanged);
    connect(m_calls, &CallsCard::printRequested, this, &TodayPage::print);
    connect(m_calls, &CallsCard::retryRequested, this, &TodayPage::load);
    connect(m_calls, &CallsCard::lostRequested, this, &TodayPage::openLost);
}

void TodayPage::load()
{
    m_loading.ask(
        [this] {
            return m_place.workbench->run([known = m_filterKnown, filter = m_calls->filter(),
                                           mine = m_place.session.staff](Office& office) -> Result<Loaded> {
                Loaded loaded;
                loaded.filter = filter;
                if (!known) {
                    AYUMI_TRY_GET(const QString kept, office.staff.preference(preferenceName));
                    loaded.filter = TodayFilterView::fromJson(kept);
                }
                FollowUpFilter asked;
                if (loaded.filter.onlyMine)
                    asked.assignedTo = mine;
                asked.until = office.clock().today().addDays(loaded.filter.days);
                AYUMI_TRY_GET(loaded.view, office.followUps.today(asked));
                CalendarWanted day;
                day.from = day.until = loaded.view.today;
                AYUMI_TRY_GET(loaded.day, office.calendar.view(day));
                AYUMI_TRY_GET(const auto drafts, office.drafts.mine());
                loaded.interrupted = callsIn(drafts);
                AYUMI_TRY_GET(loaded.away, office.assignments.away());
                return loaded;
            });
        },
        this,
        [this](Result<Loaded> answer) {
            if (answer) {
                show(*answer);
            } else {
                const bool known = m_calls->hasRead();
                m_calls->showError(answer.error());
                m_waiting->showError(answer.error());
                if (known)
                    notices()->showError(answer.error());
            }
            Q_EMIT loaded();
        });
}

void TodayPage::show(const Loaded& loaded)
{
    if (!m_filterKnown)
        m_calls->setFilter(loaded.filter);
    m_filterKnown = true;
    m_view = loaded.view;
    m_away->setCallers(loaded.away);
    m_calls->setInterrupted(loaded.interrupted);
    m_calls->show(m_view, m_place.clock->now());
    m_waiting->show(m_view.waiting, m_view.today,
                    {.snoozed = m_view.snoozedWaiting, .more = m_view.moreWaiting});
    m_appointments->show(loaded.day);
    const TodayListModel& model = *m_calls->model();
    m_numbers->show({model.count(TodayGroup::PastTheirDate), model.count(TodayGroup::Today),
                     model.count(TodayGroup::Coming), static_cast<int>(m_view.waiting.size())});
    Q_EMIT headChanged();
}

void TodayPage::onFilterChanged()
{
    auto kept = m_place.workbench->run([json = m_calls->filter().toJson()](Office& office) {
        return office.staff.setPreference(preferenceName, json);
    });
    whenDone(std::move(kept), this, notices(), [] {});
    load();
}

void TodayPage::onMinute()
{
    if (m_view.today.isValid() && m_place.clock->today() != m_view.today)
        load();
    else if (m_calls->hasRead())
        m_calls->show(m_view, m_place.clock->now());
    Q_EMIT headChanged();
}

void TodayPage::openContact(const FollowUpRow& row)
{
    auto* dialog = new ContactDialog(m_place, row, this);
    connect(dialog, &ContactDialog::recorded, this, [this, name = row.person.displayName()] {
        notices()->say(Tone::Accent, tr("The contact with %1 is recorded.").arg(name));
    });
    dialog->open();
}

void TodayPage::openPostponeMenu(const FollowUpRow& row, const QPoint& anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = m_place.clock->today();
    const auto add = [&](const QString& words, QDate until) {
        connect(menu->addAction(words.arg(Words::shortDate(until))), &QAction::triggered, this,
                [this, row, until] { postpone(row, until); });
    };
    add(tr("Tomorrow (%1)"), today.addDays(1));
    add(tr("In three days (%1)"), today.addDays(3));
    add(tr("In a week (%1)"), today.addDays(7));
    menu->addSeparator();
    connect(menu->addAction(tr("Choose a day…")), &QAction::triggered, this,
            [this, row] { openDateChoice(row); });
    menu->popup(anchor);
}

void TodayPage::openDateChoice(const FollowUpRow& row)
{
    auto* dialog = new PostponeDialog(row, m_place.clock->today(), this);
    connect(dialog, &PostponeDialog::chosen, this, [this, row](QDate until) { postpone(row, until); });
    dialog->open();
}

void TodayPage::postpone(const FollowUpRow& row, QDate until)
{
    auto done =
        m_place.workbench->run([id = row.followUp.id, version = row.followUp.version, until](Office& office) {
            return office.followUps.postpone(id, version, until);
        });
    whenDone(std::move(done), this, notices(),
             [this, name = row.person.displayName(), until](const FollowUp&) {
                 notices()->say(Tone::Accent,
                                tr("The call to %1 is postponed to %2.").arg(name, Words::shortDate(until)));
             });
}

void TodayPage::openBooking(const FollowUpRow& row)
{
    auto* dialog = new BookingDialog(m_place, row, this);
    connect(dialog, &BookingDialog::booked, this,
            [this, name = row.person.displayName()](const PlacedInstant& at) {
                notices()->say(Tone::Accent,
                               tr("The call to %1 is booked for %2.").arg(name, Words::moment(at)));
            });
    dialog->open();
}

void TodayPage::openLost()
{
    auto* dialog = new LostDialog(m_place, this);
    connect(dialog, &LostDialog::caseRequested, this, &Page::caseRequested);
    dialog->open();
}

void TodayPage::askUnreachable(const FollowUpRow& row)
{
    ask(this, tr("End this follow-up as “unreachable”?"),
        tr("%1 was tried %n time(s) without an answer. The follow-up leaves the lists; the tries stay in the "
           "case.",
           nullptr, row.failedTries)
            .arg(row.person.displayName()),
        tr("Unreachable"), ButtonKind::Danger, [this, row] {
            auto done = m_place.workbench->run(
                [id = row.followUp.id, version = row.followUp.version](Office& office) {
                    return office.followUps.end(id, version, FollowUpEnd::Unreachable, {});
                });
            whenDone(
                std::move(done), this, notices(), [this, name = row.person.displayName()](const FollowUp&) {
                    notices()->say(Tone::Accent, tr("The follow-up of %1 ended as unreachable.").arg(name));
                });
        });
}

PaperSelection TodayPage::papers() const
{
    PaperSelection selection;
    selection.calls = m_view.followUps;
    if (m_calls->filter().onlyMine)
        selection.callsOf = m_place.session.staff;
    selection.callsUntil = m_view.today.addDays(m_calls->filter().days);
    const QModelIndex current = m_calls->list()->currentIndex();
    if (const FollowUpRow* row = current.isValid() ? m_calls->model()->call(current) : nullptr)
        selection.cases = {row->followUp.caseId};
    selection.usual = PaperKind::CallList;
    return selection;
}

void TodayPage::print()
{
    Letterhead head;
    head.printedBy = m_place.session.name;
    head.printedAt = m_place.clock->now();
    auto list = std::make_shared<CallList>(m_view.followUps, head, m_view.today);
    PrintedCallList printed;
    if (m_calls->filter().onlyMine)
        printed.assignedTo = m_place.session.staff;
    printed.until = m_view.today.addDays(m_calls->filter().days);
    for (const FollowUpRow& row : m_view.followUps)
        printed.caseNumbers << row.caseNumber;
    auto* preview = new PreviewDialog(std::move(list), this);
    preview->recordFirst([workbench = m_place.workbench, printed] {
        return workbench->run([printed](Office& office) { return office.followUps.recordCallList(printed); });
    });
    preview->open();
}

} // namespace ayumi
