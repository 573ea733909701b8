#include "ui/unlock/createclinicform.h"

#include "ui/kit/asyncreply.h"
#include "ui/kit/background.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/button.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

CreateClinicForm::CreateClinicForm(const Clock& clock, QWidget* parent)
    : UnlockStep(parent)
    , m_clock(clock)
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_name(new QLineEdit)
    , m_password(new PasswordField)
    , m_again(new PasswordField)
    , m_folderRow(new QWidget)
    , m_folder(new QLineEdit(m_folderRow))
    , m_browse(newButton({}, ButtonKind::Secondary, m_folderRow))
    , m_back(nullptr)
{
    auto* row = new QHBoxLayout(m_folderRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    m_folderRow->setFocusProxy(m_folder);
    m_form->addField(m_name, {}, u"name"_s);
    m_form->addField(m_password, {}, u"password"_s);
    m_form->addField(m_again, {});
    m_form->addField(m_folderRow, {}, u"folder"_s);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_password, m_again, m_folderRow})
        m_form->setRequired(field);
    body()->addWidget(m_form);
    m_back = addLink();
    connect(m_password, &PasswordField::edited, this, &CreateClinicForm::showStrength);
    connect(m_again, &PasswordField::edited, this, [this] { m_form->setError(m_again, {}); });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder for the clinic"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    connect(primary(), &QPushButton::clicked, this, &CreateClinicForm::create);
    connect(m_back, &QPushButton::clicked, this, &CreateClinicForm::left);
    retranslate();
}

void CreateClinicForm::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void CreateClinicForm::begin()
{
    m_password->clear();
    m_again->clear();
    m_form->clearErrors();
    notices()->dismiss();
    m_name->setFocus();
}

SecretBytes CreateClinicForm::takePassword()
{
    SecretBytes password = m_password->secret();
    m_password->clear();
    m_again->clear();
    return password;
}

void CreateClinicForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    UnlockStep::changeEvent(event);
}

void CreateClinicForm::retranslate()
{
    setHeading(tr("Set up a clinic"),
               tr("You will be its first administrator. Others are added in Settings."));
    m_form->setLabel(m_name, tr("Your name"));
    m_form->setHint(m_name, tr("As you will sign in, for example 佐藤 美咲."));
    m_form->setLabel(m_password, tr("Password"));
    m_form->setLabel(m_again, tr("The same password again"));
    m_form->setLabel(m_folderRow, tr("Folder"));
    m_browse->setText(tr("Choose…"));
    primary()->setText(tr("Set up"));
    m_back->setText(tr("Back"));
    showStrength();
}

void CreateClinicForm::showStrength()
{
    m_form->setError(m_password, {});
    m_form->setHint(m_password, m_password->isEmpty()
                                    ? tr("At least 8 characters. Several words together are best.")
                                    : PasswordStrength::of(m_password->text()).sentence);
}

bool CreateClinicForm::check()
{
    bool ready = m_form->checkRequired();
    const auto complain = [this, &ready](QWidget* field, const QString& sentence) {
        m_form->setError(field, sentence);
        if (ready)
            field->setFocus();
        ready = false;
    };
    if (m_password->isEmpty())
        complain(m_password, tr("Choose a password."));
    else if (!m_password->sameAs(*m_again))
        complain(m_again, tr("The two passwords differ."));
    if (m_folder->text().trimmed().isEmpty())
        complain(m_folderRow, tr("Choose a folder."));
    return ready;
}

void CreateClinicForm::create()
{
    m_form->clearErrors();
    notices()->dismiss();
    if (!check())
        return;
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString name = m_name->text().trimmed();
    NewClinic clinic{folder, name, m_password->secret()};
    (void)busy()->begin(tr("Setting up the clinic…"), false);
    primary()->setEnabled(false);
    whenAnswered(
        inBackground([clinic = std::move(clinic), &clock = m_clock] { return createClinic(clinic, clock); }),
        this, [this, folder, name](Result<CreatedClinic> made) {
            busy()->end();
            primary()->setEnabled(true);
            if (made)
                Q_EMIT created(folder, name, made->recoveryKey);
            else if (made.error().code == ErrorCode::PasswordTooShort)
                m_form->showError({made.error().code, {u"password"_s}});
            else if (!m_form->showError(made.error()))
                notices()->showError(made.error());
        });
}

} // namespace ayumi
