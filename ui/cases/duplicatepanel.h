#pragma once

#include "core/desks/views.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ayumi {

/// People who may be the same as the one that is being entered, each with what to do about it. A warning,
/// never a decision.
class DuplicatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DuplicatePanel(QWidget* parent = nullptr);

    /// Hides when there are none.
    void show(const std::vector<DuplicateCandidate>& candidates, QDate today);

Q_SIGNALS:
    void caseChosen(const ayumi::DuplicateCandidate& candidate, const QString& caseNumber);
    void samePersonChosen(const ayumi::DuplicateCandidate& candidate);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addCandidate(const DuplicateCandidate& candidate, QDate today);

    QLabel* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace ayumi
