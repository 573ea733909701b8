#include "ui/settings/rostersettings.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/plainrowsmodel.h"
#include "ui/models/proposedtimewords.h"
#include "ui/models/words.h"
#include "ui/settings/absencedialog.h"
#include "ui/settings/handoverdialog.h"
#include "ui/settings/hoursdialog.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int handOversShown = 10;

QString period(const StaffAbsence& absence)
{
    return absence.first == absence.last
               ? Words::date(absence.first)
               : u"%1 - %2"_s.arg(Words::date(absence.first), Words::date(absence.last));
}

} // namespace

RosterSettings::RosterSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}, Card::Body::Flush))
    , m_share(newButton({}, ButtonKind::Secondary))
    , m_list(new RowList({}))
    , m_model(new PlainRowsModel(this))
    , m_past(new Card({}, Card::Body::Flush))
    , m_pastList(new RowList({}))
    , m_pastModel(new PlainRowsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(14));
    m_card->addAccessory(m_share);
    for (const auto& [card, list, model] :
         {std::tuple{m_card, m_list, m_model}, std::tuple{m_past, m_pastList, m_pastModel}}) {
        list->rows()->setLeadWidth(0);
        list->setGrowsWithRows(true);
        list->setModel(model);
        card->body()->addWidget(list);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    connect(m_list, &RowList::actionRequested, this,
            [this](const QModelIndex& index, const QString& action) { act(index, action); });
    connect(m_pastList, &RowList::actionRequested, this,
            [this](const QModelIndex& index) { actOnHandOver(index); });
    connect(m_share, &QPushButton::clicked, this, [this] { openHandOver({}, {}, {}, {}); });
    connect(means.place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.planning || changes.staff || changes.everything))
            refresh();
    });
    retranslate();
}

QString RosterSettings::title() const
{
    return tr("Working hours");
}

QString RosterSettings::icon() const
{
    return u"view-calendar"_s;
}

void RosterSettings::refresh()
{
    using Known = std::pair<std::vector<RosterLine>, std::vector<HandOver>>;
    whenDone(workbench().run([](Office& office) -> Result<Known> {
        AYUMI_TRY_GET(auto lines, office.roster.all());
        AYUMI_TRY_GET(auto handOvers, office.assignments.recent(handOversShown));
        return Known(std::move(lines), std::move(handOvers));
    }),
             this, notices(), [this](Known answer) {
                 m_lines = std::move(answer.first);
                 m_handOvers = std::move(answer.second);
                 show();
                 Q_EMIT shown();
             });
}

QString RosterSettings::nameOf(StaffId id) const
{
    const auto found =
        std::ranges::find_if(m_lines, [&](const RosterLine& line) { return line.staff.id == id; });
    return found == m_lines.end() ? QString() : found->staff.name;
}

void RosterSettings::show()
{
    const bool mayEdit = means().place.session.may(Right::EditCalendar);
    const QDate today = means().place.clock->today();
    std::vector<PlainRow> rows;
    m_rows.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const RosterLine& line = m_lines[i];
        PlainRow row;
        row.title = line.staff.name;
        row.titleDetail = Words::of(line.staff.role);
        const QString hours = line.schedule.hours.isEmpty() ? tr("never at work")
                                                            : ProposedTimeWords::hours(line.schedule.hours);
        row.detail = line.schedule.version == 0 ? tr("%1 (usual hours)").arg(hours) : hours;
        row.side = {tr("%n call(s) a day", nullptr, line.schedule.callsPerDay),
                    line.schedule.languages.join(u", "_s)};
        if (isAway(line.absences, line.staff.id, today))
            row.chips = {{tr("away"), Tone::Waiting}};
        if (mayEdit) {
            row.actions = {{.id = u"hours"_s, .text = tr("Hours…")},
                           {.id = u"absence"_s, .text = tr("Absence…")},
                           {.id = u"hand-over"_s, .text = tr("Hand over calls…"), .onlyInMenu = true}};
        }
        rows.push_back(std::move(row));
        m_rows.push_back({i, std::nullopt});
        for (const StaffAbsence& absence : line.absences) {
            PlainRow away;
            away.title = period(absence);
            away.titleDetail = absence.reason;
            away.detail = tr("%1 is away").arg(line.staff.name);
            if (mayEdit) {
                away.actions = {{.id = u"hand-over"_s, .text = tr("Hand over calls…")},
                                {.id = u"change"_s, .text = tr("Change…")},
                                {.id = u"remove"_s, .text = tr("Remove"), .onlyInMenu = true}};
            }
            rows.push_back(std::move(away));
            m_rows.push_back({i, absence});
        }
    }
    m_model->setRows(std::move(rows));

    std::vector<PlainRow> past;
    for (const HandOver& handOver : m_handOvers) {
        PlainRow row;
        row.title = tr("%n call(s)", nullptr, handOver.calls);
        row.titleDetail = handOver.reason;
        row.detail = tr("%1 by %2").arg(Words::moment(handOver.at), nameOf(handOver.by));
        if (handOver.undoneAt)
            row.chips = {{tr("taken back"), Tone::Neutral}};
        else
            row.actions = {{.id = u"undo"_s, .text = tr("Take back")}};
        past.push_back(std::move(row));
    }
    m_pastModel->setRows(std::move(past));
    m_past->setVisible(!m_handOvers.empty());
}

