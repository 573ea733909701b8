#pragma once

#include "core/domain/holiday.h"
#include "ui/kit/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ayumi {

class DateField;
class FormGrid;
class Workbench;

/// A holiday of Malaysia, or a day on which the office in Japan is closed.
class AddHolidayDialog : public Dialog
{
    Q_OBJECT

public:
    AddHolidayDialog(Workbench& workbench, int year, MalaysianState hospital, QWidget* parent);

Q_SIGNALS:
    void added();

private:
    void add();

    Workbench& m_workbench;
    FormGrid* m_form;
    QComboBox* m_place;
    DateField* m_date;
    QLineEdit* m_name;
    QCheckBox* m_expected;
    QLineEdit* m_source;
};

} // namespace ayumi
