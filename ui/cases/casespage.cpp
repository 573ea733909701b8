#include "ui/cases/casespage.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/cases/boardview.h"
#include "ui/cases/casesfilterbar.h"
#include "ui/cases/casetable.h"
#include "ui/cases/savedfilters.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"
#include "ui/models/casetablemodel.h"
#include "ui/models/errortext.h"
#include "ui/models/leftoutwords.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int cardsPerColumn = 50;
constexpr int typedPauseMs = 150;
const QString preferenceName = u"cases"_s;
const QString savedName = u"cases-saved"_s;

} // namespace

CasesPage::CasesPage(const Workplace& place, QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_filters(new CasesFilterBar(this))
    , m_board(new BoardView(this))
    , m_table(new CaseTable(this))
    , m_tableCard(new Card({}, Card::Body::Flush, this))
    , m_empty(new EmptyState(u"view-list-details"_s, {}, {}, this))
    , m_failed(new EmptyState(u"dialog-error"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_leftOut(newLabel({}, Type::SmallOnGround, this, true))
    , m_asTable(new QAction(this))
    , m_asBoard(new QAction(this))
    , m_typed(new QTimer(this))
{
    buildBody();
    auto* views = new QActionGroup(this);
    for (QAction* action : {m_asTable, m_asBoard}) {
        action->setCheckable(true);
        views->addAction(action);
    }
    m_asBoard->setChecked(true);
    m_typed->setSingleShot(true);
    m_typed->setInterval(typedPauseMs);
    connect(views, &QActionGroup::triggered, this, [this](QAction* action) {
        CasesView view = m_view;
        view.asTable = action == m_asTable;
        view.filter.stage.reset();
        changeView(view);
    });
    connect(m_filters, &CasesFilterBar::viewChanged, this, &CasesPage::onFiltersChanged);
    connect(m_filters->saved(), &SavedFilters::viewChosen, this, &CasesPage::changeView);
    connect(m_filters->saved(), &SavedFilters::savedChanged, this, &CasesPage::keepSaved);
    connect(m_typed, &QTimer::timeout, this, [this] {
        m_view = m_filters->applied(m_view);
        m_filters->saved()->showView(m_view);
        load(Keep::Nothing);
    });
    for (auto* source : {m_empty, m_failed})
        connect(source, &EmptyState::actionRequested, this, [this, source] {
            if (source == m_failed)
                load(Keep::Rows);
            else if (m_filters->filtersAnything())
                m_filters->clearFilters();
            else
                Q_EMIT newConsultationRequested();
        });
    connect(m_board, &BoardView::caseRequested, this, &Page::caseRequested);
    connect(m_table, &CaseTable::caseRequested, this, &Page::caseRequested);
    connect(m_board, &BoardView::moreRequested, this, [this](Stage stage) {
        CasesView view = m_view;
        view.asTable = true;
        view.filter.stage = stage;
        changeView(view);
    });
    connect(m_table, &CaseTable::orderRequested, this, [this](CaseOrder order, bool descending) {
        CasesView view = m_view;
        view.order = order;
        view.descending = descending;
        changeView(view);
    });
    connect(m_table->cases(), &CaseTableModel::pageWanted, this, &CasesPage::onPageWanted);
    connect(m_place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (changes.everything || changes.staff || !changes.cases.empty() || !changes.patients.empty())
            load(Keep::Rows);
    });
    retranslate();
}

QString CasesPage::roomTitle()
{
    return tr("Cases");
}

QString CasesPage::subtitle() const
{
    return m_hasRead && !m_view.asTable ? tr("%n open case(s)", nullptr, m_open) : QString();
}

QList<QAction*> CasesPage::headActions() const
{
    return {m_asTable, m_asBoard};
}

void CasesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CasesPage::buildBody()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(20), theme().px(14), theme().px(20), theme().px(18));
    layout->setSpacing(theme().px(12));
    layout->addWidget(m_filters);
    m_tableCard->body()->addWidget(m_table, 1);
    for (QWidget* page : {static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_tableCard),
                          static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(page);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_leftOut);
}

CaseFilter CasesPage::deskFilter(const CasesView& view) const
{
    CaseFilter filter = view.filter;
    if (view.onlyMine)
        filter.responsible = m_place.session.staff;
    if (!view.asTable)
        filter.stage.reset();
    return filter;
}

void CasesPage::load(Keep keep)
{
    m_typed->stop();
    if (keep == Keep::Nothing)
        ++m_question;
    const int rows = keep == Keep::Rows ? m_table->cases()->rowsToReload() : CaseTableModel::pageSize;
    m_loading.ask(
        [this, rows] {
            return m_place.workbench->run([known = m_viewKnown, view = m_view, rows,
                                           mine = m_place.session.staff](Office& office) -> Result<Loaded> {
                Loaded loaded;
                loaded.view = view;
                if (!known) {
                    AYUMI_TRY_GET(const QString kept, office.staff.preference(preferenceName));
                    loaded.view = CasesView::fromJson(kept);
                    AYUMI_TRY_GET(const QString saved, office.staff.preference(savedName));
                    loaded.saved = SavedCasesViews::fromJson(saved);
                }
                AYUMI_TRY_GET(loaded.staff, office.staff.all());
                CaseFilter filter = loaded.view.filter;
                if (loaded.view.onlyMine)
                    filter.responsible = mine;
                if (loaded.view.asTable) {
                    AYUMI_TRY_GET(loaded.page, office.cases.page(filter, loaded.view.order,
                                                                 loaded.view.descending, std::nullopt, rows));
                } else {
                    filter.stage.reset();
                    AYUMI_TRY_GET(loaded.columns, office.cases.board(filter, cardsPerColumn));
                }
                return loaded;
            });
        },
        this,
        [this, keep](Result<Loaded> answer) {
            if (answer) {
                show(*answer, keep);
            } else if (m_hasRead) {
                notices()->showError(answer.error());
            } else {
                m_failed->setSentence(ErrorText::of(answer.error()));
                m_stack->setCurrentWidget(m_failed);
            }
            Q_EMIT loaded();
        });
}

