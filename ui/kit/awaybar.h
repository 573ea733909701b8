#pragma once

#include "core/desks/assignmentdesk.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace ayumi {

/// Says above a page who is away while patients wait for their calls, and offers to hand these over; hidden
/// while nobody is.
class AwayBar : public QFrame
{
    Q_OBJECT

public:
    /// Without the right to hand over the sentences stand alone.
    explicit AwayBar(bool mayHandOver, QWidget* parent = nullptr);

    void setCallers(const std::vector<AwayCaller>& callers);

Q_SIGNALS:
    void handOverRequested(const ayumi::AwayCaller& away);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    bool m_mayHandOver;
    QVBoxLayout* m_rows;
    std::vector<AwayCaller> m_callers;
};

} // namespace ayumi