void RosterSettings::act(const QModelIndex& index, const QString& action)
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    const RosterLine line = m_lines[row.line];
    if (action == "hours"_L1) {
        openHours(line);
    } else if (action == "absence"_L1) {
        StaffAbsence fresh;
        fresh.staff = line.staff.id;
        openAbsence(line, fresh);
    } else if (action == "change"_L1 && row.absence) {
        openAbsence(line, *row.absence);
    } else if (action == "remove"_L1 && row.absence) {
        removeAbsence(*row.absence);
    } else if (action == "hand-over"_L1) {
        openHandOver(line.staff.id, line.staff.name, row.absence ? row.absence->first : QDate(),
                     row.absence ? row.absence->last : QDate());
    }
}

void RosterSettings::actOnHandOver(const QModelIndex& index)
{
    if (index.isValid() && static_cast<std::size_t>(index.row()) < m_handOvers.size())
        undo(m_handOvers[static_cast<std::size_t>(index.row())].id);
}

void RosterSettings::openHours(const RosterLine& line)
{
    auto* dialog = new HoursDialog(workbench(), line, window());
    connect(dialog, &HoursDialog::saved, this, [this, name = line.staff.name] {
        notices()->say(Tone::Accent, tr("The working hours of %1 are saved.").arg(name));
        refresh();
    });
    dialog->open();
}

void RosterSettings::openAbsence(const RosterLine& line, const StaffAbsence& absence)
{
    auto* dialog = new AbsenceDialog(workbench(), line.staff.name, absence, window());
    connect(dialog, &AbsenceDialog::saved, this, [this, line](const StaffAbsence& saved) {
        notices()->say(
            Tone::Accent, tr("%1 is away: %2.").arg(line.staff.name, period(saved)), tr("Hand over calls…"),
            [this, line, saved] { openHandOver(line.staff.id, line.staff.name, saved.first, saved.last); });
        refresh();
    });
    dialog->open();
}

void RosterSettings::removeAbsence(const StaffAbsence& absence)
{
    whenDone(workbench().run([absence](Office& office) {
        return office.roster.removeAbsence(absence.id, absence.version);
    }),
             this, notices(), [this] { refresh(); });
}

void RosterSettings::openHandOver(StaffId from, const QString& name, QDate first, QDate last)
{
    auto* dialog = new HandOverDialog(means().place, {from, name, first, last}, m_lines, window());
    connect(dialog, &HandOverDialog::handedOver, this, [this](const HandOver& done) {
        notices()->say(Tone::Accent, HandOverDialog::sentenceOf(done), tr("Take back"),
                       [this, id = done.id] { undo(id); });
        refresh();
    });
    dialog->open();
}

void RosterSettings::undo(qint64 handOver)
{
    whenDone(workbench().run([handOver](Office& office) { return office.assignments.undo(handOver); }), this,
             notices(), [this](const HandOverUndone& undone) {
                 notices()->say(undone.left > 0 ? Tone::Waiting : Tone::Accent,
                                HandOverDialog::sentenceOf(undone));
                 refresh();
             });
}

void RosterSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void RosterSettings::retranslate()
{
    m_card->setTitle(title());
    m_share->setText(tr("Share out nobody's calls…"));
    m_share->setVisible(means().place.session.may(Right::RecordContacts));
    m_list->setAccessibleName(title());
    m_past->setTitle(tr("Hand-overs"));
    m_pastList->setAccessibleName(tr("Hand-overs"));
    show();
}

} // namespace ayumi
