#pragma once

#include "core/domain/followupplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace ayumi {

/// One step of a plan in a line: how long after the treatment, its window, who joins, which scores are asked.
class PlanStepFields : public QWidget
{
    Q_OBJECT

public:
    PlanStepFields(const PlanStep& step, QWidget* parent);

    [[nodiscard]] PlanStep step() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void connectFields();
    void name();

    PlanStep m_given;
    QSpinBox* m_count;
    QComboBox* m_unit;
    QSpinBox* m_before;
    QSpinBox* m_after;
    QCheckBox* m_hospital;
    QCheckBox* m_pain;
    QCheckBox* m_koos;
    QCheckBox* m_change;
    QToolButton* m_remove;
};

} // namespace ayumi
