#include "ui/cases/casechooser.h"

#include "core/desks/workbench.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int mostHits = 12;
constexpr int typedPauseMs = 150;

} // namespace

CaseChooser::CaseChooser(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_search(new SearchBox(this))
    , m_list(new RowList(tr("Cases found"), this))
    , m_model(new CaseChoiceModel(this))
    , m_typed(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(8));
    m_search->setPlaceholderText(tr("Name, kana, phone or case number"));
    m_search->setAccessibleName(tr("Search the case by name, kana, phone or number"));
    layout->addWidget(m_search);
    m_model->setToday(place.clock->today());
    m_list->setModel(m_model);
    m_list->rows()->setLeadWidth(0);
    m_list->setMinimumHeight(theme().px(120));
    layout->addWidget(m_list, 1);
    m_typed->setSingleShot(true);
    m_typed->setInterval(typedPauseMs);
    connect(m_search, &SearchBox::searched, this, [this] { m_typed->start(); });
    connect(m_typed, &QTimer::timeout, this, [this] { searchFor(m_search->text().trimmed()); });
    connect(m_search, &SearchBox::stepped, this, [this](int rows) {
        const int last = m_model->rowCount() - 1;
        if (last >= 0)
            m_list->setCurrentIndex(
                m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CaseChooser::chosenChanged);
}

void CaseChooser::offerFor(const HistoryImport& history)
{
    m_offering.ask(
        [this, history] {
            return m_place.workbench->run(
                [history](Office& office) { return office.messages.casesWithTalk(history); });
        },
        this,
        [this](Result<std::vector<CaseRow>> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_offered.clear();
            for (const CaseRow& row : *answer)
                m_offered.push_back({row.id, row.number, row.person, row.stage, true});
            showChoices({});
            if (m_offered.empty())
                return;
            m_list->setCurrentIndex(m_model->index(0, 0));
            Q_EMIT talkFound();
        });
}

void CaseChooser::choose(const CaseChoiceModel::Choice& choice)
{
    m_offered.insert(m_offered.begin(), choice);
    showChoices({});
    m_list->setCurrentIndex(m_model->indexOf(choice.id));
}

std::optional<CaseChoiceModel::Choice> CaseChooser::chosen() const
{
    const CaseChoiceModel::Choice* choice = m_model->choice(m_list->currentIndex());
    return choice ? std::optional(*choice) : std::nullopt;
}

void CaseChooser::searchFor(const QString& text)
{
    if (text.isEmpty()) {
        m_searching.forget();
        showChoices({});
        return;
    }
    m_searching.ask(
        [this, text] {
            return m_place.workbench->run(
                [text](Office& office) { return office.search.people(text, mostHits); });
        },
        this,
        [this](Result<std::vector<SearchHit>> answer) {
            if (answer)
                showChoices(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void CaseChooser::showChoices(const std::vector<SearchHit>& hits)
{
    const std::optional<CaseChoiceModel::Choice> before = chosen();
    std::vector<CaseChoiceModel::Choice> choices = m_offered;
    for (const SearchHit& hit : hits)
        choices.push_back({hit.caseId, hit.caseNumber, hit.person, hit.stage, false});
    m_model->show(std::move(choices));
    if (before)
        m_list->setCurrentIndex(m_model->indexOf(before->id));
    Q_EMIT chosenChanged();
}

} // namespace ayumi
