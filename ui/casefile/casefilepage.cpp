#include "ui/casefile/casefilepage.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/casefile/casetabs.h"
#include "ui/casefile/factspanel.h"
#include "ui/casefile/followupsview.h"
#include "ui/casefile/nextpanel.h"
#include "ui/casefile/stagedialogs.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/stepperbar.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/casefilewords.h"
#include "ui/models/tooltiptext.h"
#include "ui/models/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int factsWidth = 240;
constexpr int nextWidth = 292;
/// In the narrower window, which leaves the tabs the room for all their names.
constexpr int narrowFacts = 236;
constexpr int narrowNext = 252;
/// Below these widths (at 100 % text) the side columns grow narrower, the facts become a tab, and then what
/// comes next does, too.
constexpr int roomForNarrow = 1180;
constexpr int roomForFacts = 940;
constexpr int roomForNext = 660;

} // namespace

CaseFilePage::CaseFilePage(const Workplace& place, Language* language, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_language(language)
    , m_head(new QWidget(this))
    , m_printMenu(new QMenu(this))
    , m_print(new QAction(this))
    , m_advance(new QAction(this))
    , m_reopen(new QAction(this))
{
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(theme().px(6));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildActions();
    build();
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        const bool mine = std::ranges::find(changes.cases, m_id) != changes.cases.end();
        const bool person =
            m_file && std::ranges::find(changes.patients, m_file->facts.patient.id) != changes.patients.end();
        if (m_id.isStored() && (changes.everything || changes.staff || mine || person))
            load(false);
    });
}

void CaseFilePage::buildActions()
{
    m_print->setMenu(m_printMenu);
    m_advance->setProperty("primary", true);
    connect(m_advance, &QAction::triggered, this, &CaseFilePage::openAdvance);
    connect(m_reopen, &QAction::triggered, this, &CaseFilePage::openReopen);
}

void CaseFilePage::build()
{
    m_print->setText(tr("Print"));
    m_advance->setText(tr("Advance…"));
    m_reopen->setText(tr("Open again…"));
    m_printMenu->clear();
    const auto add = [this](const QString& text, Paper paper) {
        connect(m_printMenu->addAction(text), &QAction::triggered, this, [this, paper] { print(paper); });
    };
    add(tr("Treatment summary for the patient"), Paper::PatientSummary);
    add(tr("Treatment summary for the hospital (English)…"), Paper::HospitalSummary);
    add(tr("Letter about the doctor's decision"), Paper::Letter);
    m_printMenu->addSeparator();
    connect(m_printMenu->addAction(tr("Invitation to an appointment…")), &QAction::triggered, this,
            [this] { Q_EMIT invitationRequested(m_id); });

    m_content = new QWidget(this);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_steps = new StepperBar(m_content);
    m_facts = new FactsPanel(m_content);
    m_next = new NextPanel(m_content);
    auto* middle = new Card({}, Card::Body::Flush, m_content);
    middle->setAccessibleName(tr("Case file"));
    m_tabs = new CaseTabs(m_place, notices(), middle);
    middle->body()->addWidget(m_tabs);
    m_columns = new QHBoxLayout;
    m_columns->setContentsMargins(theme().px(20), theme().px(16), theme().px(20), theme().px(16));
    m_columns->setSpacing(theme().px(16));
    m_columns->addWidget(m_facts);
    m_columns->addWidget(middle, 1);
    m_columns->addWidget(m_next);
    rows->addWidget(m_steps);
    rows->addLayout(m_columns, 1);
    layout()->addWidget(m_content);
    connectParts();
    arrange();
}

void CaseFilePage::connectParts()
{
    connect(m_steps, &StepperBar::stepChosen, this,
            [this](int index) { go({placeOf(allValues<Stage>()[static_cast<size_t>(index)]), {}}); });
    connect(m_facts, &FactsPanel::placeRequested, this, &CaseFilePage::go);
    connect(m_facts, &FactsPanel::caseRequested, this, &Page::caseRequested);
    connect(m_next, &NextPanel::placeRequested, this, &CaseFilePage::go);
    connect(m_next, &NextPanel::followUpRequested, this, &CaseFilePage::recordContact);
    connect(m_next, &NextPanel::appointmentRequested, this, &CaseFilePage::appointmentRequested);
    connect(m_next, &NextPanel::callRequested, this, &Page::callRequested);
    connect(m_tabs, &CaseTabs::callRequested, this, &Page::callRequested);
    connect(m_next, &NextPanel::advanceRequested, this, &CaseFilePage::openAdvance);
    connect(m_next, &NextPanel::closeRequested, this, &CaseFilePage::openClose);
    connect(m_next, &NextPanel::reopenRequested, this, &CaseFilePage::openReopen);
    connect(m_tabs, &CaseTabs::saved, this, [this](const QString& sentence) {
        say(sentence);
        load(false);
    });
}