void CasesPage::show(const Loaded& loaded, Keep keep)
{
    const QDate today = m_place.clock->today();
    const bool first = !m_viewKnown;
    m_viewKnown = true;
    m_hasRead = true;
    m_filters->setStaff(loaded.staff);
    if (first) {
        // What somebody typed before the first answer came is not lost with it.
        const QString typed = m_filters->search()->text().trimmed();
        m_view = loaded.view;
        m_view.filter.text = typed;
        if (!typed.isEmpty())
            m_typed->start();
        m_filters->saved()->setSaved(loaded.saved);
        m_filters->setView(m_view);
    }
    (m_view.asTable ? m_asTable : m_asBoard)->setChecked(true);
    m_table->showOrder(m_view.order, m_view.descending);
    m_leftOut->setText(LeftOutWords::cases(m_view));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    bool nothing = false;
    if (m_view.asTable) {
        m_table->cases()->show(loaded.page, today);
        if (keep == Keep::Nothing)
            m_table->scrollToTop();
        nothing = loaded.page.rows.empty();
        m_stack->setCurrentWidget(m_tableCard);
    } else {
        m_board->show(loaded.columns, today);
        m_open = 0;
        int all = 0;
        for (const CaseBoardColumn& column : loaded.columns) {
            all += column.total;
            m_open += column.stage == Stage::Closed ? 0 : column.total;
        }
        nothing = all == 0;
        m_stack->setCurrentWidget(m_board);
    }
    if (nothing)
        showEmpty();
    Q_EMIT headChanged();
}

PaperSelection CasesPage::papers() const
{
    PaperSelection selection;
    selection.usual = PaperKind::Labels;
    if (m_view.asTable)
        selection.cases = m_table->chosenCases();
    else if (const auto chosen = m_board->chosenCase())
        selection.cases = {*chosen};
    return selection;
}

void CasesPage::showEmpty()
{
    const bool filtered = m_filters->filtersAnything();
    m_empty->setSentence(filtered ? tr("No case matches these filters.") : tr("There is no case yet."));
    m_empty->setDetail(filtered ? QString()
                                : tr("Open a new consultation, or drop a LINE talk history on the window."));
    m_empty->setAction(filtered ? tr("Clear filters") : tr("New consultation"));
    m_stack->setCurrentWidget(m_empty);
}

void CasesPage::onPageWanted(const CasePageKey& after)
{
    auto page = m_place.workbench->run([filter = deskFilter(m_view), order = m_view.order,
                                        descending = m_view.descending, after](Office& office) {
        return office.cases.page(filter, order, descending, after, CaseTableModel::pageSize);
    });
    whenAnswered(std::move(page), this, [this, question = m_question](Result<CasePage> answer) {
        if (question != m_question)
            return;
        if (answer) {
            m_table->cases()->add(*answer);
        } else {
            m_table->cases()->giveUpPage();
            notices()->showError(answer.error());
        }
        Q_EMIT loaded();
    });
}

void CasesPage::onFiltersChanged()
{
    const QString before = m_view.filter.text;
    m_view = m_filters->applied(m_view);
    if (m_view.filter.text != before) {
        m_typed->start();
        return;
    }
    m_filters->saved()->showView(m_view);
    keepView();
    load(Keep::Nothing);
}

void CasesPage::changeView(const CasesView& view)
{
    m_view = view;
    m_filters->setView(view);
    keepView();
    load(Keep::Nothing);
}

void CasesPage::keepView()
{
    auto kept = m_place.workbench->run([json = m_view.toJson()](Office& office) {
        return office.staff.setPreference(preferenceName, json);
    });
    whenDone(std::move(kept), this, notices(), [] {});
}

void CasesPage::keepSaved()
{
    auto kept = m_place.workbench->run([json = m_filters->saved()->saved().toJson()](Office& office) {
        return office.staff.setPreference(savedName, json);
    });
    whenDone(std::move(kept), this, notices(), [] {});
}

void CasesPage::retranslate()
{
    m_leftOut->setText(m_hasRead ? LeftOutWords::cases(m_view) : QString());
    m_asTable->setText(tr("Table"));
    m_asBoard->setText(tr("Board"));
    m_failed->setAction(tr("Try again"));
    m_tableCard->setAccessibleName(tr("Cases"));
    if (m_stack->currentWidget() == m_empty)
        showEmpty();
    Q_EMIT headChanged();
}

} // namespace ayumi
