#pragma once

#include "core/domain/schedule.h"
#include "ui/kit/dialog.h"

class QLineEdit;

namespace ayumi {

class DateField;
class FormGrid;
class Workbench;

/// Days on which somebody is away.
class AbsenceDialog : public Dialog
{
    Q_OBJECT

public:
    AbsenceDialog(Workbench& workbench, const QString& name, const StaffAbsence& absence, QWidget* parent);

Q_SIGNALS:
    void saved(const ayumi::StaffAbsence& absence);

private:
    void save();

    Workbench& m_workbench;
    StaffAbsence m_absence;
    FormGrid* m_form;
    DateField* m_first;
    DateField* m_last;
    QLineEdit* m_reason;
};

} // namespace ayumi