QString CaseFilePage::title() const
{
    return m_file ? m_file->facts.patient.displayName() : QString();
}

QString CaseFilePage::subtitle() const
{
    return m_file ? CaseFileWords::identity(*m_file, m_place.clock->today()) : QString();
}

QList<QAction*> CaseFilePage::headActions() const
{
    QList<QAction*> actions;
    if (!m_file)
        return actions;
    if (m_place.session.may(Right::PrintDocuments))
        actions << m_print;
    if (m_place.session.may(Right::EditCases) || m_place.session.may(Right::PassGate))
        actions << (m_file->facts.careCase.stage == Stage::Closed ? m_reopen : m_advance);
    return actions;
}

QString CaseFilePage::backTitle() const
{
    return tr("Cases");
}

void CaseFilePage::openCase(CaseId id, const CaseLink& link)
{
    m_wanted = link;
    if (id != m_id) {
        m_tabs->keepDrafts();
        m_file.reset();
        Q_EMIT headChanged();
    }
    m_id = id;
    load(true);
}

void CaseFilePage::go(const CaseLink& link)
{
    m_tabs->go(link);
}

void CaseFilePage::recordContact(FollowUpId id)
{
    m_tabs->go({CasePlace::FollowUps, {}});
    m_tabs->followUps()->record(id);
}

void CaseFilePage::refresh()
{
    if (m_id.isStored())
        load(false);
}

void CaseFilePage::aboutToLock()
{
    m_tabs->keepDrafts();
}

void CaseFilePage::load(bool recordsView)
{
    m_loading.ask(
        [this, recordsView, id = m_id] {
            return m_place.workbench->run([recordsView, id](Office& office) {
                return recordsView ? office.cases.open(id) : office.cases.refresh(id);
            });
        },
        this,
        [this, recordsView](Result<CaseFile> answer) {
            if (!answer) {
                notices()->showError(answer.error());
            } else if (answer->facts.careCase.id == m_id) {
                if (recordsView)
                    m_tabs->open(*answer, std::exchange(m_wanted, {}));
                else
                    m_tabs->show(*answer);
                showFile(*answer);
            }
            Q_EMIT loaded();
        });
}

void CaseFilePage::showFile(const CaseFile& file)
{
    m_file = file;
    m_facts->show(file);
    m_next->show(file, m_place.clock->today());
    showSteps();
    showHead();
}

void CaseFilePage::showHead()
{
    clearLayout(m_head->layout());
    if (const auto worst = worstOpen(m_file->facts.adverseEvents)) {
        const Tone tone = isAlarming(*worst) ? Tone::Danger : Tone::Waiting;
        auto* chip = new Chip(AdverseEventWords::title(*worst), tone, m_head);
        QStringList all;
        for (const AdverseEvent& event : m_file->facts.adverseEvents) {
            if (isOpen(event))
                all << AdverseEventWords::details(event, m_file->facts.visit.treatedOn()).join(u" ・ "_s);
        }
        chip->setToolTip(toolTipText(all.join(u'\n')));
        m_head->layout()->addWidget(chip);
    }
    QStringList notAsked;
    for (const Alert& alert : m_file->alerts) {
        if (alert.state == AnswerState::NotAsked) {
            notAsked << Words::of(alert.field);
            continue;
        }
        const Tone tone = alert.level == AlertLevel::Danger ? Tone::Danger : Tone::Waiting;
        m_head->layout()->addWidget(new Chip(Words::of(alert), tone, m_head));
    }
    // One chip for all that nobody asked yet: six would leave no room for what is known.
    if (!notAsked.isEmpty()) {
        const auto count = static_cast<int>(notAsked.size());
        //: Subjects that could do harm (allergy, anticoagulants ...) and that nobody asked about yet
        const QString words =
            count > 1 ? tr("%n not asked", nullptr, count) : tr("Not asked: %1").arg(notAsked.front());
        auto* chip = new Chip(words, Tone::Waiting, m_head);
        chip->setToolTip(tr("Not asked: %1").arg(notAsked.join(", "_L1)));
        chip->setAccessibleName(chip->toolTip());
        m_head->layout()->addWidget(chip);
    }
    Q_EMIT headChanged();
}

