#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "ui/unlock/unlockstep.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace ayumi {

class FormGrid;
class PasswordField;

/// Name and password; also the lock, where the name stands fixed.
class SignInForm : public UnlockStep
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget* parent = nullptr);

    /// `proposed` is chosen where it is among the names.
    void setNames(const QStringList& names, const QString& proposed);
    /// Locked by `name`; others may sign in by leaving.
    void setLockedBy(const QString& name);
    [[nodiscard]] bool isLock() const { return !m_lockedBy.isEmpty(); }
    void begin() override;
    /// Leaves the lock to somebody else.
    [[nodiscard]] QPushButton* other() const { return m_other; }
    /// Off while the clinic is still closing.
    void setReady(bool ready);

    void showBusy();
    /// Says why; a delay counts down and then lets one try again.
    void showFailure(const Error& error);

Q_SIGNALS:
    void signInRequested(const QString& name, SecretBytes& password);
    void forgotten();
    void otherPersonRequested();
    void otherClinicRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void request();
    void countDown();
    void showEnabled();

    FormGrid* m_form;
    QComboBox* m_name;
    PasswordField* m_password;
    QPushButton* m_forgot;
    QPushButton* m_other;
    QPushButton* m_otherClinic;
    QTimer* m_second;
    QString m_lockedBy;
    int m_secondsLeft = 0;
    bool m_ready = true;
    bool m_busyNow = false;
};

} // namespace ayumi
