#include "ui/settings/addstaffdialog.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/passwordfield.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

AddStaffDialog::AddStaffDialog(Workbench& workbench, QWidget* parent)
    : Dialog(tr("Add a colleague"), parent)
    , m_workbench(workbench)
    , m_form(new FormGrid)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_password(new PasswordField)
    , m_again(new PasswordField)
{
    setExplanation(
        tr("They sign in with this name and password, and change the password themselves in Settings."));
    for (const Role role : allValues<Role>())
        m_role->addItem(Words::of(role), QVariant::fromValue(static_cast<int>(role)));
    m_form->addField(m_name, tr("Name"), u"name"_s);
    m_form->setRequired(m_name);
    m_form->addField(m_role, tr("Role"), u"role"_s);
    m_form->addField(m_password, tr("First password"), u"password"_s);
    m_form->addField(m_again, tr("The same password again"));
    body()->addWidget(m_form);
    connect(m_password, &PasswordField::edited, this, [this] {
        m_form->setError(m_password, {});
        m_form->setHint(m_password, PasswordStrength::of(m_password->text()).sentence);
    });
    setPrimary(tr("Add"));
    connect(this, &Dialog::confirmed, this, &AddStaffDialog::add);
}

void AddStaffDialog::add()
{
    m_form->clearErrors();
    if (!m_form->checkRequired())
        return;
    if (m_password->isEmpty()) {
        m_form->setError(m_password, tr("Choose a password."));
        m_password->setFocus();
        return;
    }
    if (!m_password->sameAs(*m_again)) {
        m_form->setError(m_again, tr("The two passwords differ."));
        m_again->setFocus();
        return;
    }
    primary()->setEnabled(false);
    auto work = [name = m_name->text().trimmed(), role = static_cast<Role>(m_role->currentData().toInt()),
                 password = std::make_shared<SecretBytes>(m_password->secret())](Office& office) {
        return office.staff.add(name, role, *password);
    };
    whenAnswered(m_workbench.run(std::move(work)), this, [this](Result<Staff> staff) {
        primary()->setEnabled(true);
        if (staff) {
            Q_EMIT added(staff->name);
            accept();
            return;
        }
        const ErrorCode code = staff.error().code;
        if (code == ErrorCode::StaffNameTaken)
            m_form->setError(m_name, ErrorText::of(staff.error()));
        else if (code == ErrorCode::PasswordTooShort)
            m_form->setError(m_password, ErrorText::of(staff.error()));
        else if (!m_form->showError(staff.error()))
            notices()->showError(staff.error());
    });
}

} // namespace ayumi
