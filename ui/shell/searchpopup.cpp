#include "ui/shell/searchpopup.h"

#include "core/desks/workbench.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"
#include "ui/shell/searchhits.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int peopleShown = 12;
constexpr int wordsShown = 20;
constexpr int heightShown = 460;

} // namespace

SearchPopup::SearchPopup(Workbench& workbench, SearchBox* field, QWidget* window)
    : QFrame(window)
    , m_workbench(workbench)
    , m_field(field)
    , m_hits(new SearchHits(this))
    , m_list(new RowList(tr("Search results"), this))
    , m_state(newLabel({}, Type::Secondary, this, true))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, theme().px(6), 1, theme().px(6));
    layout->setSpacing(0);
    m_state->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setOpensOnClick(true);
    m_list->rows()->setLeadWidth(0);
    m_list->setModel(m_hits);
    hide();

    connect(field, &SearchBox::searched, this, &SearchPopup::search);
    connect(field, &SearchBox::stepped, this, &SearchPopup::step);
    connect(field, &SearchBox::confirmed, this, &SearchPopup::openCurrent);
    connect(field, &SearchBox::left, this, &QWidget::hide);
    connect(m_list, &RowList::rowOpened, this, &SearchPopup::openCurrent);
    field->installEventFilter(this);
    window->installEventFilter(this);
}

void SearchPopup::forget()
{
    m_people.forget();
    m_words.forget();
    m_hits->clear();
    m_field->clear();
    hide();
}

void SearchPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), theme().colours.card, theme().colours.borderStrong, theme().px(10));
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && !underMouse())
        hide();
    else if (watched == m_field && event->type() == QEvent::FocusIn && !m_field->text().isEmpty())
        search(m_field->text().trimmed());
    else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_list->setAccessibleName(tr("Search results"));
    QFrame::changeEvent(event);
}

void SearchPopup::search(const QString& text)
{
    m_words.forget();
    if (text.isEmpty()) {
        m_people.forget();
        m_hits->clear();
        hide();
        return;
    }
    m_people.ask(
        [this, text] {
            return m_workbench.run(
                [text](Office& office) { return office.search.people(text, peopleShown); });
        },
        this,
        [this, text](Result<Hits> hits) {
            if (!hits) {
                showState(ErrorText::of(hits.error()));
                return;
            }
            m_hits->setPeople(std::move(*hits));
            m_hits->setWords({});
            selectFirst();
            showState(m_hits->isEmpty() ? tr("Searching notes and messages…") : QString());
            searchWords(text);
        });
}

void SearchPopup::searchWords(const QString& text)
{
    m_words.ask(
        [this, text] {
            return m_workbench.run([text](Office& office) { return office.search.words(text, wordsShown); });
        },
        this,
        [this](Result<Hits> hits) {
            const QModelIndex chosen = m_list->currentIndex();
            const int row = chosen.row();
            if (hits)
                m_hits->setWords(std::move(*hits));
            if (row >= 0)
                m_list->setCurrentIndex(m_hits->index(row));
            else
                selectFirst();
            showState(m_hits->isEmpty()
                          ? tr("Nothing found. Try kana, part of a phone number, or a birth date.")
                          : QString());
        });
}

void SearchPopup::showState(const QString& sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    m_list->setVisible(!m_hits->isEmpty());
    if (m_field->hasFocus()) {
        place();
        raise();
        show();
    }
}

void SearchPopup::place()
{
    QWidget* window = parentWidget();
    const int width = std::min(std::max(m_field->width(), theme().px(520)), window->width() - theme().px(24));
    const QPoint below = m_field->mapTo(window, QPoint(m_field->width(), m_field->height() + theme().px(6)));
    int wanted = theme().px(14);
    if (!m_state->text().isEmpty())
        wanted += m_state->heightForWidth(width - 2);
    for (int row = 0; row < m_hits->rowCount(); ++row)
        wanted += m_list->sizeHintForIndex(m_hits->index(row)).height();
    const int height =
        std::min({wanted, theme().px(heightShown), window->height() - below.y() - theme().px(12)});
    setGeometry(std::max(theme().px(12), below.x() - width), below.y(), width, height);
}

void SearchPopup::step(int rows)
{
    if (!isVisible() || m_hits->isEmpty())
        return;
    int row = m_list->currentIndex().row();
    const int direction = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0;) {
        const int next = row + direction;
        if (next < 0 || next >= m_hits->rowCount())
            break;
        row = next;
        if (m_hits->hit(m_hits->index(row)))
            --left;
    }
    if (m_hits->hit(m_hits->index(row)))
        m_list->setCurrentIndex(m_hits->index(row));
}

void SearchPopup::openCurrent()
{
    const SearchHit* hit = m_hits->hit(m_list->currentIndex());
    if (!hit || !isVisible())
        return;
    const CaseId id = hit->caseId;
    forget();
    Q_EMIT caseRequested(id);
}

void SearchPopup::selectFirst()
{
    for (int row = 0; row < m_hits->rowCount(); ++row) {
        if (m_hits->hit(m_hits->index(row))) {
            m_list->setCurrentIndex(m_hits->index(row));
            return;
        }
    }
}

} // namespace ayumi
