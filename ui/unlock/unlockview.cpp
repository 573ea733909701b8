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

UnlockView::UnlockView(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_folder(surroundings.clinicFolder)
    , m_steps(new QStackedWidget(this))
    , m_first(new FirstStart(m_steps))
    , m_create(new CreateClinicForm(*surroundings.clock, m_steps))
    , m_recoveryKey(new RecoveryKeyPage(m_steps))
    , m_signIn(new SignInForm(m_steps))
    , m_reset(new ResetPasswordForm(*surroundings.clock, m_steps))
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
    // All are made as children of the stack: whatever moves to another parent is styled once more, widget by
    // widget.
    for (UnlockStep* step :
         std::initializer_list<UnlockStep*>{m_first, m_create, m_recoveryKey, m_signIn, m_reset})
        m_steps->addWidget(step);

    connect(m_first, &FirstStart::createRequested, this, &UnlockView::showCreate);
    connect(m_first, &FirstStart::demoRequested, this, &UnlockView::openDemo);
    connect(m_first, &FirstStart::openRequested, this, &UnlockView::openFolder);
    connect(m_create, &CreateClinicForm::left, this, &UnlockView::showFirstStart);
    connect(m_create, &CreateClinicForm::created, this, &UnlockView::onClinicCreated);
    connect(m_recoveryKey, &RecoveryKeyPage::kept, this,
            [this] { signIn(m_createdBy, m_create->takePassword()); });
    connect(m_signIn, &SignInForm::signInRequested, this,
            [this](const QString& name, SecretBytes& password) { signIn(name, std::move(password)); });
    connect(m_signIn, &SignInForm::forgotten, this, &UnlockView::showReset);
    connect(m_signIn, &SignInForm::otherPersonRequested, this, &UnlockView::showSignIn);
    connect(m_signIn, &SignInForm::otherClinicRequested, this, &UnlockView::showFirstStart);
    connect(m_reset, &ResetPasswordForm::left, this, &UnlockView::showSignIn);
    connect(m_reset, &ResetPasswordForm::passwordSet, this, [this](const QString& name) {
        m_surroundings.settings->setLastName(name);
        showSignIn();
        m_signIn->notices()->say(Tone::Accent, tr("The new password is set. Please sign in with it."));
    });
}

void UnlockView::setDemoMaker(DemoMaker maker)
{
    m_demoMaker = std::move(maker);
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
    m_signIn->setLockedBy(name);
    m_signIn->setReady(false);
    turnTo(m_signIn);
}

void UnlockView::setReady()
{
    m_signIn->setReady(true);
}

void UnlockView::openDemo()
{
    if (!m_demoMaker)
        return;
    turnTo(m_first);
    const std::shared_ptr<Progress> progress =
        m_first->busy()->begin(tr("Making a clinic of invented people…"));
    whenAnswered(inBackground([maker = m_demoMaker, progress] { return maker(*progress); }), this,
                 [this](Result<DemoClinic> demo) {
                     m_first->busy()->end();
                     if (!demo) {
                         m_first->notices()->showError(demo.error());
                         return;
                     }
                     m_folder = demo->folder;
                     showSignIn();
                     signIn(demo->name, SecretBytes::copyOf(demo->password.toUtf8()));
                 });
}

void UnlockView::showSignIn()
{
    const Result<QStringList> names = staffNames(m_folder);
    m_signIn->setNames(names.value_or(QStringList{}), m_surroundings.settings->lastName());
    turnTo(m_signIn);
    if (!names)
        m_signIn->notices()->showError(names.error());
}

void UnlockView::showFirstStart()
{
    turnTo(m_first);
}

void UnlockView::showCreate()
{
    m_create->setFolder(m_folder);
    turnTo(m_create);
}

void UnlockView::showReset()
{
    m_reset->setClinic(m_folder, staffNames(m_folder).value_or(QStringList{}),
                       m_surroundings.settings->lastName());
    turnTo(m_reset);
}

void UnlockView::onClinicCreated(const QString& folder, const QString& name, const QString& recoveryKey)
{
    m_folder = folder;
    m_createdBy = name;
    m_surroundings.settings->setClinicFolder(folder);
    m_recoveryKey->showKey(recoveryKey, folder, m_surroundings.clock->today());
    turnTo(m_recoveryKey);
}

void UnlockView::openFolder()
{
    auto* dialog = new QFileDialog(this, tr("Clinic folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (!isClinic(folder)) {
            m_first->notices()->showError({ErrorCode::ClinicNotFound, {folder}});
            return;
        }
        m_folder = folder;
        m_surroundings.settings->setClinicFolder(folder);
        showSignIn();
    });
    dialog->open();
}

void UnlockView::signIn(const QString& name, SecretBytes password)
{
    if (m_steps->currentWidget() != m_signIn)
        showSignIn();
    m_signIn->showBusy();
    whenAnswered(m_surroundings.workbench->signIn(m_folder, name, std::move(password)), this,
                 [this, name](Result<Session> session) {
                     if (!session) {
                         m_signIn->showFailure(session.error());
                         return;
                     }
                     m_surroundings.settings->setLastName(name);
                     m_signIn->begin();
                     Q_EMIT signedIn(*session);
                 });
}

void UnlockView::turnTo(QWidget* step)
{
    m_steps->setCurrentWidget(step);
    static_cast<UnlockStep*>(step)->begin();
}

} // namespace ayumi
