#pragma once

#include "core/desks/clinic.h"
#include "ui/unlock/unlockstep.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ayumi {

class FormGrid;
class PasswordField;

/// A new clinic: its first administrator, a password, a folder.
class CreateClinicForm : public UnlockStep
{
    Q_OBJECT

public:
    explicit CreateClinicForm(const Clock& clock, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    void begin() override;
    /// The password that was chosen, handed over once: to sign in with when the recovery key was kept.
    [[nodiscard]] SecretBytes takePassword();

Q_SIGNALS:
    void created(const QString& folder, const QString& name, const QString& recoveryKey);
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void create();
    [[nodiscard]] bool check();
    void showStrength();

    const Clock& m_clock;
    FormGrid* m_form;
    QLineEdit* m_name;
    PasswordField* m_password;
    PasswordField* m_again;
    QWidget* m_folderRow;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QPushButton* m_back;
};

} // namespace ayumi
