#include "ui/cases/boardcolumn.h"

#include "ui/cases/carddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/casecolumnmodel.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ayumi {

CardList::CardList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setAttribute(Qt::WA_Hover);
}

void CardList::focusRow(int row)
{
    setFocus(Qt::OtherFocusReason);
    const int count = model()->rowCount();
    if (count > 0)
        setCurrentIndex(model()->index(std::clamp(row, 0, count - 1), 0));
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT leftSideways(-1, currentIndex().row());
        return;
    case Qt::Key_Right:
        Q_EMIT leftSideways(1, currentIndex().row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT cardOpened(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT cardOpened(index);
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CardList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

BoardColumn::BoardColumn(Stage stage, QWidget* parent)
    : QFrame(parent)
    , m_stage(stage)
    , m_model(new CaseColumnModel(this))
    , m_title(newLabel({}, Type::Strong, this))
    , m_count(newLabel({}, Type::SmallOnGround, this))
    , m_cards(new CardList(this))
{
    setSurface(this, "sunken");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(10), theme().px(11), theme().px(4), theme().px(4));
    layout->setSpacing(theme().px(9));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme().px(5), 0, theme().px(12), 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_count);
    layout->addLayout(head);
    m_cards->setModel(m_model);
    layout->addWidget(m_cards, 1);
    setMinimumWidth(theme().px(196));
    connect(m_cards, &CardList::cardOpened, this, [this](const QModelIndex& index) {
        if (const std::optional<CaseId> id = m_model->caseOf(index))
            Q_EMIT caseRequested(*id);
        else
            Q_EMIT moreRequested(m_stage);
    });
    retranslate();
}

void BoardColumn::show(const CaseBoardColumn& column, QDate today)
{
    m_model->show(column, today);
    retranslate();
}

void BoardColumn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void BoardColumn::retranslate()
{
    m_title->setText(Words::numbered(m_stage));
    m_count->setText(QString::number(m_model->total()));
    m_cards->setAccessibleName(tr("%1: %n case(s)", nullptr, m_model->total()).arg(Words::of(m_stage)));
}

} // namespace ayumi
