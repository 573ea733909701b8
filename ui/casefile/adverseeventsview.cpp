#include "ui/casefile/adverseeventsview.h"

#include "core/desks/workbench.h"
#include "ui/casefile/adverseeventdialog.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

AdverseEventsView::AdverseEventsView(const Workplace& place, NoticeBar* notices, QWidget* parent)
    : Card(tr("Adverse events"), Body::Padded, parent)
    , m_place(place)
    , m_notices(notices)
{
    if (!place.session.may(Right::RecordContacts))
        return;
    QPushButton* add = newButton(tr("Add an adverse event…"), ButtonKind::Small, this);
    connect(add, &QPushButton::clicked, this, [this] {
        AdverseEvent fresh;
        fresh.caseId = m_file.facts.careCase.id;
        openEvent(fresh);
    });
    addAccessory(add);
}

void AdverseEventsView::show(const CaseFile& file)
{
    m_file = file;
    // Before a treatment there is nothing that could have gone wrong with it.
    setVisible(file.facts.visit.treatedOn() || !file.facts.adverseEvents.empty());
    clearLayout(body());
    if (file.facts.adverseEvents.empty())
        body()->addWidget(newLabel(tr("Nothing unwanted is on record."), Type::Secondary, this, true));
    for (const AdverseEvent& event : file.facts.adverseEvents)
        addRow(event);
}

void AdverseEventsView::addRow(const AdverseEvent& event)
{
    auto* row = new QWidget(this);
    auto* texts = new QVBoxLayout(row);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(theme().px(4));
    auto* head = new QHBoxLayout;
    head->addWidget(newLabel(AdverseEventWords::title(event), Type::Strong, row, true), 1);
    const bool goesOn = isOpen(event);
    const Tone tone = isAlarming(event) ? Tone::Danger : Tone::Waiting;
    head->addWidget(new Chip(AdverseEventWords::of(event.outcome), goesOn ? tone : Tone::Neutral, row), 0,
                    Qt::AlignTop);
    texts->addLayout(head);
    const QStringList details = AdverseEventWords::details(event, m_file.facts.visit.treatedOn());
    texts->addWidget(newLabel(details.join(u" ・ "_s), Type::Small, row, true));
    if (goesOn && awaitsHospital(event))
        texts->addWidget(newLabel(AdverseEventWords::whatToDo(escalationOf(event)), Type::Error, row, true));
    auto* actions = new QWidget(row);
    auto* flow = new FlowLayout(actions);
    flow->setContentsMargins(0, 0, 0, theme().px(8));
    flow->setSpacings(theme().px(6), theme().px(4));
    addActions(event, actions);
    texts->addWidget(actions);
    body()->addWidget(row);
}

void AdverseEventsView::addActions(const AdverseEvent& event, QWidget* actions)
{
    const QString name = AdverseEventWords::title(event);
    if (m_place.session.may(Right::RecordContacts)) {
        QPushButton* change = newButton(tr("Change…"), ButtonKind::Small, actions);
        change->setAccessibleName(tr("Change: %1").arg(name));
        connect(change, &QPushButton::clicked, this, [this, event] { openEvent(event); });
        actions->layout()->addWidget(change);
        QPushButton* told = newButton(tr("Told to"), ButtonKind::Small, actions);
        told->setAccessibleName(tr("Told to: %1").arg(name));
        auto* menu = new QMenu(told);
        for (const ReportedTo to : allValues<ReportedTo>()) {
            connect(menu->addAction(AdverseEventWords::of(to)), &QAction::triggered, this,
                    [this, event, to] { report(event, to); });
        }
        told->setMenu(menu);
        actions->layout()->addWidget(told);
    }
    if (m_place.session.may(Right::DecideSuitability)) {
        QPushButton* judge = newButton(tr("Judge…"), ButtonKind::Small, actions);
        judge->setAccessibleName(tr("Judge: %1").arg(name));
        connect(judge, &QPushButton::clicked, this, [this, event] { openJudgement(event); });
        actions->layout()->addWidget(judge);
    }
}

void AdverseEventsView::run(std::function<Result<AdverseEvent>(Office&)> verb, const QString& sentence)
{
    whenDone(m_place.workbench->run(std::move(verb)), this, m_notices,
             [this, sentence](const AdverseEvent&) { Q_EMIT saved(sentence); });
}

void AdverseEventsView::report(const AdverseEvent& event, ReportedTo to)
{
    run([id = event.id, version = event.version,
         to](Office& office) { return office.adverseEvents.report(id, version, to); },
        tr("It is on record whom it was told to."));
}

void AdverseEventsView::openEvent(const AdverseEvent& event)
{
    auto* dialog = new AdverseEventDialog(m_place, m_file, event, window());
    connect(dialog, &AdverseEventDialog::saved, this, &AdverseEventsView::saved);
    dialog->open();
}

void AdverseEventsView::openJudgement(const AdverseEvent& event)
{
    auto* dialog = new JudgementDialog(m_place, event, window());
    connect(dialog, &JudgementDialog::saved, this, &AdverseEventsView::saved);
    dialog->open();
}

} // namespace ayumi
