#pragma once

#include "core/desks/calldesk.h"
#include "ui/kit/card.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ayumi {

/// After a call: what has to happen now where something went wrong, a message of thanks to copy, and the next
/// call.
class CallThanks : public Card
{
    Q_OBJECT

public:
    explicit CallThanks(QWidget* parent = nullptr);

    /// `message` is Japanese whatever the interface speaks. It is empty where nobody was spoken to.
    void show(const RecordedCall& recorded, const QString& message);
    /// Whom to call next; nullopt: nobody is left today.
    void setNext(const std::optional<FollowUpRow>& next);
    void begin();

Q_SIGNALS:
    void nextRequested(ayumi::FollowUpId id);
    void leaveRequested();
    /// The hospital was told of this event.
    void hospitalTold(ayumi::AdverseEventId id, int version);
    void copied();

private:
    void addTodo(const RecordedCall& recorded);

    QLabel* m_done;
    QWidget* m_escalation;
    QLabel* m_heading;
    QPlainTextEdit* m_message;
    QPushButton* m_copy;
    QPushButton* m_leave;
    QPushButton* m_nextCall;
    std::optional<FollowUpId> m_next;
};

} // namespace ayumi
