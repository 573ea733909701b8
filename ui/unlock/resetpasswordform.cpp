#include "ui/unlock/resetpasswordform.h"

#include "ui/kit/asyncreply.h"
#include "ui/kit/background.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/passwordfield.h"
#include "ui/models/errortext.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

ResetPasswordForm::ResetPasswordForm(const Clock& clock, QWidget* parent)
    : UnlockStep(parent)
    , m_clock(clock)
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_name(new QComboBox)
    , m_key(new QLineEdit)
    , m_password(new PasswordField)
    , m_again(new PasswordField)
    , m_back(nullptr)
{
    m_form->addField(m_name, {});
    m_form->addField(m_key, {});
    m_form->addField(m_password, {});
    m_form->addField(m_again, {});
    m_form->setRequired(m_key);
    body()->addWidget(m_form);
    m_back = addLink();
    m_key->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_form->setError(m_key, {}); });
    connect(m_password, &PasswordField::edited, this, [this] {
        m_form->setError(m_password, {});
        m_form->setHint(m_password, PasswordStrength::of(m_password->text()).sentence);
    });
    connect(primary(), &QPushButton::clicked, this, &ResetPasswordForm::reset);
    connect(m_back, &QPushButton::clicked, this, &ResetPasswordForm::left);
    retranslate();
}

void ResetPasswordForm::setClinic(const QString& folder, const QStringList& names, const QString& proposed)
{
    m_clinicFolder = folder;
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentIndex(std::max(0, m_name->findText(proposed)));
}

void ResetPasswordForm::begin()
{
    m_key->clear();
    m_password->clear();
    m_again->clear();
    m_form->clearErrors();
    notices()->dismiss();
    m_key->setFocus();
}

void ResetPasswordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    UnlockStep::changeEvent(event);
}

void ResetPasswordForm::retranslate()
{
    setHeading(tr("New password"),
               tr("With the recovery key that was printed when the clinic was set up, an "
                  "administrator can choose a new password. Everybody else asks an administrator."));
    m_form->setLabel(m_name, tr("Name"));
    m_form->setLabel(m_key, tr("Recovery key"));
    m_form->setHint(m_key, tr("Eight groups of five. Capitals, hyphens and spaces do not matter."));
    m_form->setLabel(m_password, tr("New password"));
    m_form->setLabel(m_again, tr("The same password again"));
    primary()->setText(tr("Set the password"));
    m_back->setText(tr("Back"));
}

void ResetPasswordForm::reset()
{
    m_form->clearErrors();
    notices()->dismiss();
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
    const QString name = m_name->currentText();
    (void)busy()->begin(tr("Setting the password…"), false);
    whenAnswered(
        inBackground([folder = m_clinicFolder, key = m_key->text(), name, password = m_password->secret(),
                      &clock = m_clock] { return Clinic::recover(folder, key, name, password, clock); }),
        this, [this, name](Result<> set) {
            busy()->end();
            if (set) {
                begin();
                Q_EMIT passwordSet(name);
                return;
            }
            const ErrorCode code = set.error().code;
            if (code == ErrorCode::RecoveryKeyMistyped || code == ErrorCode::RecoveryKeyWrong)
                m_form->setError(m_key, ErrorText::of(set.error()));
            else if (code == ErrorCode::PasswordTooShort)
                m_form->setError(m_password, ErrorText::of(set.error()));
            else
                notices()->showError(set.error());
        });
}

} // namespace ayumi
