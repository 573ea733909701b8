#include "ui/callscreen/callthanks.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int messageHeight = 190;

} // namespace

CallThanks::CallThanks(QWidget* parent)
    : Card(tr("The call is saved"), Body::Padded, parent)
    , m_done(newLabel({}, Type::Body, this, true))
    , m_escalation(new QWidget(this))
    , m_heading(newLabel(tr("A message of thanks to copy"), Type::Strong, this))
    , m_message(new QPlainTextEdit(this))
    , m_copy(newButton(tr("Copy the message"), ButtonKind::Secondary, this))
    , m_leave(newButton(tr("Back to Today"), ButtonKind::Quiet, this))
    , m_nextCall(newButton({}, ButtonKind::Primary, this))
{
    auto* rows = new QVBoxLayout(m_escalation);
    rows->setContentsMargins(0, 0, 0, 0);
    m_message->setFixedHeight(theme().px(messageHeight));
    m_message->setTabChangesFocus(true);
    m_message->setAccessibleName(m_heading->text());
    for (QPushButton* button : {m_copy, m_leave, m_nextCall})
        button->setAutoDefault(true);
    body()->addWidget(m_done);
    body()->addWidget(m_escalation);
    body()->addWidget(m_heading);
    body()->addWidget(m_message);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_nextCall);
    body()->addLayout(foot);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_message->toPlainText());
        Q_EMIT copied();
    });
    connect(m_leave, &QPushButton::clicked, this, &CallThanks::leaveRequested);
    connect(m_nextCall, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT nextRequested(*m_next);
        else
            Q_EMIT leaveRequested();
    });
}

void CallThanks::show(const RecordedCall& recorded, const QString& message)
{
    const auto& followUp = recorded.followUp;
    QStringList lines;
    if (followUp.end)
        lines << tr("%1: %2").arg(Words::followUpStep(followUp.step), Words::of(*followUp.end));
    else if (followUp.promisedAt)
        lines << tr("Call back at %1").arg(Words::moment(*followUp.promisedAt));
    else if (followUp.postponedUntil)
        lines << tr("Next try on %1").arg(Words::date(*followUp.postponedUntil));
    else
        lines << tr("The follow-up stays open.");
    if (recorded.extra && recorded.extra->pinnedOn)
        lines << tr("Another call on %1").arg(Words::date(*recorded.extra->pinnedOn));
    m_done->setText(lines.join(u" ・ "_s));
    addTodo(recorded);
    m_message->setPlainText(message);
    for (QWidget* part :
         {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_copy)})
        part->setVisible(!message.isEmpty());
    setNext({});
}

void CallThanks::addTodo(const RecordedCall& recorded)
{
    clearLayout(m_escalation->layout());
    for (const AdverseEvent& event : recorded.adverseEvents) {
        const Escalation escalation = escalationOf(event);
        m_escalation->layout()->addWidget(
            newLabel(AdverseEventWords::title(event), Type::Strong, m_escalation, true));
        m_escalation->layout()->addWidget(newLabel(
            AdverseEventWords::whatToDo(escalation),
            escalation == Escalation::NextContact ? Type::Secondary : Type::Error, m_escalation, true));
        if (!awaitsHospital(event))
            continue;
        QPushButton* told = newButton(tr("The hospital has been told"), ButtonKind::Secondary, m_escalation);
        connect(told, &QPushButton::clicked, this, [this, told, id = event.id, version = event.version] {
            told->setEnabled(false);
            Q_EMIT hospitalTold(id, version);
        });
        auto* line = new QHBoxLayout;
        line->addWidget(told);
        line->addStretch(1);
        static_cast<QVBoxLayout*>(m_escalation->layout())->addLayout(line);
    }
    m_escalation->setVisible(!recorded.adverseEvents.empty());
}

void CallThanks::setNext(const std::optional<FollowUpRow>& next)
{
    m_next = next ? std::optional(next->followUp.id) : std::nullopt;
    //: %1 name, %2 the time point
    m_nextCall->setAccessibleName(
        next ? tr("Next call: %1 (%2)")
                   .arg(next->person.displayName(), Words::followUpStep(next->followUp.step))
             : tr("Done for today: back to Today"));
    m_nextCall->setText(literal(m_nextCall->accessibleName()));
    m_leave->setVisible(next.has_value());
}

void CallThanks::begin()
{
    m_nextCall->setFocus(Qt::OtherFocusReason);
}

} // namespace ayumi