void CaseFilePage::showSteps()
{
    const CaseFacts& facts = m_file->facts;
    std::vector<StepperBar::Step> steps;
    Stage reached = facts.careCase.stage;
    if (reached == Stage::Closed) {
        reached = Stage::Consultation;
        for (const StageChange& change : facts.stageChanges) {
            if (change.from != Stage::Closed)
                reached = std::max(reached, change.from);
        }
    }
    for (const Stage stage : allValues<Stage>()) {
        StepperBar::Step step;
        step.title = Words::numbered(stage);
        step.detail = CaseFileWords::stageDetail(stage, facts, m_place.clock->today());
        if (stage == facts.careCase.stage)
            step.state = StepperBar::StepState::Current;
        else if (stage < reached ||
                 (stage == reached && facts.careCase.closeReason == CloseReason::Completed))
            step.state = StepperBar::StepState::Done;
        steps.push_back(step);
    }
    m_steps->setSteps(steps);
}

void CaseFilePage::openAdvance()
{
    if (!m_file)
        return;
    auto* dialog = new AdvanceDialog(m_place, *m_file, window());
    connect(dialog, &AdvanceDialog::placeRequested, this, &CaseFilePage::go);
    connect(dialog, &AdvanceDialog::closeRequested, this, &CaseFilePage::openClose);
    connect(dialog, &AdvanceDialog::advanced, this, [this](Stage to) {
        say(tr("The case is in the stage “%1” now.").arg(Words::of(to)));
        load(false);
    });
    dialog->open();
}

void CaseFilePage::openClose()
{
    if (!m_file)
        return;
    std::optional<CloseReason> proposed;
    for (const NextStep& step : m_file->nextSteps) {
        if (step.kind == NextStepKind::CloseCase)
            proposed = valueOf<CloseReason>(step.argument);
    }
    auto* dialog = new CloseDialog(m_place, *m_file, proposed, window());
    connect(dialog, &CloseDialog::closed, this, [this](CloseReason reason) {
        say(tr("The case is closed: %1.").arg(Words::of(reason)));
        load(false);
    });
    dialog->open();
}

void CaseFilePage::openReopen()
{
    if (!m_file)
        return;
    auto* dialog = new ReopenDialog(m_place, *m_file, window());
    connect(dialog, &ReopenDialog::reopened, this, [this] {
        say(tr("The case is open again."));
        load(false);
    });
    dialog->open();
}

void CaseFilePage::say(const QString& sentence)
{
    notices()->say(Tone::Accent, sentence);
}

void CaseFilePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const CaseTabs::Typed typed = m_tabs->typed();
        const CaseLink here{m_tabs->current(), {}};
        m_tabs->keepDrafts();
        delete m_content;
        build();
        if (m_file) {
            m_tabs->open(*m_file, here);
            showFile(*m_file);
            m_tabs->typeAgain(typed);
        }
        Q_EMIT headChanged();
    }
    Page::changeEvent(event);
}

void CaseFilePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CaseFilePage::arrange()
{
    const bool wide = width() >= theme().px(roomForNarrow);
    const auto place = [this](QWidget* side, const QString& title, int column, int sideWidth, bool beside) {
        if (beside && (m_tabs->indexOf(side) >= 0 || m_columns->indexOf(side) < 0)) {
            m_tabs->removeTab(m_tabs->indexOf(side));
            m_columns->insertWidget(column, side);
            side->show();
        } else if (!beside && m_tabs->indexOf(side) < 0) {
            m_columns->removeWidget(side);
            m_tabs->addTab(side, title);
        }
        side->setMinimumWidth(beside ? sideWidth : 0);
        side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
    };
    const int margin = theme().px(wide ? 20 : 14);
    m_columns->setContentsMargins(margin, theme().px(16), margin, theme().px(16));
    m_columns->setSpacing(theme().px(wide ? 16 : 12));
    place(m_facts, tr("Overview"), 0, theme().px(wide ? factsWidth : narrowFacts),
          width() >= theme().px(roomForFacts));
    place(m_next, tr("What comes next"), m_columns->count(), theme().px(wide ? nextWidth : narrowNext),
          width() >= theme().px(roomForNext));
}

} // namespace ayumi
