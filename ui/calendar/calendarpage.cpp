#include "ui/calendar/calendarpage.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/calendar/calendarbar.h"
#include "ui/calendar/daygrid.h"
#include "ui/calendar/monthgrid.h"
#include "ui/kit/awaybar.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/agendamodel.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

const QString preferenceName = u"calendar"_s;
/// More than anybody can look at in one view.
constexpr int mostShown = 2000;

std::map<QDate, DayMarks> marksOf(const ShownDays& days, const HolidayBook& book, MalaysianState hospital)
{
    std::map<QDate, DayMarks> marks;
    for (QDate day = days.first; day <= days.last(); day = day.addDays(1)) {
        if (const auto holiday = dayOffInJapan(book, day))
            marks[day].japan.append(Words::of(*holiday));
        if (const auto holiday = dayOffIn(book, hospital, day))
            marks[day].malaysia.append(Words::of(*holiday));
    }
    return marks;
}

} // namespace

CalendarPage::CalendarPage(const Workplace& place, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_bar(new CalendarBar(this))
    , m_away(new AwayBar(place.session.may(Right::RecordContacts), this))
    , m_card(new Card({}, Card::Body::Flush, this))
    , m_stack(new QStackedWidget(this))
    , m_month(new MonthGrid)
    , m_week(new DayGrid(CalendarMode::Week))
    , m_dayGrid(new DayGrid(CalendarMode::Day))
    , m_agenda(new RowList({}))
    , m_agendaModel(new AgendaModel(this))
    , m_nothing(new EmptyState(u"view-calendar"_s, {}, {}))
    , m_new(new QAction(this))
    , m_minute(new QTimer(this))
    , m_day(place.clock->today())
{
    build();
    for (CalendarSurface* surface :
         {static_cast<CalendarSurface*>(m_month), static_cast<CalendarSurface*>(m_week),
          static_cast<CalendarSurface*>(m_dayGrid)})
        connectSurface(surface);
    connectAgenda();
    connect(m_bar, &CalendarBar::pageWished, this,
            [this](int pages) { showDay(pageAway(m_choices.mode, m_day, pages)); });
    connect(m_away, &AwayBar::handOverRequested, this, &CalendarPage::handOverRequested);
    connect(m_bar, &CalendarBar::todayWished, this, [this] { showDay(m_place.clock->today()); });
    connect(m_bar, &CalendarBar::choicesChanged, this, [this] { setChoices(m_bar->choices()); });
    connect(m_nothing, &EmptyState::actionRequested, this, [this] {
        if (m_hasRead)
            openNew(m_day, -1, 0);
        else
            load();
    });
    m_new->setProperty("primary", true);
    m_new->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    m_new->setVisible(place.session.may(Right::EditCalendar));
    connect(m_new, &QAction::triggered, this, [this] {
        openNew(surface() && surface()->currentDay().isValid() ? surface()->currentDay() : m_day, -1, 0);
    });
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.calendar || changes.planning || changes.staff ||
            !changes.cases.empty() || !changes.patients.empty())
            load();
    });
    connect(m_minute, &QTimer::timeout, this, &CalendarPage::onMinute);
    m_minute->start(60'000);
    retranslate();
}

QString CalendarPage::roomTitle()
{
    return tr("Calendar");
}

void CalendarPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(20), theme().px(14), theme().px(20), theme().px(18));
    layout->setSpacing(theme().px(12));
    layout->addWidget(m_bar);
    layout->addWidget(m_away);
    m_agenda->setModel(m_agendaModel);
    m_agenda->rows()->setLeadWidth(70);
    for (QWidget* page :
         {static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_week), static_cast<QWidget*>(m_dayGrid),
          static_cast<QWidget*>(m_agenda), static_cast<QWidget*>(m_nothing)})
        m_stack->addWidget(page);
    m_card->body()->addWidget(m_stack, 1);
    layout->addWidget(m_card, 1);
}

