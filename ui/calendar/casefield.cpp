#include "ui/calendar/casefield.h"

#include "core/desks/workbench.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int mostHits = 6;

} // namespace

CaseField::CaseField(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_search(new SearchBox(this))
    , m_model(new CaseChoiceModel(this))
    , m_list(new RowList(tr("Cases found"), this))
    , m_taken(new QWidget(this))
    , m_name(newLabel({}, Type::Strong, m_taken))
    , m_another(newButton(tr("Choose another"), ButtonKind::Link, m_taken))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(4));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_taken);
    auto* taken = new QHBoxLayout(m_taken);
    taken->setContentsMargins(0, 0, 0, 0);
    taken->addWidget(m_name);
    taken->addWidget(m_another);
    taken->addStretch(1);
    m_search->setPlaceholderText(tr("Name, kana, phone or case number; empty: nobody's"));
    m_search->setAccessibleName(tr("Search the case by name, kana, phone or number"));
    m_model->setToday(place.clock->today());
    m_list->setModel(m_model);
    m_list->rows()->setLeadWidth(0);
    m_list->setOpensOnClick(true);
    m_list->setGrowsWithRows(true);
    m_list->hide();
    setFocusProxy(m_search);
    connect(m_search, &SearchBox::searched, this, &CaseField::searchFor);
    connect(m_search, &SearchBox::stepped, this, [this](int rows) {
        const int last = m_model->rowCount() - 1;
        if (last >= 0)
            m_list->setCurrentIndex(
                m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
    });
    connect(m_search, &SearchBox::confirmed, this, [this] {
        const QModelIndex current = m_list->currentIndex();
        take(current.isValid() ? current : m_model->index(0, 0));
    });
    connect(m_list, &RowList::rowOpened, this, &CaseField::take);
    connect(m_another, &QPushButton::clicked, this, [this] {
        setChosen(std::nullopt);
        m_search->setFocus();
        Q_EMIT chosenChanged();
    });
    setChosen(std::nullopt);
}

void CaseField::setChosen(const std::optional<Chosen>& chosen)
{
    m_chosen = chosen;
    m_searching.forget();
    m_list->hide();
    m_search->setVisible(!chosen);
    m_taken->setVisible(chosen.has_value());
    if (chosen) {
        //: %1 name of the patient, %2 number of the case
        m_name->setText(tr("%1  %2").arg(chosen->name, chosen->number));
        m_search->clear();
    }
    setFocusProxy(chosen ? static_cast<QWidget*>(m_another) : m_search);
}

void CaseField::searchFor(const QString& text)
{
    if (text.isEmpty()) {
        m_searching.forget();
        showHits({});
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
                showHits(*answer);
        });
}

void CaseField::showHits(const std::vector<SearchHit>& hits)
{
    std::vector<CaseChoiceModel::Choice> choices;
    for (const SearchHit& hit : hits) {
        const bool again =
            std::ranges::any_of(choices, [&](const auto& each) { return each.id == hit.caseId; });
        if (!again && hit.stage != Stage::Closed)
            choices.push_back({hit.caseId, hit.caseNumber, hit.person, hit.stage, false});
    }
    m_model->show(std::move(choices));
    m_list->setVisible(m_model->rowCount() > 0 && !m_chosen);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CaseField::take(const QModelIndex& index)
{
    const CaseChoiceModel::Choice* choice = m_model->choice(index);
    if (!choice)
        return;
    setChosen(Chosen{choice->id, choice->number, choice->person.displayName()});
    Q_EMIT chosenChanged();
}

} // namespace ayumi
