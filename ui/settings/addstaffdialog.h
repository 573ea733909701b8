#pragma once

#include "core/base/secretbytes.h"
#include "core/domain/staff.h"
#include "ui/kit/dialog.h"

class QComboBox;
class QLineEdit;

namespace ayumi {

class FormGrid;
class PasswordField;
class Workbench;

/// A new colleague: name, role, first password.
class AddStaffDialog : public Dialog
{
    Q_OBJECT

public:
    AddStaffDialog(Workbench& workbench, QWidget* parent);

Q_SIGNALS:
    void added(const QString& name);

private:
    void add();

    Workbench& m_workbench;
    FormGrid* m_form;
    QLineEdit* m_name;
    QComboBox* m_role;
    PasswordField* m_password;
    PasswordField* m_again;
};

} // namespace ayumi