void CalendarPage::connectSurface(CalendarSurface* surface)
{
    surface->setMayEdit(m_place.session.may(Right::EditCalendar));
    connect(surface, &CalendarSurface::itemOpened, this,
            [this, surface](int index) { openItem(surface->item(index)); });
    connect(surface, &CalendarSurface::menuRequested, this,
            [this, surface](int index, const QPoint& where) { openMenu(surface->item(index), where); });
    connect(surface, &CalendarSurface::shiftRequested, this,
            [this, surface](int index, const CalendarShift& by) { shift(surface->item(index), by); });
    connect(surface, &CalendarSurface::cancelRequested, this,
            [this, surface](int index) { cancel(surface->item(index)); });
    connect(surface, &CalendarSurface::newRequested, this, &CalendarPage::openNew);
    connect(surface, &CalendarSurface::pageRequested, this, &CalendarPage::showDay);
    connect(surface, &CalendarSurface::dayRequested, this, [this](QDate day) {
        CalendarChoices choices = m_choices;
        choices.mode = CalendarMode::Day;
        m_day = day;
        setChoices(choices);
    });
}

void CalendarPage::connectAgenda()
{
    connect(m_agenda, &RowList::rowOpened, this, [this](const QModelIndex& index) {
        const int item = m_agendaModel->itemAt(index);
        if (item >= 0)
            openItem(m_shown.items[static_cast<std::size_t>(item)]);
    });
}

CalendarSurface* CalendarPage::surface() const
{
    switch (m_choices.mode) {
    case CalendarMode::Month:
        return m_month;
    case CalendarMode::Week:
        return m_week;
    case CalendarMode::Day:
        return m_dayGrid;
    case CalendarMode::Agenda:
        return nullptr;
    }
    return nullptr;
}

void CalendarPage::showDay(QDate day)
{
    m_day = day;
    load();
}

void CalendarPage::showAppointment(AppointmentId id)
{
    auto found = m_place.workbench->run([id](Office& office) { return office.calendar.find(id); });
    whenDone(std::move(found), this, notices(), [this, id](const AppointmentRow& row) {
        m_wanted = id;
        CalendarChoices choices = m_choices;
        choices.kind = CalendarFilterKind::Everything;
        choices.onlyMine = false;
        choices.staff.reset();
        m_day = localTime(row.appointment.start.at, choices.zone).date();
        setChoices(choices);
    });
}

void CalendarPage::setChoices(const CalendarChoices& choices)
{
    m_choices = choices;
    m_choicesKnown = true;
    m_bar->setChoices(choices);
    keepChoices();
    load();
}

void CalendarPage::keepChoices()
{
    auto kept = m_place.workbench->run([json = m_choices.toJson()](Office& office) {
        return office.staff.setPreference(preferenceName, json);
    });
    whenDone(std::move(kept), this, notices(), [] {});
}

/// What it cannot tell is no reason to hold back the calendar.
void CalendarPage::loadAway()
{
    m_askingAway.ask(
        [this] { return m_place.workbench->run([](Office& office) { return office.assignments.away(); }); },
        this,
        [this](const Result<std::vector<AwayCaller>>& answer) {
            m_away->setCallers(answer ? *answer : std::vector<AwayCaller>());
        });
}

void CalendarPage::load()
{
    loadAway();
    m_loading.ask(
        [this] {
            return m_place.workbench->run([known = m_choicesKnown, choices = m_choices, day = m_day,
                                           mine = m_place.session.staff](Office& office) -> Result<Loaded> {
                Loaded loaded;
                loaded.choices = choices;
                if (!known) {
                    AYUMI_TRY_GET(const QString kept, office.staff.preference(preferenceName));
                    loaded.choices = CalendarChoices::fromJson(kept);
                }
                const ShownDays days = daysAround(loaded.choices.mode, day);
                CalendarWanted wanted;
                wanted.from = days.first;
                wanted.until = days.last();
                wanted.zone = loaded.choices.zone;
                wanted.staff = loaded.choices.onlyMine ? std::optional(mine) : loaded.choices.staff;
                wanted.withCancelled = loaded.choices.withCancelled;
                wanted.limit = mostShown;
                wanted.limitOfTrips = mostShown / 4;
                AYUMI_TRY_GET(loaded.staff, office.staff.all());
                AYUMI_TRY_GET(loaded.view, office.calendar.view(wanted));
                AYUMI_TRY_GET(loaded.holidays, office.holidays.book(days.first, days.last()));
                AYUMI_TRY_GET(loaded.hospital, office.holidays.hospitalState());
                return loaded;
            });
        },
        this,
        [this](Result<Loaded> answer) {
            if (answer)
                show(std::move(*answer));
            else
                failed(answer.error());
            Q_EMIT loaded();
        });
}

