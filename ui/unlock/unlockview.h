#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/security/session.h"
#include "ui/models/surroundings.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace ayumi {

class CreateClinicForm;
class FirstStart;
class RecoveryKeyPage;
class ResetPasswordForm;
class SignInForm;
class UnlockStep;

/// Everything before somebody is signed in: first start, sign in, lock, a forgotten password. At the left the
/// program's name, at the right one step at a time.
class UnlockView : public QWidget
{
    Q_OBJECT

public:
    /// Makes the demo clinic in a folder of its own where there is none, and tells who may sign in with which
    /// password.
    struct DemoClinic
    {
        QString folder;
        QString name;
        QString password;
    };
    using DemoMaker = std::function<Result<DemoClinic>(Progress&)>;

    explicit UnlockView(const Surroundings& surroundings, QWidget* parent = nullptr);

    /// Without one the demo clinic is not offered.
    void setDemoMaker(DemoMaker maker);

    /// Sign in where the folder holds a clinic, else first start.
    void start();
    void showLock(const QString& name);
    /// After showLock(): the clinic is closed, it may be opened again.
    void setReady();
    void openDemo();

    [[nodiscard]] QString clinicFolder() const { return m_folder; }

Q_SIGNALS:
    void signedIn(const ayumi::Session& session);

private:
    void showSignIn();
    void showFirstStart();
    void showCreate();
    void showReset();
    void onClinicCreated(const QString& folder, const QString& name, const QString& key);
    void openFolder();
    void openClinic(const QString& name, SecretBytes password);
    void turnTo(UnlockStep& step);

    // The steps are made when somebody comes to them: hardly anybody sees more than one of them in a day.
    [[nodiscard]] FirstStart& first();
    [[nodiscard]] CreateClinicForm& create();
    [[nodiscard]] RecoveryKeyPage& recoveryKey();
    [[nodiscard]] SignInForm& signIn();
    [[nodiscard]] ResetPasswordForm& reset();

    Surroundings m_surroundings;
    QString m_folder;
    DemoMaker m_demoMaker;
    QStackedWidget* m_steps;
    FirstStart* m_first = nullptr;
    CreateClinicForm* m_create = nullptr;
    RecoveryKeyPage* m_recoveryKey = nullptr;
    SignInForm* m_signIn = nullptr;
    ResetPasswordForm* m_reset = nullptr;
    QString m_createdBy; ///< proposed at the first sign in
};

} // namespace ayumi
