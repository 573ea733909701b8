#include "ui/casefile/followupsview.h"

#include "core/desks/workbench.h"
#include "ui/casefile/choices.h"
#include "ui/casefile/planchoice.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/calltimes.h"
#include "ui/kit/chip.h"
#include "ui/kit/datefield.h"
#include "ui/kit/dialog.h"
#include "ui/kit/label.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Tone toneOf(FollowUpStatus status)
{
    switch (status) {
    case FollowUpStatus::Overdue:
        return Tone::Danger;
    case FollowUpStatus::Due:
    case FollowUpStatus::Promised:
        return Tone::Waiting;
    case FollowUpStatus::Booked:
        return Tone::Info;
    case FollowUpStatus::Done:
        return Tone::Accent;
    default:
        return Tone::Neutral;
    }
}

} // namespace

FollowUpsView::FollowUpsView(const Workplace& place, NoticeBar* notices, QWidget* parent)
    : Card(tr("Follow-ups"), Body::Padded, parent)
    , m_place(place)
    , m_notices(notices)
    , m_plan(new PlanChoice(place, notices, this))
    , m_contact(new ContactForm(place, this))
{
    addAccessory(m_plan);
    connect(m_plan, &PlanChoice::saved, this, &FollowUpsView::saved);
}

void FollowUpsView::show(const CaseFile& file)
{
    m_file = file;
    m_plan->show(file);
    clearLayout(body());
    const auto treatedOn = file.facts.visit.treatedOn();
    if (file.facts.followUps.empty() || !treatedOn) {
        body()->addWidget(newLabel(tr("The calls of the plan are planned when the case reaches the follow-up "
                                      "stage."),
                                   Type::Secondary, this, true));
        return;
    }
    for (const FollowUp& followUp : file.facts.followUps)
        addRow(followUp, *treatedOn);
}

void FollowUpsView::record(FollowUpId id)
{
    m_contact->record(id);
}

void FollowUpsView::addRow(const FollowUp& followUp, QDate treatedOn)
{
    const QDate due = dueOn(followUp, treatedOn);
    const FollowUpStatus status = statusOf(followUp, due, m_place.clock->today());
    const QString name = Words::followUpStep(followUp.step);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(name, Type::Strong, row));
    QStringList detail{Words::date(followUp.endedOn.value_or(due))};
    if (!followUp.end) {
        const FollowUpWindow window = windowOf(followUp, due);
        detail << tr("from %1 until %2").arg(Words::shortDate(window.from), Words::shortDate(window.until));
    }
    if (followUp.hospitalJoins)
        detail << tr("with the doctor");
    if (followUp.pinnedOn)
        detail << tr("fixed by hand");
    if (!followUp.end && followUp.bookedAt)
        detail << tr("booked for %1").arg(Words::moment(*followUp.bookedAt));
    if (!followUp.end && followUp.promisedAt)
        detail << tr("promised for %1").arg(Words::moment(*followUp.promisedAt));
    if (!followUp.outcome.isEmpty())
        detail << followUp.outcome;
    texts->addWidget(newLabel(detail.join(u" ・ "_s), Type::Small, row, true));
    layout->addLayout(texts, 1);
    layout->addWidget(new Chip(Words::of(status), toneOf(status), row), 0, Qt::AlignVCenter);
    if (!followUp.end && m_place.session.may(Right::RecordContacts)) {
        QPushButton* start = newButton(tr("Start"), ButtonKind::Small, row);
        start->setAccessibleName(tr("Start the call: %1").arg(name));
        connect(start, &QPushButton::clicked, this, [this, id = followUp.id] { Q_EMIT callRequested(id); });
        layout->addWidget(start, 0, Qt::AlignVCenter);
        QPushButton* record = newButton(tr("Record"), ButtonKind::Small, row);
        record->setAccessibleName(tr("Record contact: %1").arg(name));
        connect(record, &QPushButton::clicked, this, [this, id = followUp.id] { m_contact->record(id); });
        QPushButton* more = newButton(tr("Change"), ButtonKind::Small, row);
        more->setAccessibleName(tr("Change: %1").arg(name));
        auto* menu = new QMenu(more);
        connect(menu->addAction(tr("Book a time…")), &QAction::triggered, this,
                [this, followUp] { openBooking(followUp); });
        connect(menu->addAction(tr("Postpone…")), &QAction::triggered, this,
                [this, followUp] { openDay(followUp, false); });
        connect(menu->addAction(tr("Fix the day…")), &QAction::triggered, this,
                [this, followUp] { openDay(followUp, true); });
        connect(menu->addAction(tr("End…")), &QAction::triggered, this,
                [this, followUp] { openEnd(followUp); });
        more->setMenu(menu);
        layout->addWidget(record, 0, Qt::AlignVCenter);
        layout->addWidget(more, 0, Qt::AlignVCenter);
    }
    body()->addWidget(row);
}

void FollowUpsView::run(std::function<Result<FollowUp>(Office&)> verb, const QString& sentence)
{
    whenDone(m_place.workbench->run(std::move(verb)), this, m_notices,
             [this, sentence](const FollowUp&) { Q_EMIT saved(sentence); });
}