void CalendarPage::show(Loaded loaded)
{
    const bool first = !m_choicesKnown;
    m_choicesKnown = true;
    m_hasRead = true;
    m_staff = std::move(loaded.staff);
    m_bar->setStaff(m_staff);
    if (first) {
        m_choices = loaded.choices;
        m_bar->setChoices(m_choices);
    }
    m_view = std::move(loaded.view);
    keepKind(m_view, m_choices.kind);
    m_shown.items = calendarItems(m_view, m_choices.zone);
    m_shown.around = m_day;
    m_shown.days = daysAround(m_choices.mode, m_day);
    m_shown.today = m_view.today;
    m_shown.now = m_place.clock->now();
    m_shown.zone = m_choices.zone;
    m_shown.marks = marksOf(m_shown.days, loaded.holidays, loaded.hospital);
    m_bar->setDays(m_choices.mode, m_day);
    if (m_view.moreAppointments || m_view.moreTrips)
        notices()->say(Tone::Waiting,
                       tr("There is more than can be shown. Choose fewer days, a person or a kind."));
    if (CalendarSurface* grid = surface()) {
        m_stack->setCurrentWidget(grid);
        grid->show(m_shown);
        if (grid->currentDay() != m_day && grid->current() < 0)
            grid->setCurrentDay(m_day);
    } else {
        showAgenda();
    }
    for (std::size_t i = 0; m_wanted.isStored() && i < m_shown.items.size(); ++i) {
        const CalendarItem& item = m_shown.items[i];
        if (item.source != CalendarItem::Source::Appointment || item.id != m_wanted.value())
            continue;
        if (surface())
            surface()->setCurrent(static_cast<int>(i));
        else
            m_agenda->setCurrentIndex(m_agendaModel->indexOf(static_cast<int>(i)));
        m_wanted = {};
        break;
    }
}

void CalendarPage::showAgenda()
{
    std::map<QDate, QString> holidays;
    for (const auto& [day, marks] : m_shown.marks)
        holidays[day] = (marks.japan + marks.malaysia).join(u"  "_s);
    m_agendaModel->show(m_shown.items, m_shown.days.first, m_shown.days.last(), m_choices.zone, m_shown.today,
                        holidays);
    m_nothing->setSentence(tr("Nothing is planned on these days."));
    m_nothing->setAction(m_new->isVisible() ? m_new->text() : QString());
    m_stack->setCurrentWidget(m_shown.items.empty() ? static_cast<QWidget*>(m_nothing) : m_agenda);
}

void CalendarPage::failed(const Error& error)
{
    if (m_hasRead) {
        notices()->showError(error);
        return;
    }
    m_nothing->setSentence(ErrorText::of(error));
    m_nothing->setAction(tr("Try again"));
    m_stack->setCurrentWidget(m_nothing);
}

void CalendarPage::onMinute()
{
    if (!m_hasRead)
        return;
    if (m_place.clock->today() != m_shown.today) {
        load();
        return;
    }
    m_shown.now = m_place.clock->now();
    if (surface())
        surface()->show(m_shown);
}

void CalendarPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_hasRead)
            load();
        Q_EMIT headChanged();
    }
    Page::changeEvent(event);
}

void CalendarPage::retranslate()
{
    m_new->setText(tr("New appointment"));
    m_month->setAccessibleName(tr("Calendar of the month"));
    m_week->setAccessibleName(tr("Calendar of the week"));
    m_dayGrid->setAccessibleName(tr("Calendar of the day"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_card->setAccessibleName(tr("Calendar"));
}

} // namespace ayumi
