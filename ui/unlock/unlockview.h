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
    void onClinicCreated(const QString& folder, const QString& name, const QString& recoveryKey);
    void openFolder();
    void signIn(const QString& name, SecretBytes password);
    void turnTo(QWidget* step);

    Surroundings m_surroundings;
    QString m_folder;
    DemoMaker m_demoMaker;
    QStackedWidget* m_steps;
    FirstStart* m_first;
    CreateClinicForm* m_create;
    RecoveryKeyPage* m_recoveryKey;
    SignInForm* m_signIn;
    ResetPasswordForm* m_reset;
    QString m_createdBy; ///< proposed at the first sign in
};

} // namespace ayumi