void FollowUpsView::openDay(const FollowUp& followUp, bool pins)
{
    auto* dialog = new Dialog(pins ? tr("Fix the day") : tr("Postpone"), window());
    dialog->setExplanation(
        pins ? tr("A fixed day stays when the treatment date is corrected. Empty: it follows "
                  "the treatment date again.")
             : tr("The call comes back on this day."));
    auto* form = new FormGrid(FormGrid::Labels::Beside, dialog);
    auto* day = new DateField(dialog);
    if (pins && followUp.pinnedOn)
        day->setDate(*followUp.pinnedOn);
    form->addField(day, tr("Day"), u"day"_s);
    dialog->body()->addWidget(form);
    dialog->setPrimary(tr("Save"));
    day->setCalendarStart(m_place.clock->today().addDays(1));
    connect(dialog, &Dialog::confirmed, this, [this, dialog, form, day, pins, followUp] {
        const auto read = day->read();
        if (!read) {
            day->complain();
            return;
        }
        if (!pins && !*read) {
            form->setError(day, tr("Enter the day of the next call."));
            return;
        }
        dialog->accept();
        run(
            [id = followUp.id, version = followUp.version, pins, on = *read](Office& office) {
                return pins ? office.followUps.pin(id, version, on)
                            : office.followUps.postpone(id, version, *on);
            },
            pins ? tr("The day is fixed.") : tr("The call is postponed."));
    });
    dialog->open();
}

void FollowUpsView::openBooking(const FollowUp& followUp)
{
    auto* dialog = new Dialog(tr("Book a time"), window());
    dialog->setPreferredWidth(640);
    dialog->setExplanation(tr("A number books that time at once."));
    auto* times = new CallTimes(dialog);
    auto* form = new FormGrid(FormGrid::Labels::Beside, dialog);
    auto* at = new MomentField(dialog);
    QComboBox* channel = newChoice<ContactChannel>(dialog);
    channel->setCurrentIndex(channel->findData(codeOf(followUp.channel)));
    at->setMoment(
        {instantAt(m_place.clock->today().addDays(1), QTime(10, 0), tokyoZone), tokyoZone.toString()});
    form->addField(channel, tr("How"), u"channel"_s);
    form->addField(at, tr("Another time"), u"at"_s);
    dialog->body()->addWidget(times);
    dialog->body()->addWidget(form);
    dialog->setPrimary(tr("Book"));
    const auto book = [this, dialog, channel, followUp](const PlacedInstant& moment) {
        const auto how = valueOf<ContactChannel>(channel->currentData().toString());
        dialog->accept();
        run([id = followUp.id, version = followUp.version, moment, how = how.value_or(ContactChannel::Phone)](
                Office& office) { return office.followUps.book(id, version, moment, how); },
            tr("The call is booked."));
    };
    connect(dialog, &Dialog::confirmed, this, [at, form, book] {
        if (!at->day()->read())
            at->day()->complain();
        else if (const auto moment = at->moment())
            book(*moment);
        else
            form->setError(at, tr("Enter the day of the call."));
    });
    auto proposed = std::make_shared<std::vector<ProposedTime>>();
    connect(times, &CallTimes::taken, this,
            [proposed, book](int index) { book(proposed->at(static_cast<size_t>(index)).at); });
    const auto propose = [this, dialog, times, proposed, followUp](std::optional<bool> hospitalJoins) {
        TimesWish wish;
        wish.hospitalJoins = hospitalJoins;
        auto answer = m_place.workbench->run(
            [id = followUp.id, wish](Office& office) { return office.followUps.proposeTimes(id, wish); });
        whenDone(std::move(answer), dialog, dialog->notices(), [times, proposed](const ProposedCall& call) {
            *proposed = call.proposal.times;
            times->show(ProposedTimeWords::texts(call));
            times->choices()->setFocus();
        });
    };
    connect(times, &CallTimes::hospitalToggled, dialog, propose);
    propose(std::nullopt);
    dialog->open();
}

void FollowUpsView::openEnd(const FollowUp& followUp)
{
    auto* dialog = new Dialog(tr("End this follow-up"), window());
    auto* form = new FormGrid(FormGrid::Labels::Beside, dialog);
    QComboBox* how = newChoice<FollowUpEnd>(dialog);
    auto* note = newTextField(dialog);
    form->addField(how, tr("How it ended"), u"end"_s);
    form->addField(note, tr("Note"), u"note"_s);
    dialog->body()->addWidget(form);
    dialog->setPrimary(tr("End"), ButtonKind::Danger);
    connect(dialog, &Dialog::confirmed, this, [this, dialog, how, note, followUp] {
        const auto end = valueOf<FollowUpEnd>(how->currentData().toString()).value_or(FollowUpEnd::Closed);
        const QString text = note->toPlainText().trimmed();
        dialog->accept();
        run([id = followUp.id, version = followUp.version, end,
             text](Office& office) { return office.followUps.end(id, version, end, text); },
            tr("The follow-up is ended."));
    });
    dialog->open();
}

} // namespace ayumi
