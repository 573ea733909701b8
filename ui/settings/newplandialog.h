#pragma once

#include "core/domain/followupplan.h"
#include "ui/kit/dialog.h"

class QComboBox;
class QLineEdit;

namespace ayumi {

class FormGrid;
class Workbench;

/// A further plan: of a kind of joint, or of a programme with a name; it begins with the steps of another.
class NewPlanDialog : public Dialog
{
    Q_OBJECT

public:
    NewPlanDialog(Workbench& workbench, const FollowUpPlan& like, QWidget* parent);

Q_SIGNALS:
    void added(const ayumi::FollowUpPlan& plan);

private:
    void add();

    Workbench& m_workbench;
    FollowUpPlan m_like;
    FormGrid* m_form;
    QComboBox* m_kind;
    QLineEdit* m_name;
};

} // namespace ayumi
