#pragma once

#include "core/desks/clinic.h"
#include "ui/unlock/unlockstep.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ayumi {

class FormGrid;
class PasswordField;

/// A forgotten password: an administrator sets a new one with the printed recovery key.
class ResetPasswordForm : public UnlockStep
{
    Q_OBJECT

public:
    explicit ResetPasswordForm(const Clock& clock, QWidget* parent = nullptr);

    void setClinic(const QString& folder, const QStringList& names, const QString& proposed);
    void begin() override;

Q_SIGNALS:
    void passwordSet(const QString& name);
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reset();

    const Clock& m_clock;
    QString m_clinicFolder;
    FormGrid* m_form;
    QComboBox* m_name;
    QLineEdit* m_key;
    PasswordField* m_password;
    PasswordField* m_again;
    QPushButton* m_back;
};

} // namespace ayumi
