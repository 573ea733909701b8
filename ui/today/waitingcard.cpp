#include "ui/today/waitingcard.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"
#include "ui/models/waitinglistmodel.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

WaitingCard::WaitingCard(QWidget* parent)
    : Card({}, Body::Flush, parent)
    , m_model(new WaitingListModel(this))
    , m_list(new RowList({}, this))
    , m_nothing(new EmptyState(u"task-complete"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_leftOut(newLabel({}, Type::Secondary, this, true))
{
    m_list->setModel(m_model);
    m_list->setOpensOnClick(true);
    m_list->rows()->setLeadWidth(0);
    m_list->rows()->setChipWidth(84);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);
    m_leftOut->setContentsMargins(theme().px(16), theme().px(5), theme().px(16), theme().px(2));
    body()->addWidget(m_leftOut);
    m_leftOut->hide();
    connect(m_list, &RowList::rowOpened, this, [this](const QModelIndex& index) {
        if (const std::optional<CaseId> id = m_model->caseOf(index))
            Q_EMIT caseRequested(*id);
        else
            m_model->toggle(index);
    });
    retranslate();
}

void WaitingCard::show(const std::vector<WaitingRow>& waiting, QDate today, WaitingLeftOut leftOut)
{
    m_hasRead = true;
    m_out = leftOut;
    showLeftOut();
    m_model->show(waiting, today);
    m_nothing->setSentence(tr("Nothing waits on us."));
    m_stack->setCurrentWidget(waiting.empty() ? static_cast<QWidget*>(m_nothing) : m_list);
}

void WaitingCard::showLeftOut()
{
    QStringList sentences;
    if (m_out.more)
        sentences.append(tr("Only the longest waiting of each reason are shown; there are more."));
    if (m_out.snoozed > 0)
        sentences.append(tr("%n of them were put off and are in the reminders.", nullptr, m_out.snoozed));
    m_leftOut->setText(sentences.join(u'\n'));
    m_leftOut->setVisible(!sentences.isEmpty());
}

void WaitingCard::showError(const Error& error)
{
    if (m_hasRead)
        return;
    m_nothing->setSentence(ErrorText::of(error));
    m_stack->setCurrentWidget(m_nothing);
}

void WaitingCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void WaitingCard::retranslate()
{
    setTitle(tr("Waits on us"));
    m_list->setAccessibleName(tr("Waits on us"));
    if (m_hasRead)
        m_nothing->setSentence(tr("Nothing waits on us."));
    showLeftOut();
    m_model->retranslate();
}

} // namespace ayumi
