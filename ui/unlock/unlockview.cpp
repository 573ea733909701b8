#include "ui/unlock/unlockview.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/background.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/label.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/theme.h"
#include "ui/models/localsettings.h"
#include "ui/unlock/brandpanel.h"
#include "ui/unlock/createclinicform.h"
#include "ui/unlock/firststart.h"
#include "ui/unlock/languagebar.h"
#include "ui/unlock/recoverykeypage.h"
#include "ui/unlock/resetpasswordform.h"
#include "ui/unlock/signinform.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ayumi {

namespace {

/// Made as a child of the stack: whatever moves to another parent is styled once more, widget by widget.
template<class Step, class... Parts>
Step* newStep(QStackedWidget* steps, const Parts&... parts)
{
    auto* step = new Step(parts..., steps);
    steps->addWidget(step);
    return step;
}

} // namespace

UnlockView::UnlockView(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_folder(surroundings.clinicFolder)
    , m_steps(new QStackedWidget(this))
{
    setSurface(this, "ground");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new BrandPanel(this), 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_steps, 1);
    right->addWidget(new LanguageBar(*surroundings.language, *surroundings.settings, this));
    layout->addLayout(right, 3);
}

FirstStart& UnlockView::first()
{
    if (!m_first) {
        m_first = newStep<FirstStart>(m_steps);
        m_first->setDemoOffered(static_cast<bool>(m_demoMaker));
        connect(m_first, &FirstStart::createRequested, this, &UnlockView::showCreate);
        connect(m_first, &FirstStart::demoRequested, this, &UnlockView::openDemo);
        connect(m_first, &FirstStart::openRequested, this, &UnlockView::openFolder);
    }
    return *m_first;
}

CreateClinicForm& UnlockView::create()
{
    if (!m_create) {
        m_create = newStep<CreateClinicForm>(m_steps, *m_surroundings.clock);
        connect(m_create, &CreateClinicForm::left, this, &UnlockView::showFirstStart);
        connect(m_create, &CreateClinicForm::created, this, &UnlockView::onClinicCreated);
    }
    return *m_create;
}

RecoveryKeyPage& UnlockView::recoveryKey()
{
    if (!m_recoveryKey) {
        m_recoveryKey = newStep<RecoveryKeyPage>(m_steps);
        connect(m_recoveryKey, &RecoveryKeyPage::kept, this,
                [this] { openClinic(m_createdBy, create().takePassword()); });
    }
    return *m_recoveryKey;
}

SignInForm& UnlockView::signIn()
{
    if (!m_signIn) {
        m_signIn = newStep<SignInForm>(m_steps);
        connect(
            m_signIn, &SignInForm::signInRequested, this,
            [this](const QString& name, SecretBytes& password) { openClinic(name, std::move(password)); });
        connect(m_signIn, &SignInForm::forgotten, this, &UnlockView::showReset);
        connect(m_signIn, &SignInForm::otherPersonRequested, this, &UnlockView::showSignIn);
        connect(m_signIn, &SignInForm::otherClinicRequested, this, &UnlockView::showFirstStart);
    }
    return *m_signIn;
}

ResetPasswordForm& UnlockView::reset()
{
    if (!m_reset) {
        m_reset = newStep<ResetPasswordForm>(m_steps, *m_surroundings.clock);
        connect(m_reset, &ResetPasswordForm::left, this, &UnlockView::showSignIn);
        connect(m_reset, &ResetPasswordForm::passwordSet, this, [this](const QString& name) {
            m_surroundings.settings->setLastName(name);
            showSignIn();
            signIn().notices()->say(Tone::Accent, tr("The new password is set. Please sign in with it."));
        });
    }
    return *m_reset;
}

void UnlockView::setDemoMaker(DemoMaker maker)
{
    m_demoMaker = std::move(maker);
    if (m_first)
        m_first->setDemoOffered(static_cast<bool>(m_demoMaker));
}

void UnlockView::start()
{
    if (isClinic(m_folder))
        showSignIn();
    else
        showFirstStart();
}

void UnlockView::showLock(const QString& name)
{
    signIn().setLockedBy(name);
    signIn().setReady(false);
    turnTo(signIn());
}

void UnlockView::setReady()
{
    signIn().setReady(true);
}

void UnlockView::openDemo()
{
    if (!m_demoMaker)
        return;
    turnTo(first());
    const std::shared_ptr<Progress> progress =
        first().busy()->begin(tr("Making a clinic of invented people…"));
    whenAnswered(inBackground([maker = m_demoMaker, progress] { return maker(*progress); }), this,
                 [this](Result<DemoClinic> demo) {
                     first().busy()->end();
                     if (!demo) {
                         first().notices()->showError(demo.error());
                         return;
                     }
                     m_folder = demo->folder;
                     showSignIn();
                     openClinic(demo->name, SecretBytes::copyOf(demo->password.toUtf8()));
                 });
}

void UnlockView::showSignIn()
{
    const Result<QStringList> names = staffNames(m_folder);
    signIn().setNames(names.value_or(QStringList{}), m_surroundings.settings->lastName());
    turnTo(signIn());
    if (!names)
        signIn().notices()->showError(names.error());
}

void UnlockView::showFirstStart()
{
    turnTo(first());
}

void UnlockView::showCreate()
{
    create().setFolder(m_folder);
    turnTo(create());
}

void UnlockView::showReset()
{
    reset().setClinic(m_folder, staffNames(m_folder).value_or(QStringList{}),
                      m_surroundings.settings->lastName());
    turnTo(reset());
}

void UnlockView::onClinicCreated(const QString& folder, const QString& name, const QString& key)
{
    m_folder = folder;
    m_createdBy = name;
    m_surroundings.settings->setClinicFolder(folder);
    recoveryKey().showKey(key, folder, m_surroundings.clock->today());
    turnTo(recoveryKey());
}

void UnlockView::openFolder()
{
    auto* dialog = new QFileDialog(this, tr("Clinic folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (!isClinic(folder)) {
            first().notices()->showError({ErrorCode::ClinicNotFound, {folder}});
            return;
        }
        m_folder = folder;
        m_surroundings.settings->setClinicFolder(folder);
        showSignIn();
    });
    dialog->open();
}

void UnlockView::openClinic(const QString& name, SecretBytes password)
{
    if (m_steps->currentWidget() != &signIn())
        showSignIn();
    signIn().showBusy();
    whenAnswered(m_surroundings.workbench->signIn(m_folder, name, std::move(password)), this,
                 [this, name](Result<Session> session) {
                     if (!session) {
                         signIn().showFailure(session.error());
                         return;
                     }
                     m_surroundings.settings->setLastName(name);
                     signIn().begin();
                     Q_EMIT signedIn(*session);
                 });
}

void UnlockView::turnTo(UnlockStep& step)
{
    m_steps->setCurrentWidget(&step);
    step.begin();
}

} // namespace ayumi
