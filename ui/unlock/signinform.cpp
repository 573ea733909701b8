#include "ui/unlock/signinform.h"

#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/passwordfield.h"

#include <QComboBox>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace ayumi {

SignInForm::SignInForm(QWidget* parent)
    : UnlockStep(parent)
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_name(new QComboBox)
    , m_password(new PasswordField)
    , m_forgot(nullptr)
    , m_other(nullptr)
    , m_otherClinic(nullptr)
    , m_second(new QTimer(this))
{
    m_form->addField(m_name, {});
    m_form->addField(m_password, {});
    body()->addWidget(m_form);
    m_forgot = addLink();
    m_other = addLink();
    m_otherClinic = addLink();
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &SignInForm::countDown);
    connect(m_password, &PasswordField::edited, this, &SignInForm::showEnabled);
    connect(primary(), &QPushButton::clicked, this, &SignInForm::request);
    connect(m_forgot, &QPushButton::clicked, this, &SignInForm::forgotten);
    connect(m_other, &QPushButton::clicked, this, &SignInForm::otherPersonRequested);
    connect(m_otherClinic, &QPushButton::clicked, this, &SignInForm::otherClinicRequested);
    connect(m_name, &QComboBox::currentIndexChanged, this, [this] { m_password->setFocus(); });
    retranslate();
}

void SignInForm::setNames(const QStringList& names, const QString& proposed)
{
    m_lockedBy.clear();
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentIndex(std::max(0, m_name->findText(proposed)));
    retranslate();
}

void SignInForm::setLockedBy(const QString& name)
{
    m_name->clear();
    m_name->addItem(name);
    m_lockedBy = name;
    retranslate();
}

void SignInForm::begin()
{
    m_busyNow = false;
    m_password->clear();
    if (m_secondsLeft == 0)
        notices()->dismiss();
    m_password->setFocus();
    showEnabled();
}

void SignInForm::setReady(bool ready)
{
    m_ready = ready;
    showEnabled();
}

void SignInForm::showBusy()
{
    m_busyNow = true;
    notices()->dismiss();
    showEnabled();
    retranslate();
}

void SignInForm::showFailure(const Error& error)
{
    m_busyNow = false;
    m_password->clear();
    if (error.code == ErrorCode::SignInDelayed) {
        m_secondsLeft = std::max(1, error.args.value(0).toInt());
        m_second->start();
    }
    notices()->showError(error);
    retranslate();
    showEnabled();
    m_password->setFocus();
}

void SignInForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    UnlockStep::changeEvent(event);
}

void SignInForm::retranslate()
{
    if (isLock())
        setHeading(tr("Locked"), tr("What you were working on is still there."));
    else
        setHeading(tr("Sign in"), {});
    m_form->setLabel(m_name, tr("Name"));
    m_form->setLabel(m_password, tr("Password"));
    m_name->setEnabled(!isLock());
    if (m_busyNow)
        primary()->setText(tr("Opening…"));
    else
        primary()->setText(isLock() ? tr("Unlock") : tr("Sign in"));
    m_forgot->setText(tr("Forgot the password?"));
    m_other->setText(tr("Sign in as somebody else"));
    m_other->setVisible(isLock());
    m_otherClinic->setText(tr("Another clinic…"));
    m_otherClinic->setVisible(!isLock());
}

void SignInForm::request()
{
    if (m_password->isEmpty() || m_name->currentText().isEmpty())
        return;
    SecretBytes password = m_password->secret();
    showBusy();
    Q_EMIT signInRequested(m_name->currentText(), password);
}

void SignInForm::countDown()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        notices()->showError({ErrorCode::SignInDelayed, {QString::number(m_secondsLeft)}});
    } else {
        m_second->stop();
        notices()->dismiss();
        m_password->setFocus();
    }
    showEnabled();
}

void SignInForm::showEnabled()
{
    primary()->setEnabled(m_ready && !m_busyNow && m_secondsLeft == 0 && !m_password->isEmpty());
}

} // namespace ayumi
